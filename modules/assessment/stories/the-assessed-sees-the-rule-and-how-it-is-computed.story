# 被考核的部门先看到办法：每一项占多少、怎么算；再看到按同一个办法算出来的数，一项一项列出算式，点开就是所依据的那几件事。
# covers: 228

at 2026-03-02 09:00
matter 办法
given 办法 {"title": "部门督查工作考核办法", "category": "unit", "edition": 1, "valid_from": "2026-01-01", "valid_until": "2026-12-31", "workload": 50, "service": 10, "achievement": 30, "honour": 5, "party": 5,
  "body": "第一条 承办得分占五成，按承办件平均分折算。\n第二条 按时办结占三成，按时件数除以办结件数。\n第三条 不足最低件数的项不参评，分值按比例摊到其余各项。", "rewards": "优秀的优先评先。", "penalties": "连续两季末位的约谈。", "example": "见本单位一季度得分单。", "heard": ["冯春梅"]}
as 程振宇 start assessment_scheme 办法
  -> 201 running hear 征求意见 · 冯春梅
as 冯春梅 agree "没有意见。"
  -> 200 running revise 修改定稿 · 程振宇
as 程振宇 submit
  -> 200 running approve 审定 · 周长河
as 周长河 agree "同意。"
  -> 200 running publish 公布 · 程振宇
as 程振宇 submit {"assessed": ["冯春梅"]}
  -> 200 running read 被考核人阅知 · 冯春梅 · 考办〔2026〕1号
as 冯春梅 open
  -> 200 running read 被考核人阅知 · 冯春梅 · 考办〔2026〕1号
     已签定：审定 周长河
     征求意见 冯春梅 没有意见：没有意见。
     审定 周长河 审定：同意。
     可以：已阅知 转交
as 冯春梅 mark_read
  -> 200 closed · 考办〔2026〕1号
matter a
given 决定 {"title": "完成农村危桥改造首批六座", "class": "meeting_decision", "source": "decided", "source_title": "县政府常务会议纪要〔2026〕4号", "source_paper": "file:常务会议纪要.txt",
  "content": "年底前完成首批六座危桥改造。", "topic": "农村危桥改造", "period": "2026年上半年", "responsible_leader": "于永强"}
as 谢建国 start supervise 决定
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县交通运输局", "assist_units": ["县财政局"], "how": "逐座建台账。", "reply_by": "2026-03-20", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 agree "同意下发。"
  -> 200 running undertake 承办 · 冯春梅、吕浩 · 督〔2026〕1号
as 谢建国 part 县交通运输局 into 交通
  -> -> 交通
as 谢建国 part 县财政局 into 财政
  -> -> 财政
matter 交通
as 林爱华 agree {"undertaker": "董卫东", "promised_on": "2026-03-19"}
  -> 200 running work 承办 · 董卫东
as 董卫东 agree {"way": "longer", "extend_to": "2026-03-27", "extend_reason": "汛情影响，推迟一周。"}
  -> 200 running approve_longer 延期审批 · 张涛
as 张涛 agree "同意延期。"
  -> 200 running finish 延期承办 · 董卫东

at 2026-03-24 09:00
as 董卫东 agree {"answer": "六座桥全部通车。", "evidence": "file:验收单.txt"}
  -> 200 running settle 审定 · 冯春梅
as 冯春梅 agree "情况属实，同意上报。"
  -> 200 closed · 督复〔2026〕1号
as 张慧 field in_time
  -> true
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-10"}
  -> 200 running work 承办 · 彭素芬
as 彭素芬 agree {"way": "done", "answer": "补助资金已拨付。", "evidence": "file:拨款凭证.txt"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter a
as 冯春梅 agree {"result": "六座桥全部通车。"}
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 agree {"verify_way": "on_site", "verified": "现场看了六座桥，均已通车。"}
  -> 200 running show 呈阅销号 · 于永强 · 督〔2026〕1号
as 于永强 agree {"look_back": false} "同意销号。"
  -> 200 running score 评分 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 claim
  -> 200 running score 评分 · 张慧 · 督〔2026〕1号
as 张慧 agree {"lead_score": 90, "assist_score": 54, "score_basis": "按同意延期后的时限完成。"}
  -> 200 running hear_units 单位确认得分 · 冯春梅、吕浩 · 督〔2026〕1号
as 冯春梅 agree
  -> 200 running hear_units 单位确认得分 · 吕浩 · 督〔2026〕1号
as 吕浩 agree
  -> 200 running settle_score 核定得分 · 张涛 · 督〔2026〕1号
as 张涛 agree
  -> 200 running confirm_score 领导认可得分 · 于永强 · 督〔2026〕1号
as 于永强 agree "认可。"
  -> 200 closed · 督〔2026〕1号
matter 得分
as 张慧 start unit_score {"scheme": "unit_supervision", "for_unit": "县交通运输局", "period": "2026-Q1"} link rests_on 办法
  -> 201 running see 部门确认 · 冯春梅
as 冯春梅 related
  -> 依据的考核办法 考办〔2026〕1号 部门督查工作考核办法 已办结
as 冯春梅 score
  -> 部门督查工作考核 · 县交通运输局 2026-Q1 · 93.75 · open
     承办得分 56.25 of 62.50 (1 of 1, sum 90)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 冯春梅 evidence lead
  -> 督〔2026〕1号 完成农村危桥改造首批六座 · counted · 90
as 冯春梅 evidence in_time
  -> 督复〔2026〕1号 完成农村危桥改造首批六座 · counted · 0

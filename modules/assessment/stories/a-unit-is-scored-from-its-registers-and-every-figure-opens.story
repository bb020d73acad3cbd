# 部门考核得分不填数：从督办、交办和记事里算出，每个数点开就是那几件事；少于最低件数的不参评；部门申诉、更正依据后重算；领导认可后锁定，后来的变化只作为差异显示。
# covers: 206

at 2026-03-02 09:00
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
matter 记事
given 记事 {"what": "协助办会主动周到", "aspect": "cooperation", "sign": "plus", "points": 3, "for_unit": "县交通运输局", "happened_on": "2026-03-20", "facts": "三次会议主动派人布置会场。", "clause": "考办〔2026〕1号第九条", "proof": "file:签到表.txt"}
as 张慧 start assessment_entry 记事
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running see 告知部门 · 冯春梅 · 考记〔2026〕1号
matter 错记
given 错记 {"what": "会签超期", "aspect": "cooperation", "sign": "minus", "points": 2, "for_unit": "县交通运输局", "happened_on": "2026-03-18", "facts": "会签超期3天。", "clause": "考办〔2026〕1号第九条", "proof": "file:催办记录.txt"}
as 张慧 start assessment_entry 错记
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running see 告知部门 · 冯春梅 · 考记〔2026〕2号
as 冯春梅 agree {"objects": "yes", "objection": "送达当日即已会签。"}
  -> 200 running decide 申诉复核 · 张涛 · 考记〔2026〕2号
as 张涛 agree "送达当日即已会签，撤销本条。" {"decision": "lifted"}
  -> 200 closed · 考记〔2026〕2号
matter 得分
as 张慧 start unit_score {"scheme": "unit_supervision", "for_unit": "县交通运输局", "period": "2025-Q1"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/period matter_score_period “部门督查工作考核”没有适用于这一考核期间的版本（现行版本自 2026-01-01 起适用）。期间写作 2026、2026-H1、2026-Q3 或者 2026-11。
as 张慧 start unit_score {"scheme": "unit_supervision", "for_unit": "县交通运输局", "period": "2026-Q1"}
  -> 201 running see 部门确认 · 冯春梅
as 张慧 score
  -> 部门督查工作考核 · 县交通运输局 2026-Q1 · 93.75 · open
     承办得分 56.25 of 62.50 (1 of 1, sum 90)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 张慧 evidence lead
  -> 督〔2026〕1号 完成农村危桥改造首批六座 · counted · 90
as 张慧 evidence in_time
  -> 督复〔2026〕1号 完成农村危桥改造首批六座 · counted · 0
as 张慧 evidence plus
  -> none
as 张慧 evidence minus
  -> none
as 冯春梅 score
  -> 部门督查工作考核 · 县交通运输局 2026-Q1 · 93.75 · open
     承办得分 56.25 of 62.50 (1 of 1, sum 90)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 吕浩 score
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 吕浩 scores
  -> none
matter 记事
as 冯春梅 agree {"objects": "no"}
  -> 200 closed · 考记〔2026〕1号
matter 得分
as 冯春梅 score
  -> 部门督查工作考核 · 县交通运输局 2026-Q1 · 93.75 · open
     承办得分 56.25 of 62.50 (1 of 1, sum 90)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0) · today 3.00 of 0.00 (1 of 1, sum 3)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 冯春梅 agree {"objects": "yes", "objection": "办会加分的记事告知晚了，没有计入。"}
  -> 200 running review 申诉复核 · 董静、曹卫东
as 曹卫东 claim
  -> 200 running review 申诉复核 · 曹卫东
as 曹卫东 agree {"review": "记事已经告知完毕，按现有依据重新计算。", "review_result": "changed"}
  -> 200 running confirm 领导认可 · 梁健
as 曹卫东 score
  -> 部门督查工作考核 · 县交通运输局 2026-Q1 · 96.75 · open
     承办得分 56.25 of 62.50 (1 of 1, sum 90)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 3.00 of 0.00 (1 of 1, sum 3)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 张慧 scores
  -> 第1名 县交通运输局 96.75 · open
as 梁健 agree "认可。"
  -> 200 running use 结果运用 · 张慧 · 考分单〔2026〕1号
as 张慧 score
  -> 部门督查工作考核 · 县交通运输局 2026-Q1 · 96.75 · locked
     承办得分 56.25 of 62.50 (1 of 1, sum 90)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 3.00 of 0.00 (1 of 1, sum 3)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
matter 迟记
given 迟记 {"what": "会签超期", "aspect": "cooperation", "sign": "minus", "points": 2, "for_unit": "县交通运输局", "happened_on": "2026-03-18", "facts": "另一件会签超期3天。", "clause": "考办〔2026〕1号第九条", "proof": "file:催办记录.txt"}
as 张慧 start assessment_entry 迟记
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running see 告知部门 · 冯春梅 · 考记〔2026〕3号
as 冯春梅 agree {"objects": "no"}
  -> 200 closed · 考记〔2026〕3号
matter 得分
as 张慧 score
  -> 部门督查工作考核 · 县交通运输局 2026-Q1 · 96.75 · locked
     承办得分 56.25 of 62.50 (1 of 1, sum 90)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 3.00 of 0.00 (1 of 1, sum 3)
     减分记事 0.00 of 0.00 (0 of 0, sum 0) · today -2.00 of 0.00 (1 of 1, sum 2)
as 冯春梅 scores
  -> 第1名 县交通运输局 96.75 · locked

# 常务会定的事：附着纪要立项、分解、县长审签、编号下发、各单位签收承诺、办理、汇总、核查、领导销号，再分别评分、单位异议、领导认可、登记，全程一条线。
# covers: 16, 162, 163, 202, 205, 206, 207, 317

at 2026-03-02 09:00
given 决定 {"title": "完成农村危桥改造首批六座", "class": "meeting_decision", "source": "decided", "source_title": "县政府常务会议纪要〔2026〕4号",
  "content": "年底前完成首批六座危桥改造，汛期前全部通车。", "topic": "农村危桥改造", "period": "2026年上半年", "responsible_leader": "于永强"}
as 谢建国 start supervise 决定
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/source_paper form_check 请附来源文件：决策、部署和批示须有依据才能立项。
as 谢建国 start supervise 决定 {"source_paper": "file:常务会议纪要.txt"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 谢建国 bar
  -> 立项拟办 current · 交办催办 skipped · 办结归档 open · 评价考核 open
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/lead_office required 必填。
     /args/fields/lead_unit required 必填。
     /args/fields/how required 必填。
     /args/fields/reply_by required 必填。
     /args/fields/report_every required 必填。
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县交通运输局", "assist_units": ["县财政局"], "how": "逐座建台账，按周推进。", "reply_by": "2026-03-20", "report_every": "weekly"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 why
  -> 朱燕：会议议定事项由主要负责人审签
as 朱燕 agree "同意下发。"
  -> 200 running undertake 承办 · 冯春梅、吕浩 · 督〔2026〕1号
as 谢建国 parts
  -> 县交通运输局 办理中
     县财政局 办理中
as 谢建国 part 县交通运输局 into 交通
  -> -> 交通
as 谢建国 part 县财政局 into 财政
  -> -> 财政
matter 交通
as 林爱华 field notice_number
  -> 督〔2026〕1号
as 林爱华 agree {"undertaker": "董卫东", "promised_on": "2026-03-25"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/promised_on form_check 承诺的日期不能晚于办结时限；确有困难的，签收后申请延期。
as 林爱华 agree {"undertaker": "董卫东", "promised_on": "2026-03-19"}
  -> 200 running work 承办 · 董卫东
as 林爱华 register assignment_receipts
  -> 1  完成农村危桥改造首批六座 · 县交通运输局 · 督〔2026〕1号 · 2026-03-19 · 2026-03-20 · 董卫东 · 林爱华
as 董卫东 agree {"way": "done", "answer": "六座桥全部完工。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/evidence form_check 办结的，请附佐证材料。
as 董卫东 agree {"way": "done", "answer": "六座桥全部完工，五座已通车。", "evidence": "file:验收单.txt"}
  -> 200 running settle 审定 · 冯春梅
as 冯春梅 agree "情况属实，同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-10"}
  -> 200 running work 承办 · 彭素芬
as 彭素芬 agree {"way": "done", "answer": "补助资金已拨付。", "evidence": "file:拨款凭证.txt"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter a
as 谢建国 parts
  -> 县交通运输局 已办结 督复〔2026〕1号 冯春梅 同意：情况属实，同意上报。
     县财政局 已办结 督复〔2026〕1号 吕浩 同意：同意上报。
as 谢建国 bar
  -> 立项拟办 done · 交办催办 current · 办结归档 open · 评价考核 open
as 冯春梅 agree {"result": "六座桥完工，五座通车，资金已拨付。"}
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 send_back to sum_up direct "第六座为何没有通车，请说明。"
  -> 200 running sum_up 汇总报告 · 冯春梅 · 督〔2026〕1号
as 冯春梅 agree {"result": "六座桥完工并全部通车，资金已拨付。"}
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 agree {"verify_way": "on_site", "verified": "现场看了六座桥，均已通车。"}
  -> 200 running show 呈阅销号 · 于永强 · 督〔2026〕1号
as 张涛 agree "同意销号。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 于永强 agree {"look_back": false} "同意销号。"
  -> 200 running score 评分 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 谢建国 bar
  -> 立项拟办 done · 交办催办 done · 办结归档 done · 评价考核 current
as 张慧 claim
  -> 200 running score 评分 · 张慧 · 督〔2026〕1号
as 张慧 agree {"lead_score": 90, "score_basis": "按期完成，汇总材料退回一次。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/assist_score form_check 有协办单位的，请给协办单位单独评分。
as 张慧 agree {"lead_score": 90, "assist_score": 70, "score_basis": "按期完成，汇总材料退回一次。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/assist_score out_of_range 超出允许范围（0 至 60）。
as 张慧 agree {"lead_score": 90, "assist_score": 58, "score_basis": "按期完成，汇总材料退回一次。"}
  -> 200 running hear_units 单位确认得分 · 冯春梅、吕浩 · 督〔2026〕1号
as 冯春梅 disagree "退回一次是对方口径变化，申请复核。"
  -> 200 running hear_units 单位确认得分 · 吕浩 · 督〔2026〕1号
as 吕浩 agree
  -> 200 running settle_score 核定得分 · 张涛 · 督〔2026〕1号
as 张涛 agree {"lead_score": 95, "score_basis": "按期完成；退回系口径变化，不扣分。"}
  -> 200 running confirm_score 领导认可得分 · 于永强 · 督〔2026〕1号
as 于永强 agree "认可。"
  -> 200 closed · 督〔2026〕1号
as 谢建国 bar
  -> 立项拟办 done · 交办催办 done · 办结归档 done · 评价考核 done
as 张慧 register supervision_scores
  -> 1 督〔2026〕1号 完成农村危桥改造首批六座 · 58 · 县财政局 · 95 · 县交通运输局 · 于永强
as 张慧 ledger supervise
  -> 督〔2026〕1号 完成农村危桥改造首批六座 已办结
as 谢建国 trail
  -> 谢建国 立项：提交，送董静、张慧、曹卫东（分解拟办）
     张慧 分解拟办：认领
     张慧 分解拟办：提出拟办意见，送董静（立项审核）
     董静 立项审核：同意，送朱燕（审签）
     朱燕 审签：审签下发，送冯春梅、吕浩（承办）：“同意下发。”
     系统 承办：收到办理结果，冯春梅代表县交通运输局答复：“情况属实，同意上报。”
     系统 承办：收到办理结果，吕浩代表县财政局答复，送冯春梅（汇总报告）：“同意上报。”
     冯春梅 汇总报告：报告结果，送董静、张慧、曹卫东（核查）
     张慧 核查：认领
     张慧 核查：退回，送冯春梅（汇总报告）：“第六座为何没有通车，请说明。”
     冯春梅 汇总报告：报告结果，送张慧（核查）
     张慧 核查：核查属实，送于永强（呈阅销号）
     于永强 呈阅销号：同意销号，送董静、张慧、曹卫东（评分）：“同意销号。”
     张慧 评分：认领
     张慧 评分：提出评分，送冯春梅、吕浩（单位确认得分）
     冯春梅 单位确认得分：有异议：“退回一次是对方口径变化，申请复核。”
     吕浩 单位确认得分：无异议，送张涛（核定得分）
     张涛 核定得分：核定，送于永强（领导认可得分）
     于永强 领导认可得分：认可计入年度考核，已办结：“认可。”

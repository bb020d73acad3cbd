# 部门考核得分不填数：从督办、交办和记事里算出，每个数点开就是那几件事；少于最低件数的不参评；部门申诉、更正依据后重算；领导认可后锁定，后来的变化只作为差异显示。
# covers: 32

at 2026-03-02 09:00
given 决定 {"title": "完成农村危桥改造首批六座", "class": "meeting_decision", "source": "decided", "source_title": "县政府常务会议纪要〔2026〕4号", "source_paper": "file:常务会议纪要.txt",
  "content": "年底前完成首批六座危桥改造。", "topic": "农村危桥改造", "period": "2026年上半年", "responsible_leader": "于永强"}
as 谢建国 start supervise 决定
as 张慧 claim
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县交通运输局", "assist_units": ["县财政局"], "how": "逐座建台账。", "reply_by": "2026-03-20", "report_every": "at_end"}
as YC0041 agree
as 朱燕 agree "同意下发。"
as 谢建国 part 县交通运输局 into 交通
as 谢建国 part 县财政局 into 财政
matter 交通
as 林爱华 agree {"undertaker": "董卫东", "promised_on": "2026-03-19"}
as 董卫东 agree {"way": "longer", "extend_to": "2026-03-27", "extend_reason": "汛情影响，推迟一周。"}
as 张涛 agree "同意延期。"
at 2026-03-24 09:00
as 董卫东 agree {"answer": "六座桥全部通车。", "evidence": "file:验收单.txt"}
as 冯春梅 agree "情况属实，同意上报。"
as 张慧 field in_time
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-10"}
as 彭素芬 agree {"way": "done", "answer": "补助资金已拨付。", "evidence": "file:拨款凭证.txt"}
as 吕浩 agree "同意上报。"
matter a
as 冯春梅 agree {"result": "六座桥全部通车。"}
as 张慧 claim
as 张慧 agree {"verify_way": "on_site", "verified": "现场看了六座桥，均已通车。"}
as 于永强 agree {"look_back": false} "同意销号。"
as 张慧 claim
as 张慧 agree {"lead_score": 90, "assist_score": 54, "score_basis": "按同意延期后的时限完成。"}
as 冯春梅 agree
as 吕浩 agree
as 张涛 agree
as 于永强 agree "认可。"
matter 记事
given 记事 {"what": "协助办会主动周到", "aspect": "cooperation", "sign": "plus", "points": 3, "for_unit": "县交通运输局", "happened_on": "2026-03-20", "facts": "三次会议主动派人布置会场。", "clause": "考办〔2026〕1号第九条", "proof": "file:签到表.txt"}
as 张慧 start assessment_entry 记事
as 董静/县政府办公室督查室 agree
matter 错记
given 错记 {"what": "会签超期", "aspect": "cooperation", "sign": "minus", "points": 2, "for_unit": "县交通运输局", "happened_on": "2026-03-18", "facts": "会签超期3天。", "clause": "考办〔2026〕1号第九条", "proof": "file:催办记录.txt"}
as 张慧 start assessment_entry 错记
as 董静/县政府办公室督查室 agree
as 冯春梅 agree {"objects": "yes", "objection": "送达当日即已会签。"}
as 张涛 agree "送达当日即已会签，撤销本条。" {"decision": "lifted"}
matter 得分
as 张慧 start unit_score {"scheme": "unit_supervision", "for_unit": "县交通运输局", "period": "2025-Q1"}
as 张慧 start unit_score {"scheme": "unit_supervision", "for_unit": "县交通运输局", "period": "2026-Q1"}
as 张慧 score
as 张慧 evidence lead
as 张慧 evidence in_time
as 张慧 evidence plus
as 张慧 evidence minus
as 冯春梅 score
as 吕浩 score
as 吕浩 scores
matter 记事
as 冯春梅 agree {"objects": "no"}
matter 得分
as 冯春梅 score
as 冯春梅 agree {"objects": "yes", "objection": "办会加分的记事告知晚了，没有计入。"}
as 曹卫东 claim
as 曹卫东 agree {"review": "记事已经告知完毕，按现有依据重新计算。", "review_result": "changed"}
as 曹卫东 score
as 谢建国 scores
as 谢建国 open

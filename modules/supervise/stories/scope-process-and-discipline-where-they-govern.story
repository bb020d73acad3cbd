# 督办的范围、程序、纪律由办公室定成规范，审定施行后办到哪一步就在哪一步显示原文：立项看范围（按来源）和程序，承办看纪律；换了版马上换，到期没复审标出来；没有规范的来源也看得出来。
# covers: 201

at 2026-03-02 09:00
given 规范 {"basis": "《政府督查工作条例》", "effective_on": "2026-03-02", "review_on": "2026-12-01"}
given 事 {"title": "完成农村危桥改造首批六座", "class": "meeting_decision", "source": "decided", "source_title": "县政府常务会议纪要〔2026〕4号", "source_paper": "file:纪要.txt", "content": "年底前完成。", "topic": "农村危桥改造", "period": "2026年上半年", "responsible_leader": "于永强"}
matter 范围
as 谢建国 start supervise_rule 规范 {"title": "重大决策督办范围", "aspect": "scope", "source": "decided", "words": "常委会、常务会议定事项。"}
  -> 403 matter_not_yours_to_begin “督办规范”由督查人员、办公室主任发起，您的岗位不能发起。
as 张慧 start supervise_rule 规范 {"title": "重大决策督办范围", "aspect": "scope", "words": "常委会、常务会议定事项。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/source form_check 督办范围请写明适用的立项来源。
as 张慧 start supervise_rule 规范 {"title": "重大决策督办范围", "aspect": "scope", "source": "decided", "words": "常委会、常务会议定事项。"}
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree "同意施行。"
  -> 200 closed · 督规〔2026〕1号
matter 程序
as 张慧 start supervise_rule 规范 {"title": "督办程序", "aspect": "process", "words": "立项、分解、审签、交办、反馈、核查、销号七步。"}
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree "同意施行。"
  -> 200 closed · 督规〔2026〕2号
matter 纪律
as 张慧 start supervise_rule 规范 {"title": "督办纪律", "aspect": "discipline", "words": "不压件、不瞒报、不替办；延期须事先申请。"}
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree "同意施行。"
  -> 200 closed · 督规〔2026〕3号
matter 批示
as 张慧 start supervise_rule 规范 {"title": "领导批示督办范围", "aspect": "scope", "source": "written", "words": "批示要求报告结果的事项。"}
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree "同意施行。"
  -> 200 closed · 督规〔2026〕4号
as 张涛 sums supervise_rule by source where aspect:scope
  -> 重大决策 1件
     领导批示 1件
as 张涛 sums supervise_rule by aspect
  -> 督办纪律 1件
     督办程序 1件
     督办范围 2件
matter 督办
as 谢建国 draft supervise 事
  -> 201 draft open_item 立项
as 谢建国 governed
  -> 立项
     《政府督查工作条例》第四条
     督规〔2026〕1号 重大决策督办范围 常委会、常务会议定事项。（打不开）
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。（打不开）
as 谢建国 submit
  -> 200 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 governed
  -> 分解拟办
     督规〔2026〕1号 重大决策督办范围 常委会、常务会议定事项。
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕3号 督办纪律 不压件、不瞒报、不替办；延期须事先申请。
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县政府办公室综合科", "how": "逐座建台账。", "reply_by": "2026-03-20", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 governed
  -> 审签
     督规〔2026〕1号 重大决策督办范围 常委会、常务会议定事项。（打不开）
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。（打不开）
as 朱燕 agree "同意下发。"
  -> 200 running undertake 承办 · 程振宇 · 督〔2026〕1号
as 张慧 governed
  -> 承办
     督规〔2026〕3号 督办纪律 不压件、不瞒报、不替办；延期须事先申请。
as 张慧 part 县政府办公室综合科 into 承办
  -> -> 承办
matter 承办
as 程振宇 governed
  -> 签收
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕3号 督办纪律 不压件、不瞒报、不替办；延期须事先申请。
matter 新纪律
as 张慧 start supervise_rule 规范 {"title": "督办纪律（修订）", "aspect": "discipline", "words": "不压件、不瞒报、不替办；延期须提前三天申请。"} link revises 纪律
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree "同意施行。"
  -> 200 closed · 督规〔2026〕5号
matter 纪律
as 张涛 validity repealed "有新规范" on 2026-03-02 basis 新纪律
  -> 200 closed · 督规〔2026〕3号
matter 承办
as 程振宇 governed
  -> 签收
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕5号 督办纪律（修订） 不压件、不瞒报、不替办；延期须提前三天申请。
as 张涛 rules kind supervise_part
  -> 交办事项：6个环节，1个没有依据
     交办
     签收
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕5号 督办纪律（修订） 不压件、不瞒报、不替办；延期须提前三天申请。
     承办
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕5号 督办纪律（修订） 不压件、不瞒报、不替办；延期须提前三天申请。
     延期审批
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕5号 督办纪律（修订） 不压件、不瞒报、不替办；延期须提前三天申请。
     延期承办
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕5号 督办纪律（修订） 不压件、不瞒报、不替办；延期须提前三天申请。
     审定
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。
     督规〔2026〕5号 督办纪律（修订） 不压件、不瞒报、不替办；延期须提前三天申请。
matter 另件
as 谢建国 draft supervise 事 {"source": "spoken", "topic": "会议纪要归档"}
  -> 201 draft open_item 立项
as 谢建国 governed
  -> 立项
     《政府督查工作条例》第四条
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。（打不开）

at 2026-12-02 09:00
as 张涛 lasting kind supervise_rule
  -> 督规〔2026〕1号 重大决策督办范围 超期未复核 2026-12-01（张慧）
     督规〔2026〕2号 督办程序 超期未复核 2026-12-01（张慧）
     督规〔2026〕4号 领导批示督办范围 超期未复核 2026-12-01（张慧）
     督规〔2026〕5号 督办纪律（修订） 超期未复核 2026-12-01（张慧）
matter 承办
as 程振宇 governed
  -> 签收
     督规〔2026〕2号 督办程序 立项、分解、审签、交办、反馈、核查、销号七步。 超期未复核 2026-12-01
     督规〔2026〕5号 督办纪律（修订） 不压件、不瞒报、不替办；延期须提前三天申请。 超期未复核 2026-12-01

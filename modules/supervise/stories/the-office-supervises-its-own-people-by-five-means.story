# 办公室自己人也一样督办：科室签收、承诺、到期提醒；电话、文件、现场、会议、跟踪、网上，每次督办用什么方式、跟谁、什么情况，都有编号，记下就不能改。
# covers: 143, 161

at 2026-03-02 09:00
as 张慧 start supervise {"title": "一季度会议纪要补齐归档", "class": "reminder", "source": "spoken", "content": "1至2月的会议纪要全部补齐。", "topic": "会议纪要归档", "period": "2026年第一季度", "responsible_leader": "张涛"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县政府办公室综合科", "how": "逐场核对，缺一补一。", "reply_by": "2026-03-06", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 张涛
as 张涛 agree
  -> 200 running undertake 承办 · 程振宇 · 督〔2026〕1号
as 张慧 part 县政府办公室综合科 into 综合科
  -> -> 综合科
matter 综合科
as 程振宇 why
  -> 程振宇：办公室内设科室由科室负责人签收
as 程振宇 agree {"undertaker": "谢建国", "promised_on": "2026-03-05"}
  -> 200 running work 承办 · 谢建国
as 谢建国 list pending
  -> 一季度会议纪要补齐归档（承办）
matter 电话
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "by_phone", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "还缺4场。"} link acts_on a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/spoken_to form_check 电话督办请写明对方是谁。
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "by_phone", "spoken_to": "谢建国", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "还缺4场。"} link acts_on a
  -> 201 closed · 督记〔2026〕1号
matter 现场
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "on_site", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "看了档案柜。"} link acts_on a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/photo form_check 现场督办请附现场照片。
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "on_site", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "看了档案柜，缺2场。", "photo": "file:档案柜.txt"} link acts_on a
  -> 201 closed · 督记〔2026〕2号
as 张慧 withdraw
  -> 409 flow_ended 该事项已经办结，不能再办理。
matter 会上
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "by_meeting", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "周例会通报。"} link acts_on a
  -> 201 closed · 督记〔2026〕3号
matter 文件
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "by_paper", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "发提示函。"} link acts_on a
  -> 201 closed · 督记〔2026〕4号
matter 跟踪
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "by_follow_up", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "每日问进度。"} link acts_on a
  -> 201 closed · 督记〔2026〕5号
matter 网上
as 张慧 start supervise_act {"item": "一季度会议纪要补齐归档", "means": "online", "asked_unit": "县政府办公室综合科", "done_on": "2026-03-02", "found": "系统催办。"} link acts_on a
  -> 201 closed · 督记〔2026〕6号
as 张慧 ledger supervise_act
  -> 督记〔2026〕6号 一季度会议纪要补齐归档 已办结
     督记〔2026〕5号 一季度会议纪要补齐归档 已办结
     督记〔2026〕4号 一季度会议纪要补齐归档 已办结
     督记〔2026〕3号 一季度会议纪要补齐归档 已办结
     督记〔2026〕2号 一季度会议纪要补齐归档 已办结
     督记〔2026〕1号 一季度会议纪要补齐归档 已办结
matter a
as 张慧 related
  -> 协办件  一季度会议纪要补齐归档 办理中
     督办记录 督记〔2026〕1号 一季度会议纪要补齐归档 已办结
     督办记录 督记〔2026〕2号 一季度会议纪要补齐归档 已办结
     督办记录 督记〔2026〕3号 一季度会议纪要补齐归档 已办结
     督办记录 督记〔2026〕4号 一季度会议纪要补齐归档 已办结
     督办记录 督记〔2026〕5号 一季度会议纪要补齐归档 已办结
     督办记录 督记〔2026〕6号 一季度会议纪要补齐归档 已办结
matter 综合科

after 5 working_days
as 谢建国 notices
  -> 已经逾期：一季度会议纪要补齐归档（承办），期限 3月6日 17:30
     即将到期：一季度会议纪要补齐归档（承办），期限 3月6日 17:30
     程振宇送您办理：一季度会议纪要补齐归档（承办）
as 谢建国 list pending only overdue
  -> 一季度会议纪要补齐归档（承办） overdue

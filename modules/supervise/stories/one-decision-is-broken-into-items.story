# 一个决定含几件事的，分解成几项立项，各有各的编号、单位和时限，彼此看得见；没有谁办、怎么办、何时办，一项也下不去。
# covers: 207

at 2026-03-02 09:00
given 决定 {"class": "meeting_decision", "source": "decided", "source_title": "县政府常务会议纪要〔2026〕5号", "source_paper": "file:纪要.txt", "content": "纪要第二条。", "period": "2026年", "responsible_leader": "周爱华"}
matter 一
as 张慧 start supervise 决定 {"title": "新建公办幼儿园两所", "topic": "幼儿园建设"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "how": "列入年度项目。", "report_every": "monthly"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/lead_unit required 必填。
     /args/fields/reply_by required 必填。
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县教育和体育局", "how": "列入年度项目。", "report_every": "monthly", "reply_by": "2026-11-30"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 agree "同意下发。"
  -> 200 running undertake 承办 · 王㛃 · 督〔2026〕1号
as 张慧 part 县教育和体育局 into 教体
  -> -> 教体
matter 二
as 张慧 start supervise 决定 {"title": "补充幼儿园教师四十名", "topic": "幼师补充"} link split_from 一
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县人力资源和社会保障局", "how": "六月底前完成招录。", "report_every": "monthly", "reply_by": "2026-06-30"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 agree "同意下发。"
  -> 200 running undertake 承办 · 傅俊杰 · 督〔2026〕2号
as 张慧 part 县人力资源和社会保障局 into 人社
  -> -> 人社
as 张慧 related
  -> 同一决定的其他督办项 督〔2026〕1号 新建公办幼儿园两所 办理中
     协办件  补充幼儿园教师四十名 办理中
matter 教体
as 刘世杰 field notice_number
  -> 督〔2026〕1号
as 刘世杰 agree {"undertaker": "李长河", "promised_on": "2026-11-20"}
  -> 200 running work 承办 · 李长河
matter 人社
as 郭翠萍 field notice_number
  -> 督〔2026〕2号
as 郭翠萍 agree {"undertaker": "郭翠萍", "promised_on": "2026-06-20"}
  -> 200 running work 承办 · 郭翠萍
matter 一
as 张慧 ledger supervise
  -> 督〔2026〕2号 补充幼儿园教师四十名 办理中
     督〔2026〕1号 新建公办幼儿园两所 办理中

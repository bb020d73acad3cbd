# 一个决定含几件事的，从第一项点一下就分解出下一项，来源、依据和责任领导随着带过来；各有各的单位和时限，由主要负责人审签后编号下发《交办事项通知书》，通知书照表打印、导出，谁在什么时候签收写在上面，也进签收簿；没有谁办、怎么办、何时办，一项也下不去。
# covers: 203, 207

at 2026-03-02 09:00
given 决定 {"class": "meeting_decision", "source": "decided", "source_title": "县政府常务会议纪要〔2026〕5号", "source_paper": "file:纪要.txt", "content": "纪要第二条。", "period": "2026年", "responsible_leader": "周爱华"}
matter 一
as 张慧 start supervise 决定 {"title": "新建公办幼儿园两所", "topic": "幼儿园建设"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "report_every": "monthly"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/lead_unit required 必填。
     /args/fields/how required 必填。
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
as 谢建国 start supervise {"title": "补充幼儿园教师四十名", "topic": "幼师补充"} from 一
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/matter not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张慧 start supervise {"title": "补充幼儿园教师四十名", "topic": "幼师补充"} from 一
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县人力资源和社会保障局", "how": "六月底前完成招录。", "report_every": "monthly", "reply_by": "2026-06-30"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 张慧 field source_title
  -> 县政府常务会议纪要〔2026〕5号
as 朱燕 agree "同意下发。"
  -> 200 running undertake 承办 · 傅俊杰 · 督〔2026〕2号
as 张慧 part 县人力资源和社会保障局 into 人社
  -> -> 人社
as 张慧 related
  -> 同一决定的其他督办项 督〔2026〕1号 新建公办幼儿园两所 办理中
     协办件  补充幼儿园教师四十名 办理中
matter 教体
as 刘世杰 form export
  -> 201 交办事项通知书 2026-03-02.xlsx 12行
as 刘世杰 agree {"undertaker": "李长河", "promised_on": "2026-11-20"}
  -> 200 running work 承办 · 李长河
as 刘世杰 form export
  -> 201 交办事项通知书 2026-03-02.xlsx 15行
as 林爱华 form
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 人社
as 郭翠萍 field notice_number
  -> 督〔2026〕2号
as 郭翠萍 agree {"undertaker": "郭翠萍", "promised_on": "2026-06-20"}
  -> 200 running work 承办 · 郭翠萍
matter 一
as 张慧 ledger supervise
  -> 督〔2026〕2号 补充幼儿园教师四十名 办理中
     督〔2026〕1号 新建公办幼儿园两所 办理中
as 张慧 register assignment_receipts
  -> 1  补充幼儿园教师四十名 · 县人力资源和社会保障局 · 督〔2026〕2号 · 2026-06-20 · 2026-06-30 · 郭翠萍 · 郭翠萍
     1  新建公办幼儿园两所 · 县教育和体育局 · 督〔2026〕1号 · 2026-11-20 · 2026-11-30 · 李长河 · 刘世杰

at 2026-03-09 09:00
matter 教体
as 李长河 agree {"way": "done", "answer": "两所均已列入年度项目并开工。", "evidence": "file:开工令.txt"}
  -> 200 running settle 审定 · 王㛃
as 王㛃 agree "情况属实，同意上报。"
  -> 200 closed · 督复〔2026〕1号
as 张慧 form
  -> 交办事项通知书 督复〔2026〕1号
     通知书编号：督〔2026〕1号
     交办事项：新建公办幼儿园两所
     交办内容：纪要第二条。
     办理措施和要求：列入年度项目。
     交办给：县教育和体育局
     交办机关：县政府办公室
     交办机关（机构）：县政府办公室
     办结时限：2026-11-30
     反馈周期：每月
     依据材料：纪要.txt
     承办人：李长河
     承诺办结日期：2026-11-20
     反馈类型：办结
     按时办结：是
     办理情况：两所均已列入年度项目并开工。
     佐证材料：开工令.txt
     □ 交办：朱燕　3月2日 09:00
     □ 签收：刘世杰　3月2日 09:00
     □ 承办：李长河　3月9日 09:00
     □ 审定：情况属实，同意上报。（王㛃　3月9日 09:00）
     状态：已办结
as 刘世杰 form export
  -> 201 交办事项通知书 督复〔2026〕1号 2026-03-09.xlsx 21行

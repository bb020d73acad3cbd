# 检举控告类：不得转给被检举控告的单位，被控告单位看不到；能走仲裁等法定程序的，告知并导入；同一人同一事不重复登记。
# covers:

at 2026-03-02 09:00
matter 控告
as 徐宁 start petition {"petitioner": "王某", "channel": "by_letter", "received_on": "2026-03-02", "topic": "反映教体局违规收费", "content": "违规收取课后费。"}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"class": "accusation", "decision": "take", "accused": "县教育和体育局", "responsible_unit": "县教育和体育局"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/responsible_unit form_check 检举控告材料不得转给被检举控告的单位，请另定责任单位。
as 罗磊 agree {"class": "accusation", "decision": "take", "accused": "县教育和体育局", "responsible_unit": "县市场监督管理局"}
  -> 200 running investigate 核查处理 · 张宁 · 信〔2026〕1号
as 王㛃 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 刘世杰 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张宁 agree {"facts": "三所学校多收，已清退。"} "属实，责令清退。"
  -> 200 running reply_accuser 答复检举控告人 · 徐宁 · 信〔2026〕1号
as 徐宁 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/replied_on required 必填。
     /args/fields/reply_way required 必填。
as 徐宁 agree {"replied_on": "2026-03-02", "reply_way": "posted"}
  -> 200 running rate 评价归档 · 罗磊、徐宁 · 信〔2026〕1号
as 徐宁 claim
  -> 200 running rate 评价归档 · 徐宁 · 信〔2026〕1号
as 徐宁 agree {"rating": "fairly"}
  -> 200 closed · 信〔2026〕1号
matter 欠薪
as 徐宁 start petition {"petitioner": "赵某", "channel": "online", "received_on": "2026-03-02", "topic": "公司拖欠工资", "content": "拖欠三个月工资。"}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕2号
as 罗磊 agree {"class": "claim", "way": "by_arbitration", "decision": "take", "responsible_unit": "县人力资源和社会保障局"}
  -> 200 running lead_in 导入法定程序 · 郭翠萍 · 信〔2026〕2号
as 郭翠萍 agree {"replied_on": "2026-03-04", "reply_way": "told_online"} "属劳动争议，请向县劳动人事争议仲裁院申请仲裁。"
  -> 200 running rate 评价归档 · 罗磊、徐宁 · 信〔2026〕2号
as 徐宁 open
  -> 200 running rate 评价归档 · 罗磊、徐宁 · 信〔2026〕2号
     导入法定程序 郭翠萍 已告知并导入：属劳动争议，请向县劳动人事争议仲裁院申请仲裁。
     可以：认领 催办
matter 再访
as 徐宁 start petition {"petitioner": "赵某", "channel": "by_phone", "received_on": "2026-03-02", "topic": "公司拖欠工资", "content": "再次反映。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/topic matter_duplicate “信访事项”等相同的事项已由徐宁于 3月2日 09:00 登记，编号 信〔2026〕2号。确需再次登记的，请填写“再次登记的理由”。
matter 不予
as 徐宁 start petition {"petitioner": "孙某", "channel": "by_letter", "received_on": "2026-03-02", "topic": "对终审判决不服", "content": "要求改判。"}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕3号
as 罗磊 agree {"class": "claim", "way": "by_court", "decision": "refuse"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/refuse_reason form_check 不予受理的，请写明理由。
as 罗磊 agree {"class": "claim", "way": "by_court", "decision": "refuse", "refuse_reason": "已由法院终审，依法通过诉讼监督程序解决。"}
  -> 200 running tell_refusal 告知不予受理 · 徐宁 · 信〔2026〕3号
as 徐宁 agree {"replied_on": "2026-03-03", "reply_way": "posted"}
  -> 200 running rate 评价归档 · 罗磊、徐宁 · 信〔2026〕3号

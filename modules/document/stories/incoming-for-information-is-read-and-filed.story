# 阅件由办公室拟定传阅范围，不经批办，传阅完毕即处置；传阅到哪里，列表上看得见。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟传阅。" {"category": "for_information"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/readers form_check 阅件请先确定传阅范围。
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河", "赵蓉", "邓艳玲"], "instructing_leaders": ["朱燕"]}
  -> 200 running read 传阅 · 周长河、赵蓉、邓艳玲 · 收〔2026〕1号
as 周长河 list to_read
  -> 关于做好春季农业生产工作的通知（传阅）（传阅中 0/3）
as 周长河 mark_read
  -> 200 running read 传阅 · 赵蓉、邓艳玲 · 收〔2026〕1号
as 陈玉兰 ledger incoming_document
  -> 收〔2026〕1号 关于做好春季农业生产工作的通知（传阅中 1/3） 办理中
as 陈玉兰 list in_progress
  -> 关于做好春季农业生产工作的通知（传阅）（传阅中 1/3）
as 赵蓉 agree
  -> 409 flow_verb_not_allowed 当前环节不能进行“同意”操作，请刷新页面后重新选择。
as 赵蓉 mark_read "已阅，请农业部门参阅。"
  -> 200 running read 传阅 · 邓艳玲 · 收〔2026〕1号
as 邓艳玲 list to_read
  -> 关于做好春季农业生产工作的通知（传阅）（传阅中 2/3）
as 邓艳玲 mark_read
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 done · 承办 skipped · 研办 skipped · 催办 skipped · 处置 current
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 陈玉兰 open
  -> 200 closed · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟传阅。
     传阅 赵蓉 已阅：已阅，请农业部门参阅。

# 办完的收文各有去处：归档的由档案人员立卷编档号上架，要清退的由另一人逐份清点退回，机构撤并的移交接着管的机关接收；销毁另有审批和监销。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕1号
as 周长河 mark_read
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
matter 卷
as 陈玉兰 start archive_record {"origin": "outside", "author": "云江市人民政府办公室", "written_on": "2026-02-27", "pages": 3, "on_paper": "yes"} from a
  -> 201 running shelve 整理上架 · 周志强
as 周志强 agree {"fonds": "0012", "retention": "thirty", "code": "0012-2026-D30-BGS-0001", "room": "一库", "shelf": "3架2层", "box": "17"}
  -> 200 closed · 归〔2026〕1号
matter a
as 陈玉兰 related
  -> 归档登记 归〔2026〕1号 关于做好春季农业生产工作的通知 已办结
matter 清退
as 陈玉兰 start incoming_document 来文 {"title": "关于全省粮食储备情况的通报", "their_number": "云江政办发〔2026〕6号"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号
as 张涛 agree "拟传阅，阅后按来文要求清退。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕2号
as 周长河 mark_read
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕2号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕2号
as 陈玉兰 agree {"disposal": "return", "disposal_reason": "来文机关要求阅后清退。"}
  -> 200 running return_to_sender 清退 · 宋明辉、宋凤英、周志强 · 收〔2026〕2号
as 陈玉兰 claim
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 宋明辉 claim
  -> 200 running return_to_sender 清退 · 宋明辉 · 收〔2026〕2号
as 宋明辉 agree {"returned_copies": 1} "已退机要交换站。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/returned_copies form_check 清退份数与收到的份数不一致，请逐份清点。
as 宋明辉 agree {"returned_copies": 2} "两份均已退云江市人民政府办公室，机要交换站签收。"
  -> 200 closed · 收〔2026〕2号
matter 移交
as 陈玉兰 start incoming_document 来文 {"title": "关于机关食堂食品安全检查情况的函", "their_number": "云江市监函〔2026〕8号", "sender": "云江市市场监督管理局", "doc_type": "kind_letter"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕3号
as 张涛 agree "食堂管理职能已划转，拟阅后移交。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕3号
as 周长河 mark_read
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕3号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕3号
as 陈玉兰 agree {"disposal": "pass_on"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/passed_to form_check 移交的，请填写移交给哪个机关。
as 陈玉兰 agree {"disposal": "pass_on", "passed_to": "县市场监督管理局"}
  -> 200 running take_over 接收移交 · 徐勇 · 收〔2026〕3号
as 徐勇 agree
  -> 422 opinion_required 请填写意见。
as 徐勇 agree "已接收，列入我局文书管理。"
  -> 200 closed · 收〔2026〕3号
as 陈玉兰 ledger incoming_document
  -> 收〔2026〕3号 关于机关食堂食品安全检查情况的函 已办结
     收〔2026〕2号 关于全省粮食储备情况的通报 已办结
     收〔2026〕1号 关于做好春季农业生产工作的通知 已办结

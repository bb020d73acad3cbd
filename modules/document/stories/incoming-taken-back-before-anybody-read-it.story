# 送出传阅后无人阅看之前可以拿回；有人已阅就不能拿回，只能再送。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕1号
as 张涛 withdraw
  -> 200 running propose 拟办 · 张涛 · 收〔2026〕1号
as 周长河 list to_read
  -> none
as 张涛 agree "拟传阅。" {"readers": ["周长河", "赵蓉"]}
  -> 200 running read 传阅 · 周长河、赵蓉 · 收〔2026〕1号
as 周长河 mark_read "已阅。"
  -> 200 running read 传阅 · 赵蓉 · 收〔2026〕1号
as 张涛 withdraw
  -> 409 flow_withdraw_too_late 下一办理人周长河已办理，不能拿回；如需修改请联系其退回。
as 赵蓉 withdraw
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 周长河 withdraw
  -> 200 running read 传阅 · 周长河、赵蓉 · 收〔2026〕1号
as 周长河 mark_read "已阅，请政府办跟踪。"
  -> 200 running read 传阅 · 赵蓉 · 收〔2026〕1号
as 陈玉兰 open
  -> 200 running read 传阅 · 赵蓉 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟传阅。
     传阅 周长河 已阅：已阅，请政府办跟踪。
     可以：催办

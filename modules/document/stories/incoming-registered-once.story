# 同一来文机关的同一来文字号只登记一次，写法不同也认得；确需再登记的写明理由。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
matter b
as 宋明辉 start incoming_document 来文 {"their_number": "云江政办发（2026）05 号"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/their_number matter_duplicate “来文字号”等相同的事项已由陈玉兰于 3月2日 09:00 登记，编号 收〔2026〕1号。确需再次登记的，请填写“重复登记的理由”。
as 宋明辉 start incoming_document 来文 {"duplicate_reason": "市政府办公室补发一份，附件有更正。"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号
matter c
as 宋明辉 start incoming_document 来文
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/their_number matter_duplicate “来文字号”等相同的事项已由陈玉兰于 3月2日 09:00 登记，编号 收〔2026〕1号。确需再次登记的，请填写“重复登记的理由”。
matter a
as 陈玉兰 revoke
  -> 200 revoked · 收〔2026〕1号
matter b
as 宋明辉 revoke
  -> 200 revoked · 收〔2026〕2号
matter c
as 宋明辉 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕3号
as 陈玉兰 ledger incoming_document
  -> 收〔2026〕3号 关于做好春季农业生产工作的通知 办理中
     收〔2026〕2号 关于做好春季农业生产工作的通知 已撤销
     收〔2026〕1号 关于做好春季农业生产工作的通知 已撤销

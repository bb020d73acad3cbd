# 查看传阅当时的样子：谁读了、谁没读，与现在互不混淆。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河", "赵蓉"]}
  -> 200 running read 传阅 · 周长河、赵蓉 · 收〔2026〕1号

at 2026-03-02 10:00
as 周长河 mark_read "已阅。"
  -> 200 running read 传阅 · 赵蓉 · 收〔2026〕1号

at 2026-03-02 14:00
as 赵蓉 mark_read "已阅，请存。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号

at 2026-03-02 15:00
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 陈玉兰 open at 2026-03-02 09:30
  -> 200 running read 传阅 · 周长河、赵蓉 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟传阅。
as 陈玉兰 open at 2026-03-02 11:00
  -> 200 running read 传阅 · 赵蓉 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟传阅。
     传阅 周长河 已阅：已阅。
as 陈玉兰 open at 2026-03-02 14:30
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟传阅。
     传阅 周长河 已阅：已阅。
     传阅 赵蓉 已阅：已阅，请存。
as 陈玉兰 open
  -> 200 closed · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟传阅。
     传阅 周长河 已阅：已阅。
     传阅 赵蓉 已阅：已阅，请存。

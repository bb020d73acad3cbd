# 收文统计：收了多少、按时了结多少、用了多久，按月、按主办单位、按文种看，与上期和上年同期比；每个数字都能导出成表。
# covers: 43, 99

at 2026-03-02 09:00
given 来文 {"sender": "云江市人民政府办公室", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:来文.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文 {"title": "关于做好春季农业生产工作的通知", "their_number": "云江政办发〔2026〕5号"}
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}

at 2026-03-02 10:00
as 周长河 mark_read "已阅。"
as 陈玉兰 claim
as 陈玉兰 agree {"disposal": "file"}
matter b
at 2026-03-03 09:00
as 陈玉兰 start incoming_document 来文 {"title": "关于报送一季度工作情况的函", "their_number": "云江政办函〔2026〕8号", "doc_type": "kind_letter"}

at 2026-03-20 09:00
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}
as 周长河 mark_read "已阅。"

at 2026-04-01 09:00
as 陈玉兰 claim
as 陈玉兰 agree {"disposal": "file"}
as 张涛 figures incoming_document 2026-03
as 张涛 figures incoming_document 2026-04 against before by doc_type
as 张涛 figures incoming_document 2026 against year_before
as 张涛 figures incoming_document 2026-Q1 by unit export
as 张涛 ledger "incoming_document?where=closed:2026-04-01..2026-04-30&where=timed:start..propose"
as 张涛 ledger "incoming_document?where=late:true"
as 梁涛 figures incoming_document 2026
as 张涛 figures incoming_document lately

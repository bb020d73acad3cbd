# 收文统计：收了多少、按时了结多少、用了多久，按月、按主办单位、按文种看，与上期和上年同期比；每个数字都能导出成表。
# covers: 43

at 2026-03-02 09:00
given 来文 {"sender": "云江市人民政府办公室", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:来文.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文 {"title": "关于做好春季农业生产工作的通知", "their_number": "云江政办发〔2026〕5号"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕1号

at 2026-03-02 10:00
as 周长河 mark_read "已阅。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
matter b

at 2026-03-03 09:00
as 陈玉兰 start incoming_document 来文 {"title": "关于报送一季度工作情况的函", "their_number": "云江政办函〔2026〕8号", "doc_type": "kind_letter"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号

at 2026-03-20 09:00
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕2号
as 周长河 mark_read "已阅。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕2号

at 2026-04-01 09:00
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕2号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕2号
as 张涛 figures incoming_document 2026-03
  -> 收件 2
     了结 1
     了结率 2/2 100.0%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中60分 平均60分 九成60分（1件）
     在办 0
     在办超期率 0/0
     无纸化率 0/2 0.0%
     拟办用时 居中0分 平均0分 九成0分（1件）
     交办用时 0
     答复用时 0
as 张涛 figures incoming_document 2026-04 against before by doc_type
  -> 收件 0（2026-03：2）
     了结 1（2026-03：1）；函 1
     了结率 0/0（2026-03：2/2 100.0%）
     按时率 0/1 0.0%（2026-03：1/1 100.0%）；函 0/1 0.0%
     退回率 0/1 0.0%（2026-03：0/1 0.0%）；函 0/1 0.0%
     线上办理率 1/1 100.0%（2026-03：1/1 100.0%）；函 1/1 100.0%
     办理用时 居中8190分 平均8190分 九成8190分（1件）（2026-03：居中60分 平均60分 九成60分（1件））；函 居中8190分 平均8190分 九成8190分（1件）
     在办 0
     在办超期率 0/0
     无纸化率 0/0（2026-03：0/2 0.0%）
     拟办用时 居中5070分 平均5070分 九成5070分（1件）（2026-03：居中0分 平均0分 九成0分（1件））；函 居中5070分 平均5070分 九成5070分（1件）
     交办用时 0（2026-03：0）
     答复用时 0（2026-03：0）
as 张涛 figures incoming_document 2026 against year_before
  -> 收件 2（2025：0）
     了结 2（2025：0）
     了结率 2/2 100.0%（2025：0/0）
     按时率 1/2 50.0%（2025：0/0）
     退回率 0/2 0.0%（2025：0/0）
     线上办理率 2/2 100.0%（2025：0/0）
     办理用时 居中4125分 平均4125分 九成8190分（2件）（2025：0）
     在办 0
     在办超期率 0/0
     无纸化率 0/2 0.0%（2025：0/0）
     拟办用时 居中2535分 平均2535分 九成5070分（2件）（2025：0）
     交办用时 0（2025：0）
     答复用时 0（2025：0）
as 张涛 figures incoming_document 2026-Q1 by unit export
  -> 201 收文统计 2026-Q1 2026-04-01.xlsx 22行
as 张涛 ledger "incoming_document?where=closed:2026-04-01..2026-04-30&where=timed:start..propose"
  -> 收〔2026〕2号 关于报送一季度工作情况的函 已办结
as 张涛 ledger "incoming_document?where=late:true"
  -> 收〔2026〕2号 关于报送一季度工作情况的函 已办结
as 梁涛 figures incoming_document 2026
  -> 收件 0
     了结 0
     了结率 0/0
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 0
     在办超期率 0/0
     无纸化率 0/0
     拟办用时 0
     交办用时 0
     答复用时 0
as 张涛 figures incoming_document lately
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /period malformed 格式不对，应为统计期，如2026、2026-Q3、2026-11或2026-01-01..2026-03-15。

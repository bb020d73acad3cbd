# 无纸化和线上办理：收文里系统传来、不再传纸的占多少，办结的事项里人人都在平台上自己办、没有代录纸面意见的占多少；分子分母写明，点开就是那几件。
# covers: 50, 90, 306

at 2026-03-02 09:00
given 来文 {"sender": "云江市人民政府办公室", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:来文.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文 {"title": "关于做好春季农业生产工作的通知", "their_number": "云江政办发〔2026〕5号"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕1号
as 周长河 mark_read "已阅。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
matter b
as 陈玉兰 start incoming_document 来文 {"title": "关于报送一季度工作情况的函", "their_number": "云江政办函〔2026〕8号", "doc_type": "kind_letter", "medium": "online"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号
matter c
as 陈玉兰 start incoming_document 来文 {"title": "关于召开视频会议的通知", "their_number": "云江政办发〔2026〕9号", "medium": "online"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕3号
as 张涛 figures incoming_document 2026-03
  -> 收件 3
     了结 1
     了结率 1/3 33.3%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（1件）
     在办 2
     在办超期率 0/2 0.0%
     无纸化率 2/3 66.7%
     拟办用时 居中0分 平均0分 九成0分（1件）
     交办用时 0
     答复用时 0
as 张涛 ledger "incoming_document?where=medium:online&where=started:2026-03-01..2026-03-31"
  -> 收〔2026〕3号 关于召开视频会议的通知 办理中
     收〔2026〕2号 关于报送一季度工作情况的函 办理中
matter 用印甲
as 谢建国 start seal {"document": "关于春耕的报告", "copies": 2, "reason": "报送上级。", "seal_kind": "organ"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 周长河
as 张涛 mandate 郭美玲 for 周长河 until 2026-03-06 18:00
  -> 201 生效中 周长河 → 郭美玲
as 郭美玲 agree for 周长河 recorded "同意。"
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 2, "way": "electronic"}
  -> 200 closed
matter 用印乙
as 谢建国 start seal {"document": "关于防汛的报告", "copies": 2, "reason": "报送上级。", "seal_kind": "organ"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 周长河
as 周长河 agree "同意。"
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 2, "way": "electronic"}
  -> 200 closed
as 张涛 figures seal 2026-03
  -> 收件 2
     了结 2
     了结率 2/2 100.0%
     按时率 2/2 100.0%
     退回率 0/2 0.0%
     线上办理率 1/2 50.0%
     办理用时 居中0分 平均0分 九成0分（2件）
     在办 0
     在办超期率 0/0
as 张涛 ledger "seal?where=recorded:false&where=closed:2026-03-01..2026-03-31"
  -> 未编号 关于防汛的报告用印 已办结
as 张涛 ledger "seal?where=recorded:true"
  -> 未编号 关于春耕的报告用印 已办结
as 张涛 ledger "seal?where=recorded:perhaps"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /where/0 malformed 格式不对，应为是或否（true 或 false）。
as 张涛 ledger "seal?where=sent_back:nowhere"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /where/0 not_a_choice 不是可选项，可选：apply、review、approve、seal。
as 张涛 figures seal 2026-03 by starter export
  -> 201 用印申请统计 2026-03 2026-03-02.xlsx 16行

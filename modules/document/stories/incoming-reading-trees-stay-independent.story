# 两个人各自送阅，互不影响；传阅不动任何意见，退回、办结都不影响读者。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请赵蓉同志阅示。" {"category": "for_action", "instructing_leaders": ["赵蓉"], "lead_unit": "县农业农村局"}
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 赵蓉 circulate people 周长河 text "请长河同志阅。"
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree "同意拟办意见。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 circulate people 白建林 text "请产业科阅研。"
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 circulate people 白建林
  -> 422 flow_nobody_new 所选人员都已在传阅或办理此件，请另选他人。
as 周长河 circulate people 邓艳玲
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 陈玉兰 ledger incoming_document
  -> 收〔2026〕1号 关于做好春季农业生产工作的通知（传阅中 0/3） 办理中
as 孙娜 send_back to allot "请明确时限。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 白建林 list to_read
  -> 关于做好春季农业生产工作的通知（传阅中 0/3）
as 白建林 mark_read "已阅，建议纳入春耕方案。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 周长河 list to_read
  -> 关于做好春季农业生产工作的通知（传阅中 1/3）
as 张涛 agree {"reply_by": "2026-03-09"}
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 agree "已办理。"
  -> 200 running report_result 结果呈阅 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 邓艳玲 list to_read
  -> 关于做好春季农业生产工作的通知（传阅中 1/3）
as 邓艳玲 mark_read
  -> 200 closed · 收〔2026〕1号
as 陈玉兰 open
  -> 200 closed · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请赵蓉同志阅示。
     批办 赵蓉 圈阅：同意拟办意见。
     承办 孙娜 退回：请明确时限。
     送阅 白建林 已阅：已阅，建议纳入春耕方案。
     承办 孙娜 办理完毕：已办理。
as 陈玉兰 readers
  -> 周长河 阅知人
     赵蓉 办理人
     张涛 办理人
     邓艳玲 阅知人
     陈玉兰 发起人、办理人、候选办理人
     宋明辉 候选办理人
     宋凤英 候选办理人
     周志强 候选办理人
     孙娜 办理人
     白建林 阅知人

# 办理结果呈领导阅看；领导认为没办完的退回承办，看过才算办毕。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请赵蓉同志阅示。" {"category": "for_action", "instructing_leaders": ["赵蓉"], "lead_unit": "县农业农村局"}
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree "请县农业农村局提出落实方案。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 agree "方案已拟。"
  -> 200 running report_result 结果呈阅 · 赵蓉 · 收〔2026〕1号
as 赵蓉 open
  -> 200 running report_result 结果呈阅 · 赵蓉 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请赵蓉同志阅示。
     批办 赵蓉 圈阅：请县农业农村局提出落实方案。
     承办 孙娜 办理完毕：方案已拟。
     可以：圈阅 退回 转交 传阅
as 赵蓉 send_back to undertake rerun "缺资金安排，请补充后再报。"
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 list pending
  -> 关于做好春季农业生产工作的通知（承办） 退回
as 孙娜 agree "已补充资金安排。" {"result": "落实方案及资金安排见附件。"}
  -> 200 running report_result 结果呈阅 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 open
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请赵蓉同志阅示。
     批办 赵蓉 圈阅：请县农业农村局提出落实方案。
     承办 孙娜 办理完毕：方案已拟。
     结果呈阅 赵蓉 退回：缺资金安排，请补充后再报。
     承办 孙娜 办理完毕：已补充资金安排。
     可以：认领 催办

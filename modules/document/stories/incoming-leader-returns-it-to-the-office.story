# 领导在批办时退回办公室重提拟办意见；拟办意见变了，从第一位领导起重新批办。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请周长河、赵蓉同志阅示。" {"category": "for_action", "instructing_leaders": ["周长河", "赵蓉"], "lead_unit": "县水务局"}
  -> 200 running instruct 批办 · 周长河 · 收〔2026〕1号
as 赵蓉 list pending
  -> none
as 周长河 agree
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 赵蓉 send_back to propose direct
  -> 422 opinion_required 请填写意见。
as 赵蓉 send_back to propose direct "应由县农业农村局主办。"
  -> 200 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 notices
  -> 赵蓉退回：关于做好春季农业生产工作的通知（应由县农业农村局主办。）
     陈玉兰送您办理：关于做好春季农业生产工作的通知（拟办）
as 张涛 submit "已改。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“提交”操作，请刷新页面后重新选择。
as 张涛 agree "拟请县农业农村局主办。" {"lead_unit": "县农业农村局"}
  -> 200 running instruct 批办 · 周长河 · 收〔2026〕1号
as 陈玉兰 open
  -> 200 running instruct 批办 · 周长河 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请周长河、赵蓉同志阅示。
     批办 赵蓉 退回：应由县农业农村局主办。
     拟办 张涛 提出拟办意见：拟请县农业农村局主办。
     可以：催办

# 呈批领导按次序一个接一个：圈阅表示已看，写了意见就是批示；轮不到的看不到待办。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请朱燕、周长河、赵蓉同志阅示。" {"category": "for_action", "instructing_leaders": ["周长河", "赵蓉", "朱燕"], "lead_unit": "县农业农村局"}
  -> 200 running instruct 批办 · 周长河 · 收〔2026〕1号
as 赵蓉 list pending
  -> none
as 赵蓉 agree "先看。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 周长河 agree
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree "请县农业农村局抓好落实。"
  -> 200 running instruct 批办 · 朱燕 · 收〔2026〕1号
as 朱燕 open
  -> 200 running instruct 批办 · 朱燕 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请朱燕、周长河、赵蓉同志阅示。
     批办 赵蓉 圈阅：请县农业农村局抓好落实。
     可以：圈阅 退回 转交 传阅
as 朱燕 agree "同意赵蓉同志意见。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 陈玉兰 open
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请朱燕、周长河、赵蓉同志阅示。
     批办 赵蓉 圈阅：请县农业农村局抓好落实。
     批办 朱燕 圈阅：同意赵蓉同志意见。
     可以：催办
as 陈玉兰 trail
  -> 陈玉兰 签收登记：提交，送张涛（拟办）
     张涛 拟办：提出拟办意见，送周长河、赵蓉、朱燕（批办）：“拟请朱燕、周长河、赵蓉同志阅示。”
     周长河 批办：圈阅
     赵蓉 批办：圈阅：“请县农业农村局抓好落实。”
     朱燕 批办：圈阅，送张涛（分办）：“同意赵蓉同志意见。”

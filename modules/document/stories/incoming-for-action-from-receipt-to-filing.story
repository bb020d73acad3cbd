# 一份办件从签收、拟办、批办、传阅、承办、结果呈阅到归档，编号只给一次。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请赵蓉同志阅示，县农业农村局主办。" {"category": "for_action", "instructing_leaders": ["赵蓉"], "readers": ["周长河", "邓艳玲"]}
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 current · 传阅 open · 承办 open · 研办 skipped · 催办 skipped · 处置 open
as 赵蓉 agree "请县农业农村局会同县财政局办理。"
  -> 200 running read 传阅 · 周长河、邓艳玲、张涛 · 收〔2026〕1号
as 周长河 mark_read
  -> 200 running read 传阅 · 邓艳玲、张涛 · 收〔2026〕1号
as 张涛 agree {"lead_unit": "县农业农村局", "assist_units": ["县财政局"], "reply_by": "2026-03-10"}
  -> 200 running read 传阅 · 邓艳玲、孙娜、吕浩 · 收〔2026〕1号
as 陈玉兰 ledger incoming_document
  -> 收〔2026〕1号 关于做好春季农业生产工作的通知（传阅中 1/2） 办理中
as 吕浩 agree "资金已安排。"
  -> 200 running read 传阅 · 邓艳玲、孙娜 · 收〔2026〕1号
as 邓艳玲 mark_read "已阅，请文电科跟踪。"
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 agree "已部署春耕备播。" {"result": "已会同县财政局落实春耕资金，部署备播工作。"}
  -> 200 running report_result 结果呈阅 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 陈玉兰 open
  -> 200 closed · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请赵蓉同志阅示，县农业农村局主办。
     批办 赵蓉 圈阅：请县农业农村局会同县财政局办理。
     传阅 邓艳玲 已阅：已阅，请文电科跟踪。
     承办 孙娜 办理完毕：已部署春耕备播。
     承办 吕浩 办理完毕：资金已安排。
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 done · 承办 done · 研办 skipped · 催办 skipped · 处置 done
as 陈玉兰 ledger incoming_document
  -> 收〔2026〕1号 关于做好春季农业生产工作的通知 已办结
as 陈玉兰 trail
  -> 陈玉兰 签收登记：提交，送张涛（拟办）
     张涛 拟办：提出拟办意见，送赵蓉（批办）：“拟请赵蓉同志阅示，县农业农村局主办。”
     赵蓉 批办：圈阅，送周长河、邓艳玲（传阅），送张涛（分办）：“请县农业农村局会同县财政局办理。”
     周长河 传阅：已阅
     张涛 分办：分送承办，送孙娜、吕浩（承办）
     吕浩 承办：办理完毕：“资金已安排。”
     邓艳玲 传阅：已阅：“已阅，请文电科跟踪。”
     孙娜 承办：办理完毕，送赵蓉（结果呈阅）：“已部署春耕备播。”
     赵蓉 结果呈阅：圈阅，送陈玉兰、宋明辉、宋凤英、周志强（处置）
     陈玉兰 处置：认领
     陈玉兰 处置：办毕，已办结
as 周凯 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

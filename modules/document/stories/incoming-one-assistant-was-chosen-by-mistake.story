# 分办时多选了一家协办单位：有一家已经办了，整件拿不回来；还没有动手的那一家可以单独减去，其他单位照常办理。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请县农业农村局主办。" {"category": "for_action", "lead_unit": "县农业农村局", "assist_units": ["县财政局", "县水务局", "县应急管理局"]}
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 孙娜、吕浩、罗志远、冯志强 · 收〔2026〕1号
as 罗志远 note "正在核实"
  -> 200
as 吕浩 agree "资金已安排。"
  -> 200 running undertake 承办 · 孙娜、罗志远、冯志强 · 收〔2026〕1号
as 张涛 withdraw
  -> 409 flow_withdraw_too_late 下一办理人吕浩已办理，不能拿回；如需修改请联系其退回。
as 张涛 open
  -> 200 running undertake 承办 · 孙娜、罗志远、冯志强 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请县农业农村局主办。
     承办 吕浩 办理完毕：资金已安排。
     可以：减签 终止 挂起 调度 改派 催办
as 罗志远 remove_signer people 冯志强 "与防汛无关。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 remove_signer people 孙娜 "误选。"
  -> 409 flow_last_signer 不能减去此人：其意见已经作出、已经打开此件、不是您请的，或减去后将没有人决定；请改为催办或请其转交。
as 张涛 remove_signer people 罗志远 "误选。"
  -> 409 flow_last_signer 不能减去此人：其意见已经作出、已经打开此件、不是您请的，或减去后将没有人决定；请改为催办或请其转交。
as 张涛 remove_signer people 冯志强
  -> 422 opinion_required 请填写意见。
as 张涛 remove_signer people 冯志强 "与应急管理无关，误选。"
  -> 200 running undertake 承办 · 孙娜、罗志远 · 收〔2026〕1号
as 冯志强 notices
  -> 张涛不再请您办理：关于做好春季农业生产工作的通知（与应急管理无关，误选。），您无需再办
     张涛送您办理：关于做好春季农业生产工作的通知（承办）
as 冯志强 list pending
  -> none
as 罗志远 agree "灌溉设施已检修。"
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 agree "春耕备播已部署。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 张涛 trail
  -> 陈玉兰 签收登记：提交，送张涛（拟办）
     张涛 拟办：提出拟办意见，送张涛（分办）：“拟请县农业农村局主办。”
     张涛 分办：分送承办，送孙娜、吕浩、罗志远、冯志强（承办）
     吕浩 承办：办理完毕：“资金已安排。”
     张涛 减签，不再请冯志强：“与应急管理无关，误选。”
     罗志远 承办：办理完毕：“灌溉设施已检修。”
     孙娜 承办：办理完毕，送陈玉兰、宋明辉、宋凤英、周志强（处置）：“春耕备播已部署。”

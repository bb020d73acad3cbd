# 主办单位会同两个协办单位办理：一家协办退回，重新分办；一家转交科室；协办未办完，主办不能办结。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请县农业农村局主办。" {"category": "for_action", "assist_units": ["县财政局", "县水务局"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/lead_unit form_check 两个以上部门办理的，应当明确主办单位。
as 张涛 agree "拟请县农业农村局主办。" {"category": "for_action", "lead_unit": "县农业农村局", "assist_units": ["县财政局", "县应急管理局"]}
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 孙娜、吕浩、冯志强 · 收〔2026〕1号
as 孙娜 agree "已办理。"
  -> 409 flow_helpers_unheard 协办方吕浩尚未办理完毕，主办暂不能办结；可以先催办。
as 冯志强 send_back to allot "水利设施由县水务局负责，请改分。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree {"assist_units": ["县财政局", "县水务局"]}
  -> 200 running undertake 承办 · 孙娜、吕浩、罗志远 · 收〔2026〕1号
as 罗志远 transfer people 江海波 text "请防御科办理。"
  -> 200 running undertake 承办 · 孙娜、吕浩、江海波 · 收〔2026〕1号
as 吕浩 agree "资金已安排。"
  -> 200 running undertake 承办 · 孙娜、江海波 · 收〔2026〕1号
as 孙娜 agree "已办理。"
  -> 409 flow_helpers_unheard 协办方江海波尚未办理完毕，主办暂不能办结；可以先催办。
as 孙娜 urge
  -> 200 running undertake 承办 · 孙娜、江海波 · 收〔2026〕1号
as 江海波 notices
  -> 孙娜催办：关于做好春季农业生产工作的通知
     罗志远转交您办理：关于做好春季农业生产工作的通知（承办）
as 江海波 agree "灌溉设施已检修。"
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 孙娜 agree "春耕备播已部署。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 open
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟请县农业农村局主办。
     承办 冯志强 退回：水利设施由县水务局负责，请改分。
     承办 孙娜 办理完毕：春耕备播已部署。
     承办 吕浩 办理完毕：资金已安排。
     承办 江海波 办理完毕：灌溉设施已检修。
     可以：认领 催办

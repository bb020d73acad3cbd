# 特提明传电报：登记须选等级，分办须定时限和催办人，各环节按小时计时，临期提醒承办人和催办人。
# covers: 183

at 2026-03-02 09:00
given 电报 {"title": "关于做好强降雨防范应对工作的紧急通知", "sender": "云江市防汛抗旱指挥部", "their_number": "云江汛电〔2026〕3号",
  "received_on": "2026-03-02", "medium": "telegram", "doc_type": "kind_notice", "review": "accepted"}
as 陈玉兰 start incoming_document 电报 urgency most_urgent
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/telegram_grade form_check 明传电报请选择电报等级。
as 陈玉兰 start incoming_document 电报 {"telegram_grade": "flash"} urgency most_urgent
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 open
  -> 200 running propose 拟办 · 张涛 · 收〔2026〕1号
     可以：提出拟办意见 退回 转交 终止 挂起 调度 改派

after 45 minutes
as 张涛 notices
  -> 即将到期：关于做好强降雨防范应对工作的紧急通知（拟办），期限 3月2日 10:00
     陈玉兰送您办理：关于做好强降雨防范应对工作的紧急通知（拟办）
as 张涛 agree "拟请赵蓉同志批示，县水务局主办。" {"category": "for_action", "instructing_leaders": ["赵蓉"]}
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree "立即部署到乡镇，今晚反馈。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree {"lead_unit": "县水务局"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reply_by form_check 紧急公文应当明确办结时限。
     /args/fields/urger form_check 紧急公文应当明确专人催办。
as 张涛 agree {"lead_unit": "县水务局", "reply_by": "2026-03-03", "urger": "董静"}
  -> 200 running undertake 承办 · 罗志远 · 收〔2026〕1号
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 skipped · 承办 current · 研办 skipped · 催办 done · 处置 open

after 20 hours
as 罗志远 notices
  -> 即将到期：关于做好强降雨防范应对工作的紧急通知（承办），期限 3月3日 09:45
     张涛送您办理：关于做好强降雨防范应对工作的紧急通知（承办）
as YC0041 notices
  -> 即将到期：关于做好强降雨防范应对工作的紧急通知（承办），期限 3月3日 09:45
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 skipped · 承办 current · 研办 skipped · 催办 current · 处置 open
as 罗志远 agree "已部署到各乡镇。"
  -> 200 running report_result 结果呈阅 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 skipped · 承办 done · 研办 skipped · 催办 done · 处置 current

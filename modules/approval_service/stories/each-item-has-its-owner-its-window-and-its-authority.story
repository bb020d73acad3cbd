# 两集中、两到位：每个审批事项写明哪个处室承担、进没进大厅、窗口能决定到哪一步、有没有纳入监察；没进驻的要说理由。
# covers: 98

at 2026-03-02 09:00
given 事项 {"item": "食品经营许可", "life_event": "business", "basis": "《食品安全法》第三十五条", "owning_section": "县市场监督管理局消费者权益保护科", "watched_online": true, "legal_days": 20}
as 黄蓉 start approval_item 事项 {"in_hall": "not_yet", "authority": "decides", "promised_days": 30}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/promised_days form_check 承诺时限不能长于法定时限。
     /fields/not_yet_reason form_check 没有进驻大厅的，请写明理由。
     /fields/authority form_check 没有进驻的事项，窗口只能收件。
as 黄蓉 start approval_item 事项 {"in_hall": "by_window", "authority": "decides", "promised_days": 10}
  -> 201 running confirm 确认 · 高敏
as 高敏 agree "确认。"
  -> 200 closed · 事项〔2026〕1号
as 黄蓉 field authority
  -> decides
as 黄蓉 field in_hall
  -> by_window
as 黄蓉 ledger approval_item
  -> 事项〔2026〕1号 食品经营许可 已办结

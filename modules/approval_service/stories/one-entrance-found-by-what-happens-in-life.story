# 一门通：各部门的审批事项都在一本目录里，按“一件事”（开办企业、住房、身后……）找得到办哪几项、哪个处室办、几天办结；从目录一键受理，同一窗口收件。
# covers: 130

at 2026-03-02 09:00
given 事项 {"life_event": "business", "in_hall": "by_window", "authority": "decides", "watched_online": true, "legal_days": 20, "promised_days": 10}
as 黄蓉 start approval_item 事项 {"item": "食品经营许可", "basis": "《食品安全法》第三十五条", "owning_section": "县市场监督管理局消费者权益保护科"}
  -> 201 running confirm 确认 · 高敏
as 高敏 agree
  -> 200 closed · 事项〔2026〕1号
matter b
as 黄蓉 start approval_item 事项 {"item": "道路货物运输经营许可", "basis": "《道路运输条例》第二十四条", "owning_section": "县交通运输局运输管理科", "promised_days": 5}
  -> 201 running confirm 确认 · 董卫东
as 董卫东 agree
  -> 200 closed · 事项〔2026〕2号
matter c
as 黄蓉 start approval_item 事项 {"item": "物业服务备案", "life_event": "home", "basis": "《物业管理条例》", "owning_section": "县住房和城乡建设局物业管理科", "promised_days": 3}
  -> 201 running confirm 确认 · 陈爱华
as 陈爱华 agree
  -> 200 closed · 事项〔2026〕3号
as 黄蓉 sums approval_item by life_event
  -> 开办企业 2件 legal_days 40 promised_days 15
     住房 1件 legal_days 20 promised_days 3
as 黄蓉 sums approval_item by item where life_event:business
  -> 道路货物运输经营许可 1件 legal_days 20 promised_days 5
     食品经营许可 1件 legal_days 20 promised_days 10
as 黄蓉 sums approval_item by owning_section where life_event:home
  -> 县住房和城乡建设局物业管理科 1件 legal_days 20 promised_days 3
matter 件
as 黄蓉 start approval_case {"applicant": "云川小吃店", "contact": "电话略", "received_on": "2026-03-02", "papers": "file:申请表.txt", "complete": "is_complete", "lead_unit": "县市场监督管理局"} from a
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕1号
as 黄蓉 field item
  -> 食品经营许可
matter 件二
as 黄蓉 start approval_case {"applicant": "云川货运部", "contact": "电话略", "received_on": "2026-03-02", "papers": "file:申请表.txt", "complete": "is_complete", "lead_unit": "县交通运输局"} from b
  -> 201 running examine 审查 · 林爱华 · 审批〔2026〕2号
as 黄蓉 sums approval_case by lead_unit
  -> 县交通运输局 1件
     县市场监督管理局 1件
as 黄蓉 related
  -> 事项 事项〔2026〕2号 道路货物运输经营许可 已办结

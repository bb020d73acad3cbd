# 驾驶员的安全学习、违章、事故逐条登记，由本人确认，台账可查。
# covers: 304

at 2026-03-02 09:00
as 周凯 start driving_safety {"driver": "张红霞", "what": "study", "on": "2026-02-27", "fact": "学习雨雾天气行车注意事项。"}
as 周凯 start driving_safety {"driver": "张红霞", "what": "study", "on": "2026-02-27", "hours": 2, "fact": "学习雨雾天气行车注意事项。"}
as 张红霞 agree
matter b
as 周凯 start driving_safety {"driver": "张红霞", "what": "offence", "on": "2026-03-01", "points": 3, "fact": "国道超速20%以下。", "settled": "本人缴纳罚款，谈话提醒。"}
as 张红霞 agree "属实。"
matter c
as 周凯 start driving_safety {"driver": "张红霞", "what": "accident", "on": "2026-03-02", "fact": "停车场倒车剐蹭，无人受伤。"}
as 周凯 start driving_safety {"driver": "张红霞", "what": "accident", "on": "2026-03-02", "fact": "停车场倒车剐蹭，无人受伤。", "settled": "保险理赔，车辆已修复。"}
as 张红霞 agree "今后注意。"
as 周凯 ledger driving_safety
as 周凯 sums driving_safety by what

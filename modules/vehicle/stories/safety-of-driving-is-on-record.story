# 驾驶员的安全学习、违章、事故逐条登记，由本人确认，台账可查。
# covers: 304

at 2026-03-02 09:00
as 周凯 start driving_safety {"driver": "张红霞", "what": "study", "on": "2026-02-27", "fact": "学习雨雾天气行车注意事项。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/hours form_check 安全学习须填写学时。
as 周凯 start driving_safety {"driver": "张红霞", "what": "study", "on": "2026-02-27", "hours": 2, "fact": "学习雨雾天气行车注意事项。"}
  -> 201 running confirm 驾驶员确认 · 张红霞 · 行安〔2026〕1号
as 张红霞 agree
  -> 200 closed · 行安〔2026〕1号
matter b
as 周凯 start driving_safety {"driver": "张红霞", "what": "offence", "on": "2026-03-01", "points": 3, "fact": "国道超速20%以下。", "settled": "本人缴纳罚款，谈话提醒。"}
  -> 201 running confirm 驾驶员确认 · 张红霞 · 行安〔2026〕2号
as 张红霞 agree "属实。"
  -> 200 closed · 行安〔2026〕2号
matter c
as 周凯 start driving_safety {"driver": "张红霞", "what": "accident", "on": "2026-03-02", "fact": "停车场倒车剐蹭，无人受伤。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/settled form_check 违章、事故须写明处理结果。
as 周凯 start driving_safety {"driver": "张红霞", "what": "accident", "on": "2026-03-02", "fact": "停车场倒车剐蹭，无人受伤。", "settled": "保险理赔，车辆已修复。"}
  -> 201 running confirm 驾驶员确认 · 张红霞 · 行安〔2026〕3号
as 张红霞 agree "今后注意。"
  -> 200 closed · 行安〔2026〕3号
as 周凯 ledger driving_safety
  -> 行安〔2026〕3号 事故（2026-03-02） 已办结
     行安〔2026〕2号 违章（2026-03-01） 已办结
     行安〔2026〕1号 安全学习（2026-02-27） 已办结
as 周凯 sums driving_safety by what
  -> 事故 1件
     违章 1件 points 3
     安全学习 1件 hours 2

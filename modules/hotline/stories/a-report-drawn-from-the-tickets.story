# 热线专报：按事项、地点、时间从台账里筛出规律性、集中性、苗头性的诉求，起草编期，附典型案例，呈领导阅示并落实批示。
# covers:

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民", "caller_phone": "12000000191", "demand": "help", "topic": "water", "content": "水压不足。"}
matter w1
as 许波 start hotline_ticket 单 {"request": "阳光小区水压不足", "place": "阳光小区"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
matter w2
as 许波 start hotline_ticket 单 {"request": "锦绣花园水压不足", "place": "锦绣花园"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
matter w3
as 韩娜 start hotline_ticket 单 {"request": "翠竹苑停水", "place": "翠竹苑"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕3号
matter w4
as 韩娜 start hotline_ticket 单 {"request": "金桂园水浑", "place": "金桂园"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕4号
matter r1
as 韩娜 start hotline_ticket 单 {"request": "人民路坑洼", "topic": "road", "place": "人民路"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕5号
as 徐世杰 ledger "hotline_ticket?where=topic:water"
  -> 热线〔2026〕4号 金桂园水浑 办理中
     热线〔2026〕3号 翠竹苑停水 办理中
     热线〔2026〕2号 锦绣花园水压不足 办理中
     热线〔2026〕1号 阳光小区水压不足 办理中
matter a
given 专报 {"title": "关于城区供水诉求上升的专报", "period_from": "2026-02-01", "period_to": "2026-02-28", "ticket_count": 4, "former_count": 1, "body": "二月受理供水类诉求4件，为上月的4倍，集中在老旧小区。\n建议尽快实施二次供水改造。", "cases": "热线〔2026〕3号：翠竹苑一周停水两次。"}
as 陈红霞 start hotline_report 专报 {"pattern": "gathering"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/ticket_count form_check 同一事项不到5件的，不算集中性诉求。
as 陈红霞 start hotline_report 专报 {"pattern": "emerging"} link draws_on w3
  -> 201 running head 科室审核 · 许海燕
as 许海燕 agree
  -> 200 running issue 签发 · 徐世杰
as 徐世杰 agree {"readers": ["朱燕", "梁健"]} "同意签发。"
  -> 200 running leaders 呈阅 · 朱燕、梁健 · 热线专报〔2026〕第1期
as 朱燕 mark_read "请住建局牵头提出二次供水改造方案，月底前报。"
  -> 200 running leaders 呈阅 · 梁健 · 热线专报〔2026〕第1期
as 梁健 mark_read
  -> 200 running answer 落实批示 · 陈红霞 · 热线专报〔2026〕第1期
as 陈红霞 related
  -> 所依据的工单 热线〔2026〕3号 翠竹苑停水 办理中
as 陈红霞 submit "批示已转县住建局，列入督办。"
  -> 200 closed · 热线专报〔2026〕第1期
as 徐世杰 ledger hotline_report
  -> 热线专报〔2026〕第1期 关于城区供水诉求上升的专报 已办结

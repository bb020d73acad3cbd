# 各类事件各有处置清单，少一项报不上去；预案到演练、修订期限自动提醒，演练发现的问题记在案。
# covers: 227

at 2026-03-02 10:05
given 事件 {"happened": {"start": "2026-03-02T09:40:00+08:00", "end": "2026-03-02T10:00:00+08:00"}, "place": "城东", "source": "110", "situation": "正在核实。"}
as 林颖 start emergency_event 事件 {"about": "客车与货车相撞", "event_type": "accident"}
  -> 201 running judge 研判定级 · 郭振宇 · 突发〔2026〕1号
as 郭振宇 agree {"grade": "four", "notify_chain": ["梁健"], "lead_unit": "县交通运输局"}
  -> 200 running notify 逐级报告 · 梁健、冯春梅 · 突发〔2026〕1号
as 冯春梅 agree {"measures": "已到场。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/site_closed form_check 事故灾难：请填写现场警戒和救援情况。
as 冯春梅 agree {"measures": "已到场。", "site_closed": "双向封闭，两辆拖车到位。"}
  -> 200 running notify 逐级报告 · 梁健 · 突发〔2026〕1号
matter b
as 林颖 start emergency_event 事件 {"about": "学生呕吐", "event_type": "health"}
  -> 201 running judge 研判定级 · 郭振宇 · 突发〔2026〕2号
as 郭振宇 agree {"grade": "four", "sensitive": true, "notify_chain": ["梁健"], "lead_unit": "县卫生健康局"}
  -> 200 running notify 逐级报告 · 梁健、林颖、于凤英 · 突发〔2026〕2号
as 于凤英 agree {"measures": "已到校。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/sent_to_hospital form_check 公共卫生事件：请填写救治和流行病学调查情况。
as 于凤英 agree {"measures": "已到校。", "sent_to_hospital": "17人送县医院，均轻症，已采样。"}
  -> 200 running notify 逐级报告 · 梁健、林颖 · 突发〔2026〕2号
matter c
as 林颖 start emergency_event 事件 {"about": "工人聚集讨薪", "event_type": "social"}
  -> 201 running judge 研判定级 · 郭振宇 · 突发〔2026〕3号
as 郭振宇 agree {"grade": "four", "notify_chain": ["梁健"], "lead_unit": "县人力资源和社会保障局"}
  -> 200 running notify 逐级报告 · 梁健、傅俊杰 · 突发〔2026〕3号
as 傅俊杰 agree {"measures": "已到场。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/talked_to form_check 社会安全事件：请填写对话和疏导情况。
as 傅俊杰 agree {"measures": "已到场。", "talked_to": "与代表对话，垫付首批工资。"}
  -> 200 running notify 逐级报告 · 梁健 · 突发〔2026〕3号
matter 预案
as 江海波 start emergency_plan {"plan_name": "县城区内涝应急预案", "edition": 1, "event_type": "natural", "plan_body": "一、适用范围。", "call_tree": ["田雨"], "checklist": "封桥洞 水务局 10分钟", "next_drill": "2026-04-30", "next_review": "2027-03-01"}
  -> 201 running head 单位审核 · 罗志远
as 罗志远 agree
  -> 200 running approve 审批印发 · 韩晓琴
as 韩晓琴 agree "同意印发。"
  -> 200 running tell_tree 告知名单上的人 · 田雨 · 预案〔2026〕1号
as 田雨 mark_read
  -> 200 running drill 演练 · 江海波 · 预案〔2026〕1号

at 2026-04-02 09:00
as 江海波 notices
  -> 即将到期：县城区内涝应急预案（演练），期限 4月30日 17:30
     田雨送您办理：县城区内涝应急预案（演练）
as 韩晓琴 notices
  -> 即将到期：县城区内涝应急预案（演练），期限 4月30日 17:30
     罗志远送您办理：县城区内涝应急预案（审批印发）

at 2026-05-05 09:00
as 江海波 list pending
  -> 县城区内涝应急预案（演练） overdue
as 江海波 submit {"drilled_on": "2026-05-05", "drill_record": "file:演练记录.txt", "drill_found": "两处泵站钥匙不在现场。"}
  -> 200 running review 评估修订 · 江海波 · 预案〔2026〕1号

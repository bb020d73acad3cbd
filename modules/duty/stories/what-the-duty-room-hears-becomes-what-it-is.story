# 值班室接到的，一点就成该成的事：当班登记值守事项和突发事件，都挂在当天的值班表上；领导打来电话交办的，一点登记成批示，照原话带过去，编号、有人办。
# covers:

at 2026-03-02 09:00
given 表 {"duty_date": "2026-03-02", "leader": "梁健", "officer_one": "林颖", "officer_two": "吕爱华", "officer_three": "刘俊杰", "next_officer": "林颖", "duty_phone": "12000000900",
  "shift_one": {"start": "2026-03-02T08:00:00+08:00", "end": "2026-03-02T16:00:00+08:00"}, "shift_two": {"start": "2026-03-02T16:00:00+08:00", "end": "2026-03-03T00:00:00+08:00"}, "shift_three": {"start": "2026-03-03T00:00:00+08:00", "end": "2026-03-03T08:00:00+08:00"}}
matter 值班
as 郭振宇 start duty_day 表
  -> 201 running approve 值班表审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running first 第一班 · 林颖 · 值班〔2026〕1号
matter 来电
as 林颖 start desk_request {"about": "云溪河桥头护栏被撞", "queue": "call", "from_whom": "云溪镇 孙志强", "phone": "12000000105", "content": "货车撞断桥头护栏，无人受伤，半幅通行。"} from 值班
  -> 201 running handle 办理 · 林颖、吕爱华、刘俊杰 · 值守〔2026〕1号
matter 事件
as 林颖 start emergency_event {"event_type": "accident", "happened": {"start": "2026-03-02T08:40:00+08:00", "end": "2026-03-02T08:55:00+08:00"}, "place": "云溪河桥"} from 来电
  -> 201 running judge 研判定级 · 郭振宇 · 突发〔2026〕1号
as 林颖 field situation
  -> 货车撞断桥头护栏，无人受伤，半幅通行。
as 林颖 field source
  -> 云溪镇 孙志强
as 林颖 related
  -> 接报的来电 值守〔2026〕1号 云溪河桥头护栏被撞 办理中
matter 另一事件
as 林颖 start emergency_event {"about": "城东水管爆裂", "event_type": "accident", "happened": {"start": "2026-03-02T08:50:00+08:00", "end": "2026-03-02T08:58:00+08:00"}, "place": "城东路", "source": "县住建局 冯明辉", "situation": "主管爆裂，路面积水。"} from 值班
  -> 201 running judge 研判定级 · 郭振宇 · 突发〔2026〕2号
matter 值班
as 林颖 related
  -> 当班的值守事项 值守〔2026〕1号 云溪河桥头护栏被撞 办理中
     当班接报的突发事件 突发〔2026〕2号 城东水管爆裂 办理中
matter 领导来电
as 林颖 start desk_request {"about": "周县长电话：校门口停车要管住", "queue": "call", "from_whom": "周长河 常务副县长", "phone": "12000000004", "content": "校门口停车要管住，请教体局、公安局本周拿办法。"} from 值班
  -> 201 running handle 办理 · 林颖、吕爱华、刘俊杰 · 值守〔2026〕2号
as 林颖 claim
  -> 200 running handle 办理 · 林颖 · 值守〔2026〕2号
matter 电话批示
as 林颖 start instruction {"leader": "周长河", "source": "by_phone", "reply_by": "2026-03-06"} from 领导来电 by 电话交办登记
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 林颖 field words
  -> 校门口停车要管住，请教体局、公安局本周拿办法。
as 林颖 field given_on
  -> 2026-03-02
as 林颖 related
  -> 记录交办电话的值守事项 值守〔2026〕2号 周县长电话：校门口停车要管住 办理中
as 张慧 claim
  -> 200 running register 登记拟办 · 张慧
as 张慧 agree {"lead_unit": "县教育和体育局", "how": "一校一策。"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
matter 领导来电
as 林颖 related
  -> 当天的值班 值班〔2026〕1号 2026-03-02值班 办理中
     登记成的批示 批〔2026〕1号 周县长电话：校门口停车要管住 办理中
as 林颖 agree {"result": "已登记为批示件，转督查室。"}
  -> 200 closed · 值守〔2026〕2号
matter 来电
as 林颖 chain
  -> ↑1 当天的值班 值班〔2026〕1号 2026-03-02值班 办理中 林颖 normal
     ↓1 所报的突发事件 突发〔2026〕1号 云溪河桥头护栏被撞 办理中 郭振宇 normal

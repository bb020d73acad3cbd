# 电话、来访、网站、来信、领导信箱、论坛，不管从哪条路来，都进一本台账，记明渠道，时限和回访一个样。
# covers: 86, 240

at 2026-03-02 09:00
given 单 {"caller": "居民甲", "demand": "help"}
as 许波 start hotline_ticket 单 {"request": "反映巷道路灯不亮", "channel": "phone", "topic": "road", "place": "人民路三巷", "content": "三巷路灯坏了一周。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/caller_phone form_check 请填写联系电话，以便答复和回访；来信和论坛帖文可以没有。
as 许波 start hotline_ticket 单 {"request": "反映巷道路灯不亮", "channel": "phone", "caller_phone": "12000000101", "topic": "road", "place": "人民路三巷", "content": "三巷路灯坏了一周。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
matter b
as 韩娜 start hotline_ticket 单 {"request": "咨询学区划分", "channel": "visit", "caller_phone": "12000000102", "demand": "consult", "topic": "school", "place": "城东", "content": "问城东小学学区。"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕2号
matter c
as 韩娜 start hotline_ticket 单 {"request": "反映小区漏水", "channel": "web", "caller_phone": "12000000103", "topic": "housing", "place": "阳光小区", "content": "外墙漏水。"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕3号
matter d
as 罗蓉 start hotline_ticket 单 {"request": "来信反映村道损坏", "channel": "letter", "topic": "road", "place": "竹溪村", "content": "村道被重车压坏。"}
  -> 201 running dispatch 派单 · 罗蓉 · 热线〔2026〕4号
matter e
as 罗蓉 start hotline_ticket 单 {"request": "县长信箱：出租车不打表", "channel": "mailbox", "caller_phone": "12000000104", "topic": "road", "place": "汽车站", "content": "出租车不打表。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/mailbox_leader form_check 领导信箱来信请填写收信领导。
as 罗蓉 start hotline_ticket 单 {"request": "县长信箱：出租车不打表", "channel": "mailbox", "mailbox_leader": "朱燕", "caller_phone": "12000000104", "topic": "road", "place": "汽车站", "content": "出租车不打表。", "demand": "complaint"}
  -> 201 running dispatch 派单 · 罗蓉 · 热线〔2026〕5号
matter f
as 罗蓉 start hotline_ticket 单 {"request": "论坛帖文：河道垃圾多", "channel": "forum", "topic": "environment", "place": "云溪河城东段", "content": "网友发帖反映河道垃圾。"}
  -> 201 running dispatch 派单 · 罗蓉 · 热线〔2026〕6号
as 罗蓉 submit {"lead_unit": "县水务局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 韩晓琴 · 热线〔2026〕6号
as 韩晓琴 agree {"acceptance": "accepted", "section": "县水务局水旱灾害防御科"}
  -> 200 running undertake 承办 · 江海波 · 热线〔2026〕6号
matter a
as 许波 submit {"lead_unit": "县交通运输局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 林爱华 · 热线〔2026〕1号
as 林爱华 agree {"acceptance": "accepted", "section": "县交通运输局运输管理科"}
  -> 200 running undertake 承办 · 董卫东 · 热线〔2026〕1号

at 2026-03-10 09:00
as 江海波 list pending
  -> 论坛帖文：河道垃圾多（承办） overdue
as 董卫东 list pending
  -> 反映巷道路灯不亮（承办） overdue
matter f
as 江海波 agree {"answer": "已组织打捞，并增设保洁员。", "policy_basis": "《云川县河道管理办法》第九条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕6号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕6号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "发帖人回帖认可。", "attempts": 1}
  -> 200 running close 答复办结 · 罗蓉 · 热线〔2026〕6号
as 罗蓉 submit {"told_on": "2026-03-10"} "已在论坛跟帖答复。"
  -> 200 closed · 热线〔2026〕6号
as 王学文 ledger hotline_ticket
  -> 热线〔2026〕6号 论坛帖文：河道垃圾多 已办结
     热线〔2026〕5号 县长信箱：出租车不打表 办理中
     热线〔2026〕4号 来信反映村道损坏 办理中
     热线〔2026〕3号 反映小区漏水 办理中
     热线〔2026〕2号 咨询学区划分 办理中
     热线〔2026〕1号 反映巷道路灯不亮 办理中
as 王学文 ledger "hotline_ticket?where=channel:forum"
  -> 热线〔2026〕6号 论坛帖文：河道垃圾多 已办结
matter e
as 罗蓉 submit {"lead_unit": "县交通运输局", "leader_call_wanted": true}
  -> 200 running accept 签收 · 林爱华 · 热线〔2026〕5号
as 林爱华 agree {"acceptance": "accepted", "section": "县交通运输局运输管理科"}
  -> 200 running undertake 承办 · 董卫东 · 热线〔2026〕5号
as 董卫东 agree {"answer": "已约谈公司，处罚驾驶员。", "policy_basis": "《出租汽车驾驶员从业资格管理规定》第四十二条", "solved": "solved"}
  -> 200 running leader_call 分管领导回访 · 董凯 · 热线〔2026〕5号
as 董凯 agree {"leader_called": "content", "leader_call_note": "来信人认可处理。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕5号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕5号
as 梁金龙 agree {"reach": "fairly", "done_real": "partly", "call_note": "近几日打表了，希望常查。", "attempts": 1}
  -> 200 running leader_reads 结果呈收信领导 · 朱燕 · 热线〔2026〕5号
as 朱燕 list to_read
  -> 县长信箱：出租车不打表（结果呈收信领导）（传阅中 0/1）
as 朱燕 mark_read "请交通局常态抽查。"
  -> 200 running close 答复办结 · 罗蓉 · 热线〔2026〕5号
as 罗蓉 submit {"told_on": "2026-03-10"}
  -> 200 closed · 热线〔2026〕5号

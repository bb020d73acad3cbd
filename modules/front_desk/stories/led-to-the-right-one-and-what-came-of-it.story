# 来访登记：谁来、从哪来、来干什么、引给谁、结果怎样都有记录；反映诉求的转信访，来访登记上看得到后来怎样了。
# covers: 48

at 2026-03-02 09:00
as 周凯 start front_desk {"visitor": "李某某", "from_where": "城东安置小区", "visitor_count": 3, "came_on": "2026-03-02", "purpose": "with_a_claim", "about": "安置房逾期没交，找谁反映。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/received_by required 必填。
as 周凯 start front_desk {"visitor": "李某某", "from_where": "城东安置小区", "visitor_count": 3, "came_on": "2026-03-02", "purpose": "with_a_claim", "about": "安置房逾期没交，找谁反映。", "received_by": "谢建国"}
  -> 201 running receive 接待 · 谢建国 · 访〔2026〕1号
as 谢建国 send_back to sign_in rerun "信访事项请引见信访局徐宁。"
  -> 200 running sign_in 登记引导 · 周凯 · 访〔2026〕1号
as 周凯 submit {"received_by": "徐宁"}
  -> 200 running receive 接待 · 徐宁 · 访〔2026〕1号
as 徐宁 list pending
  -> 李某某来访（反映诉求）（接待）
as 徐宁 agree {"result": "问明情况，当场登记信访。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/came_of_it required 必填。
as 徐宁 agree {"result": "问明情况，当场登记信访。", "came_of_it": "as_petition"}
  -> 200 running see_off 回访评价 · 周凯 · 访〔2026〕1号
matter 信访件
as 徐宁 start petition {"petitioner": "李某某", "channel": "in_person", "people_count": 3, "received_on": "2026-03-02", "topic": "安置房逾期未交付", "content": "逾期一年未交房。"} link came_from a
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
matter a
as 徐宁 related
  -> 信访事项 信〔2026〕1号 安置房逾期未交付 办理中
as 周凯 submit {"rating": "good"}
  -> 200 closed · 访〔2026〕1号
as 周凯 open
  -> 200 closed · 访〔2026〕1号
     接待 谢建国 退回：信访事项请引见信访局徐宁。
as 周凯 ledger front_desk
  -> 访〔2026〕1号 李某某来访（反映诉求） 已办结

# 千项办件回头看：抽出已办结的工单再核查，站得住的记效果保持，站不住的重新办、再核查，批次里各多少一查就有。
# covers:

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000181", "demand": "consult", "topic": "housing", "answer_now": true, "answer": "已清运。", "policy_basis": "《物业管理条例》第三十五条", "content": "垃圾未清。"}
matter 工单
as 许波 start hotline_ticket 单 {"request": "楼道垃圾未清", "place": "翠竹苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "已清。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号

at 2026-04-01 09:00
matter a
as 傅鹏 start look_back {"campaign": "2026年第一季度回头看", "ticket_number": "热线〔2026〕1号", "lead_unit": "县住房和城乡建设局"} link looks_back_at 工单
  -> 201 running verify 核查 · 梁金龙、曾翠萍 · 回头看〔2026〕1号
as 傅鹏 related
  -> 回头看的工单 热线〔2026〕1号 楼道垃圾未清 已办结
as 梁金龙 claim
  -> 200 running verify 核查 · 梁金龙 · 回头看〔2026〕1号
as 梁金龙 agree {"way": "visit", "holds": "fails"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/found required 必填。
as 梁金龙 agree {"way": "visit", "holds": "fails", "found": "实地查看，垃圾又堆满楼道。"}
  -> 200 running redo 重新办理 · 冯明辉 · 回头看〔2026〕1号
as 冯明辉 agree {"again": "已换保洁公司。"} "已重新办理。"
  -> 200 running verify_again 再核查 · 梁金龙 · 回头看〔2026〕1号
as 梁金龙 send_back to redo "三楼仍有堆放。"
  -> 200 running redo 重新办理 · 冯明辉 · 回头看〔2026〕1号
as 冯明辉 agree {"again": "三楼已清，每日巡查。"} "已重新办理到位。"
  -> 200 running verify_again 再核查 · 梁金龙 · 回头看〔2026〕1号
as 梁金龙 agree {"verified_again": "再次实地查看，已清。"}
  -> 200 closed · 回头看〔2026〕1号
matter b
as 傅鹏 start look_back {"campaign": "2026年第一季度回头看", "ticket_number": "热线〔2026〕7号", "lead_unit": "县水务局"}
  -> 201 running verify 核查 · 梁金龙、曾翠萍 · 回头看〔2026〕2号
as 曾翠萍 claim
  -> 200 running verify 核查 · 曾翠萍 · 回头看〔2026〕2号
as 曾翠萍 agree {"way": "call", "holds": "holds", "found": "诉求人说一直没再停水。"}
  -> 200 closed · 回头看〔2026〕2号
matter c
as 傅鹏 start look_back {"campaign": "2026年第一季度回头看", "ticket_number": "热线〔2026〕7号", "lead_unit": "县水务局"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/ticket_number matter_duplicate_final “工单号”等相同的事项已由傅鹏于 4月1日 09:00 登记，编号 回头看〔2026〕2号，不能重复登记。
as 傅鹏 ledger "look_back?where=holds:holds"
  -> 回头看〔2026〕2号 热线〔2026〕7号回头看 已办结
as 傅鹏 ledger "look_back?where=holds:fails"
  -> 回头看〔2026〕1号 热线〔2026〕1号回头看 已办结

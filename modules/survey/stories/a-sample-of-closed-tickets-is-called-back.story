# 抽样回访：从办结的热线工单里按比例抽，一单一个电话，同一套话术；结果、满意度、联系不上各有数；名单里还有没打完的，不能汇总。
# covers: 44

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000181", "demand": "consult", "topic": "housing", "answer_now": true, "answer": "已清运。", "policy_basis": "《物业管理条例》第三十五条", "content": "垃圾未清。"}
matter 甲
as 许波 start hotline_ticket 单 {"request": "楼道垃圾未清", "place": "翠竹苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "已清。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
matter 乙
as 许波 start hotline_ticket 单 {"caller": "居民乙", "request": "路灯不亮", "place": "滨河路", "topic": "road"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "已亮。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕2号

at 2026-03-09 09:00
given 名单 {"title": "三月第一周回访", "from_day": "2026-03-01", "until_day": "2026-03-08", "share": 100, "side": "public", "caller": "曾翠萍", "script": "您好，您反映的事情现在怎么样了？满意吗？"}
matter 空
as 梁金龙 start call_list 名单 {"from_day": "2026-02-01", "until_day": "2026-02-08"}
  -> 422 matter_nothing_to_draw 所选期间没有可以抽取的事项，请调整期间。
matter 名单
as 梁金龙 start call_list 名单
  -> 201 running sum_up 汇总 · 梁金龙 · 抽访〔2026〕1号
as 梁金龙 related
  -> 名单内的回访 回访〔2026〕1号 回访居民甲：楼道垃圾未清 办理中
     名单内的回访 回访〔2026〕2号 回访居民乙：路灯不亮 办理中
as 梁金龙 submit {"findings": "两单均回访。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/findings form_check 还有回访没有完成。
as 曾翠萍 list pending
  -> 回访居民甲：楼道垃圾未清（回访）
     回访居民乙：路灯不亮（回访）
as 曾翠萍 drawn "回访居民甲：楼道垃圾未清" into 甲访
  -> -> 甲访
matter 甲访
as 曾翠萍 agree {"outcome": "reached", "satisfied": "yes"}
  -> 200 closed · 回访〔2026〕1号
as 曾翠萍 drawn "回访居民乙：路灯不亮" into 乙访
  -> -> 乙访
matter 乙访
as 曾翠萍 agree {"outcome": "not_reached"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attempts form_check 联系不上的，应在三天各拨打一次后再填写。
as 曾翠萍 agree {"outcome": "not_reached", "attempts": 3}
  -> 200 closed · 回访〔2026〕2号
as 曾翠萍 field script
  -> 您好，您反映的事情现在怎么样了？满意吗？
matter 名单
as 梁金龙 submit {"findings": "一单满意，一单三天联系不上。"}
  -> 200 running told 送阅 · 傅鹏 · 抽访〔2026〕1号
as 张涛 ledger "call_back?where=satisfied:yes"
  -> 回访〔2026〕1号 回访居民甲：楼道垃圾未清 已办结
as 张涛 ledger "call_back?where=outcome:not_reached"
  -> 回访〔2026〕2号 回访居民乙：路灯不亮 已办结

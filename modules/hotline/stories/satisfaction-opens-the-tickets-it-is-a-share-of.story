# 满意率写明是谁中的几个：分母是这一期办结的工单，一件一件点得开；分子是其中满意的，也点得开；联系不上的仍在分母里，另列一个数。
# covers: 123

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000181", "demand": "consult", "topic": "housing", "answer_now": true, "answer": "已答复。", "policy_basis": "《物业管理条例》第三十五条", "content": "咨询。"}
matter 甲
as 许波 start hotline_ticket 单 {"request": "咨询维修资金", "place": "翠竹苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "满意。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
matter 乙
as 许波 start hotline_ticket 单 {"request": "咨询物业费", "place": "金桂园"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "unreachable", "call_note": "三次均无人接听。", "attempts": 3}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕2号
matter 丙
as 许波 start hotline_ticket 单 {"request": "咨询加装电梯", "place": "惠民一期"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕3号
as 王学文 figures hotline_ticket 2026-03
  -> 收件 3
     了结 2
     了结率 2/3 66.7%
     按时率 2/2 100.0%
     退回率 0/2 0.0%
     线上办理率 2/2 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）
     在办 1
     在办超期率 0/1 0.0%
     办实率 1/2 50.0%
     满意率 1/2 50.0%
     联系不上 1/2 50.0%
     回访未办实 0
     作风投诉 0
     剔除 0
     分管领导回访率 0/0（应达30%）
     回头看重开 0
     签收用时 0
     承办用时 0
as 王学文 ledger "hotline_ticket?where=closed:2026-03-01..2026-03-31&where=state:closed"
  -> 热线〔2026〕2号 咨询物业费 已办结
     热线〔2026〕1号 咨询维修资金 已办结
as 王学文 ledger "hotline_ticket?where=closed:2026-03-01..2026-03-31&where=state:closed&where=reach:satisfied"
  -> 热线〔2026〕1号 咨询维修资金 已办结
as 王学文 ledger "hotline_ticket?where=closed:2026-03-01..2026-03-31&where=state:closed&where=reach:unreachable"
  -> 热线〔2026〕2号 咨询物业费 已办结

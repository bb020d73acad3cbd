# 诉求明显不合理的，申请剔除，不计入满意率：两个人先后审，两个都同意才算，申请的人不能自己审。
# covers:

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000151", "demand": "complaint", "topic": "market", "content": "要求商家十倍赔偿。"}
as 许波 start hotline_ticket 单 {"request": "要求十倍赔偿", "place": "城东超市"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县市场监督管理局", "leader_call_wanted": true}
  -> 200 running accept 签收 · 徐勇 · 热线〔2026〕1号
as 徐勇 agree {"acceptance": "accepted", "section": "县市场监督管理局消费者权益保护科"}
  -> 200 running undertake 承办 · 高敏 · 热线〔2026〕1号
as 高敏 agree {"answer": "经检测商品合格，不符合十倍赔偿条件。", "policy_basis": "《食品安全法》第一百四十八条", "solved": "explained"}
  -> 200 running leader_call 分管领导回访 · 赵红霞 · 热线〔2026〕1号
as 赵红霞 agree {"leader_called": "discontent", "leader_call_note": "已当面解释，仍不接受。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "x", "exclude_reason": "诉求无法律依据。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/exclude_reason form_check 只有不满意的工单才需要申请剔除。
as 梁金龙 agree {"reach": "dissatisfied", "done_real": "not_real", "call_note": "坚持要十倍赔偿。", "attempts": 1, "exclude_reason": "商品检测合格，诉求无法律依据，已三次解释。"}
  -> 200 running exclude_first 剔除初审 · 傅鹏 · 热线〔2026〕1号
as 徐世杰 agree {"second_view": "agree"} "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 傅鹏 agree {"first_view": "agree"} "已听录音，解释到位，同意剔除。"
  -> 200 running exclude_second 剔除复审 · 徐世杰 · 热线〔2026〕1号
as 徐世杰 agree {"second_view": "agree"} "同意剔除。"
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
as 许波 field excluded
  -> true
matter b
as 许波 start hotline_ticket 单 {"request": "要求当场退款", "place": "城西超市", "caller_phone": "12000000152"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
as 许波 submit {"lead_unit": "县市场监督管理局", "leader_call_wanted": true}
  -> 200 running accept 签收 · 徐勇 · 热线〔2026〕2号
as 徐勇 agree {"acceptance": "accepted", "section": "县市场监督管理局消费者权益保护科"}
  -> 200 running undertake 承办 · 高敏 · 热线〔2026〕2号
as 高敏 agree {"answer": "商家不同意退款。", "policy_basis": "《消费者权益保护法》第二十四条", "solved": "explained"}
  -> 200 running leader_call 分管领导回访 · 赵红霞 · 热线〔2026〕2号
as 赵红霞 agree {"leader_called": "discontent", "leader_call_note": "已当面解释，仍不接受。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "dissatisfied", "done_real": "not_real", "call_note": "认为应当退款。", "attempts": 1, "exclude_reason": "诉求人情绪激动。"}
  -> 200 running exclude_first 剔除初审 · 傅鹏 · 热线〔2026〕2号
as 傅鹏 agree {"first_view": "agree"} "同意。"
  -> 200 running exclude_second 剔除复审 · 徐世杰 · 热线〔2026〕2号
as 徐世杰 agree {"second_view": "refuse"} "诉求有依据，不能剔除。"
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 field excluded
  -> false
as 王学文 ledger "hotline_ticket?where=excluded:true"
  -> 热线〔2026〕1号 要求十倍赔偿 已办结

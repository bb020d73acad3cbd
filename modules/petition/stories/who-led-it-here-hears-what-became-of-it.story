# 来访转来的信访，结果告诉引他来的人：不予受理也写明结果才能归档，登记来访的人收到“怎么样了”。
# covers: 48

at 2026-03-02 09:00
matter 来访
as 周凯 start front_desk {"visitor": "孙某", "from_where": "城西", "visitor_count": 1, "came_on": "2026-03-02", "purpose": "with_a_claim", "about": "对终审判决不服。", "received_by": "徐宁"}
  -> 201 running receive 接待 · 徐宁 · 访〔2026〕1号
matter 信访件
as 徐宁 start petition {"channel": "in_person", "topic": "对终审判决不服"} from 来访
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"class": "claim", "way": "by_court", "decision": "refuse", "refuse_reason": "已由法院终审，依法通过诉讼监督程序解决。"}
  -> 200 running tell_refusal 告知不予受理 · 徐宁 · 信〔2026〕1号
as 徐宁 agree {"replied_on": "2026-03-02", "reply_way": "told_in_person"}
  -> 200 running rate 评价归档 · 罗磊、徐宁 · 信〔2026〕1号
as 徐宁 claim
  -> 200 running rate 评价归档 · 徐宁 · 信〔2026〕1号
as 徐宁 agree {"rating": "fairly"}
  -> 200 closed · 信〔2026〕1号
as 徐宁 field result
  -> 已由法院终审，依法通过诉讼监督程序解决。
as 周凯 notices
  -> “孙某来访（反映诉求）”有结果：对终审判决不服已办结（已由法院终审，依法通过诉讼监督程序解决。）

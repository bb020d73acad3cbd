# 好差评：窗口、热线、来访、网上哪一次都能评；差评一个工作日内核实整改，还要回访评价人，不认可的退回再改，认可了才算完。
# covers: 134

at 2026-03-02 09:00
as 谢建国 start first_asked {"visitor": "钟某", "request": "询问公交补贴", "to_unit": "县政府办公室行政财务科"}
  -> 201 running own 首问跟踪 · 谢建国、傅建华 · 首问〔2026〕1号
matter 差评
given 评价 {"about": "询问公交补贴没有说清", "contact": "visit", "for_unit": "县政府办公室行政财务科", "rating": "very_bad"}
as 谢建国 start service_rating 评价 link rates a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/words form_check 差评请写明哪里不满意。
as 谢建国 start service_rating 评价 {"words": "说了五分钟，还是不知道去哪里办。", "phone": "12000009001"} link rates a
  -> 201 running correct 核实整改 · 傅建华 · 评价〔2026〕1号
as 傅建华 agree {"true_or_not": "true", "done": "已电话告知。"}
  -> 200 running call 差评回访 · 谢建国 · 评价〔2026〕1号
as 谢建国 submit {"told": "not_settled", "told_note": "电话里还是没有说材料。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/told form_check 评价人不认可的，请退回部门再整改。
as 谢建国 send_back to correct rerun "评价人不认可：没有说材料。"
  -> 200 running correct 核实整改 · 傅建华 · 评价〔2026〕1号
as 傅建华 agree {"done": "短信发了材料清单和办理地点。"}
  -> 200 running call 差评回访 · 谢建国 · 评价〔2026〕1号
as 谢建国 submit {"told": "settled"}
  -> 200 closed · 评价〔2026〕1号
as 谢建国 related
  -> 评价的事项 首问〔2026〕1号 钟某：询问公交补贴 办理中
matter 好评
as 谢建国 start service_rating 评价 {"about": "网上申领通行证", "contact": "online", "rating": "good"}
  -> 201 running hear 告知部门 · 傅建华 · 评价〔2026〕2号
as 傅建华 mark_read
  -> 200 closed · 评价〔2026〕2号
as 张涛 ledger service_rating
  -> 评价〔2026〕2号 网上申领通行证 已办结
     评价〔2026〕1号 询问公交补贴没有说清 已办结

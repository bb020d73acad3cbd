# 群众和基层的意见变成改进事项，改了什么公布出来；核实没有改好的退回。
# covers: 33

at 2026-03-02 09:00
given 改进 {"title": "来访登记不再重复填表", "channel": "public", "said": "同一件事到两个窗口填了两张表。", "to_unit": "县政府办公室综合科", "finish_by": "2026-03-31"}
as 谢建国 start improvement 改进
  -> 201 running improve 改进 · 程振宇 · 改进〔2026〕1号
as 程振宇 agree {"changed": "正在研究。"}
  -> 200 running verify 核实 · 谢建国 · 改进〔2026〕1号
as 谢建国 send_back to improve "公布的是改成了什么，不是研究什么。"
  -> 200 running improve 改进 · 程振宇 · 改进〔2026〕1号
as 程振宇 agree {"changed": "从前两张表；现在第一个窗口登记，第二个窗口扫码带出。", "proof": "file:新登记表.txt"}
  -> 200 running verify 核实 · 谢建国 · 改进〔2026〕1号
as 谢建国 submit {"public_to": ["县政府办公室行政财务科", "县12345政务服务便民热线中心"]}
  -> 200 running publish 公布 · 傅建华、徐世杰 · 改进〔2026〕1号
as 徐世杰 field changed
  -> 从前两张表；现在第一个窗口登记，第二个窗口扫码带出。
as 徐世杰 mark_read
  -> 200 running publish 公布 · 傅建华 · 改进〔2026〕1号
as 傅建华 mark_read
  -> 200 closed · 改进〔2026〕1号

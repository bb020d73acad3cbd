# 三项联评：信息、督查、公文各由主管的科室评定，合成一份报告，审定后通报被评单位，一个单位一张表。
# covers: 278

at 2026-12-14 09:00
given 联评 {"name": "县财政局", "for_unit": "县财政局", "period": "2026年", "info_unit": "县政府办公室信息调研科", "supervision_unit": "县政府办公室督查室", "paper_unit": "县政府办公室文电机要科"}
as 张慧 start line_evaluation 联评
  -> 201 running info 信息评定 · 李雪梅、董静、陈玉兰
as 李雪梅 agree {"info": "报送86条，采用31条，列第三。"}
  -> 200 running supervision 督查评定 · 董静、陈玉兰
as 陈玉兰 agree {"papers": "来文42件，退文1件。"}
  -> 200 running supervision 督查评定 · 董静
as 张慧 submit {"body": "联评。", "grade": "advanced"}
  -> 409 flow_verb_not_allowed 当前环节不能进行“提交”操作，请刷新页面后重新选择。
as 董静/县政府办公室督查室 agree {"supervision": "交办18件，按时17件。"}
  -> 200 running report 联评报告 · 张慧
as 张慧 submit {"body": "信息采用率36%，督查按时率94%，公文差错1件。三项均在前列。", "grade": "advanced"}
  -> 200 running confirm 审定 · 张涛
as 张涛 agree
  -> 200 running told 通报单位 · 吕浩 · 联评〔2026〕1号
as 吕浩 field supervision
  -> 交办18件，按时17件。
as 吕浩 mark_read
  -> 200 closed · 联评〔2026〕1号
as 张涛 ledger line_evaluation
  -> 联评〔2026〕1号 县财政局2026年联评 已办结

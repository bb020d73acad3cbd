# 五方面征求意见：工作态度、工作效率、工作质量、办事程序、后续服务，每个单位一张表，五项都要填，汇总后交被征求的部门。
# covers: 266

at 2026-03-02 09:00
given 征求 {"title": "征求对行政财务科的意见", "about_unit": "县政府办公室行政财务科", "units": ["县政府办公室综合科", "县政府办公室文电机要科"], "letter": "请从五个方面提出问题和建议。", "reply_by": "2026-03-13"}
as 谢建国 start solicitation 征求
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running reply 反馈 · 程振宇、陈玉兰 · 征〔2026〕1号
as 谢建国 parts
  -> 县政府办公室综合科 办理中 反馈〔2026〕1号
     县政府办公室文电机要科 办理中 反馈〔2026〕2号
as 谢建国 part 县政府办公室综合科 into 综合
  -> -> 综合
as 谢建国 part 县政府办公室文电机要科 into 文电
  -> -> 文电
matter 综合
as 程振宇 agree "意见已填。" {"attitude": "无", "efficiency": "派车等得久。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/quality required 必填。
     /args/fields/procedure required 必填。
     /args/fields/follow_up required 必填。
as 程振宇 agree "意见已填。" {"attitude": "无", "efficiency": "派车等得久。", "quality": "无", "procedure": "报销要跑三趟。", "follow_up": "修好以后没有人问。"}
  -> 200 closed · 反馈〔2026〕1号
matter 文电
as 陈玉兰 agree "总体满意。" {"attitude": "很好", "efficiency": "无", "quality": "无", "procedure": "领用办公用品签字太多。", "follow_up": "无"}
  -> 200 closed · 反馈〔2026〕2号
matter a
as 谢建国 submit {"attitude": "总体好。", "efficiency": "派车等得久（综合科）。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/quality required 必填。
     /args/fields/procedure required 必填。
     /args/fields/follow_up required 必填。
as 谢建国 submit {"attitude": "总体好。", "efficiency": "派车等得久（综合科）。", "quality": "没有意见。", "procedure": "报销、领用签字多（综合科、文电机要科）。", "follow_up": "维修后无回访（综合科）。"}
  -> 200 running read 反馈部门 · 傅建华 · 征〔2026〕1号
as 傅建华 mark_read
  -> 200 closed · 征〔2026〕1号

# 矛盾问题列清单：谁和谁、分歧在哪、谁来协调、何时解决，双方都陈述，处理结果双方认了才算完。
# covers: 326

at 2026-03-02 09:00
given 问题 {"title": "大会议室两边同时要用", "sides": ["县政府办公室综合科", "县政府办公室信息调研科"], "details": "3月6日上午两个会都订了。", "grade": "other", "owner": "傅建华", "settle_by": "2026-03-05"}
as 谢建国 start conflict_issue 问题
  -> 201 running say 各方陈述 · 程振宇、李雪梅 · 问题〔2026〕1号
as 程振宇 agree "会议通知已发两个部门。"
  -> 200 running say 各方陈述 · 李雪梅 · 问题〔2026〕1号
as 李雪梅 agree "培训讲师只有上午有空。"
  -> 200 running settle 协调处理 · 傅建华 · 问题〔2026〕1号
as 傅建华 agree {"settlement": "培训改到小会议室。"}
  -> 200 running accept 各方确认 · 程振宇、李雪梅 · 问题〔2026〕1号
as 李雪梅 disagree "小会议室坐不下。"
  -> 200 running accept 各方确认 · 程振宇 · 问题〔2026〕1号
as 程振宇 agree
  -> 200 running settle 协调处理 · 傅建华 · 问题〔2026〕1号
as 傅建华 agree {"settlement": "培训改到党校教室，车辆由行政财务科安排。"}
  -> 200 running accept 各方确认 · 程振宇、李雪梅 · 问题〔2026〕1号
as 李雪梅 agree
  -> 200 running accept 各方确认 · 程振宇 · 问题〔2026〕1号
as 程振宇 agree
  -> 200 closed · 问题〔2026〕1号
as 张涛 ledger conflict_issue
  -> 问题〔2026〕1号 大会议室两边同时要用 已办结

# 一个人的职责一张表：他在哪些岗位上、每个岗位管什么，按人一筛就是他的职责清单；换了人，清单跟着变。
# covers: 325

at 2026-03-02 09:00
given 岗位 {"of_unit": "县政府办公室综合科", "post": "会务协调", "holders": ["谢建国"], "duties": "一、会议通知。\n二、与行政财务科核对会场准备。", "powers": "可直接通知各部门办公室。", "abilities": "熟悉办会程序。", "standard": "通知不漏一人。", "partner": "郭美玲"}
as 郭美玲 start post_duty 岗位
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕1号
matter b
as 郭美玲 start post_duty 岗位 {"post": "综合文字", "holders": ["郭美玲", "谢建国"], "partner": "程振宇", "duties": "起草综合材料。"}
  -> 201 running confirm 本人确认 · 郭美玲、谢建国
as 谢建国 agree
  -> 200 running confirm 本人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕2号
matter c
as 郭美玲 start post_duty 岗位 {"post": "信息报送", "holders": ["郭美玲"], "partner": "谢建国", "duties": "编报政务信息。"}
  -> 201 running confirm 本人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕3号
as 程振宇 ledger "post_duty?where=holders:795811302604800645"
  -> 岗责〔2026〕2号 综合文字岗位职责 已办结
     岗责〔2026〕1号 会务协调岗位职责 已办结
as 程振宇 ledger "post_duty?where=holders:795811302604800641"
  -> 岗责〔2026〕3号 信息报送岗位职责 已办结
     岗责〔2026〕2号 综合文字岗位职责 已办结
as 程振宇 ledger post_duty
  -> 岗责〔2026〕3号 信息报送岗位职责 已办结
     岗责〔2026〕2号 综合文字岗位职责 已办结
     岗责〔2026〕1号 会务协调岗位职责 已办结

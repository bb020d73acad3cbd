# 问题案例每季度收集交流一次：例行工作每季度开出交流会，收到的案例关联到会上，各人说意见，结论留下来。
# covers: 308

at 2026-03-26 09:00
given 交流 {"title": "一季度问题案例交流", "form": "discussion", "series": "问题案例交流", "topic": "案例交流", "hold_on": "2026-03-27", "attendees": ["郭美玲", "谢建国"]}
as 程振宇 start study_session 交流
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕1号
as 程振宇 every quarter day 25 month 3 ahead 15 due hold_on {"title": "{period}问题案例交流"}
  -> 201 2026年第2季度问题案例交流（程振宇）2026-06-03 开出，2026-06-25 到期
matter b
as 谢建国 start lesson {"title": "两件通知时间打架", "nature": "problem", "work": "papers", "facts": "同一天下午两个会都通知了同一批人。", "cause": "发通知前没有查会议安排。", "discussants": ["郭美玲"]} link discussed_at a
  -> 201 running discuss 讨论 · 郭美玲
as 郭美玲 agree "发通知前先查会议安排。"
  -> 200 running conclude 形成结论 · 谢建国
as 谢建国 submit {"learned": "发通知前先查当天的会议安排。"}
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 closed · 案例〔2026〕1号
matter a
as 程振宇 related
  -> 交流的案例 案例〔2026〕1号 两件通知时间打架 已办结

at 2026-06-05 09:00
as 程振宇 list started
  -> 2026年第2季度问题案例交流（通知）（传阅中 0/2）
     一季度问题案例交流（通知）（传阅中 0/2） overdue

# 三年规划分解到年度，年度分解到月；每月的组织生活自动开出，哪个月没有办，召集人和书记都会知道。
# covers: 8

at 2026-02-26 09:00
given 事项 {"title": "支部建设三年规划", "span": "years", "goal": "建成示范支部。", "content": "每年一个重点。", "begins_on": "2026-01-05", "ends_on": "2028-12-29", "owner": "程振宇"}
as 谢建国 start party_goal 事项
  -> 201 running unit_check 支部审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running carry_out 落实 · 程振宇 · 党计〔2026〕1号
matter 年度
as 谢建国 start party_goal 事项 {"title": "2026年组织生活计划", "span": "year", "ends_on": "2026-12-31"} link derived_from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/upper_number form_check 年度和月度事项从上一级分解而来，请填写上级事项编号。
as 谢建国 start party_goal 事项 {"title": "2026年组织生活计划", "span": "year", "ends_on": "2026-12-31", "upper_number": "党计〔2026〕1号"} link derived_from a
  -> 201 running unit_check 支部审核 · 程振宇
as 谢建国 related
  -> 上级事项 党计〔2026〕1号 支部建设三年规划 办理中
matter 二月
given 党日 {"title": "二月主题党日", "form": "theme_day", "branch": "办公室第一党支部", "hold_on": "2026-02-27", "convener": "程振宇", "topic": "学习条例。", "members": ["郭美玲"]}
as 谢建国 start party_meeting 党日 link carries_out 年度
  -> 201 running agree 召集人确认 · 程振宇 · 组生〔2026〕1号
as 谢建国 every month day 20 ahead 5 due hold_on {"title": "{period}主题党日"}
  -> 201 2026年3月主题党日（谢建国）2026-03-13 开出，2026-03-20 到期

at 2026-03-16 09:00
as 谢建国 opened into 三月
  -> -> 三月
matter 三月
as 程振宇 agree
  -> 200 running inform 通知 · 郭美玲 · 组生〔2026〕2号
as 郭美玲 mark_read
  -> 200 running record 记录 · 谢建国 · 组生〔2026〕2号
as 谢建国 open
  -> 200 running record 记录 · 谢建国 · 组生〔2026〕2号
     可以：记录完毕

at 2026-03-25 09:00
as 程振宇 notices
  -> 逾期未办，请您督办：2026年3月主题党日（记录，谢建国）
     已经逾期：2026年3月主题党日（记录），期限 3月23日 17:30
     谢建国送您办理：2026年3月主题党日（召集人确认）
     已经逾期：2026年组织生活计划（支部审核），期限 2月28日 17:30
     已经逾期：二月主题党日（召集人确认），期限 2月27日 17:30
     谢建国送您办理：二月主题党日（召集人确认）
     谢建国送您办理：2026年组织生活计划（支部审核）
     张涛送您办理：支部建设三年规划（落实）
     谢建国送您办理：支部建设三年规划（支部审核）
as 谢建国 list pending
  -> 2026年3月主题党日（记录） overdue

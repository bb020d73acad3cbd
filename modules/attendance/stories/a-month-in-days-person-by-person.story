# 月度考勤：在岗、下乡外勤、出差、请假、调休、缺勤的天数加起来要对得上，加班另记小时；本人确认、部门审核，按月、按人一列就有。
# covers: 169

at 2026-03-31 16:00
given 表 {"month": "2026年3月", "due_days": 22, "field_days": 2, "trip_days": 3, "leave_days": 1, "exchanged_days": 1, "absent_days": 0, "overtime_hours": 12}
as 郭美玲 start attendance_month 表 {"person": "谢建国", "work_days": 16}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/due_days form_check 各项天数之和应等于应出勤天数。
as 郭美玲 start attendance_month 表 {"person": "谢建国", "work_days": 15}
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 send_back to enter direct "12日下乡，外勤是3天。"
  -> 200 running enter 登记 · 郭美玲
as 郭美玲 submit {"field_days": 3, "work_days": 14}
  -> 200 running confirm 本人确认 · 谢建国
as 谢建国 agree "无误。"
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 closed · 勤〔2026〕1号
matter b
as 郭美玲 start attendance_month 表 {"person": "郭美玲", "work_days": 20, "field_days": 0, "trip_days": 0, "absent_days": 1, "exchanged_days": 0, "overtime_hours": 4}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/note form_check 有缺勤的，请写明日期和缘由。
as 郭美玲 start attendance_month 表 {"person": "郭美玲", "work_days": 20, "field_days": 0, "trip_days": 0, "exchanged_days": 1, "overtime_hours": 4}
  -> 201 running confirm 本人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 closed · 勤〔2026〕2号

at 2026-04-30 16:00
matter c
as 郭美玲 start attendance_month 表 {"month": "2026年4月", "person": "谢建国", "due_days": 21, "work_days": 18, "field_days": 2, "trip_days": 0, "exchanged_days": 0}
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 closed · 勤〔2026〕3号
as 张涛 sums attendance_month by month
  -> 2026年3月 2件 exchanged_days 2 field_days 3 leave_days 2 overtime_hours 16 trip_days 3 work_days 34
     2026年4月 1件 exchanged_days 0 field_days 2 leave_days 1 overtime_hours 12 trip_days 0 work_days 18
as 张涛 sums attendance_month by person
  -> 郭美玲 1件 exchanged_days 1 field_days 0 leave_days 1 overtime_hours 4 trip_days 0 work_days 20
     谢建国 2件 exchanged_days 1 field_days 5 leave_days 2 overtime_hours 24 trip_days 3 work_days 32
as 张涛 sums attendance_month by person where month:2026年3月
  -> 郭美玲 1件 exchanged_days 1 field_days 0 leave_days 1 overtime_hours 4 trip_days 0 work_days 20
     谢建国 1件 exchanged_days 1 field_days 3 leave_days 1 overtime_hours 12 trip_days 3 work_days 14

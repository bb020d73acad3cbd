# 帮扶：得分低的不是一减了之，约谈、定帮扶人、写措施，两个日子回看，没有提升的继续帮。
# covers: 28

at 2026-04-01 09:00
given 评分 {"name": "谢建国", "person": "谢建国", "period": "2026年一季度", "scheme_number": "考办〔2026〕1号", "workload": 14, "service": 10, "achievement": 12, "honour": 0, "party": 8, "total": 44, "evidence": "会议通知三次出错。", "papers": "file:依据.txt"}
given 帮扶 {"name": "谢建国", "person": "谢建国", "because": "2026年一季度考核44分", "weak": "通知校对不细。", "mentor": "谢建国", "steps": "通知一律两人校对。", "first_look": "2026-04-30", "second_look": "2026-06-30"}
as 程振宇 start score_sheet 评分
  -> 201 running see 本人确认 · 谢建国
matter b
as 程振宇 start help_plan 帮扶 link arises_from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/mentor form_check 帮扶人应是另一人。
as 程振宇 start help_plan 帮扶 {"mentor": "郭美玲"} link arises_from a
  -> 201 running accept 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running first 第一次回看 · 郭美玲 · 帮扶〔2026〕1号

at 2026-04-28 09:00
as 郭美玲 notices
  -> 即将到期：谢建国帮扶提升计划（第一次回看），期限 4月30日 17:30
     谢建国送您办理：谢建国帮扶提升计划（第一次回看）
as 郭美玲 agree {"first_note": "四月通知11件，出错1件。"}
  -> 200 running second 第二次回看 · 郭美玲 · 帮扶〔2026〕1号

at 2026-06-30 09:00
as 郭美玲 agree {"second_note": "五、六月通知24件，没有出错。"}
  -> 200 running conclude 结论 · 程振宇 · 帮扶〔2026〕1号
as 程振宇 submit {"result": "improved"}
  -> 200 closed · 帮扶〔2026〕1号
as 程振宇 related
  -> 提出帮扶的考核  谢建国2026年一季度考核 办理中

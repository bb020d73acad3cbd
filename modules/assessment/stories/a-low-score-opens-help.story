# 帮扶：得分低于六十分的，评分表自己转到“提出帮扶”，不开出帮扶计划办不下去；计划由评分带出本人和由来，约谈、定帮扶人、写措施，两个日子回看，没有提升的继续帮。
# covers: 28

at 2026-04-01 09:00
given 评分 {"name": "谢建国", "person": "谢建国", "period": "2026年一季度", "scheme_number": "考办〔2026〕1号", "workload": 14, "service": 10, "achievement": 12, "honour": 0, "party": 8, "total": 44, "evidence": "会议通知三次出错。", "papers": "file:依据.txt"}
given 帮扶 {"weak": "通知校对不细。", "mentor": "谢建国", "steps": "通知一律两人校对。", "first_look": "2026-04-30", "second_look": "2026-06-30"}
as 程振宇 start score_sheet 评分
  -> 201 running see 本人确认 · 谢建国
as 谢建国 agree {"objects": "no"}
  -> 200 running confirm 领导审定 · 周长河
as 周长河 agree {"grade": "basic"}
  -> 200 running help 提出帮扶 · 程振宇 · 考分〔2026〕1号
as 程振宇 list pending
  -> 谢建国2026年一季度考核（提出帮扶）
as 程振宇 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/total form_check 总分低于60分，请先在本页点“提出帮扶”，开出帮扶提升计划。
matter b
as 程振宇 start help_plan 帮扶 from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/mentor form_check 帮扶人应是另一人。
as 程振宇 start help_plan 帮扶 {"mentor": "郭美玲"} from a
  -> 201 running accept 本人确认 · 谢建国
as 程振宇 field because
  -> 谢建国2026年一季度考核
matter a
as 程振宇 submit
  -> 200 running use 结果运用 · 程振宇 · 考分〔2026〕1号
as 程振宇 submit {"used_for": "帮扶提升，半年内回看两次。"}
  -> 200 running told 告知本人 · 谢建国 · 考分〔2026〕1号
matter b
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
  -> 提出帮扶的考核 考分〔2026〕1号 谢建国2026年一季度考核 办理中

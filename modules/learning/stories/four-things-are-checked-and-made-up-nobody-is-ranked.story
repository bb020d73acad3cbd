# 四有检查是组织者自己的检查：学习安排、必读书目、学习笔记、考勤登记缺哪样补哪样，补齐才算完；不打分、不排名，旁人看不到。
# covers: 209

at 2026-03-02 09:00
given 计划 {"title": "2026年谢建国学习计划", "level": "person", "upper_number": "学计〔2026〕3号", "goal": "学会起草通知。", "schedule": "每周两小时。", "books": "《党政机关公文处理工作条例》", "learners": ["谢建国"], "sessions_planned": 4, "hours_planned": 80}
given 检查 {"title": "个人学习计划一季度四有检查", "person": "谢建国", "has_schedule": "yes", "has_books": "yes", "has_notes": "no", "has_attendance": "yes"}
as 谢建国 start study_plan 计划
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running done 本人小结 · 谢建国 · 学计〔2026〕1号
matter b
as 程振宇 start study_check 检查 link checks a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/missing form_check 四样不全的，请写明缺什么、何时补齐。
as 程振宇 start study_check 检查 {"missing": "二月的读书笔记没有。", "make_up_by": "2026-03-13"} link checks a
  -> 201 running make_up 补齐 · 谢建国
as 谢建国 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/made_up required 必填。
as 谢建国 agree {"made_up": "二月笔记两篇已补。", "papers": "file:二月笔记.txt"}
  -> 200 running recheck 复核 · 程振宇
as 程振宇 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/has_notes form_check 四样还没有补齐，请退回补齐，或者改为“有”。
as 程振宇 submit {"has_notes": "yes"}
  -> 200 closed
as 郭美玲 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 ledger study_check
  -> none
matter c
as 程振宇 start study_check 检查 {"person": "郭美玲", "has_notes": "yes"} link checks a
  -> 201 running told 告知本人 · 郭美玲
as 郭美玲 mark_read
  -> 200 closed

# 年度培训计划写明经费、次数、对象和学时，年底逐人报完成情况，实际与计划对照，少了要说明原因和补学安排。
# covers: 10

at 2026-03-02 09:00
given 计划 {"title": "2026年综合科培训计划", "level": "section", "upper_number": "学计〔2026〕8号", "goal": "提高办会能力。", "schedule": "四月　公文写作　讲座\n九月　会务　现场教学", "books": "《党政机关公文处理工作条例》", "learners": ["郭美玲", "谢建国"], "sessions_planned": 2, "hours_planned": 16, "budget_fen": 400000}
as 程振宇 start study_plan 计划 {"learners": []}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/learners form_check 请填写参加人员，或者写明针对谁。
as 程振宇 start study_plan 计划
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕1号
as 张涛 agree
  -> 200 running done 本人小结 · 郭美玲、谢建国 · 学计〔2026〕1号

at 2026-12-07 09:00
as 谢建国 list pending
  -> 2026年综合科培训计划（本人小结）
as 谢建国 agree
  -> 422 opinion_required 请填写意见。
as 谢建国 agree "两次都参加，16学时。"
  -> 200 running done 本人小结 · 郭美玲 · 学计〔2026〕1号
as 郭美玲 agree "九月出差，只参加一次，8学时。"
  -> 200 running compare 对照总结 · 程振宇 · 学计〔2026〕1号
as 程振宇 submit {"sessions_done": 1, "hours_done": 8, "cost_fen": 150000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/difference form_check 实际次数或学时少于计划的，请写明原因和补学安排。
as 程振宇 submit {"sessions_done": 1, "hours_done": 8, "cost_fen": 150000, "difference": "九月防汛，现场教学改到明年一月补。"}
  -> 200 closed · 学计〔2026〕1号
as 程振宇 open
  -> 200 closed · 学计〔2026〕1号
     本人小结 郭美玲 报完成情况：九月出差，只参加一次，8学时。
     本人小结 谢建国 报完成情况：两次都参加，16学时。

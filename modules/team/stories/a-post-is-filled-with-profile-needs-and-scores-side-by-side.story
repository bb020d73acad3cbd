# 选人用人：写、讲、办三样和专长、意愿、经历记在能力档案里，本人和部门都核过；岗位选配时岗位要求、人选档案和历次考核摆在一起看。
# covers: 156, 213, 232

at 2026-03-02 09:00
given 档案 {"name": "谢建国", "person": "谢建国", "writing": "fair", "speaking": "strong", "handling": "strong", "skills": "会务、接待", "interests": "愿到基层挂职", "history": "2023年起综合科，办会120次。"}
as 郭美玲 start skill_profile 档案 {"skills": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/skills required 必填。
as 郭美玲 start skill_profile 档案
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running head 部门核定 · 程振宇
as 程振宇 agree
  -> 200 closed · 能力〔2026〕1号
matter 岗位
as 程振宇 start post_duty {"of_unit": "县政府办公室综合科", "post": "会务协调", "holders": ["郭美玲"], "duties": "办会。", "powers": "通知各部门。", "abilities": "能讲、能办，熟悉会务。", "standard": "不漏一人。"}
  -> 201 running confirm 本人确认 · 郭美玲
matter 考核
as 程振宇 start score_sheet {"name": "谢建国", "person": "谢建国", "period": "2025年", "scheme_number": "考办〔2025〕1号", "workload": 26, "service": 18, "achievement": 24, "honour": 3, "party": 12, "total": 83, "evidence": "会务32次。", "papers": "file:依据.txt"}
  -> 201 running see 本人确认 · 谢建国
matter 选配
as 程振宇 start post_filling {"post": "会务协调", "of_unit": "县政府办公室综合科", "needs": "能讲、能办，熟悉会务。", "candidates": ["谢建国", "郑军"]} link for_post 岗位
  -> 201 running compare 比对 · 程振宇
as 程振宇 link considers a
  -> 200 running compare 比对 · 程振宇
as 程振宇 link weighs_scores 考核
  -> 200 running compare 比对 · 程振宇
as 程振宇 related
  -> 人选的能力档案 能力〔2026〕1号 谢建国能力档案 已办结
     岗位职责  会务协调岗位职责 办理中
     人选的考核  谢建国2025年考核 办理中
as 程振宇 agree {"compared": "谢建国：能讲能办，会务120次；写作一般，安排带教。", "chosen": "谢建国"}
  -> 200 running decide 审定 · 张涛
as 张涛 agree
  -> 200 closed · 选配〔2026〕1号
matter a
as 程振宇 field handling
  -> strong

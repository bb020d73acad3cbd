# 专班有目标，有谁能做什么的一张表：写、讲、办三样各人强弱和专长登记在册，按样一列就知道谁能顶上，成员按此选；完成情况对着目标写。
# covers:

at 2026-03-02 09:00
given 档 {"history": "2020年起在办公室。"}
as 郭美玲 start skill_profile 档 {"name": "郭美玲", "person": "郭美玲", "writing": "fair", "speaking": "strong", "handling": "strong", "skills": "会务"}
  -> 201 running confirm 本人确认 · 郭美玲
matter b
as 谢建国 start skill_profile 档 {"name": "谢建国", "person": "谢建国", "writing": "strong", "speaking": "learning", "handling": "fair", "skills": "公文"}
  -> 201 running confirm 本人确认 · 谢建国
matter c
as 陈春梅 start skill_profile 档 {"name": "陈春梅", "person": "陈春梅", "writing": "strong", "speaking": "fair", "handling": "learning", "skills": "统计"}
  -> 201 running confirm 本人确认 · 陈春梅
as 张涛 sums skill_profile by person where writing:strong
  -> 谢建国 1件
     陈春梅 1件
as 张涛 sums skill_profile by person where speaking:strong
  -> 郭美玲 1件
as 张涛 sums skill_profile by skills
  -> 会务 1件
     公文 1件
     统计 1件
as 张涛 ledger skill_profile
  -> 未编号 陈春梅能力档案 办理中
     未编号 谢建国能力档案 办理中
     未编号 郭美玲能力档案 办理中
matter 专班
as 谢建国 start task_force {"name": "会议减量专班", "goal": "上半年会议减三成。", "head": "郭美玲", "from_units": ["县政府办公室综合科", "县政府办公室信息调研科"], "members": ["郭美玲", "陈春梅"], "parts": "郭美玲：排会。\n陈春梅：统计。", "ends_on": "2026-06-30"}
  -> 201 running lend 部门同意抽调 · 程振宇、李雪梅
as 程振宇 agree
  -> 200 running lend 部门同意抽调 · 李雪梅
as 李雪梅 agree
  -> 200 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running inform 成员到岗 · 郭美玲、陈春梅 · 专班〔2026〕1号
as 郭美玲 field goal
  -> 上半年会议减三成。

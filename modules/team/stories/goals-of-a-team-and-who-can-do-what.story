# 专班有团队目标，分到成员，到期没做完的亮灯、催办，做完的对着目标考核；谁能做什么是一张人对技能的表，由能力档案和人员名册对出来：每样几个人能带、能顶，谁还没有档案，成员按此选。
# covers: 288

at 2026-03-02 09:00
given 档 {"history": "2020年起在办公室。", "papers": "no", "meetings": "no", "research": "no", "reception": "no", "archives": "no"}
as 郭美玲 start skill_profile 档 {"name": "郭美玲", "person": "郭美玲", "writing": "fair", "speaking": "strong", "handling": "strong", "skills": "会务", "meetings": "lead", "reception": "do"}
  -> 201 running confirm 本人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running head 部门核定 · 程振宇
as 程振宇 agree
  -> 200 closed · 能力〔2026〕1号
matter b
as 谢建国 start skill_profile 档 {"name": "谢建国", "person": "谢建国", "writing": "strong", "speaking": "learning", "handling": "fair", "skills": "公文", "papers": "lead", "meetings": "learning"}
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running head 部门核定 · 程振宇
as 程振宇 agree
  -> 200 closed · 能力〔2026〕2号
matter c
as 陈春梅 start skill_profile 档 {"name": "陈春梅", "person": "陈春梅", "writing": "strong", "speaking": "fair", "handling": "learning", "skills": "统计", "papers": "do", "research": "lead"}
  -> 201 running confirm 本人确认 · 陈春梅
as 陈春梅 agree
  -> 200 running head 部门核定 · 李雪梅
as 李雪梅 agree
  -> 200 closed · 能力〔2026〕3号
as 张涛 staff skill_profile
  -> 能力档案：32人，29人没有
     提笔能写 强2 一般1 在学0
     开口能讲 强1 一般1 在学1
     遇事能办 强1 一般1 在学1
     公文处理 能带人1 能顶岗1 在学0 不会1
     会务组织 能带人1 能顶岗0 在学1 不会1
     信息调研 能带人1 能顶岗0 在学0 不会2
     接待协调 能带人0 能顶岗1 在学0 不会2
     档案保密 能带人0 能顶岗0 在学0 不会3
     没有：县政府办公室 张涛、邓艳玲、梁健、程翠萍
     郭美玲 能力〔2026〕1号 郭美玲能力档案 一般/强/强/不会/能带人/不会/能顶岗/不会
     谢建国 能力〔2026〕2号 谢建国能力档案 强/在学/一般/能带人/在学/不会/不会/不会
     没有：县政府办公室综合科 程振宇
     没有：县政府办公室秘书一科 沈鹏、萧秀英、邓爱华
     没有：县政府办公室秘书二科 赵桂芳、曾文斌
     没有：县政府办公室文电机要科 陈玉兰、宋明辉、宋凤英、周志强
     没有：县政府办公室督查室 董静、张慧、曹卫东
     陈春梅 能力〔2026〕3号 陈春梅能力档案 强/一般/在学/能顶岗/不会/能带人/不会/不会
     没有：县政府办公室信息调研科 李雪梅
     没有：县政府办公室政务公开科 王蓉、杨建华
     没有：县政府办公室值班室（总值班室） 郭振宇、林颖、吕爱华、刘俊杰
     没有：县政府办公室行政财务科 傅建华、周凯、黄蓉、张红霞、王桂芳
as 张涛 staff skill_profile export
  -> 201 县政府办公室能力档案人员一览 2026-03-02.xlsx 32行
as 张涛 sums skill_profile by person where meetings:lead
  -> 郭美玲 1件
matter 专班
as 谢建国 start task_force {"name": "会议减量专班", "goal": "上半年会议减三成。", "head": "郭美玲", "from_units": ["县政府办公室综合科", "县政府办公室信息调研科"], "members": ["郭美玲", "陈春梅"], "parts": "郭美玲：排会。\n陈春梅：统计。", "ends_on": "2026-06-30"}
  -> 201 running lend 部门同意抽调 · 程振宇、李雪梅
as 程振宇 agree
  -> 200 running lend 部门同意抽调 · 李雪梅
as 李雪梅 agree
  -> 200 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running inform 成员到岗 · 郭美玲、陈春梅 · 专班〔2026〕1号
matter 团队
as 张涛 start duty_target {"title": "上半年会议减三成", "level": "team"} from 专班
  -> 201 running accept 签订 · 郭美玲
as 郭美玲 agree
  -> 200 running carry_out 完成 · 郭美玲 · 目标〔2026〕1号
as 郭美玲 field measure
  -> 上半年会议减三成。
matter 排会
as 郭美玲 start duty_target {"title": "每周合并会议", "level": "person", "owner": "郭美玲", "due_on": "2026-06-19"} from 团队
  -> 201 running accept 签订 · 郭美玲
as 郭美玲 agree
  -> 200 running carry_out 完成 · 郭美玲 · 目标〔2026〕2号
matter 统计
as 郭美玲 start duty_target {"title": "每月统计会议数", "level": "person", "owner": "陈春梅", "due_on": "2026-06-12"} from 团队
  -> 201 running accept 签订 · 陈春梅
as 陈春梅 agree
  -> 200 running carry_out 完成 · 陈春梅 · 目标〔2026〕3号
matter 专班
as 张涛 chain
  -> ↓1 团队目标 目标〔2026〕1号 上半年会议减三成 办理中 郭美玲 normal
     ↓2 分解的目标 目标〔2026〕2号 每周合并会议 办理中 郭美玲 normal
     ↓2 分解的目标 目标〔2026〕3号 每月统计会议数 办理中 陈春梅 normal

at 2026-06-15 09:00
as 郭美玲 notices
  -> 即将到期：每周合并会议（完成），期限 6月19日 17:30
     已经逾期：每月统计会议数（完成），期限 6月12日 17:30
     已经逾期：会议减量专班（成员到岗），期限 3月4日 17:30
     张涛送您办理：上半年会议减三成（签订）
     张涛送您办理：会议减量专班（成员到岗）
     已办结：郭美玲能力档案
as 张涛 monitor holder 陈春梅 light overdue
  -> 会议减量专班（成员到岗）· 郭美玲、陈春梅 · 72天 overdue
     每月统计会议数（完成）· 陈春梅 · 72天 overdue
matter 统计
as 陈春梅 agree {"done": "统计五期，比上年同期减31%。"}
  -> 200 running assess 考核 · 董静、张慧、曹卫东 · 目标〔2026〕3号
as 张慧 claim
  -> 200 running assess 考核 · 张慧 · 目标〔2026〕3号
as 张慧 agree {"result": "partly", "reason": "晚报三天，统计人陈春梅。"}
  -> 200 running confirm 审定 · 张涛 · 目标〔2026〕3号
as 张涛 agree
  -> 200 closed · 目标〔2026〕3号
matter 排会
as 郭美玲 agree {"done": "合并会议14次。"}
  -> 200 running assess 考核 · 董静、张慧、曹卫东 · 目标〔2026〕2号
as 张慧 claim
  -> 200 running assess 考核 · 张慧 · 目标〔2026〕2号
as 张慧 agree {"result": "reached"}
  -> 200 running confirm 审定 · 张涛 · 目标〔2026〕2号
as 张涛 agree
  -> 200 closed · 目标〔2026〕2号
matter 团队
as 郭美玲 agree {"done": "上半年会议比上年同期减31%。"}
  -> 200 running assess 考核 · 董静、张慧、曹卫东 · 目标〔2026〕1号
as 张慧 claim
  -> 200 running assess 考核 · 张慧 · 目标〔2026〕1号
as 张慧 agree {"result": "reached"}
  -> 200 running confirm 审定 · 张涛 · 目标〔2026〕1号
as 张涛 agree
  -> 200 closed · 目标〔2026〕1号
as 张涛 figures duty_target 2026 by owner
  -> 收件 3；郭美玲 2；陈春梅 1
     了结 3；郭美玲 2；陈春梅 1
     了结率 3/3 100.0%；郭美玲 2/2 100.0%；陈春梅 1/1 100.0%
     按时率 2/3 66.7%；郭美玲 2/2 100.0%；陈春梅 0/1 0.0%
     退回率 0/3 0.0%；郭美玲 0/2 0.0%；陈春梅 0/1 0.0%
     线上办理率 3/3 100.0%；郭美玲 2/2 100.0%；陈春梅 1/1 100.0%
     办理用时 居中28080分 平均28080分 九成28080分（3件）；郭美玲 居中28080分 平均28080分 九成28080分（2件）；陈春梅 居中28080分 平均28080分 九成28080分（1件）
     在办 0
     在办超期率 0/0
     目标完成率 2/3 66.7%；郭美玲 2/2 100.0%；陈春梅 0/1 0.0%

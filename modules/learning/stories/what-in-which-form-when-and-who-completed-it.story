# 教育计划不只写在纸上：每一次学什么、什么形式、哪天，各登记一件，连着计划，台账按形式、按日期查；年底计划上逐人报完成情况，谁没报一看便知。
# covers: 23

at 2026-03-02 09:00
matter 计划
as 程振宇 start study_plan {"title": "2026年综合科教育计划", "level": "section", "upper_number": "学计〔2026〕8号", "goal": "提高办会能力。", "schedule": "三月　公文写作　讲座\n四月　参观　现场教学", "books": "《党政机关公文处理工作条例》", "learners": ["郭美玲", "谢建国"], "sessions_planned": 2, "hours_planned": 8}
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕1号
as 张涛 agree
  -> 200 running done 本人小结 · 郭美玲、谢建国 · 学计〔2026〕1号
matter 讲座
as 程振宇 start study_session {"title": "公文写作讲座", "form": "lecture", "topic": "请示和报告怎么写", "hold_on": "2026-03-06", "speaker": "县委党校教授 林某", "attendees": ["郭美玲", "谢建国"]} from 计划
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕1号
as 郭美玲 mark_read
  -> 200 running call 通知 · 谢建国、程振宇 · 学〔2026〕1号
as 谢建国 mark_read
  -> 200 running record 学习记录 · 程振宇 · 学〔2026〕1号
matter 四月
as 程振宇 start study_session {"title": "四月集中学习", "form": "collective", "topic": "看市政务大厅怎样一次办结", "hold_on": "2026-04-10", "attendees": ["郭美玲", "谢建国"]} from 计划
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕2号
as 张涛 ledger study_session
  -> 学〔2026〕2号 四月集中学习（传阅中 0/2） 办理中
     学〔2026〕1号 公文写作讲座 办理中
as 张涛 ledger "study_session?where=form:lecture"
  -> 学〔2026〕1号 公文写作讲座 办理中
as 张涛 ledger "study_session?where=hold_on:2026-04-01..2026-04-30"
  -> 学〔2026〕2号 四月集中学习（传阅中 0/2） 办理中
matter 讲座

at 2026-03-06 11:00
as 程振宇 submit {"attended": 2, "sign_in": "file:签到表.txt", "minutes": "讲了请示一事一报。", "judges": ["郭美玲"]}
  -> 200 running judge 听课评价 · 郭美玲 · 学〔2026〕1号
matter 计划
as 程振宇 related
  -> 学习活动 学〔2026〕1号 公文写作讲座 办理中
     学习活动 学〔2026〕2号 四月集中学习 办理中
as 程振宇 owed
  -> 每月集中学习（程振宇）
     2026年3月 已完成 1/1，台账1件

at 2026-12-07 09:00
as 谢建国 agree "三月讲座到了，四月值班没到，4学时。"
  -> 200 running done 本人小结 · 郭美玲 · 学计〔2026〕1号
as 郭美玲 list pending
  -> 公文写作讲座（听课评价） overdue
     2026年综合科教育计划（本人小结）
as 郭美玲 agree "两次都到，8学时。"
  -> 200 running compare 对照总结 · 程振宇 · 学计〔2026〕1号
as 程振宇 submit {"sessions_done": 2, "hours_done": 8, "cost_fen": 0}
  -> 200 closed · 学计〔2026〕1号
as 程振宇 open
  -> 200 closed · 学计〔2026〕1号
     本人小结 郭美玲 报完成情况：两次都到，8学时。
     本人小结 谢建国 报完成情况：三月讲座到了，四月值班没到，4学时。

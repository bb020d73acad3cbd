# 培训形式有讲座、网络课程、研讨、实操、现场教学、测试和自学：逐人登记学时和费用，台账按人合计学时和费用，再按形式看，就知道每个人各种形式各占多少。
# covers: 9, 319

at 2026-03-20 09:00
as 程振宇 start study_session {"title": "三月公文写作讲座", "form": "lecture", "topic": "怎样写通知", "hold_on": "2026-03-20", "hours": 4, "speaker": "市委党校 李老师", "attendees": ["郭美玲", "谢建国"]}
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕1号
matter 讲座谢
as 谢建国 start study_record {"form": "lecture", "learner": "谢建国", "cost_fen": 30000} from a
  -> 201 running confirm 部门确认 · 程振宇
as 谢建国 related
  -> 学习活动 学〔2026〕1号 三月公文写作讲座 办理中
as 程振宇 agree "情况属实。"
  -> 200 closed · 学时〔2026〕1号
matter 讲座郭
as 郭美玲 start study_record {"form": "lecture", "learner": "郭美玲", "cost_fen": 30000} from a
  -> 201 running confirm 部门确认 · 程振宇
as 程振宇 agree
  -> 200 closed · 学时〔2026〕2号
matter 网课
as 谢建国 start study_record {"title": "数据安全网络课程", "form": "online", "learner": "谢建国", "on_day": "2026-03-25", "hours": 6}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/on_day form_check 学过以后再登记，日期不能晚于今天。
as 谢建国 start study_record {"title": "数据安全网络课程", "form": "online", "learner": "谢建国", "on_day": "2026-03-18", "hours": 6, "cost_fen": 8000}
  -> 201 running confirm 部门确认 · 程振宇
as 程振宇 send_back to record direct "结业证上是5学时，请核减。"
  -> 200 running record 登记 · 谢建国
as 谢建国 submit {"hours": 5}
  -> 200 running confirm 部门确认 · 程振宇
as 程振宇 agree
  -> 200 closed · 学时〔2026〕3号
matter 演练
as 郭美玲 start study_record {"title": "会场应急疏散演练", "form": "practice", "learner": "郭美玲", "on_day": "2026-03-12", "hours": 2}
  -> 201 running confirm 部门确认 · 程振宇
as 程振宇 agree
  -> 200 closed · 学时〔2026〕4号
matter 测试
as 谢建国 start study_record {"title": "保密知识测试", "form": "quiz", "learner": "谢建国", "on_day": "2026-03-19", "hours": 1}
  -> 201 running confirm 部门确认 · 程振宇
as 程振宇 agree
  -> 200 closed · 学时〔2026〕5号
matter 研讨
as 谢建国 start study_record {"title": "会议压减研讨", "form": "discussion", "learner": "谢建国", "on_day": "2026-03-17", "hours": 2}
  -> 201 running confirm 部门确认 · 程振宇
as 程振宇 agree
  -> 200 closed · 学时〔2026〕6号
matter 参观
as 郭美玲 start study_record {"title": "参观市政务大厅", "form": "visit", "learner": "郭美玲", "on_day": "2026-03-16", "hours": 3, "cost_fen": 12000}
  -> 201 running confirm 部门确认 · 程振宇
as 程振宇 agree
  -> 200 closed · 学时〔2026〕7号
as 张涛 sums study_record by learner
  -> 郭美玲 3件 cost_fen 42000 hours 9
     谢建国 4件 cost_fen 38000 hours 12
as 张涛 sums study_record by learner where form:lecture
  -> 郭美玲 1件 cost_fen 30000 hours 4
     谢建国 1件 cost_fen 30000 hours 4
as 张涛 sums study_record by learner where form:online
  -> 谢建国 1件 cost_fen 8000 hours 5
as 张涛 sums study_record by learner where form:discussion
  -> 谢建国 1件 hours 2
as 张涛 sums study_record by learner where form:practice
  -> 郭美玲 1件 hours 2
as 张涛 sums study_record by learner where form:visit
  -> 郭美玲 1件 cost_fen 12000 hours 3
as 张涛 sums study_record by learner where form:quiz
  -> 谢建国 1件 hours 1
as 张涛 sums study_record by form
  -> 研讨交流 1件 hours 2
     讲座 2件 cost_fen 60000 hours 8
     网络课程 1件 cost_fen 8000 hours 5
     实操演练 1件 hours 2
     知识测试 1件 hours 1
     现场教学 1件 cost_fen 12000 hours 3

# 下级计划从上级计划一键分解：目标、安排、必读书目和上级计划编号带下来，自动关联；学习活动从计划一键安排，参加人员带出来。
# covers: 208

at 2026-03-02 09:00
given 计划 {"title": "2026年综合科学习计划", "level": "group", "goal": "学会办会。", "schedule": "每月一次集中学习。", "books": "《党政机关公文处理工作条例》", "learners": ["郭美玲", "谢建国"], "sessions_planned": 12, "hours_planned": 48}
as 谢建国 start study_plan 计划
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕1号
as 张涛 agree
  -> 200 running done 本人小结 · 郭美玲、谢建国 · 学计〔2026〕1号
matter 个人
as 谢建国 start study_plan {"title": "2026年谢建国学习计划", "level": "person", "learners": ["谢建国"], "sessions_planned": 12, "hours_planned": 60} from a
  -> 201 running unit_check 部门审核 · 程振宇
as 谢建国 field upper_number
  -> 学计〔2026〕1号
as 谢建国 field books
  -> 《党政机关公文处理工作条例》
as 谢建国 related
  -> 上级计划 学计〔2026〕1号 2026年综合科学习计划 办理中
matter 学习
as 谢建国 start study_session {"title": "三月集中学习", "form": "collective", "topic": "办会程序", "hold_on": "2026-03-20"} from a
  -> 201 running call 通知 · 郭美玲、谢建国、谢建国 · 学〔2026〕1号
as 谢建国 related
  -> 所属计划 学计〔2026〕1号 2026年综合科学习计划 办理中

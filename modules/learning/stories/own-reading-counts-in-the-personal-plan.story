# 自学也算数：读了什么、几个学时、有什么心得，从个人计划上登记，科室负责人确认后计入计划；每月没有登记自学的提醒本人，按计划编号一查就知道累计多少学时。
# covers: 151

at 2026-03-02 09:00
given 计划 {"title": "2026年谢建国学习计划", "level": "person", "upper_number": "学计〔2026〕8号", "goal": "会写通知。", "schedule": "每周自学两小时。", "books": "《党政机关公文处理工作条例》", "learners": ["谢建国"], "sessions_planned": 10, "hours_planned": 60}
as 谢建国 start study_plan 计划
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running done 本人小结 · 谢建国 · 学计〔2026〕1号
as 谢建国 owed
  -> 每月自学（谢建国）
     2026年3月 未到期 0/1，台账0件
matter 三月
as 谢建国 start study_record {"title": "公文处理工作条例", "form": "self", "learner": "谢建国", "on_day": "2026-03-02", "hours": 3} from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/reading form_check 自学请写明读物章节和心得。
as 谢建国 start study_record {"title": "公文处理工作条例", "form": "self", "learner": "谢建国", "on_day": "2026-03-02", "hours": 3, "reading": "《党政机关公文处理工作条例》第二、三章", "gained": "请示一文一事，不抄送下级。"} from a
  -> 201 running confirm 部门确认 · 程振宇
as 谢建国 field plan_number
  -> 学计〔2026〕1号
as 程振宇 agree "情况属实。"
  -> 200 closed · 学时〔2026〕1号
matter a
as 谢建国 owed
  -> 每月自学（谢建国）
     2026年3月 已完成 1/1，台账1件

at 2026-04-24 09:00
as 谢建国 notices
  -> “每月自学”临近期末：2026年谢建国学习计划，2026年4月已做 0 次，应做 1 次，请在 4月30日 17:30 前完成
     已办结：公文处理工作条例
     程振宇送您办理：2026年谢建国学习计划（本人小结）
matter 四月
as 谢建国 start study_record {"title": "写作案例", "form": "self", "learner": "谢建国", "on_day": "2026-04-24", "hours": 2, "reading": "《公文写作规范》第四章", "gained": "标题先定文种。"} from a
  -> 201 running confirm 部门确认 · 程振宇
as 程振宇 agree
  -> 200 closed · 学时〔2026〕2号
matter a
as 谢建国 owed
  -> 每月自学（谢建国）
     2026年3月 已完成 1/1，台账1件
     2026年4月 已完成 1/1，台账1件
as 谢建国 related
  -> 学时 学时〔2026〕1号 公文处理工作条例 已办结
     学时 学时〔2026〕2号 写作案例 已办结
as 谢建国 sums study_record by plan_number where form:self
  -> 学计〔2026〕1号 2件 hours 5

at 2026-12-07 09:00
as 谢建国 agree "自学两次，5学时。"
  -> 200 running compare 对照总结 · 谢建国 · 学计〔2026〕1号
as 谢建国 submit {"sessions_done": 2, "hours_done": 5}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/difference form_check 实际次数或学时少于计划的，请写明原因和补学安排。
as 谢建国 submit {"sessions_done": 2, "hours_done": 5, "difference": "五月起抽调防汛，明年一季度补。"}
  -> 200 closed · 学计〔2026〕1号

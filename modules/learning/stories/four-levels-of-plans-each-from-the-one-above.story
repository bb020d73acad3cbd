# 四级学习计划一级套一级：支部、科室、个人的计划都要写明上级计划并关联；从哪一份分解来、又分解到哪几份，两头都看得见。
# covers: 208

at 2026-03-02 09:00
given 计划 {"title": "2026年办公室中心组学习计划", "level": "group", "goal": "学懂弄通。", "schedule": "每月一次集中学习。", "books": "《习近平谈治国理政》", "learners": ["张涛"], "sessions_planned": 12, "hours_planned": 48}
as 谢建国 start study_plan 计划
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕1号
as 张涛 agree
  -> 200 running done 本人小结 · 张涛 · 学计〔2026〕1号
matter 支部
as 谢建国 start study_plan 计划 {"title": "2026年办公室支部学习计划", "level": "branch", "learners": ["程振宇", "郭美玲", "谢建国"]} link derived_from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/upper_number form_check 支部、科室和个人的计划从上一级计划分解而来，请填写上级计划编号。
as 谢建国 start study_plan 计划 {"title": "2026年办公室支部学习计划", "level": "branch", "upper_number": "学计〔2026〕1号", "learners": ["程振宇", "郭美玲", "谢建国"]} link derived_from a
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕2号
matter 科室
as 谢建国 start study_plan 计划 {"title": "2026年综合科学习计划", "level": "section", "upper_number": "学计〔2026〕2号", "learners": ["程振宇", "郭美玲", "谢建国"]} link derived_from 支部
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕3号
matter 个人
as 谢建国 start study_plan 计划 {"title": "2026年谢建国学习计划", "level": "person", "upper_number": "学计〔2026〕3号", "learners": ["谢建国", "郭美玲"]} link derived_from 科室
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/learners form_check 个人计划只填写本人。
as 谢建国 start study_plan 计划 {"title": "2026年谢建国学习计划", "level": "person", "upper_number": "学计〔2026〕3号", "learners": ["谢建国"]} link derived_from 科室
  -> 201 running unit_check 部门审核 · 程振宇
as 谢建国 related
  -> 上级计划 学计〔2026〕3号 2026年综合科学习计划 办理中
matter 支部
as 谢建国 related
  -> 上级计划 学计〔2026〕1号 2026年办公室中心组学习计划 办理中
     下级计划 学计〔2026〕3号 2026年综合科学习计划 办理中
as 张涛 ledger study_plan
  -> 未编号 2026年谢建国学习计划 办理中
     学计〔2026〕3号 2026年综合科学习计划 办理中
     学计〔2026〕2号 2026年办公室支部学习计划 办理中
     学计〔2026〕1号 2026年办公室中心组学习计划 办理中

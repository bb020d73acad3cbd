# 因人施教：计划按岗位、支部、年龄和人员类别写明给谁学，对象不同内容不同；个人计划从对口的那一份分解下来。
# covers:

at 2026-03-02 09:00
given 计划 {"title": "2026年青年干部公文写作计划", "level": "section", "upper_number": "学计〔2026〕2号", "goal": "能独立起草通知。", "schedule": "四月、六月各一次讲座。", "books": "《党政机关公文处理工作条例》", "learners": ["谢建国", "陈春梅"],
  "aimed_post": "文稿起草", "aimed_branch": "第一党支部", "aimed_age": "young", "aimed_category": "civil_servant", "sessions_planned": 2, "hours_planned": 16}
as 郭美玲 start study_plan 计划
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕1号
as 张涛 agree
  -> 200 running done 本人小结 · 谢建国、陈春梅 · 学计〔2026〕1号
matter 驾驶员
as 郭美玲 start study_plan 计划 {"title": "2026年驾驶员安全和礼仪计划", "goal": "安全行车，文明服务。", "schedule": "每季一次。", "books": "《道路交通安全法》", "learners": ["张红霞", "王桂芳"], "aimed_post": "驾驶", "aimed_age": "middle", "aimed_category": "workman", "sessions_planned": 4, "hours_planned": 8}
  -> 201 running unit_check 部门审核 · 程振宇
matter 个人
as 谢建国 start study_plan 计划 {"title": "2026年谢建国写作计划", "level": "person", "upper_number": "学计〔2026〕1号", "goal": "每月起草两件通知。", "schedule": "四月、六月讲座，每周自学两小时。", "learners": ["谢建国"], "sessions_planned": 2, "hours_planned": 60} link derived_from a
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running done 本人小结 · 谢建国 · 学计〔2026〕2号
as 谢建国 related
  -> 上级计划 学计〔2026〕1号 2026年青年干部公文写作计划 办理中
as 谢建国 field aimed_post
  -> 文稿起草
as 谢建国 field aimed_age
  -> young
as 张涛 ledger study_plan
  -> 学计〔2026〕2号 2026年谢建国写作计划 办理中
     未编号 2026年驾驶员安全和礼仪计划 办理中
     学计〔2026〕1号 2026年青年干部公文写作计划 办理中

# 专班为一件事组建：目标、成员、分工、结束日期，部门同意抽调；任务都挂在专班上，办到哪一步一眼看到；完成后撤销，未了的有人接。
# covers: 39

at 2026-03-02 09:00
given 专班 {"name": "会议减量专班", "goal": "上半年会议减三成。", "head": "郭美玲", "from_units": ["县政府办公室综合科", "县政府办公室信息调研科"], "members": ["郭美玲", "陈春梅"], "parts": "郭美玲：排会。\n陈春梅：统计。", "ends_on": "2026-06-30"}
as 谢建国 start task_force 专班 {"from_units": ["县政府办公室综合科"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/from_units form_check 专班由两个以上部门组成；一个部门的事由部门办。
as 谢建国 start task_force 专班
  -> 201 running lend 部门同意抽调 · 程振宇、李雪梅
as 程振宇 agree
  -> 200 running lend 部门同意抽调 · 李雪梅
as 李雪梅 agree
  -> 200 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running inform 成员到岗 · 郭美玲、陈春梅 · 专班〔2026〕1号
as 郭美玲 mark_read
  -> 200 running inform 成员到岗 · 陈春梅 · 专班〔2026〕1号
as 陈春梅 mark_read
  -> 200 running work 推进 · 郭美玲 · 专班〔2026〕1号
matter 任务一
as 郭美玲 start team_task {"title": "统计去年会议", "mode": "one", "content": "分月统计次数和时长。", "doer": "陈春梅", "finish_by": "2026-03-20"} link part_of a
  -> 201 running do 承担 · 陈春梅 · 任务〔2026〕1号
as 陈春梅 agree {"result": "全年会议312次。"}
  -> 200 running accept 验收 · 郭美玲 · 任务〔2026〕1号
as 郭美玲 submit
  -> 200 closed · 任务〔2026〕1号
matter 任务二
as 郭美玲 start team_task {"title": "排定四月会议", "mode": "one", "content": "每周不超过三次。", "doer": "郭美玲", "finish_by": "2026-03-27"} link part_of a
  -> 201 running do 承担 · 郭美玲 · 任务〔2026〕2号
matter a
as 郭美玲 related
  -> 专班任务 任务〔2026〕1号 统计去年会议 已办结
     专班任务 任务〔2026〕2号 排定四月会议 办理中

at 2026-06-18 09:00
as 郭美玲 notices
  -> 即将到期：会议减量专班（推进），期限 6月30日 17:30
     已经逾期：排定四月会议（承担），期限 3月27日 17:30
     陈春梅送您办理：统计去年会议（验收）
     陈春梅送您办理：会议减量专班（推进）
     张涛送您办理：会议减量专班（成员到岗）
as 郭美玲 agree {"result": "上半年会议98次，减三成二。"}
  -> 200 running dissolve 撤销 · 张涛 · 专班〔2026〕1号
as 张涛 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/dissolved required 必填。
as 张涛 agree {"dissolved": "会议计划表交综合科，成员回原科室。"}
  -> 200 closed · 专班〔2026〕1号

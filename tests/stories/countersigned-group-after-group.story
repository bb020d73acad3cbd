# 分组会签：第一组都办完才请第二组；第二组没有收到以前可以拿回自己的意见，收到以后不能；轮不到的人不能先办。
# covers:
# kinds: votes

at 2026-03-02 09:00
given 办件 {"topic": "关于值班安排的通知", "way": "grouped", "signers": ["程振宇", "郭美玲"], "next_signers": ["沈鹏", "萧秀英"]}
as 谢建国 start votes 办件
  -> 201 running in_groups 会签 · 程振宇、郭美玲
as 沈鹏 agree
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 沈鹏 list pending
  -> none
as 郭美玲 agree "同意。"
  -> 200 running in_groups 会签 · 程振宇
as 郭美玲 withdraw
  -> 200 running in_groups 会签 · 程振宇、郭美玲
as 郭美玲 agree "同意，请注意节假日。"
  -> 200 running in_groups 会签 · 程振宇
as 程振宇 agree
  -> 200 running in_groups 会签 · 沈鹏、萧秀英
as 沈鹏 notices
  -> 程振宇送您办理：关于值班安排的通知（会签）
as 郭美玲 withdraw
  -> 409 flow_verb_not_allowed 当前环节不能进行“拿回”操作，请刷新页面后重新选择。
as 萧秀英 agree
  -> 200 running in_groups 会签 · 沈鹏
as 沈鹏 agree
  -> 200 running finish 办结 · 谢建国
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇、郭美玲、沈鹏、萧秀英（会签）
     郭美玲 会签：同意：“同意。”
     郭美玲 拿回
     郭美玲 会签：同意：“同意，请注意节假日。”
     程振宇 会签：同意
     萧秀英 会签：同意
     沈鹏 会签：同意，送谢建国（办结）

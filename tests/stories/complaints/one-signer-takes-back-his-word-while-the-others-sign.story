# 会签人签了以后，别人还没签完，可以拿回自己的一票，原来的意见留作草稿；别人的不动。都签完送走以后就不能了。
# covers:
# complaint: workflow #1377
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏", "萧秀英"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏、萧秀英
as 郭美玲 agree "同意。"
  -> 200 running sign 会签 · 沈鹏、萧秀英
as 萧秀英 withdraw
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 withdraw
  -> 200 running sign 会签 · 郭美玲、沈鹏、萧秀英
as 郭美玲 open
  -> 200 running sign 会签 · 郭美玲、沈鹏、萧秀英
     意见草稿：同意。
     可以：同意 不同意 退回 转交 加签 传阅
as 沈鹏 list pending
  -> 关于值班安排的通知（会签）
as 郭美玲 agree "同意，电话请核对。"
  -> 200 running sign 会签 · 沈鹏、萧秀英
as 沈鹏 agree
  -> 200 running sign 会签 · 萧秀英
as 萧秀英 agree
  -> 200 running approve 审定 · 张涛
as 萧秀英 open
  -> 200 running approve 审定 · 张涛
     会签 郭美玲 同意：同意，电话请核对。
     可以：催办
as 萧秀英 withdraw
  -> 409 flow_verb_not_allowed 当前环节不能进行“拿回”操作，请刷新页面后重新选择。
as 郭美玲 withdraw
  -> 409 flow_verb_not_allowed 当前环节不能进行“拿回”操作，请刷新页面后重新选择。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲、沈鹏、萧秀英（会签）
     郭美玲 会签：同意：“同意。”
     郭美玲 拿回
     郭美玲 会签：同意：“同意，电话请核对。”
     沈鹏 会签：同意
     萧秀英 会签：同意，送张涛（审定）

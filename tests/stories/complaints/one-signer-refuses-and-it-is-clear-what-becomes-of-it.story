# 一个会签人退回或者不同意，后果事先说明：退回的整件回去，其余会签人的待办作废，重送时重新请过；不同意的整件不通过。没有谁的待办悬着。
# covers:
# complaint: loonflow #426
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏", "萧秀英"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏、萧秀英
as 沈鹏 agree "同意。"
  -> 200 running sign 会签 · 郭美玲、萧秀英
as 郭美玲 send_back to draft direct "请写明时间。"
  -> 200 running draft 拟稿 · 谢建国
as 沈鹏 list pending
  -> none
as 萧秀英 list pending
  -> none
as 萧秀英 notices
  -> 郭美玲已退回：关于值班安排的通知（请写明时间。），您无需再办
     程振宇送您办理：关于值班安排的通知（会签）
as 萧秀英 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 submit
  -> 200 running sign 会签 · 郭美玲、沈鹏、萧秀英
as 沈鹏 agree
  -> 200 running sign 会签 · 郭美玲、萧秀英
as 萧秀英 disagree
  -> 422 opinion_required 请填写意见。
as 萧秀英 disagree "不同意印发。"
  -> 200 rejected
as 郭美玲 list pending
  -> none
as 郭美玲 agree
  -> 409 flow_ended 该事项已经终止（不同意），不能再办理。
as 谢建国 list started
  -> 关于值班安排的通知
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲、沈鹏、萧秀英（会签）
     沈鹏 会签：同意：“同意。”
     郭美玲 会签：退回，送谢建国（拟稿）：“请写明时间。”
     谢建国 拟稿：提交，送郭美玲、沈鹏、萧秀英（会签）
     沈鹏 会签：同意
     萧秀英 会签：不同意，未同意：“不同意印发。”

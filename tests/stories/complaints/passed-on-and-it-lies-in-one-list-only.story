# 转交、退回到起草人的件只在一处：退回的在待办，不在草稿；转出的在在办，不在待办；草稿提交后不再是草稿。
# covers:
# complaint: steedos #5177
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲"]}
as 谢建国 draft consulted 件
  -> 201 draft draft 拟稿
as 谢建国 list draft
  -> 关于值班安排的通知
as 谢建国 list pending
  -> none
as 谢建国 submit
  -> 200 running check 审核 · 程振宇
as 谢建国 list draft
  -> none
as 谢建国 list pending
  -> none
as 谢建国 list started
  -> 关于值班安排的通知（审核）
as 程振宇 transfer people 沈鹏
  -> 200 running check 审核 · 沈鹏
as 程振宇 list pending
  -> none
as 程振宇 list in_progress
  -> 关于值班安排的通知（审核）
as 程振宇 list handled
  -> 关于值班安排的通知（审核）
as 沈鹏 list pending
  -> 关于值班安排的通知（审核）
as 沈鹏 transfer people 程振宇
  -> 422 flow_transfer_back 不能转交给自己或已经转出过此件的人员，请另选他人。
as 沈鹏 send_back to draft direct "请重拟。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 list draft
  -> none
as 谢建国 list pending
  -> 关于值班安排的通知（拟稿） 退回
as 沈鹏 list pending
  -> none
as 沈鹏 list in_progress
  -> 关于值班安排的通知（拟稿）

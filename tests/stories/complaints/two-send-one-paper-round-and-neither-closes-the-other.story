# 两个人各自传阅同一件给同一圈人：各人的一份只收一次，一人阅毕不影响别人；一个传阅人收回，只收回他送的。
# covers: 183
# complaint: steedos #6463
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 circulate people 萧秀英 邓爱华
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 沈鹏 circulate people 萧秀英 赵桂芳
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 沈鹏 circulate people 萧秀英
  -> 422 flow_nobody_new 所选人员都已在传阅或办理此件，请另选他人。
as 沈鹏 circulate people 赵桂芳
  -> 422 flow_nobody_new 所选人员都已在传阅或办理此件，请另选他人。
as 萧秀英 list to_read
  -> 关于值班安排的通知（传阅中 0/3）
as 萧秀英 mark_read "已阅。"
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 邓爱华 list to_read
  -> 关于值班安排的通知（传阅中 1/3）
as 赵桂芳 list to_read
  -> 关于值班安排的通知（传阅中 1/3）
as 郭美玲 recall people 邓爱华
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 邓爱华 list to_read
  -> none
as 赵桂芳 list to_read
  -> 关于值班安排的通知（传阅中 1/2）
as 沈鹏 recall people 邓爱华
  -> 422 flow_people_not_offered 所选人员不在可选范围内，请从列出的人员中选择一人。
as 赵桂芳 mark_read
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 谢建国 readers
  -> 程振宇 办理人
     郭美玲 办理人
     谢建国 发起人
     沈鹏 办理人
     萧秀英 阅知人
     赵桂芳 阅知人
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲、沈鹏（会签）
     郭美玲 会签：传阅
     沈鹏 会签：传阅
     萧秀英 已阅
     郭美玲 收回传阅，未打开的已收回，已打开的注明原件已撤回
     赵桂芳 已阅

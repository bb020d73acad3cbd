# 待办有几件，列表就是几件，件件打得开：送来、转走、拿回、退回、挂起、传阅收回以后都一样。
# covers:
# complaint: workflow #455
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 draft consulted 件
  -> 201 draft draft 拟稿
as 谢建国 counts
  -> draft 1 · pending 0 · to_read 0 · in_progress 0 · handled 0 · started 0
as 谢建国 submit
  -> 200 running check 审核 · 程振宇
as 谢建国 counts
  -> draft 0 · pending 0 · to_read 0 · in_progress 1 · handled 0 · started 1
as 程振宇 counts
  -> draft 0 · pending 1 · to_read 0 · in_progress 0 · handled 0 · started 0
as 程振宇 circulate people 萧秀英
  -> 200 running check 审核 · 程振宇
as 萧秀英 counts
  -> draft 0 · pending 0 · to_read 1 · in_progress 0 · handled 0 · started 0
as 萧秀英 list to_read
  -> 关于值班安排的通知（传阅中 0/1）
as 萧秀英 open
  -> 200 running check 审核 · 程振宇
     可以：已阅 传阅
as 程振宇 recall
  -> 200 running check 审核 · 程振宇
as 萧秀英 counts
  -> draft 0 · pending 0 · to_read 0 · in_progress 0 · handled 0 · started 0
as 萧秀英 list to_read
  -> none
as 萧秀英 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 counts
  -> draft 0 · pending 1 · to_read 0 · in_progress 0 · handled 0 · started 0
as 郭美玲 list pending
  -> 关于值班安排的通知（会签）
as 郭美玲 open
  -> 200 running sign 会签 · 郭美玲、沈鹏
     可以：同意 不同意 退回 转交 加签 传阅
as 郭美玲 transfer people 邓爱华
  -> 200 running sign 会签 · 邓爱华、沈鹏
as 郭美玲 counts
  -> draft 0 · pending 0 · to_read 0 · in_progress 1 · handled 1 · started 0
as 郭美玲 list pending
  -> none
as 邓爱华 counts
  -> draft 0 · pending 1 · to_read 0 · in_progress 0 · handled 0 · started 0
as 张涛 suspend "暂缓。"
  -> 200 running sign 会签 · 邓爱华、沈鹏
as 邓爱华 counts
  -> draft 0 · pending 0 · to_read 0 · in_progress 0 · handled 0 · started 0
as 邓爱华 list pending
  -> none
as 张涛 resume
  -> 200 running sign 会签 · 邓爱华、沈鹏
as 邓爱华 counts
  -> draft 0 · pending 1 · to_read 0 · in_progress 0 · handled 0 · started 0
as 邓爱华 list pending
  -> 关于值班安排的通知（会签）
as 程振宇 withdraw
  -> 409 flow_withdraw_too_late 下一办理人郭美玲已转交，不能拿回；如需修改请联系其退回。
as 邓爱华 counts
  -> draft 0 · pending 1 · to_read 0 · in_progress 0 · handled 0 · started 0
as 邓爱华 list pending
  -> 关于值班安排的通知（会签）
as 邓爱华 open
  -> 200 running sign 会签 · 邓爱华、沈鹏
     可以：同意 不同意 退回 转交 加签 传阅
as 沈鹏 counts
  -> draft 0 · pending 1 · to_read 0 · in_progress 0 · handled 0 · started 0

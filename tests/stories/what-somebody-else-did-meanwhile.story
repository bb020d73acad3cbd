# 页面开着没刷新，别人已经动过：收回的、改派的、别人办过的，都说清楚是谁在什么时候动的；草稿没提交、送的环节不对也说清楚。
# covers:
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 draft consulted 件
  -> 201 draft draft 拟稿
as 谢建国 agree
  -> 409 flow_not_started 该事项还是草稿，请先提交。
as 谢建国 withdraw
  -> 409 flow_not_started 该事项还是草稿，请先提交。
as 谢建国 submit
  -> 200 running check 审核 · 程振宇
as 程振宇 open
  -> 200 running check 审核 · 程振宇
     可以：同意 退回 转交 加签 传阅
as 程振宇 agree to finish
  -> 409 flow_route_changed 下一环节已变为“会签”，请刷新页面后确认。
as 程振宇 open
  -> 200 running check 审核 · 程振宇
     可以：同意 退回 转交 加签 传阅
as 张涛 reassign of 程振宇 people 萧秀英 "程科长出差。"
  -> 200 running check 审核 · 萧秀英
as 程振宇 agree as_seen
  -> 409 flow_item_closed 该待办已由张涛于 3月2日 09:00 处理，请刷新页面查看最新情况。
as 萧秀英 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 open
  -> 200 running sign 会签 · 郭美玲、沈鹏
     可以：同意 不同意 退回 转交 加签 传阅
as 萧秀英 withdraw
  -> 200 running check 审核 · 萧秀英
as 郭美玲 agree as_seen
  -> 409 flow_item_unknown 该待办已不在您的办理范围内，请刷新页面。
as 萧秀英 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 open
  -> 200 running sign 会签 · 郭美玲、沈鹏
     可以：同意 不同意 退回 转交 加签 传阅
as 沈鹏 agree
  -> 200 running sign 会签 · 郭美玲
as 郭美玲 agree as_seen
  -> 200 running approve 审定 · 张涛
as 谢建国 trail
  -> 谢建国 起草
     谢建国 拟稿：提交，送程振宇（审核）
     张涛 改派，交萧秀英：“程科长出差。”
     萧秀英 审核：同意，送郭美玲、沈鹏（会签）
     萧秀英 拿回，送萧秀英（审核）
     萧秀英 审核：同意，送郭美玲、沈鹏（会签）
     沈鹏 会签：同意
     郭美玲 会签：同意，送张涛（审定）

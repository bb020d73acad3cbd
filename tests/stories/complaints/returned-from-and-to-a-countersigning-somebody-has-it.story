# 会签中退回、退回到会签，件始终在人手里：会签人退回，拟稿人接到；审定人退回到会签，会签人重新接到；改好直送，退回的人接到。
# covers:
# complaint: ruoyi-vue-pro #668
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 send_back to draft rerun
  -> 422 opinion_required 请填写意见。
as 郭美玲 send_back to approve rerun "请写明时间。"
  -> 422 flow_target_not_offered 不能退回到所选环节，请从列出的环节中选择。
as 郭美玲 send_back to draft rerun "请写明时间。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 list pending
  -> 关于值班安排的通知（拟稿） 退回
as 沈鹏 list pending
  -> none
as 沈鹏 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 submit
  -> 200 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 agree
  -> 200 running sign 会签 · 沈鹏
as 沈鹏 agree
  -> 200 running approve 审定 · 张涛
as 张涛 send_back to sign direct "请会签人核对电话。"
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 list pending
  -> 关于值班安排的通知（会签） 退回
as 沈鹏 list pending
  -> 关于值班安排的通知（会签） 退回
as 张涛 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 agree "已核对。"
  -> 200 running sign 会签 · 沈鹏
as 沈鹏 send_back to check direct "名单有误。"
  -> 200 running check 审核 · 程振宇
as 程振宇 list pending
  -> 关于值班安排的通知（审核） 退回
as 郭美玲 list pending
  -> none
as 程振宇 agree "已改。"
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 agree
  -> 200 running sign 会签 · 沈鹏
as 沈鹏 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running finish 办结 · 谢建国
as 谢建国 submit
  -> 200 closed
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲、沈鹏（会签）
     郭美玲 会签：退回，送谢建国（拟稿）：“请写明时间。”
     谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲、沈鹏（会签）
     郭美玲 会签：同意
     沈鹏 会签：同意，送张涛（审定）
     张涛 审定：退回，送郭美玲、沈鹏（会签）：“请会签人核对电话。”
     郭美玲 会签：同意：“已核对。”
     沈鹏 会签：退回，送程振宇（审核）：“名单有误。”
     程振宇 审核：同意，送郭美玲、沈鹏（会签）：“已改。”
     郭美玲 会签：同意
     沈鹏 会签：同意，送张涛（审定）
     张涛 审定：同意，送谢建国（办结）
     谢建国 办结：提交，已办结

# 加签还没回复，也能退回：被请的人不再待办，退回去的人接到；改好送来，从头请过。请来的人先答复了，也照样能退回。
# covers:
# complaint: ruoyi-vue-pro PR #566
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 add_signer before people 萧秀英 "请核名单。"
  -> 200 running check 审核 · 萧秀英
as 萧秀英 list pending
  -> 关于值班安排的通知（审核）
as 程振宇 list pending
  -> none
as 萧秀英 send_back to draft rerun "名单有误。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“退回”操作，请刷新页面后重新选择。
as 程振宇 send_back to draft rerun "名单请重拟。"
  -> 200 running draft 拟稿 · 谢建国
as 萧秀英 list pending
  -> none
as 萧秀英 advise "名单无误。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 list pending
  -> 关于值班安排的通知（拟稿） 退回
as 谢建国 submit
  -> 200 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 add_signer parallel people 萧秀英
  -> 200 running sign 会签 · 郭美玲、萧秀英、沈鹏
as 沈鹏 add_signer before people 邓爱华 "请核电话。"
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华
as 邓爱华 advise "电话无误。"
  -> 200 running sign 会签 · 郭美玲、萧秀英、沈鹏
as 萧秀英 send_back to draft direct "还缺附表。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 submit
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 萧秀英 list pending
  -> none
as 郭美玲 agree
  -> 200 running sign 会签 · 沈鹏
as 沈鹏 agree
  -> 200 running approve 审定 · 张涛
as 萧秀英 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：加签，请萧秀英（请其先提意见，再回到本人办理）：“请核名单。”
     程振宇 审核：退回，送谢建国（拟稿）：“名单请重拟。”
     谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲、沈鹏（会签）
     郭美玲 会签：加签，请萧秀英（请其一并会签）
     沈鹏 会签：加签，请邓爱华（请其先提意见，再回到本人办理）：“请核电话。”
     邓爱华 会签：回复意见：“电话无误。”
     萧秀英 会签：退回，送谢建国（拟稿）：“还缺附表。”
     谢建国 拟稿：提交，送郭美玲、沈鹏（会签）
     郭美玲 会签：同意
     沈鹏 会签：同意，送张涛（审定）

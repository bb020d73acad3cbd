# 一层一层加签：先问一声的只提意见，一并会签的算一票、还能再请人，接着会签的排在后面；请到第三层为止。里面的人退回整件，减签连他请的人一起减。
# covers:
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 add_signer parallel people 萧秀英
  -> 200 running sign 会签 · 郭美玲、萧秀英、沈鹏
as 萧秀英 add_signer parallel people 邓爱华
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、沈鹏
as 邓爱华 add_signer before people 赵桂芳 "请核名单。"
  -> 200 running sign 会签 · 郭美玲、萧秀英、赵桂芳、沈鹏
as 赵桂芳 add_signer parallel people 曾文斌
  -> 409 flow_verb_not_allowed 当前环节不能进行“加签”操作，请刷新页面后重新选择。
as 赵桂芳 advise "名单无误。"
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、沈鹏
as 邓爱华 add_signer parallel people 曾文斌
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、曾文斌、沈鹏
as 曾文斌 add_signer parallel people 梁健
  -> 409 flow_signer_limit 加签的人数或层数已达上限（3），不能继续加签；请直接办理或退回。
as 曾文斌 open
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、曾文斌、沈鹏
     会签 赵桂芳 回复意见：名单无误。
     可以：同意 不同意 退回 转交 传阅
as 沈鹏 add_signer after people 陈玉兰
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、曾文斌、沈鹏
as 陈玉兰 list pending
  -> none
as 沈鹏 agree
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、曾文斌、陈玉兰
as 陈玉兰 list pending
  -> 关于值班安排的通知（会签）
as 沈鹏 remove_signer people 萧秀英 "不必了。"
  -> 409 flow_last_signer 不能减去此人：其意见已经作出、已经打开此件、不是您请的，或减去后将没有人决定；请改为催办或请其转交。
as 郭美玲 remove_signer people 邓爱华 "不必了。"
  -> 409 flow_last_signer 不能减去此人：其意见已经作出、已经打开此件、不是您请的，或减去后将没有人决定；请改为催办或请其转交。
as 邓爱华 remove_signer people 曾文斌 "不必了。"
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、陈玉兰
as 曾文斌 list pending
  -> none
as 曾文斌 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 邓爱华 add_signer parallel people 曾文斌
  -> 200 running sign 会签 · 郭美玲、萧秀英、邓爱华、曾文斌、陈玉兰
as 郭美玲 remove_signer people 萧秀英 "处里自己签。"
  -> 200 running sign 会签 · 郭美玲、陈玉兰
as 萧秀英 list pending
  -> none
as 邓爱华 list pending
  -> none
as 曾文斌 list pending
  -> none
as 陈玉兰 send_back to draft direct "附表没有。"
  -> 200 running draft 拟稿 · 谢建国
as 郭美玲 list pending
  -> none
as 谢建国 submit
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲、沈鹏（会签）
     郭美玲 会签：加签，请萧秀英（请其一并会签）
     萧秀英 会签：加签，请邓爱华（请其一并会签）
     邓爱华 会签：加签，请赵桂芳（请其先提意见，再回到本人办理）：“请核名单。”
     赵桂芳 会签：回复意见：“名单无误。”
     邓爱华 会签：加签，请曾文斌（请其一并会签）
     沈鹏 会签：加签，请陈玉兰（本人同意后，请其接着会签）
     沈鹏 会签：同意
     邓爱华 减签，不再请曾文斌：“不必了。”
     邓爱华 会签：加签，请曾文斌（请其一并会签）
     郭美玲 减签，不再请萧秀英、邓爱华、曾文斌：“处里自己签。”
     陈玉兰 会签：退回，送谢建国（拟稿）：“附表没有。”
     谢建国 拟稿：提交，送郭美玲、沈鹏（会签）
as 郭美玲 agree
  -> 200 running sign 会签 · 沈鹏
as 沈鹏 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running finish 办结 · 谢建国
as 谢建国 submit
  -> 200 closed

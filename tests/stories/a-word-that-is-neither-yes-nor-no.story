# 弃权要写明原因，不算同意也不算不同意；不同意的后果按环节：退回、照走但记着、整件不通过。阅件只能已阅，条件不满足办不了。
# covers:
# kinds: asked

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的意见", "asked": ["郭美玲", "沈鹏", "萧秀英"], "copies": 0}
as 谢建国 start asked 件
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 422 flow_check_failed “审核”环节的办理条件尚未满足，请核对内容。
as 程振宇 abstain "不熟悉情况。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“弃权”操作，请刷新页面后重新选择。
as 程振宇 disagree
  -> 422 opinion_required 请填写意见。
as 程振宇 disagree "份数没有填。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 list pending
  -> 关于值班安排的意见（拟稿） 退回
as 谢建国 submit {"copies": 30}
  -> 200 running check 审核 · 程振宇
as 程振宇 view
  -> 200 running check 审核 · 程振宇
as 程振宇 view
  -> 200 running check 审核 · 程振宇
as 邓爱华 view
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 程振宇 agree
  -> 200 running ask 征询 · 郭美玲、沈鹏、萧秀英
as 程振宇 view
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 abstain
  -> 422 opinion_required 请填写意见。
as 郭美玲 abstain "不熟悉情况。"
  -> 200 running ask 征询 · 沈鹏、萧秀英
as 郭美玲 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 沈鹏 agree
  -> 200 running ask 征询 · 萧秀英
as 萧秀英 disagree "时间不合适。"
  -> 200 running inform 阅知 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 open
  -> 200 running inform 阅知 · 陈玉兰、宋明辉、宋凤英、周志强
     审核 程振宇 不同意：份数没有填。
     征询 郭美玲 弃权：不熟悉情况。
     征询 萧秀英 不同意：时间不合适。
     可以：已阅 转交
as 陈玉兰 agree
  -> 409 flow_verb_not_allowed 当前环节不能进行“同意”操作，请刷新页面后重新选择。
as 陈玉兰 mark_read
  -> 200 running inform 阅知 · 宋明辉、宋凤英、周志强
as 宋明辉 mark_read "已阅。"
  -> 200 running inform 阅知 · 宋凤英、周志强
as 宋凤英 mark_read
  -> 200 running inform 阅知 · 周志强
as 周志强 abstain "不看。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“弃权”操作，请刷新页面后重新选择。
as 周志强 mark_read
  -> 200 running approve 审定 · 张涛
as 张涛 open
  -> 200 running approve 审定 · 张涛
     审核 程振宇 不同意：份数没有填。
     征询 郭美玲 弃权：不熟悉情况。
     征询 萧秀英 不同意：时间不合适。
     阅知 宋明辉 已阅：已阅。
     可以：同意 不同意 退回 转交 终止 挂起 调度 改派
as 张涛 disagree "意见不一，暂不印发。"
  -> 200 rejected
as 张涛 agree
  -> 409 flow_ended 该事项已经终止（不同意），不能再办理。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：不同意，送谢建国（拟稿）：“份数没有填。”
     谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：查看
     程振宇 审核：同意，送郭美玲、沈鹏、萧秀英（征询）
     郭美玲 征询：弃权：“不熟悉情况。”
     沈鹏 征询：同意
     萧秀英 征询：不同意，送陈玉兰、宋明辉、宋凤英、周志强（阅知）：“时间不合适。”
     陈玉兰 阅知：已阅
     宋明辉 阅知：已阅：“已阅。”
     宋凤英 阅知：已阅
     周志强 阅知：已阅，送张涛（审定）
     张涛 审定：不同意，未同意：“意见不一，暂不印发。”

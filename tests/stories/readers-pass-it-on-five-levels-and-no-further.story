# 传阅可以一级一级转下去，最多五级；每一支各自独立：一支收回，连转出去的一起收回，别的支不动；读者办不了件，读过也能再转。
# covers: 183
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 circulate people 郭美玲 萧秀英
  -> 200 running check 审核 · 程振宇
as 郭美玲 circulate people 邓爱华
  -> 200 running check 审核 · 程振宇
as 邓爱华 circulate people 曾文斌
  -> 200 running check 审核 · 程振宇
as 曾文斌 circulate people 赵桂芳
  -> 200 running check 审核 · 程振宇
as 赵桂芳 circulate people 沈鹏
  -> 200 running check 审核 · 程振宇
as 沈鹏 circulate people 陈玉兰
  -> 409 flow_circulation_limit 传阅层数或人数已达上限（5），不能继续传阅。
as 沈鹏 mark_read
  -> 200 running check 审核 · 程振宇
as 沈鹏 view
  -> 200 running check 审核 · 程振宇
as 萧秀英 mark_read "已阅。"
  -> 200 running check 审核 · 程振宇
as 萧秀英 circulate people 周志强
  -> 200 running check 审核 · 程振宇
as 周志强 circulate people 郭美玲
  -> 422 flow_nobody_new 所选人员都已在传阅或办理此件，请另选他人。
as 周志强 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 邓爱华 view
  -> 200 running check 审核 · 程振宇
as 邓爱华 recall
  -> 200 running check 审核 · 程振宇
as 曾文斌 list to_read
  -> none
as 赵桂芳 list to_read
  -> none
as 周志强 list to_read
  -> 关于值班安排的通知（传阅中 1/4）
as 曾文斌 circulate people 陈玉兰
  -> 409 flow_verb_not_allowed 当前环节不能进行“传阅”操作，请刷新页面后重新选择。
as 邓爱华 mark_read
  -> 200 running check 审核 · 程振宇
as 邓爱华 circulate people 陈玉兰
  -> 200 running check 审核 · 程振宇
as 谢建国 circulate people 张涛
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：传阅
     郭美玲 传阅
     邓爱华 传阅
     曾文斌 传阅
     赵桂芳 传阅
     沈鹏 已阅
     沈鹏 查看
     萧秀英 已阅
     萧秀英 传阅
     邓爱华 查看
     邓爱华 收回传阅，未打开的已收回，已打开的注明原件已撤回
     邓爱华 已阅
     邓爱华 传阅

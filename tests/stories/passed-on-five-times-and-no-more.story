# 一件最多转交五次，转不回转出过的人，转不到已离岗的人；转了五次的，要么办，要么退。
# covers:
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["沈鹏"]}
leaves 梁健
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 谢建国 transfer people 郭美玲
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 transfer people 梁健
  -> 422 flow_person_not_active 所选人员已不在该岗位，请另选他人。
as 程振宇 transfer people 郭美玲
  -> 200 running check 审核 · 郭美玲
as 郭美玲 transfer people 萧秀英
  -> 200 running check 审核 · 萧秀英
as 萧秀英 transfer people 程振宇
  -> 422 flow_transfer_back 不能转交给自己或已经转出过此件的人员，请另选他人。
as 萧秀英 transfer people 邓爱华
  -> 200 running check 审核 · 邓爱华
as 邓爱华 transfer people 曾文斌
  -> 200 running check 审核 · 曾文斌
as 曾文斌 transfer people 赵桂芳
  -> 200 running check 审核 · 赵桂芳
as 赵桂芳 transfer people 周志强
  -> 409 flow_transfer_limit 该待办已转交 5 次，不能继续转交，请直接办理或退回。
as 赵桂芳 why
  -> 赵桂芳：转交办理
as 赵桂芳 agree "同意。"
  -> 200 running sign 会签 · 沈鹏
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：转交，交郭美玲
     郭美玲 审核：转交，交萧秀英
     萧秀英 审核：转交，交邓爱华
     邓爱华 审核：转交，交曾文斌
     曾文斌 审核：转交，交赵桂芳
     赵桂芳 审核：同意，送沈鹏（会签）：“同意。”

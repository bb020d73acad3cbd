# 只退本人一份：一人退回，拟稿人只答复他，其他人照常会签；被请答复、被加签的人不能改内容；也可以整件退回，全部重新会签。
# covers:
# kinds: votes

at 2026-03-02 09:00
given 办件 {"topic": "关于值班安排的通知", "way": "own_copy", "signers": ["程振宇", "郭美玲", "沈鹏"]}
as 谢建国 start votes 办件
  -> 201 running may_be_answered 会签 · 程振宇、郭美玲、沈鹏
as 程振宇 send_back to draft own_voice
  -> 422 opinion_required 请填写意见。
as 程振宇 send_back to draft own_voice "节假日谁值班？"
  -> 200 running may_be_answered 会签 · 谢建国、郭美玲、沈鹏
as 谢建国 notices
  -> 程振宇退回：关于值班安排的通知（节假日谁值班？）
as 谢建国 open
  -> 200 running may_be_answered 会签 · 谢建国、郭美玲、沈鹏
     可以：回复意见 转交 催办
as 程振宇 agree
  -> 409 flow_verb_not_allowed 当前环节不能进行“同意”操作，请刷新页面后重新选择。
as 郭美玲 agree
  -> 200 running may_be_answered 会签 · 谢建国、沈鹏
as 谢建国 advise {"topic": "关于节假日值班安排的通知"} "见附表。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/topic form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 谢建国 advise "已另附值班表，正文不变。"
  -> 200 running may_be_answered 会签 · 程振宇、沈鹏
as 程振宇 notices
  -> 您请的人员已回复意见：关于值班安排的通知（会签）
     谢建国送您办理：关于值班安排的通知（会签）
as 程振宇 agree "同意。"
  -> 200 running may_be_answered 会签 · 沈鹏
as 沈鹏 add_signer parallel people 萧秀英
  -> 200 running may_be_answered 会签 · 沈鹏、萧秀英
as 萧秀英 agree {"topic": "关于值班的通知"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/topic form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 萧秀英 agree
  -> 200 running may_be_answered 会签 · 沈鹏
as 沈鹏 send_back to draft direct "整件退回，请补充附表。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 submit
  -> 200 running may_be_answered 会签 · 程振宇、郭美玲、沈鹏
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇、郭美玲、沈鹏（会签）
     程振宇 会签：退回，请谢建国答复，其他人照常会签：“节假日谁值班？”
     郭美玲 会签：同意
     谢建国 会签：回复意见：“已另附值班表，正文不变。”
     程振宇 会签：同意：“同意。”
     沈鹏 会签：加签，请萧秀英（请其一并会签）
     萧秀英 会签：同意
     沈鹏 会签：退回，送谢建国（拟稿）：“整件退回，请补充附表。”
     谢建国 拟稿：提交，送程振宇、郭美玲、沈鹏（会签）
matter b
as 谢建国 start votes 办件 {"way": "counted"}
  -> 201 running count_votes 会签 · 程振宇、郭美玲、沈鹏
as 程振宇 send_back to draft own_voice "节假日谁值班？"
  -> 422 flow_target_not_offered 不能退回到所选环节，请从列出的环节中选择。

# 会签人中途离岗：办公室主任得到提醒；主任可以减去离岗的人，按其余各人的意见往下办；没有离岗的、别人请的减不了。
# covers:
# kinds: votes

at 2026-03-02 09:00
given 办件 {"topic": "关于值班安排的通知", "way": "grouped", "signers": ["程振宇", "郭美玲"], "next_signers": ["沈鹏"]}
as 谢建国 start votes 办件
  -> 201 running in_groups 会签 · 程振宇、郭美玲
as 程振宇 agree
  -> 200 running in_groups 会签 · 郭美玲
as 张涛 remove_signer people 郭美玲 "调离。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“减签”操作，请刷新页面后重新选择。
leaves 郭美玲
as 张涛 notices
  -> 郭美玲已离岗，关于值班安排的通知还在其名下，请改派或减签
as 张涛 open
  -> 200 running in_groups 会签 · 郭美玲
     可以：减签 终止 挂起 调度 改派
as 谢建国 remove_signer people 郭美玲 "调离。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“减签”操作，请刷新页面后重新选择。
as 张涛 remove_signer people 沈鹏 "不必了。"
  -> 409 flow_last_signer 不能减去此人：其意见已经作出、已经打开此件、不是您请的，或减去后将没有人决定；请改为催办或请其转交。
as 张涛 remove_signer people 郭美玲
  -> 422 opinion_required 请填写意见。
as 张涛 remove_signer people 郭美玲 "已调离，不再会签。"
  -> 200 running in_groups 会签 · 沈鹏
as 沈鹏 agree
  -> 200 running finish 办结 · 谢建国
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇、郭美玲、沈鹏（会签）
     程振宇 会签：同意
     张涛 减签，不再请郭美玲：“已调离，不再会签。”
     沈鹏 会签：同意，送谢建国（办结）

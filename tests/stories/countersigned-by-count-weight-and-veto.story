# 会签：两人同意即过；按票数计，弃权的不算；有否决权的人没有表态以前不算通过，一票否决立即退回；票数相等时退回重议。
# covers:
# kinds: votes

at 2026-03-02 09:00
given 办件 {"topic": "关于食堂改造的请示", "way": "counted", "signers": ["程振宇", "郭美玲", "沈鹏"]}
as 谢建国 start votes 办件
  -> 201 running count_votes 会签 · 程振宇、郭美玲、沈鹏
as 程振宇 agree
  -> 200 running count_votes 会签 · 郭美玲、沈鹏
as 谢建国 votes
  -> 会签：同意 1、不同意 0、弃权 0、未表态 2；至少 2 人同意才通过
as 郭美玲 list pending
  -> 关于食堂改造的请示（会签）
as 张涛 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 沈鹏 agree "同意。"
  -> 200 running finish 办结 · 谢建国
as 郭美玲 list pending
  -> none
as 郭美玲 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇、郭美玲、沈鹏（会签）
     程振宇 会签：同意
     沈鹏 会签：同意，送谢建国（办结）：“同意。”
matter weighed
as 谢建国 start votes 办件 {"way": "weighed", "signers": ["程振宇", "郭美玲", "沈鹏"], "senior": ["沈鹏"]}
  -> 201 running weigh_votes 会签 · 程振宇、郭美玲、沈鹏
as 程振宇 abstain "不掌握情况。"
  -> 200 running weigh_votes 会签 · 郭美玲、沈鹏
as 郭美玲 disagree "经费没有落实。"
  -> 200 running weigh_votes 会签 · 沈鹏
as 沈鹏 votes
  -> 会签：同意 0、不同意 1、弃权 1、未表态 2；明确表态的人里60%以上同意才通过
as 沈鹏 agree
  -> 200 running finish 办结 · 谢建国
matter vetoed
as 谢建国 start votes 办件 {"way": "vetoed", "signers": ["程振宇", "郭美玲", "沈鹏"], "guardian": ["沈鹏"]}
  -> 201 running may_veto 会签 · 程振宇、郭美玲、沈鹏
as 程振宇 agree
  -> 200 running may_veto 会签 · 郭美玲、沈鹏
as 郭美玲 agree
  -> 200 running may_veto 会签 · 沈鹏
as 沈鹏 disagree
  -> 422 opinion_required 请填写意见。
as 沈鹏 disagree "与规划不符。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 open
  -> 200 running draft 拟稿 · 谢建国
     会签 沈鹏 不同意：与规划不符。
     可以：提交
as 谢建国 submit
  -> 200 running may_veto 会签 · 程振宇、郭美玲、沈鹏
as 程振宇 agree
  -> 200 running may_veto 会签 · 郭美玲、沈鹏
as 沈鹏 agree
  -> 200 running finish 办结 · 谢建国
matter even
as 谢建国 start votes 办件 {"way": "even", "signers": ["程振宇", "郭美玲", "沈鹏", "萧秀英"]}
  -> 201 running even_votes 会签 · 程振宇、郭美玲、沈鹏、萧秀英
as 程振宇 agree
  -> 200 running even_votes 会签 · 郭美玲、沈鹏、萧秀英
as 郭美玲 agree
  -> 200 running even_votes 会签 · 沈鹏、萧秀英
as 沈鹏 disagree "暂缓。"
  -> 200 running even_votes 会签 · 萧秀英
as 萧秀英 disagree "暂缓。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 open
  -> 200 running draft 拟稿 · 谢建国
     会签 沈鹏 不同意：暂缓。
     会签 萧秀英 不同意：暂缓。
     可以：提交

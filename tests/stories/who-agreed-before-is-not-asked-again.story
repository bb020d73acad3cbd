# 相同处理人自动跳过：同一人接着办的环节不再重复办，引用他前面的意见，不算新的同意；必办的环节、退回以后、内容改过以后都要重新办。
# covers:
# kinds: said_once

at 2026-03-02 09:00
given 办件 {"topic": "关于值班安排的通知", "second": ["程振宇"], "signers": ["程振宇", "郭美玲"]}
as 谢建国 start said_once 办件
  -> 201 running first_check 初审 · 程振宇
as 谢建国 way
  -> 发起 拟稿 · 谢建国 提交
     依次送达 初审 · 程振宇 在办 待看0分钟
     以后 复审? 程振宇在“初审”同意后，这一步不再重复办理
     下一步 会签 · 表单指定 → 县政府办公室综合科 → 郭美玲 各人同时办理，全部同意才通过 程振宇在“初审”同意后，这一步不再重复办理
     以后 审定 · 县政府办公室综合科主要负责人 → 县政府办公室综合科 → 程振宇
     以后 办结 · 县政府办公室综合科 → 谢建国
as 谢建国 bar
  -> 拟稿 done · 初审 current · 复审 passed_over · 会签 open · 审定 open · 办结 open
as 程振宇 agree "同意。"
  -> 200 running sign 会签 · 郭美玲
as 程振宇 list pending
  -> none
as 谢建国 way
  -> 发起 拟稿 · 谢建国 提交
     依次送达 初审 · 程振宇 同意 待看0分钟
     依次送达 会签 · 郭美玲 在办 待看0分钟
     下一步 审定 · 县政府办公室综合科主要负责人 → 县政府办公室综合科 → 程振宇
     以后 办结 · 县政府办公室综合科 → 谢建国
as 谢建国 bar
  -> 拟稿 done · 初审 done · 复审 skipped · 会签 current · 审定 open · 办结 open
as 郭美玲 agree
  -> 200 running approve 审定 · 程振宇
as 程振宇 agree "同意印发。"
  -> 200 running finish 办结 · 谢建国
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（初审）
     程振宇 初审：同意，程振宇已在“初审”环节表示同意，“复审”环节不再重复办理，程振宇已在“初审”环节表示同意，“会签”环节不再重复办理，送郭美玲（会签）：“同意。”
     郭美玲 会签：同意，送程振宇（审定）
     程振宇 审定：同意，送谢建国（办结）：“同意印发。”
matter changed
as 谢建国 start said_once 办件 {"second": ["萧秀英"]}
  -> 201 running first_check 初审 · 程振宇
as 程振宇 agree
  -> 200 running second_check 复审 · 萧秀英
as 萧秀英 agree {"topic": "关于节假日值班安排的通知"}
  -> 200 running sign 会签 · 程振宇、郭美玲
as 程振宇 list pending
  -> 关于节假日值班安排的通知（会签）
matter unchanged
as 谢建国 start said_once 办件 {"second": ["萧秀英"]}
  -> 201 running first_check 初审 · 程振宇
as 程振宇 agree
  -> 200 running second_check 复审 · 萧秀英
as 萧秀英 agree
  -> 200 running sign 会签 · 郭美玲
matter returned
as 谢建国 start said_once 办件
  -> 201 running first_check 初审 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲
as 郭美玲 send_back to draft rerun "请写明时间。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 submit
  -> 200 running first_check 初审 · 程振宇
as 程振宇 agree
  -> 200 running second_check 复审 · 程振宇
matter taken_back
as 谢建国 start said_once 办件
  -> 201 running first_check 初审 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲
as 程振宇 withdraw
  -> 200 running first_check 初审 · 程振宇
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（初审）
     程振宇 初审：同意，程振宇已在“初审”环节表示同意，“复审”环节不再重复办理，程振宇已在“初审”环节表示同意，“会签”环节不再重复办理，送郭美玲（会签）
     程振宇 拿回，送程振宇（初审）

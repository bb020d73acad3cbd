# 调度到并行部分以外，各支的待办一起作废；调度进并行部分，调哪几支就等哪几支；只调一支的人，出不了这一支；会签中调走，签过的意见还在，再调回来重新请签。
# covers: 258
# kinds: forked

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 start forked 件
  -> 201 running law 合法性审核 · 程振宇、周凯
as 张涛 jump of 程振宇 to sign let_by 朱燕 "先会签。"
  -> 422 flow_jump_outside “会签”不在所选待办的分支内；如需整件调度，请不要指定待办。
as 张涛 jump of 程振宇 to law_head let_by 朱燕 "先审定。"
  -> 200 running money 经费审核 · 周凯、张涛
as 程振宇 list pending
  -> none
as 张涛 jump to sign let_by 朱燕 "两边都不审了，先会签。"
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 周凯 list pending
  -> none
as 张涛 list pending
  -> none
as 周凯 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 agree "同意。"
  -> 200 running sign 会签 · 沈鹏
as 张涛 jump let_by 朱燕 into law sign "退回去。"
  -> 422 flow_jump_targets 所选环节不能同时办理，请只选一个环节，或同一并行部分中不同分支的环节。
as 张涛 jump let_by 朱燕 into law money "两边补审。"
  -> 200 running law 合法性审核 · 程振宇、周凯
as 沈鹏 list pending
  -> none
as 张涛 open
  -> 200 running law 合法性审核 · 程振宇、周凯
     会签 郭美玲 同意：同意。
     可以：终止 挂起 调度 改派
as 程振宇 agree
  -> 200 running money 经费审核 · 周凯、张涛
as 张涛 agree "合法。"
  -> 200 running money 经费审核 · 周凯
as 张涛 bar
  -> 拟稿 done · 合法性审核 done · 合法性审定 done · 经费审核 current · 会签 open · 审定 open · 办结 open
as 周凯 agree "经费有着落。"
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 agree "同意。"
  -> 200 running sign 会签 · 沈鹏
as 沈鹏 agree "同意。"
  -> 200 running approve 审定 · 周长河
as 张涛 jump to money let_by 朱燕 "经费再核。"
  -> 200 running money 经费审核 · 周凯
as 周长河 list pending
  -> none
as 程振宇 list pending
  -> none
as 周凯 agree "已核。"
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 张涛 jump to finish let_by 朱燕 "县长已口头同意。"
  -> 409 flow_jump_unconfirmed 调度将越过须签的环节：审定，请再次确认。
as 张涛 jump to finish confirmed let_by 朱燕 "县长已口头同意。"
  -> 200 running finish 办结 · 谢建国
as 郭美玲 list pending
  -> none
as 谢建国 submit
  -> 200 closed
as 张涛 jump to sign let_by 朱燕 "补签。"
  -> 409 flow_ended 该事项已经办结，不能再办理。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（合法性审核），送周凯（经费审核）
     张涛 调度，经朱燕授权，送张涛（合法性审定）：“先审定。”
     张涛 调度，经朱燕授权，送郭美玲、沈鹏（会签）：“两边都不审了，先会签。”
     郭美玲 会签：同意：“同意。”
     张涛 调度，经朱燕授权，送程振宇（合法性审核），送周凯（经费审核）：“两边补审。”
     程振宇 合法性审核：同意，送张涛（合法性审定）
     张涛 合法性审定：同意：“合法。”
     周凯 经费审核：同意，送郭美玲、沈鹏（会签）：“经费有着落。”
     郭美玲 会签：同意：“同意。”
     沈鹏 会签：同意，送周长河（审定）：“同意。”
     张涛 调度，经朱燕授权，送周凯（经费审核）：“经费再核。”
     周凯 经费审核：同意，送郭美玲、沈鹏（会签）：“已核。”
     张涛 调度，经朱燕授权，送谢建国（办结）：“县长已口头同意。”
     谢建国 办结：提交，已办结

# 八项承诺人人签署，谁没签看得见；不能代签，签过的内容不再改。
# covers: 302

at 2026-03-02 09:00
given 承诺 {"title": "综合科八项承诺", "body": "一、首问负责。\n二、一次告知。\n三、限时办结。\n四、不推诿。\n五、不扯皮。\n六、不拖拉。\n七、不敷衍。\n八、不刁难。", "members": ["程振宇", "郭美玲", "谢建国"], "sign_by": "2026-03-06"}
as 谢建国 start promise_list 承诺
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running sign 签署 · 程振宇、郭美玲、谢建国 · 诺单〔2026〕1号
as 郭美玲 agree
  -> 200 running sign 签署 · 程振宇、谢建国 · 诺单〔2026〕1号
as 郭美玲 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 agree
  -> 200 running sign 签署 · 谢建国 · 诺单〔2026〕1号

at 2026-03-09 09:00
as 谢建国 list pending
  -> 综合科八项承诺（签署） overdue
as 郭美玲 open
  -> 200 running sign 签署 · 谢建国 · 诺单〔2026〕1号
     已签定：审定 张涛
     可以：拿回 催办
as 谢建国 agree
  -> 200 closed · 诺单〔2026〕1号
as 郭美玲 trail
  -> 谢建国 拟定：提交，送张涛（审定）
     张涛 审定：审定，送程振宇、郭美玲、谢建国（签署）
     郭美玲 签署：签署
     程振宇 签署：签署
     系统 签署：到期提醒
     谢建国 签署：签署，已办结

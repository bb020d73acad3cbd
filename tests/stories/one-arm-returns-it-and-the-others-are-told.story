# 并行办理时，一路退回到分开以前，其他各路的待办作废，各人都被告知是谁退回、为什么；拿回、终止也一样，各人只收到一次。
# covers:
# kinds: forked

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏"]}
as 谢建国 start forked 件
  -> 201 running law 合法性审核 · 程振宇、周凯
as 谢建国 withdraw
  -> 200 running draft 拟稿 · 谢建国
as 程振宇 notices
  -> 谢建国已拿回：关于值班安排的通知，您无需再办
     谢建国送您办理：关于值班安排的通知（合法性审核）
as 周凯 notices
  -> 谢建国已拿回：关于值班安排的通知，您无需再办
     谢建国送您办理：关于值班安排的通知（经费审核）
as 谢建国 submit
  -> 200 running law 合法性审核 · 程振宇、周凯
as 程振宇 send_back to draft direct "请写明时间。"
  -> 422 flow_target_not_offered 不能退回到所选环节，请从列出的环节中选择。
as 程振宇 send_back to draft rerun "请写明时间。"
  -> 200 running draft 拟稿 · 谢建国
as 周凯 list pending
  -> none
as 周凯 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 周凯 notices
  -> 程振宇已退回：关于值班安排的通知（请写明时间。），您无需再办
     谢建国送您办理：关于值班安排的通知（经费审核）
     谢建国已拿回：关于值班安排的通知，您无需再办
     谢建国送您办理：关于值班安排的通知（经费审核）
as 谢建国 submit
  -> 200 running law 合法性审核 · 程振宇、周凯
as 程振宇 agree
  -> 200 running money 经费审核 · 周凯、张涛
as 周凯 agree
  -> 200 running law_head 合法性审定 · 张涛
as 张涛 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 张涛 terminate "不再印发。"
  -> 200 terminated
as 郭美玲 notices
  -> 张涛已终止：关于值班安排的通知（不再印发。）
     张涛送您办理：关于值班安排的通知（会签）
as 沈鹏 notices
  -> 张涛已终止：关于值班安排的通知（不再印发。）
     张涛送您办理：关于值班安排的通知（会签）
as 谢建国 notices
  -> 张涛已终止：关于值班安排的通知（不再印发。）
     程振宇退回：关于值班安排的通知（请写明时间。）
matter b
as 谢建国 start forked 件
  -> 201 running law 合法性审核 · 程振宇、周凯
as 程振宇 agree
  -> 200 running money 经费审核 · 周凯、张涛
as 张涛 agree
  -> 200 running money 经费审核 · 周凯
as 周凯 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏
as 郭美玲 disagree "不同意印发。"
  -> 200 rejected
as 沈鹏 notices
  -> 郭美玲办理后，关于值班安排的通知（会签）已有结果，您无需再办
     周凯送您办理：关于值班安排的通知（会签）
     张涛已终止：关于值班安排的通知（不再印发。）
     张涛送您办理：关于值班安排的通知（会签）
as 沈鹏 agree
  -> 409 flow_ended 该事项已经终止（不同意），不能再办理。

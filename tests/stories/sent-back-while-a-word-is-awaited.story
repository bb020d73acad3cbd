# 加签还没有回复，退回照常进行，被请的人不再持有。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 add_signer before people 郭美玲 "请核陪同人数。"
  -> 200 running approve 办公室审批 · 郭美玲
as 程振宇 withdraw
  -> 409 flow_withdraw_too_late 下一办理人张涛已加签，不能拿回；如需修改请联系其退回。
as 张涛 send_back to apply direct "陪同人数请重新核定。"
  -> 200 running apply 申请 · 谢建国
as 郭美玲 advise "可行。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 submit
  -> 200 running approve 办公室审批 · 张涛
as 张涛 add_signer after people 郭美玲
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running approve 办公室审批 · 郭美玲
as 张涛 withdraw
  -> 200 running approve 办公室审批 · 张涛
as 郭美玲 list pending
  -> none
as 张涛 agree "同意。"
  -> 200 running approve 办公室审批 · 郭美玲
as 郭美玲 send_back to apply rerun "还要再核。"
  -> 200 running apply 申请 · 谢建国

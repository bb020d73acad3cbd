# 可以退回上一环节，也可以退回拟稿；改好再送，逐级的一级一级走，直送的直接回到退回的人。没有意见、没有列出的环节都退不了。
# covers:
# complaint: ruoyi-vue-pro #167
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲
as 郭美玲 agree
  -> 200 running approve 审定 · 张涛
as 张涛 open
  -> 200 running approve 审定 · 张涛
     可以：同意 不同意 退回 转交 传阅 终止 挂起 调度 改派
as 张涛 send_back to finish direct "请再核。"
  -> 422 flow_target_not_offered 不能退回到所选环节，请从列出的环节中选择。
as 张涛 send_back to check direct
  -> 422 opinion_required 请填写意见。
as 张涛 send_back to check direct "请部门再核。"
  -> 200 running check 审核 · 程振宇
as 程振宇 list pending
  -> 关于值班安排的通知（审核） 退回
as 程振宇 agree "已核。"
  -> 200 running approve 审定 · 张涛
as 张涛 send_back to check rerun "会签人也再看一遍。"
  -> 200 running check 审核 · 程振宇
as 程振宇 agree "已核。"
  -> 200 running sign 会签 · 郭美玲
as 郭美玲 agree
  -> 200 running approve 审定 · 张涛
as 张涛 send_back to draft rerun "事由请写全。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 submit {"topic": "关于节假日值班安排的通知"}
  -> 200 running check 审核 · 程振宇
as 程振宇 send_back to draft direct "还要改。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 submit
  -> 200 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲（会签）
     郭美玲 会签：同意，送张涛（审定）
     张涛 审定：退回，送程振宇（审核）：“请部门再核。”
     程振宇 审核：同意，送张涛（审定）：“已核。”
     张涛 审定：退回，送程振宇（审核）：“会签人也再看一遍。”
     程振宇 审核：同意，送郭美玲（会签）：“已核。”
     郭美玲 会签：同意，送张涛（审定）
     张涛 审定：退回，送谢建国（拟稿）：“事由请写全。”
     谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：退回，送谢建国（拟稿）：“还要改。”
     谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送郭美玲（会签）

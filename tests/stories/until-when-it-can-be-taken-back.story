# 送出去以后什么时候还能拿回，按环节约定：对方打开以前、认领以前、动笔以前，或者一律不能；过了就说明是谁已经做了什么。
# covers:
# kinds: taken

at 2026-03-02 09:00
as 谢建国 start taken {"topic": "关于值班安排的通知"}
  -> 201 running check 初审 · 程振宇
as 程振宇 view
  -> 200 running check 初审 · 程振宇
as 程振宇 note "拟同意。"
  -> 200
as 谢建国 withdraw
  -> 409 flow_withdraw_too_late 下一办理人程振宇已开始填写意见，不能拿回；如需修改请联系其退回。
as 程振宇 agree "同意。"
  -> 200 running second 复审 · 张涛
as 程振宇 withdraw
  -> 200 running check 初审 · 程振宇
as 张涛 withdraw
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 agree "同意。"
  -> 200 running second 复审 · 张涛
as 张涛 view
  -> 200 running second 复审 · 张涛
as 程振宇 withdraw
  -> 409 flow_withdraw_too_late 下一办理人张涛已打开，不能拿回；如需修改请联系其退回。
as 张涛 agree "同意。"
  -> 200 running register 登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 view
  -> 200 running register 登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 张涛 withdraw
  -> 200 running second 复审 · 张涛
as 张涛 agree "同意。"
  -> 200 running register 登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 claim
  -> 200 running register 登记 · 陈玉兰
as 张涛 withdraw
  -> 409 flow_withdraw_too_late 下一办理人陈玉兰已认领，不能拿回；如需修改请联系其退回。
as 陈玉兰 agree
  -> 200 running approve 审定 · 周长河
as 周长河 view
  -> 200 running approve 审定 · 周长河
as 陈玉兰 withdraw
  -> 200 running register 登记 · 陈玉兰
as 陈玉兰 open
  -> 200 running register 登记 · 陈玉兰
     初审 程振宇 同意：同意。
     复审 张涛 同意：同意。
     可以：同意 转交
as 陈玉兰 agree
  -> 200 running approve 审定 · 周长河
as 周长河 note "请再核。"
  -> 200
as 陈玉兰 withdraw
  -> 409 flow_withdraw_too_late 下一办理人周长河已开始填写意见，不能拿回；如需修改请联系其退回。
as 周长河 agree "同意。"
  -> 200 running finish 办结 · 谢建国
as 周长河 withdraw
  -> 409 flow_verb_not_allowed 当前环节不能进行“拿回”操作，请刷新页面后重新选择。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（初审）
     程振宇 初审：查看
     程振宇 初审：同意，送张涛（复审）：“同意。”
     程振宇 拿回，送程振宇（初审）
     程振宇 初审：同意，送张涛（复审）：“同意。”
     张涛 复审：查看
     张涛 复审：同意，送陈玉兰、宋明辉、宋凤英、周志强（登记）：“同意。”
     陈玉兰 登记：查看
     张涛 拿回，送张涛（复审）
     张涛 复审：同意，送陈玉兰、宋明辉、宋凤英、周志强（登记）：“同意。”
     陈玉兰 登记：认领
     陈玉兰 登记：同意，送周长河（审定）
     周长河 审定：查看
     陈玉兰 拿回，送陈玉兰（登记）
     陈玉兰 登记：同意，送周长河（审定）
     周长河 审定：同意，送谢建国（办结）：“同意。”

# 权力下放写在流程里：三天以内部门批了就算数，超过三天才到办公室，超过十五天才到分管领导；上一级不在中间插手，也批不了别人那一级的。
# covers: 225

at 2026-03-02 09:00
given 请假 {"sort": "personal", "from_day": "2026-03-03", "to_day": "2026-03-04", "days": 2, "reason": "家中有事。", "stand_in": "郭美玲"}
as 谢建国 start leave_request 请假
  -> 201 running stand_in 代理人同意 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审批 · 程振宇
as 程振宇 why
  -> 程振宇：县政府办公室综合科主要负责人
as 张涛 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 agree "同意。"
  -> 200 running come_back 销假 · 谢建国 · 假〔2026〕1号
as 谢建国 way
  -> 发起 申请 · 谢建国 提交
     依次送达 代理人同意 · 郭美玲 同意 待看0分钟
     依次送达 部门审批 · 程振宇 同意 待看0分钟
     依次送达 销假 · 谢建国 在办 待看0分钟
matter 五天
as 谢建国 start leave_request 请假 {"days": 5, "from_day": "2026-03-09", "to_day": "2026-03-13"}
  -> 201 running stand_in 代理人同意 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审批 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛 · 假〔2026〕2号
as 张涛 why
  -> 张涛：县政府办公室办公室主任
as 张涛 agree "同意。"
  -> 200 running come_back 销假 · 谢建国 · 假〔2026〕2号
matter 一个月
as 谢建国 start leave_request 请假 {"sort": "maternity", "days": 30, "from_day": "2026-04-01", "to_day": "2026-04-30", "reason": "陪产。"}
  -> 201 running stand_in 代理人同意 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审批 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛 · 假〔2026〕3号
as 张涛 agree "拟同意，请周县长审批。"
  -> 200 running leader_approve 分管领导审批 · 周长河 · 假〔2026〕3号
as 周长河 why
  -> 周长河：分管县政府办公室的领导
as 周长河 agree "同意。"
  -> 200 running care 看望慰问 · 程振宇 · 假〔2026〕3号

# 出差前把工作委托给同事：新到的件由受托人代办，两人姓名都留痕，算委托人的意见；到期未办的自动交还本人。
# covers: 296

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 张涛 delegate 张涛 replace
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /agent delegation_to_oneself 不能委托给本人，请另选他人。
as 张涛 delegate 程振宇 replace until 2026-03-01 09:00
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /to delegation_period_reversed 结束时间应晚于开始时间。
as 张涛 delegate 郭美玲 replace kind umbrella
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /kind delegation_kind_unknown 没有这种事项或环节，请从列表中选择。
as 谢建国 delegate 郭美玲 replace for 程振宇
  -> 403 delegation_not_yours 只能办理本人的委托；为他人设置须由其单位办公室负责人办理。
as 程振宇 delegate 郭美玲 replace until 2026-03-03 09:00
  -> 201 生效中 程振宇 → 郭美玲 replace
as 郭美玲 delegations
  -> 生效中 程振宇 → 郭美玲 replace
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 郭美玲
as 谢建国 why
  -> 郭美玲：受程振宇委托代办（县政府办公室综合科主要负责人）
as 程振宇 list pending
  -> none
as 郭美玲 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核） 代程振宇
as 郭美玲 notices
  -> 谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
as 程振宇 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 agree "情况属实，同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 open
  -> 200 running approve 办公室审批 · 张涛
     部门审核 郭美玲（代程振宇） 同意：情况属实，同意。
     可以：同意 不同意 退回 转交 加签 终止 挂起 调度 改派
as 张涛 trail
  -> 谢建国 申请：提交，送郭美玲（部门审核）
     郭美玲（代程振宇） 部门审核：同意，送张涛（办公室审批）：“情况属实，同意。”
as 张涛 readers
  -> 张涛 办理人
     程振宇 委托人
     郭美玲 办理人
     谢建国 发起人
as 张涛 send_back to review direct "请补充陪同人员。"
  -> 200 running review 部门审核 · 郭美玲
as 张涛 why
  -> 郭美玲：受程振宇委托代办（此前办理过该环节）

after 1 working_days
as 郭美玲 list pending
  -> none
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核） 退回
as 程振宇 why
  -> 程振宇：郭美玲代办期满，交还本人
as 郭美玲 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 agree "已补充。"
  -> 200 running approve 办公室审批 · 张涛
as 程振宇 delegations
  -> 已结束 程振宇 → 郭美玲 replace
matter b
as 程振宇 delegate 郭美玲 replace stage review kind reception
  -> 201 生效中 程振宇 → 郭美玲 replace 公务接待 review
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 郭美玲
as 谢建国 why
  -> 郭美玲：受程振宇委托代办（县政府办公室综合科主要负责人）
as 程振宇 end_delegation
  -> 200
as 谢建国 why
  -> 程振宇：郭美玲代办期满，交还本人
as 程振宇 end_delegation
  -> 409 delegation_over 该项已经结束，无需再结束。
as 程振宇 delegate 郭美玲 replace sweep
  -> 201 生效中 程振宇 → 郭美玲 replace
as 谢建国 why
  -> 郭美玲：受程振宇委托代办（郭美玲代办期满，交还本人）
as 郭美玲 delegate 张涛 replace
  -> 201 生效中 郭美玲 → 张涛 replace
as 程振宇 delegations
  -> 生效中 程振宇 → 郭美玲 replace agent_away
     已结束 程振宇 → 郭美玲 replace 公务接待 review
     已结束 程振宇 → 郭美玲 replace
as 程振宇 trail
  -> 谢建国 申请：提交，送郭美玲（部门审核）
     系统（代程振宇） 部门审核：交还委托人，交程振宇
     系统（代程振宇） 部门审核：转受托人，交郭美玲

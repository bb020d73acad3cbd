# 关怀也是规矩：病假满五天、生育、家里办丧事的，部门负责人三个工作日内看望，写明困难和怎么帮；到期没去的报到办公室主任那里。
# covers: 217

at 2026-03-02 09:00
given 请假 {"sort": "sick", "from_day": "2026-03-02", "to_day": "2026-03-06", "days": 5, "reason": "阑尾手术。", "stand_in": "郭美玲", "proof": "file:住院证明.txt"}
as 谢建国 start leave_request 请假
  -> 201 running stand_in 代理人同意 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审批 · 程振宇
as 程振宇 agree "同意，安心养病。"
  -> 200 running approve 办公室审批 · 张涛 · 假〔2026〕1号
as 张涛 agree
  -> 200 running care 看望慰问 · 程振宇 · 假〔2026〕1号
as 程振宇 list pending
  -> 病假5天（看望慰问）

at 2026-03-09 09:00
as 程振宇 list pending
  -> 病假5天（看望慰问） overdue
as 张涛 notices
  -> 逾期未办，请您督办：病假5天（看望慰问，程振宇）
     程振宇送您办理：病假5天（办公室审批）
as 程振宇 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/cared_on required 必填。
     /args/fields/care_note required 必填。
as 程振宇 agree {"cared_on": "2026-02-27", "care_note": "已到医院看望。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cared_on form_check 看望日期应在休假开始之后、今天以前。
as 程振宇 agree {"cared_on": "2026-03-09", "care_note": "到县医院看望，工会慰问金已送；家中老人由综合科轮流照看到出院。"}
  -> 200 running come_back 销假 · 谢建国 · 假〔2026〕1号
as 谢建国 field care_note
  -> 到县医院看望，工会慰问金已送；家中老人由综合科轮流照看到出院。
as 谢建国 submit {"back_on": "2026-03-09"}
  -> 200 closed · 假〔2026〕1号
matter 丧假
as 谢建国 start leave_request 请假 {"sort": "bereavement", "days": 5, "reason": "祖父去世。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/days form_check 丧假一般不超过3天，路程假另加的请按事假续请。
as 谢建国 start leave_request 请假 {"sort": "bereavement", "days": 3, "from_day": "2026-03-10", "to_day": "2026-03-12", "reason": "祖父去世。"}
  -> 201 running stand_in 代理人同意 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审批 · 程振宇
as 程振宇 agree "节哀，工作放心。"
  -> 200 running care 看望慰问 · 程振宇 · 假〔2026〕2号
matter 事假
as 谢建国 start leave_request 请假 {"sort": "personal", "days": 1, "from_day": "2026-03-20", "to_day": "2026-03-20", "reason": "孩子家长会。"}
  -> 201 running stand_in 代理人同意 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审批 · 程振宇
as 程振宇 agree
  -> 200 running come_back 销假 · 谢建国 · 假〔2026〕3号

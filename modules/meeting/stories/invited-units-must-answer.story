# 参会单位逐个回执：参加、请假要批准、替会要写名字；有一家没答复，会务就没有完；签到一家一家对上。
# covers:

at 2026-03-02 09:00
given 会 {"name": "城区内涝治理部署会", "host": "云川县人民政府", "class": "line", "shape": "deploy",
  "session": {"start": "2026-03-12T09:00:00+08:00", "end": "2026-03-12T11:00:00+08:00"}, "chair": "于永强",
  "purpose": "部署城区内涝治理。", "unplanned_reason": "按近期工作安排召开。", "head_count": 30}
as 谢建国 start meeting 会
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
as 周长河 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
given 分工 {"place": "县政府第二会议室", "notice": "请主要负责人参加，因故不能参加的须请假。", "recorder": "谢建国", "papers_owner": "沈鹏",
  "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯", "invited_units": ["县财政局", "县住房和城乡建设局", "县水务局"]}
as 郭美玲 agree 分工
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reply_by form_check 通知单位参会的，请填写回执截止日期和请假由谁批准。
as 郭美玲 agree 分工 {"reply_by": "2026-03-09", "leave_approver": "于永强", "attending_leaders": ["于永强", "周长河"]}
  -> 200 running invite 参会回执 · 吕浩、宋素芬、罗志远、沈鹏、黄蓉 · 会〔2026〕1号
as 郭美玲 parts
  -> 县财政局 办理中 · 减办
     县住房和城乡建设局 办理中 · 减办
     县水务局 办理中 · 减办
as 郭美玲 part 县财政局 into 财政回执
  -> -> 财政回执
as 郭美玲 part 县住房和城乡建设局 into 住建回执
  -> -> 住建回执
as 郭美玲 part 县水务局 into 水务回执
  -> -> 水务回执
matter 财政回执
as 江𬱖 agree {"answer": "attend"} "按通知参加。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attendee form_check 请填写参会人和职务；替会的填替会人。
as 江𬱖 agree {"answer": "attend", "attendee": "吕浩 局长"} "按通知参加。"
  -> 200 closed
matter 住建回执
as 冯明辉 agree {"answer": "leave", "reason": "局长赴省厅开会。"} "申请请假。"
  -> 200 running approve_leave 请假审批 · 于永强
as 于永强 disagree "请安排班子成员替会。"
  -> 200 running answer_notice 回执 · 冯明辉
as 冯明辉 agree {"answer": "substitute", "attendee": "彭淑珍 副局长", "reason": "局长赴省厅开会。"} "申请替会。"
  -> 200 running approve_leave 请假审批 · 于永强
as 于永强 agree "同意替会。"
  -> 200 closed
matter a
as 郭美玲 parts
  -> 县财政局 已办结 江𬱖 同意：按通知参加。 · 退回重办
     县住房和城乡建设局 已办结 于永强 同意：同意替会。 · 退回重办
     县水务局 办理中 · 减办
as 沈鹏 agree {"materials": "file:内涝治理方案.txt"}
  -> 200 running invite 参会回执 · 罗志远、黄蓉、于永强、周长河 · 会〔2026〕1号
as 于永强 mark_read
  -> 200 running invite 参会回执 · 罗志远、黄蓉、周长河 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running invite 参会回执 · 罗志远、周长河、唐庆生 · 会〔2026〕1号
as 唐庆生 agree
  -> 200 running invite 参会回执 · 罗志远、周长河、周凯 · 会〔2026〕1号
as 周凯 agree
  -> 200 running invite 参会回执 · 罗志远、周长河 · 会〔2026〕1号
as 郭美玲 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。

at 2026-03-09 09:00
matter 水务回执
as 韩晓琴 list pending
  -> 城区内涝治理部署会（回执） soon

at 2026-03-10 18:00
as 韩晓琴 notices
  -> 已经逾期：城区内涝治理部署会（回执），期限 3月9日 17:30
     郭美玲送您办理：城区内涝治理部署会（回执）
as 韩晓琴 agree {"answer": "attend", "attendee": "罗志远 局长"} "按通知参加。"
  -> 200 closed
matter a
as 郭美玲 open
  -> 200 running push 材料送阅 · 周长河 · 会〔2026〕1号
     会议审批 周长河 同意召开：同意召开。
     可以：催办
as 周长河 mark_read
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号

at 2026-03-12 09:10
as 郭美玲 agree {"arrived_units": ["县财政局", "县水务局"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/absent_units form_check 签到单位与未到单位合计应等于参会单位数，请逐个核对。
as 郭美玲 agree {"arrived_units": ["县财政局", "县水务局"], "late_units": ["县水务局"], "absent_units": ["县住房和城乡建设局"]}
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
as 郭美玲 ledger meeting_reply
  -> 未编号 城区内涝治理部署会 已办结
     未编号 城区内涝治理部署会 已办结
     未编号 城区内涝治理部署会 已办结

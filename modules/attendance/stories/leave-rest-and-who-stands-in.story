# 请假有规矩也有人情：代理人先同意，三天以内部门批，年休假不超限，病假三天起附证明，加班欠的调休一直记在部门负责人名下，回来销假。
# covers: 217

at 2026-03-02 09:00
given 请假 {"sort": "annual", "from_day": "2026-03-09", "to_day": "2026-03-13", "days": 5, "reason": "回家探亲。", "stand_in": "郭美玲"}
as 谢建国 start leave_request 请假 {"days": 20}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/days form_check 年休假一年最多15天：工作满1年5天，满10年10天，满20年15天。
as 谢建国 start leave_request 请假 {"sort": "sick"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/proof form_check 病假3天以上请附医院证明。
as 谢建国 start leave_request 请假 {"stand_in": "谢建国"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/stand_in form_check 工作代理人应是另一人。
as 谢建国 start leave_request 请假
  -> 201 running stand_in 代理人同意 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审批 · 程振宇
as 程振宇 agree "同意，注意休息。"
  -> 200 running approve 办公室审批 · 张涛 · 假〔2026〕1号
as 张涛 agree
  -> 200 running come_back 销假 · 谢建国 · 假〔2026〕1号

at 2026-03-17 09:00
as 谢建国 notices
  -> 已经逾期：年休假5天（销假），期限 3月16日 17:30
     张涛送您办理：年休假5天（销假）
as 谢建国 submit {"back_on": "2026-03-16"}
  -> 200 closed · 假〔2026〕1号
matter 加班
as 谢建国 start overtime {"work": "两会会务", "on_day": "2026-03-14", "hours": 6, "compensation": "rest"}
  -> 201 running approve 部门确认 · 程振宇
as 程振宇 agree
  -> 200 running rest 安排调休 · 程振宇 · 加班〔2026〕1号
as 程振宇 list pending
  -> 两会会务（6小时）（安排调休）
matter 调休
as 谢建国 start leave_request 请假 {"sort": "exchanged", "days": 1, "from_day": "2026-03-20", "to_day": "2026-03-20"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/worked_on form_check 调休请写明所抵的加班日，先加班后调休。
as 谢建国 start leave_request 请假 {"sort": "exchanged", "days": 1, "from_day": "2026-03-20", "to_day": "2026-03-20", "worked_on": "2026-03-14"}
  -> 201 running stand_in 代理人同意 · 郭美玲
matter 加班
as 程振宇 agree {"rested_on": "2026-03-20"}
  -> 200 closed · 加班〔2026〕1号

# 参加人时间冲突只提示不拦：能看到的说明是什么安排，看不到的只说该时段已有安排；办结、撤销后不再提示。
# covers:
# kinds: booked

at 2026-03-02 09:00
as 周凯 resource hall 东厅 {}
  -> 201 东厅 0人
as 周凯 resource hall 西厅 {}
  -> 201 西厅 0人
as 谢建国 start booked {"topic": "调度会", "hall": "东厅", "host": "程振宇", "guests": ["郭美玲", "沈鹏"], "time": {"start": "2026-03-03T09:00:00+08:00", "end": "2026-03-03T11:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
as 谢建国 conflicts 程振宇 郭美玲 沈鹏 from 2026-03-03 09:00 until 2026-03-03 11:00
  -> none
as 谢建国 conflicts 程振宇 from 2026-03-03 11:00 until 2026-03-03 09:00
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /until form_interval_reversed 结束时间早于开始时间，请核对。
as 谢建国 conflicts 程振宇 from 2026-01-03 11:00 until 2026-06-03 09:00
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /until out_of_range 超出允许范围（2026-01-03 至 2026-03-06）。
matter b
as 沈鹏 conflicts 沈鹏 程振宇 曾文斌 from 2026-03-03 10:00 until 2026-03-03 12:00
  -> 程振宇在 2026-03-03 09:00—11:00 该时段已有安排
     沈鹏在 2026-03-03 09:00—11:00 该时段已有安排
as 沈鹏 conflicts 沈鹏 程振宇 from 2026-03-03 11:00 until 2026-03-03 12:00
  -> none
as 张涛 conflicts 程振宇 from 2026-03-03 10:30 until 2026-03-03 12:00
  -> 程振宇在 2026-03-03 09:00—11:00 已有安排：调度会
as 张涛 start booked {"topic": "碰头会", "hall": "西厅", "host": "程振宇", "time": {"start": "2026-03-03T10:30:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
matter a
as 谢建国 conflicts 程振宇 郭美玲 沈鹏 from 2026-03-03 09:00 until 2026-03-03 11:00
  -> 程振宇在 2026-03-03 10:30—12:00 该时段已有安排
as 谢建国 revoke "不开了。"
  -> 200 revoked
matter b
as 张涛 conflicts 程振宇 from 2026-03-03 10:30 until 2026-03-03 12:00
  -> none
nobody conflicts 程振宇 from 2026-03-03 10:30 until 2026-03-03 12:00
  -> 401 not_signed_in 您尚未登录或登录已过期，请重新登录。

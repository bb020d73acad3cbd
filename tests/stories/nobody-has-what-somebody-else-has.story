# 场地约出后别人约不到，提示谁占用、何时有空；审批确认，退回后仍占用，改时间随之调整，不同意、撤销即释放。
# covers:
# kinds: booked

at 2026-03-02 09:00
as 周凯 resource hall 东厅 {"capacity": 20, "equipment": ["投影"], "minutes_after": 15, "shared": true}
  -> 201 东厅 20人 配投影
as 周凯 resource hall 西厅 {"capacity": 60}
  -> 201 西厅 60人
as 周凯 resource hall 东厅 {}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /name resource_name_taken 本单位已有同名的一项，请换一个名称。
as 谢建国 resource hall 南厅 {}
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 start booked {"topic": "调度会", "hall": "东厅", "heads": 12, "time": {"start": "2026-03-03T09:00:00+08:00", "end": "2026-03-03T11:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
as 谢建国 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影 · 03-03T09:00–03-03T11:00 held 调度会（谢建国）
     西厅 60人
as 沈鹏 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影 · 03-03T09:00–03-03T11:00 held
     西厅 60人
matter b
as 沈鹏 start booked {"topic": "改稿会", "hall": "东厅", "heads": 8, "time": {"start": "2026-03-03T11:00:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/hall resource_taken_hidden 东厅在 2026-03-03 09:00—11:00 该时段已有安排。最近的空闲时间：2026-03-03 11:15—12:15。
as 张涛 start booked {"topic": "碰头会", "hall": "东厅", "heads": 8, "time": {"start": "2026-03-03T10:00:00+08:00", "end": "2026-03-03T11:30:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/hall resource_taken 东厅在 2026-03-03 09:00—11:00 已由谢建国预订（调度会）。最近的空闲时间：2026-03-03 11:15—12:45。
as 沈鹏 start booked {"topic": "改稿会", "hall": "东厅", "heads": 80, "time": {"start": "2026-03-03T11:15:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/hall resource_too_small 东厅最多容纳 20 人，本次为 80 人，请另选。
as 沈鹏 start booked {"topic": "改稿会", "hall": "东厅", "heads": 8, "time": {"start": "2026-03-03T11:15:00+08:00", "end": "2026-03-03T11:15:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/time form_interval_reversed 结束时间早于开始时间，请核对。
as 沈鹏 start booked {"topic": "改稿会", "hall": "东厅", "heads": 8, "time": {"start": "2026-03-03T11:15:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running done 用后登记 · 沈鹏
as 张涛 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影 · 03-03T09:00–03-03T11:00 held 调度会（谢建国） · 03-03T11:15–03-03T12:00 confirmed 改稿会（沈鹏）
     西厅 60人
matter a
as 张涛 send_back to apply "时间再靠前一些。"
  -> 200 running apply 申请 · 谢建国
as 张涛 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影 · 03-03T09:00–03-03T11:00 held 调度会（谢建国） · 03-03T11:15–03-03T12:00 confirmed 改稿会（沈鹏）
     西厅 60人
as 谢建国 submit {"time": {"start": "2026-03-03T10:00:00+08:00", "end": "2026-03-03T11:30:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/hall resource_taken_hidden 东厅在 2026-03-03 11:15—12:00 该时段已有安排。最近的空闲时间：2026-03-03 09:30—11:00、2026-03-03 12:15—13:45。
as 谢建国 submit {"time": {"start": "2026-03-03T08:30:00+08:00", "end": "2026-03-03T10:30:00+08:00"}}
  -> 200 running approve 审批 · 张涛
as 张涛 agree {"hall": "西厅"}
  -> 200 running done 用后登记 · 谢建国
as 张涛 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影 · 03-03T11:15–03-03T12:00 confirmed 改稿会（沈鹏）
     西厅 60人 · 03-03T08:30–03-03T10:30 confirmed 调度会（谢建国）
as 谢建国 submit {"time": {"start": "2026-03-03T08:30:00+08:00", "end": "2026-03-03T09:30:00+08:00"}}
  -> 200 closed
as 张涛 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影 · 03-03T11:15–03-03T12:00 confirmed 改稿会（沈鹏）
     西厅 60人 · 03-03T08:30–03-03T09:30 confirmed 调度会（谢建国）
matter b
as 张涛 terminate "不开了。"
  -> 200 terminated
as 张涛 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影
     西厅 60人 · 03-03T08:30–03-03T09:30 confirmed 调度会（谢建国）
matter c
as 沈鹏 start booked {"topic": "座谈会", "hall": "东厅", "time": {"start": "2026-03-03T11:00:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
as 张涛 suspend "等通知。"
  -> 200 running approve 审批 · 张涛
as 张涛 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影 · 03-03T11:00–03-03T12:00 held 座谈会（沈鹏）
     西厅 60人 · 03-03T08:30–03-03T09:30 confirmed 调度会（谢建国）
as 张涛 resume
  -> 200 running approve 审批 · 张涛
as 张涛 disagree "改在下周。"
  -> 200 rejected
matter d
as 沈鹏 start booked {"topic": "座谈会", "hall": "东厅", "time": {"start": "2026-03-03T11:00:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
as 沈鹏 revoke "不开了。"
  -> 200 revoked
as 张涛 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 配投影
     西厅 60人 · 03-03T08:30–03-03T09:30 confirmed 调度会（谢建国）

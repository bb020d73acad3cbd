# 场地登记由管理人维护：停用期间约不到，恢复后可约；到期的不能约；还有预订的不能停止使用；别的单位看不到不共用的。
# covers:
# kinds: booked

at 2026-03-02 09:00
as 周凯 resource hall 东厅 {"capacity": 20, "details": {"floor": "二楼", "fire_check_until": "2026-03-31"}}
  -> 201 东厅 20人 2026-03-31 二楼
as 周凯 resource hall 报告厅 {"capacity": 200, "shared": true}
  -> 201 报告厅 200人
as 周凯 resource hall 小厅 {"details": {"area": 5}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /details/area unknown_field 没有这个字段，请检查拼写。
as 周凯 close_resource 东厅 from 2026-03-03 08:00 until 2026-03-03 12:00 "线路检修"
  -> 200 东厅 20人 2026-03-31 二楼
as 周凯 close_resource 东厅 from 2026-03-03 12:00 until 2026-03-03 08:00 "线路检修"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /until form_interval_reversed 结束时间早于开始时间，请核对。
as 谢建国 close_resource 东厅 from 2026-03-03 08:00 until 2026-03-03 12:00 "线路检修"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 start booked {"topic": "调度会", "hall": "东厅", "time": {"start": "2026-03-03T09:00:00+08:00", "end": "2026-03-03T11:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/hall resource_closed 东厅在 2026-03-03 08:00—12:00 停用（线路检修）。最近的空闲时间：2026-03-03 12:00—14:00。
as 谢建国 resources hall from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 东厅 20人 · 03-03T08:00–03-03T12:00 closed 线路检修（周凯）
     报告厅 200人
as 周凯 open_resource 东厅
  -> 200 东厅 20人 2026-03-31 二楼
as 周凯 open_resource 东厅
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 start booked {"topic": "调度会", "hall": "东厅", "time": {"start": "2026-03-03T09:00:00+08:00", "end": "2026-03-03T11:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
as 周凯 retire_resource 东厅 "改作办公用房"
  -> 409 resource_booked 东厅之后还有预订，不能停止使用；请先联系预订人另行安排。
as 谢建国 start booked {"topic": "四月例会", "hall": "东厅", "time": {"start": "2026-04-01T09:00:00+08:00", "end": "2026-04-01T11:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/hall resource_expired 东厅的“消防检查有效期至”在用完之前到期，不能预订；请登记人员核对后更新。
as 周凯 change_resource 东厅 {"details": {"floor": "二楼", "fire_check_until": "2027-03-31"}, "minutes_after": 30}
  -> 200 东厅 20人 2027-03-31 二楼
as 周凯 change_resource 东厅 {"name": "报告厅"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /name resource_name_taken 本单位已有同名的一项，请换一个名称。
as 周凯 change_resource 东厅 {"capacity": 30} stale
  -> 409 resource_changed 登记内容刚刚有变动，请刷新页面后重新修改。
as 谢建国 change_resource 东厅 {"capacity": 30}
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter b
as 谢建国 start booked {"topic": "四月例会", "hall": "东厅", "time": {"start": "2026-04-01T09:00:00+08:00", "end": "2026-04-01T11:00:00+08:00"}}
  -> 201 running approve 审批 · 张涛
as 谢建国 revoke "取消。"
  -> 200 revoked

at 2026-03-04 09:00
as 周凯 retire_resource 东厅 "改作办公用房"
  -> 200 东厅 20人 2027-03-31 二楼 停用
matter c
as 谢建国 start booked {"topic": "五月例会", "hall": "东厅", "time": {"start": "2026-05-06T09:00:00+08:00", "end": "2026-05-06T11:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/hall resource_retired 东厅已经停止使用，请另选。
as 周凯 resources hall
  -> 东厅 20人 2027-03-31 二楼 停用
     报告厅 200人
as 谢建国 resources hall
  -> 报告厅 200人
as 朱婷/县公安局 resources hall
  -> 报告厅 200人
as 谢建国 resources lamp
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

# 节假日和下班后用车须说明理由并由分管领导审批；车坐不下的换车；不同意即释放车辆。
# covers:

at 2026-03-06 09:00
as 周凯 resource vehicle 云O·0003 {"capacity": 4, "details": {"class": "应急保障", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
  -> 201 云O·0003 4人 应急保障 2026-12-31 2026-12-31
given 值守 {"purpose": "防汛值守", "use": "应急保障", "destination": "南河水库", "route": "县政府—南河水库", "riders": ["谢建国"], "rider_count": 6, "off_duty": true, "vehicle": "云O·0003",
  "time": {"start": "2026-03-07T08:00:00+08:00", "end": "2026-03-07T20:00:00+08:00"}}
as 谢建国 start vehicle_booking 值守
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/off_duty_reason form_check 节假日或者下班后用车须说明理由，由分管领导审批。
as 谢建国 start vehicle_booking 值守 {"off_duty_reason": "周末有强降雨。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/vehicle resource_too_small 云O·0003最多容纳 4 人，本次为 6 人，请另选。
as 谢建国 start vehicle_booking 值守 {"off_duty_reason": "周末有强降雨。", "rider_count": 4}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running leader_approve 分管领导审批 · 周长河
as 周凯 resources vehicle from 2026-03-07 00:00 until 2026-03-08 00:00
  -> 云O·0003 4人 应急保障 2026-12-31 2026-12-31 · 03-07T08:00–03-07T20:00 held 南河水库用车（防汛值守）（谢建国）
as 周长河 disagree "由水务局值守车辆承担。"
  -> 200 rejected
as 周凯 resources vehicle from 2026-03-07 00:00 until 2026-03-08 00:00
  -> 云O·0003 4人 应急保障 2026-12-31 2026-12-31

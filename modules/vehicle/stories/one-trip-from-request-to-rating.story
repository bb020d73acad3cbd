# 一次用车从申请、审核、派车、回场登记到评价：车和驾驶员都不重复派出，乘车人逐次评分、写意见；台账按驾驶员、按月汇总里程和评分，看得出变化。
# covers: 303, 304

at 2026-03-02 09:00
as 周凯 resource vehicle 云O·0001 {"capacity": 4, "equipment": ["急救箱", "灭火器"], "minutes_after": 30, "details": {"class": "机要通信", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
  -> 201 云O·0001 4人 配急救箱、灭火器 机要通信 2026-12-31 2026-12-31
as 周凯 resource driver 张红霞 {"details": {"category": "劳务派遣", "licence": "B1", "licence_until": "2028-05-31", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 201 张红霞 0人 劳务派遣 2026-12-31 2026-12-31 B1 2028-05-31
given 下乡 {"purpose": "调研春耕备耕", "use": "调研督查", "destination": "青石乡", "route": "县政府—国道—青石乡", "riders": ["谢建国", "郭美玲"], "rider_count": 2, "off_duty": false,
  "time": {"start": "2026-03-03T08:30:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
as 谢建国 start vehicle_booking 下乡
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"vehicle": "云O·0001"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/driver required 必填。
as 周凯 agree {"vehicle": "云O·0001", "driver": "张红霞"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕1号
as 谢建国 resources vehicle from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 云O·0001 4人 配急救箱、灭火器 · 03-03T08:30–03-03T12:00 confirmed 青石乡用车（调研春耕备耕）（谢建国）
matter b
as 沈鹏 start vehicle_booking {"purpose": "取送文件", "use": "机要通信", "destination": "市政府", "route": "县政府—高速—市政府", "riders": ["沈鹏"], "rider_count": 1, "off_duty": false, "vehicle": "云O·0001", "time": {"start": "2026-03-03T12:00:00+08:00", "end": "2026-03-03T15:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/vehicle resource_taken_hidden 云O·0001在 2026-03-03 08:30—12:00 该时段已有安排。最近的空闲时间：2026-03-03 12:30—15:30。
as 沈鹏 start vehicle_booking {"purpose": "取送文件", "use": "机要通信", "destination": "市政府", "route": "县政府—高速—市政府", "riders": ["沈鹏"], "rider_count": 1, "off_duty": false, "vehicle": "云O·0001", "time": {"start": "2026-03-03T12:30:00+08:00", "end": "2026-03-03T15:00:00+08:00"}}
  -> 201 running review 部门审核 · 张涛
matter a

at 2026-03-03 12:10
as 周凯 agree {"odometer_out": 80120, "odometer_back": 80206, "mileage": 88, "fuel_fen": 8000, "incident": "none"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/mileage form_check 行驶里程应等于回场里程表减出车里程表。
as 周凯 agree {"odometer_out": 80120, "odometer_back": 80206, "mileage": 86, "fuel_fen": 8000, "incident": "none"}
  -> 200 running rate 乘车评价 · 谢建国 · 车〔2026〕1号
as 谢建国 submit {"rating": 3}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/rating_note form_check 评3分及以下的，请写明意见，便于改进。
as 谢建国 submit {"rating": 5, "rating_note": "准时，驾驶平稳。"}
  -> 200 closed · 车〔2026〕1号
matter b
as 张涛 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"driver": "张红霞"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕2号
as 谢建国 resources driver from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 张红霞 0人 · 03-03T08:30–03-03T12:00 confirmed 青石乡用车（调研春耕备耕）（谢建国） · 03-03T12:30–03-03T15:00 confirmed

at 2026-04-02 09:00
as 周凯 agree {"odometer_out": 80206, "odometer_back": 80300, "mileage": 94, "incident": "none"}
  -> 200 running rate 乘车评价 · 沈鹏 · 车〔2026〕2号
as 沈鹏 submit {"rating": 4, "rating_note": "到得晚了一刻钟。"}
  -> 200 closed · 车〔2026〕2号
as 周凯 ledger vehicle_booking
  -> 车〔2026〕2号 市政府用车（取送文件） 已办结
     车〔2026〕1号 青石乡用车（调研春耕备耕） 已办结
as 周凯 sums vehicle_booking by driver
  -> 张红霞 2件 fuel_fen 8000 mileage 180 rating 9
as 周凯 sums vehicle_booking by driver where closed:2026-03-01..2026-03-31
  -> 张红霞 1件 fuel_fen 8000 mileage 86 rating 5
as 周凯 sums vehicle_booking by driver where closed:2026-04-01..2026-04-30
  -> 张红霞 1件 mileage 94 rating 4
as 周凯 sums vehicle_booking by rating_note
  -> 准时,驾驶平稳。 1件 fuel_fen 8000 mileage 86 rating 5
     到得晚了一刻钟。 1件 mileage 94 rating 4

# 一次用车从申请、审核、派车、回场登记到评价：车和驾驶员都不重复派出，乘车人逐次评分、写意见；台账按驾驶员、按月汇总里程和评分，看得出变化。
# covers: 303, 304

at 2026-03-02 09:00
as 周凯 resource vehicle 云O·0001 {"capacity": 4, "equipment": ["急救箱", "灭火器"], "minutes_after": 30, "details": {"class": "机要通信", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
as 周凯 resource driver 张红霞 {"details": {"category": "劳务派遣", "licence": "B1", "licence_until": "2028-05-31", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
given 下乡 {"purpose": "调研春耕备耕", "use": "调研督查", "destination": "青石乡", "route": "县政府—国道—青石乡", "riders": ["谢建国", "郭美玲"], "rider_count": 2, "off_duty": false,
  "time": {"start": "2026-03-03T08:30:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
as 谢建国 start vehicle_booking 下乡
as 程振宇 agree
as 周凯 agree {"vehicle": "云O·0001"}
as 周凯 agree {"vehicle": "云O·0001", "driver": "张红霞"}
as 谢建国 resources vehicle from 2026-03-03 00:00 until 2026-03-04 00:00
matter b
as 沈鹏 start vehicle_booking {"purpose": "取送文件", "use": "机要通信", "destination": "市政府", "route": "县政府—高速—市政府", "riders": ["沈鹏"], "rider_count": 1, "off_duty": false, "vehicle": "云O·0001", "time": {"start": "2026-03-03T12:00:00+08:00", "end": "2026-03-03T15:00:00+08:00"}}
as 沈鹏 start vehicle_booking {"purpose": "取送文件", "use": "机要通信", "destination": "市政府", "route": "县政府—高速—市政府", "riders": ["沈鹏"], "rider_count": 1, "off_duty": false, "vehicle": "云O·0001", "time": {"start": "2026-03-03T12:30:00+08:00", "end": "2026-03-03T15:00:00+08:00"}}
matter a

at 2026-03-03 12:10
as 周凯 agree {"odometer_out": 80120, "odometer_back": 80206, "mileage": 88, "fuel_fen": 8000, "incident": "none"}
as 周凯 agree {"odometer_out": 80120, "odometer_back": 80206, "mileage": 86, "fuel_fen": 8000, "incident": "none"}
as 谢建国 submit {"rating": 3}
as 谢建国 submit {"rating": 5, "rating_note": "准时，驾驶平稳。"}
matter b
as 张涛 agree
as 周凯 agree {"driver": "张红霞"}
as 谢建国 resources driver from 2026-03-03 00:00 until 2026-03-04 00:00

at 2026-04-02 09:00
as 周凯 agree {"odometer_out": 80206, "odometer_back": 80300, "mileage": 94, "incident": "none"}
as 沈鹏 submit {"rating": 4, "rating_note": "到得晚了一刻钟。"}
as 周凯 ledger vehicle_booking
as 周凯 sums vehicle_booking by driver
as 周凯 sums vehicle_booking by driver where closed:2026-03-01..2026-03-31
as 周凯 sums vehicle_booking by driver where closed:2026-04-01..2026-04-30
as 周凯 sums vehicle_booking by rating_note

# 驾驶员登记用工类别、准驾车型及有效期、体检和年审；车辆登记随车急救箱等物品的有效期。过期的派不出去，更新后才能派。
# covers: 287, 309

at 2026-03-02 09:00
as 周凯 resource vehicle 云O·0002 {"capacity": 7, "equipment": ["急救箱", "灭火器"], "details": {"class": "应急保障", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31", "first_aid_until": "2026-02-28", "extinguisher_until": "2026-12-31"}}
  -> 201 云O·0002 7人 配急救箱、灭火器 应急保障 2026-12-31 2026-02-28 2026-12-31 2026-12-31 到期：first_aid_until
as 周凯 resource driver 王桂芳 {"details": {"category": "返聘"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /details/licence required 必填。
     /details/licence_until required 必填。
     /details/health_until required 必填。
     /details/check_until required 必填。
as 周凯 resource driver 王桂芳 {"details": {"category": "返聘", "licence": "A1", "licence_until": "2026-03-04", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 201 王桂芳 0人 返聘 2026-12-31 2026-12-31 A1 2026-03-04
as 周凯 resources driver
  -> 王桂芳 0人 返聘 2026-12-31 2026-12-31 A1 2026-03-04
as 周凯 resources vehicle
  -> 云O·0002 7人 配急救箱、灭火器 应急保障 2026-12-31 2026-02-28 2026-12-31 2026-12-31 到期：first_aid_until
as 谢建国 start vehicle_booking {"purpose": "参加防汛会议", "use": "会议活动", "destination": "市水务局", "route": "县政府—高速—市水务局", "riders": ["谢建国"], "rider_count": 1, "off_duty": false, "time": {"start": "2026-03-05T08:00:00+08:00", "end": "2026-03-05T18:00:00+08:00"}}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"vehicle": "云O·0002", "driver": "王桂芳"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/vehicle resource_expired 云O·0002的“急救箱药品有效期至”在用完之前到期，不能预订；请登记人员核对后更新。
as 周凯 change_resource 云O·0002 {"details": {"class": "应急保障", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31", "first_aid_until": "2027-02-28", "extinguisher_until": "2026-12-31"}}
  -> 200 云O·0002 7人 配急救箱、灭火器 应急保障 2026-12-31 2027-02-28 2026-12-31 2026-12-31
as 周凯 agree {"vehicle": "云O·0002", "driver": "王桂芳"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/driver resource_expired 王桂芳的“驾驶证有效期至”在用完之前到期，不能预订；请登记人员核对后更新。
as 周凯 change_resource 王桂芳 {"details": {"category": "返聘", "licence": "A1", "licence_until": "2032-03-04", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 200 王桂芳 0人 返聘 2026-12-31 2026-12-31 A1 2032-03-04
as 周凯 agree {"vehicle": "云O·0002", "driver": "王桂芳"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕1号
as 周凯 resources vehicle
  -> 云O·0002 7人 配急救箱、灭火器 应急保障 2026-12-31 2027-02-28 2026-12-31 2026-12-31

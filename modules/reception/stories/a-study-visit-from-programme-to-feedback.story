# 一次来访考察的方案：日程、路线、接待人员、用车、用餐、住宿、礼品、费用和来宾反馈都在一张单子上；要派车的先有用车申请，礼品没有依据的不许，来访进接待人员的日程。
# covers: 188

at 2026-03-02 09:00
as 周凯 resource vehicle 云O·0001 {"capacity": 18, "minutes_after": 30, "details": {"class": "应急保障", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
  -> 201 云O·0001 18人 应急保障 2026-12-31 2026-12-31
as 周凯 resource driver 张红霞 {"details": {"category": "劳务派遣", "licence": "A1", "licence_until": "2028-05-31", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 201 张红霞 0人 劳务派遣 2026-12-31 2026-12-31 A1 2028-05-31
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "考察政务公开和热线办理。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于考察学习的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意，一切从简。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 周凯 claim
  -> 200 running arrange 接待安排 · 周凯 · 接〔2026〕1号
given 方案 {"arrangement": "机关食堂工作餐一次，考察三个点。", "meal_standard_fen": 5000, "programme": "9:30 热线中心，郭美玲陪同\n10:40 政务服务大厅，程振宇陪同\n12:00 机关食堂\n14:00 竹溪乡便民服务站",
  "route": "县政府—热线中心—政务大厅—县政府—竹溪乡—县政府", "hosts": ["程振宇", "郭美玲"], "cars": "ours", "rooms": "standard", "room_count": 3, "room_standard_fen": 30000}
as 周凯 agree 方案 {"rooms": "standard", "room_standard_fen": null}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cars form_check 由本机关派车的，请先从本次接待发起用车申请。
     /args/fields/room_count form_check 安排住宿的，请填写房间数和住宿标准。
as 周凯 agree 方案 {"gifts": "foreign"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cars form_check 由本机关派车的，请先从本次接待发起用车申请。
     /args/fields/gifts form_check 国内公务接待不得赠送礼品、纪念品和土特产品；外事礼品请写明依据。
matter 用车
as 周凯 start vehicle_booking {"purpose": "青屏县来访考察", "use": "公务接待", "destination": "竹溪乡", "route": "县政府—热线中心—政务大厅—竹溪乡", "riders": ["程振宇", "郭美玲"], "rider_count": 8, "off_duty": false} from a
  -> 201 running review 部门审核 · 傅建华
as 傅建华 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"vehicle": "云O·0001", "driver": "张红霞"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕1号
as 周凯 related
  -> 所为的接待 接〔2026〕1号 接待青屏县人民政府办公室（6人） 办理中
matter a
as 周凯 related
  -> 接待用车 车〔2026〕1号 竹溪乡用车（青屏县来访考察） 办理中
as 周凯 circulate people 程振宇 郭美玲 text "请按日程接待，一切从简。"
  -> 200 running arrange 接待安排 · 周凯 · 接〔2026〕1号
as 周凯 agree 方案 {"gifts": "none"}
  -> 200 running settle 费用结算 · 谢建国 · 接〔2026〕1号

at 2026-03-04 09:00
as 郭美玲 day
  -> 2026-03-04 none
     2026-03-05
     09:30-17:00 接待青屏县人民政府办公室（6人）

at 2026-03-06 09:00
as 谢建国 submit {"cost_fen": 50000, "settle_by": "transfer"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cost_fen form_check 实际费用超过用餐标准乘以用餐人数；不安排用餐的费用应为0。
as 谢建国 submit {"cost_fen": 38000, "settle_by": "transfer", "feedback": "poor"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/feedback_note form_check 来宾不满意的，请写明意见。
as 谢建国 submit {"cost_fen": 38000, "settle_by": "transfer", "feedback": "good", "feedback_note": "热线三问法看得明白，希望要一份模板。"}
  -> 200 closed · 接〔2026〕1号
as 张涛 ledger "reception?where=feedback:good"
  -> 接〔2026〕1号 接待青屏县人民政府办公室（6人）（传阅中 0/2） 已办结

# 用车的费用从用车单一键发起报销：用车编号带出来，自动关联，单上的通行费和报销对得上。
# covers: 172

at 2026-03-02 09:00
as 周凯 resource vehicle 云O·0001 {"capacity": 4, "minutes_after": 30, "details": {"class": "机要通信", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
  -> 201 云O·0001 4人 机要通信 2026-12-31 2026-12-31
as 周凯 resource driver 张红霞 {"details": {"category": "劳务派遣", "licence": "B1", "licence_until": "2028-05-31", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 201 张红霞 0人 劳务派遣 2026-12-31 2026-12-31 B1 2028-05-31
as 谢建国 start vehicle_booking {"purpose": "取送文件", "use": "机要通信", "destination": "市政府", "route": "县政府—高速—市政府", "riders": ["谢建国"], "rider_count": 1, "off_duty": false,
  "time": {"start": "2026-03-02T10:00:00+08:00", "end": "2026-03-02T15:00:00+08:00"}}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"vehicle": "云O·0001", "driver": "张红霞"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕1号

at 2026-03-02 15:30
as 周凯 agree {"odometer_out": 80120, "odometer_back": 80206, "mileage": 86, "fuel_fen": 8000, "toll_fen": 4600, "incident": "none"}
  -> 200 running rate 乘车评价 · 谢建国 · 车〔2026〕1号
matter 报销
as 谢建国 start expense_claim {"sort": "vehicle", "budget_item": "公务用车运行费", "invoice_code": "2451 0000 0031", "amount_fen": 4600, "pay_by": "card", "papers": "file:通行费发票.txt"} from a
  -> 201 running unit_check 部门审核 · 程振宇
as 谢建国 field approval
  -> 车〔2026〕1号
as 谢建国 related
  -> 费用所属事项 车〔2026〕1号 市政府用车（取送文件） 办理中
as 程振宇 agree
  -> 200 running finance 财务审核 · 傅建华
as 傅建华 agree {"allowed_fen": 4600}
  -> 200 running approve 办公室审批 · 张涛 · 报〔2026〕1号
as 张涛 agree
  -> 200 running pay 支付 · 傅建华 · 报〔2026〕1号
as 傅建华 agree {"paid_on": "2026-03-02"}
  -> 200 closed · 报〔2026〕1号
matter a
as 谢建国 related
  -> 报销 报〔2026〕1号 市政府用车（取送文件） 已办结

# 报销写明预算项目和发票，关联出差、接待或用车；同一张发票换个写法也报不了第二次；没有事前审批的不收，财务核减要说原因。
# covers: 172

at 2026-03-06 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-09T09:30:00+08:00", "end": "2026-03-09T17:00:00+08:00"},
  "purpose": "学习交流。", "guests": "许立平等6人", "invitation": "file:公函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
given 报销 {"what": "接待青屏县工作餐", "sort": "reception", "budget_item": "公务接待费", "invoice_code": "2451 0000 0001", "amount_fen": 42000, "pay_by": "card", "papers": "file:发票.txt"}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
matter b
as 谢建国 start expense_claim 报销 link spent_on a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/approval form_check 差旅、接待、用车先批后报，请填写事前审批编号。
as 谢建国 start expense_claim 报销 {"approval": "接〔2026〕1号"} link spent_on a
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running finance 财务审核 · 傅建华
as 傅建华 agree {"allowed_fen": 40000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cut_reason form_check 核减的请写明原因。
as 傅建华 agree {"allowed_fen": 40000, "cut_reason": "超标准20元自理。"}
  -> 200 running approve 办公室审批 · 张涛 · 报〔2026〕1号
as 张涛 agree "同意。"
  -> 200 running pay 支付 · 傅建华 · 报〔2026〕1号
as 傅建华 agree {"paid_on": "2026-03-06"}
  -> 200 closed · 报〔2026〕1号
as 谢建国 related
  -> 费用所属事项  接待青屏县人民政府办公室（6人） 办理中
matter 再报
as 谢建国 start expense_claim 报销 {"approval": "接〔2026〕1号", "invoice_code": "245100000001"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/invoice_code matter_duplicate_final “发票号码”等相同的事项已由谢建国于 3月6日 09:00 登记，编号 报〔2026〕1号，不能重复登记。
matter 大额
as 谢建国 start expense_claim 报销 {"what": "更新投影设备", "sort": "office", "budget_item": "设备购置", "invoice_code": "2451 0000 0002", "amount_fen": 1800000}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running finance 财务审核 · 傅建华
as 傅建华 agree {"allowed_fen": 1800000}
  -> 200 running approve 办公室审批 · 张涛 · 报〔2026〕2号
as 张涛 agree
  -> 200 running leader_approve 分管领导审批 · 周长河 · 报〔2026〕2号
as 张涛 ledger expense_claim
  -> 报〔2026〕2号 更新投影设备 办理中
     报〔2026〕1号 接待青屏县工作餐 已办结

# 报销从出差单、接待单一键发起：事由和审批编号带出来，自动关联。
# covers: 172

at 2026-03-02 09:00
as 谢建国 start business_trip {"place": "青屏县", "purpose": "学习热线办理", "from_day": "2026-03-04", "to_day": "2026-03-05"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running report 出差报告 · 谢建国 · 差〔2026〕1号
matter 报销
as 谢建国 start expense_claim {"sort": "trip", "budget_item": "差旅费", "invoice_code": "2451 0000 0009", "amount_fen": 36000, "pay_by": "card", "papers": "file:发票.txt"} from a
  -> 201 running unit_check 部门审核 · 程振宇
as 谢建国 field what
  -> 赴青屏县：学习热线办理
as 谢建国 field approval
  -> 差〔2026〕1号
as 谢建国 related
  -> 费用所属事项 差〔2026〕1号 赴青屏县：学习热线办理 办理中

# 县大厅、乡镇便民服务中心都是受理点：在哪里交材料都一样，件到同一个审批单位，从哪里收的从哪里出，台账按受理点查得到。
# covers:

at 2026-03-02 09:00
given 件 {"item": "食品经营许可", "applicant": "云川小吃店", "contact": "电话略", "received_on": "2026-03-02", "papers": "file:申请表.txt", "complete": "is_complete", "lead_unit": "县市场监督管理局"}
matter 大厅
as 黄蓉 start approval_case 件 {"taken_at": "hall"}
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕1号
matter 乡里
as 周蓉 start approval_case 件 {"applicant": "竹溪农家乐", "taken_at": "town"}
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕1号
matter 村里
as 周蓉 start approval_case 件 {"applicant": "柳村小卖部", "taken_at": "village"}
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕2号
as 徐勇 list pending
  -> 食品经营许可（云川小吃店）（审查）
     食品经营许可（竹溪农家乐）（审查）
     食品经营许可（柳村小卖部）（审查）
as 徐勇 agree
  -> 200 running decide 决定 · 张宁 · 审批〔2026〕2号
as 张宁 agree {"decision": "granted", "paper_out": "file:食品经营许可证.txt"} "准予。"
  -> 200 running give_out 窗口出件 · 周蓉 · 审批〔2026〕2号
as 周蓉 agree {"given_on": "2026-03-02", "taken_by": "店主，由村代办员代领"}
  -> 200 closed · 审批〔2026〕2号
as 徐勇 sums approval_case by taken_at
  -> 县政务大厅 1件
     乡镇便民服务中心 1件
     村（社区）代办点 1件
as 周蓉 sums approval_case by taken_at
  -> 乡镇便民服务中心 1件
     村（社区）代办点 1件

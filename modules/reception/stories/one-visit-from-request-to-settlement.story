# 一次接待从申请、审核、审批、安排到结算办结，编号只给一次。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 程振宇 notices
  -> 谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
as 程振宇 agree "拟同意，请办公室审批。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 张涛 agree "再同意一次。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 周凯 list pending
  -> 接待青屏县人民政府办公室（6人）（接待安排）
as 黄蓉 list pending
  -> 接待青屏县人民政府办公室（6人）（接待安排）
as 周凯 claim
  -> 200 running arrange 接待安排 · 周凯 · 接〔2026〕1号
as 黄蓉 list pending
  -> none
as 周凯 agree "已按标准安排。" {"arrangement": "机关食堂工作餐一次。", "meal_standard_fen": 5000}
  -> 200 running settle 费用结算 · 谢建国 · 接〔2026〕1号

at 2026-03-06 09:00
as 谢建国 submit {"cost_fen": 50000, "settle_by": "transfer"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cost_fen form_check 实际费用超过用餐标准乘以用餐人数；不安排用餐的费用应为0。
as 谢建国 submit {"cost_fen": 38000, "settle_by": "transfer"}
  -> 200 closed · 接〔2026〕1号
as 张涛 ledger reception
  -> 接〔2026〕1号 接待青屏县人民政府办公室（6人） 已办结
as 程振宇 open
  -> 200 closed · 接〔2026〕1号
     部门审核 程振宇 同意：拟同意，请办公室审批。
     办公室审批 张涛 同意：同意。
     接待安排 周凯 同意：已按标准安排。
as 陈玉兰 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     程振宇 部门审核：同意，送张涛（办公室审批）：“拟同意，请办公室审批。”
     张涛 办公室审批：同意，送周凯、黄蓉（接待安排）：“同意。”
     周凯 接待安排：认领
     周凯 接待安排：同意，送谢建国（费用结算）：“已按标准安排。”
     谢建国 费用结算：提交，已办结

# 送出后对方未办可以拿回，意见还在；对方办过就不能拿回。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 程振宇 withdraw
  -> 200 running review 部门审核 · 程振宇
as 张涛 list pending
  -> none
as 张涛 notices
  -> 程振宇已拿回：接待青屏县人民政府办公室（6人），您无需再办
     程振宇送您办理：接待青屏县人民政府办公室（6人）（办公室审批）
as 程振宇 open
  -> 200 running review 部门审核 · 程振宇
     意见草稿：拟同意。
     可以：同意 退回 转交
as 程振宇 agree "拟同意，请从简。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 程振宇 withdraw
  -> 409 flow_withdraw_too_late 下一办理人张涛已办理，不能拿回；如需修改请联系其退回。

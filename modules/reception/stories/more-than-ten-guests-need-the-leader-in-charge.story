# 来宾超过十人的接待，办公室审批后送分管领导审批。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访 {"guest_count": 14, "accompany_count": 4}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 周长河 open
  -> 200 running approve 办公室审批 · 张涛
as 周长河 agree "先同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 agree "拟同意，请周县长审批。"
  -> 200 running leader_approve 分管领导审批 · 周长河 · 接〔2026〕1号
as 周长河 list pending
  -> 接待青屏县人民政府办公室（14人）（分管领导审批）
as 周长河 agree "同意，一切从简。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 周凯 notices
  -> 周长河送您办理：接待青屏县人民政府办公室（14人）（接待安排）

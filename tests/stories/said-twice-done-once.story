# 同一请求发两次只办一次，别人看到的也只有一次。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。" twice
  -> 200 running approve 办公室审批 · 张涛
     again: 200 running approve 办公室审批 · 张涛
as 程振宇 agree "拟同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 list pending
  -> 接待青屏县人民政府办公室（6人）（办公室审批）
as 张涛 notices
  -> 程振宇送您办理：接待青屏县人民政府办公室（6人）（办公室审批）
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 周凯 claim
  -> 200 running arrange 接待安排 · 周凯 · 接〔2026〕1号
as 周凯 agree {"arrangement": "食堂。", "meal_standard_fen": 5000} stale
  -> 409 stale_revision 内容已被更新，请刷新页面，核对后再提交。
as 周凯 agree {"arrangement": "食堂。", "meal_standard_fen": 5000}
  -> 200 running settle 费用结算 · 谢建国 · 接〔2026〕1号

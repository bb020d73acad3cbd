# 委托可以是协同：两人都看得到，先办先得；也可以只是知悉：受托人阅知，仍由本人办理。
# covers: 296

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 程振宇 delegate 郭美玲 assist
  -> 201 生效中 程振宇 → 郭美玲 assist
as 张涛 delegate 郭美玲 copy
  -> 201 生效中 张涛 → 郭美玲 copy
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇、郭美玲
as 谢建国 why
  -> 程振宇：县政府办公室综合科主要负责人
     郭美玲：受程振宇委托协同办理（县政府办公室综合科主要负责人）
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 郭美玲 list delegated
  -> 接待青屏县人民政府办公室（6人）（部门审核） 代程振宇
as 郭美玲 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 程振宇 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 list pending
  -> none
as 谢建国 why
  -> 张涛：县政府办公室办公室主任
as 郭美玲 list to_read
  -> 接待青屏县人民政府办公室（6人）（传阅中 0/1）
as 郭美玲 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇、郭美玲（部门审核）
     郭美玲（代程振宇） 部门审核：同意，送张涛（办公室审批）：“同意。”
     张涛 办公室审批：同意，送周凯、黄蓉（接待安排）：“同意。”

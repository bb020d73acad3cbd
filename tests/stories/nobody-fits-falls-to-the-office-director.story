# 没有合适办理人的环节转到办公室主任，不会没有着落；无岗位的人不能发起。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 徐世杰 start reception 来访
  -> 201 running review 部门审核 · 张涛
as ADM001 start reception 来访
  -> 403 matter_no_post 您目前没有任职岗位，不能发起事项，请联系管理员。
as 张涛 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 徐世杰 open
  -> 200 running review 部门审核 · 张涛
     可以：拿回 撤销 终止 挂起 调度 改派 催办

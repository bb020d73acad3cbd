# 没有人办理过的事项发起人可以撤销，办理过就不能。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 revoke
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 revoke "来访改期，先撤销。"
  -> 200 revoked
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     谢建国 撤销，已撤销：“来访改期，先撤销。”
as 程振宇 list pending
  -> none
as 程振宇 agree "同意。"
  -> 409 flow_ended 该事项已经撤销，不能再办理。
matter b
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 谢建国 revoke
  -> 409 flow_revoke_too_late 已有人办理过该事项，不能撤销；如需终止请联系当前办理人。

# 办理人把待办转交同事，不能转回给转出的人。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 transfer people 程振宇 text "转给自己"
  -> 422 flow_transfer_back 不能转交给自己或已经转出过此件的人员，请另选他人。
as 程振宇 transfer people 郭美玲 text "我出差，请代为审核。"
  -> 200 running review 部门审核 · 郭美玲
as 程振宇 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 郭美玲 transfer people 程振宇
  -> 422 flow_transfer_back 不能转交给自己或已经转出过此件的人员，请另选他人。
as 郭美玲 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 list pending
  -> 接待青屏县人民政府办公室（6人）（办公室审批）
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     程振宇 部门审核：转交，交郭美玲：“我出差，请代为审核。”
     郭美玲 部门审核：同意，送张涛（办公室审批）：“拟同意。”

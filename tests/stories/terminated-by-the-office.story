# 办公室主任可以终止办理中的事项，须写明原因；已有的意见都保留，别人不能终止。
# covers: 258

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 谢建国 terminate "来访取消。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 terminate "来访取消。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 terminate
  -> 422 opinion_required 请填写意见。
as 张涛 terminate "来访取消。"
  -> 200 terminated
as 程振宇 list pending
  -> none
as 程振宇 agree "同意。"
  -> 409 flow_ended 该事项已经终止，不能再办理。
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     张涛 终止，已终止：“来访取消。”

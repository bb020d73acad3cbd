# 办公室主任把他人的待办改派给别人，须写明原因；原办理人的待办作废，时限不变。改派给已离岗、已在办的人不行，别人也不能改派。
# covers: 258

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 reassign people 郭美玲 "程主任出差。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 reassign of 程振宇 people 郭美玲
  -> 422 opinion_required 请填写意见。
as 张涛 reassign of 程振宇 people 程振宇 "程主任出差。"
  -> 422 flow_nobody_new 所选人员都已在传阅或办理此件，请另选他人。
as 张涛 reassign of 程振宇 "程主任出差。"
  -> 422 flow_people_not_offered 所选人员不在可选范围内，请从列出的人员中选择一人。
as 张涛 reassign of 程振宇 people 郭美玲 "程主任出差。"
  -> 200 running review 部门审核 · 郭美玲
as 程振宇 list pending
  -> none
as 程振宇 notices
  -> 张涛已将接待青屏县人民政府办公室（6人）（部门审核）改派他人（程主任出差。），您无需再办
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
as 程振宇 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 notices
  -> 张涛改派您办理：接待青屏县人民政府办公室（6人）（部门审核，程主任出差。）
as 郭美玲 why
  -> 郭美玲：办公室改派
as 郭美玲 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     张涛 改派，交郭美玲：“程主任出差。”
     郭美玲 部门审核：同意，送张涛（办公室审批）：“拟同意。”

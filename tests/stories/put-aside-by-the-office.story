# 办公室主任可以挂起办理中的事项，须写明原因；挂起期间移出待办、停止计时，恢复后从原处继续，时限顺延。别人不能挂起。
# covers: 258

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 谢建国 suspend "等待对方确认行程。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 suspend "等待对方确认行程。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 suspend
  -> 422 opinion_required 请填写意见。
as 张涛 resume
  -> 409 flow_verb_not_allowed 当前环节不能进行“恢复办理”操作，请刷新页面后重新选择。
as 张涛 suspend "等待对方确认行程。"
  -> 200 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> none
as 程振宇 agree "同意。"
  -> 409 flow_suspended 该事项已由张涛于 3月2日 09:00 挂起，恢复办理之前不能进行此项操作。
as 谢建国 withdraw
  -> 409 flow_suspended 该事项已由张涛于 3月2日 09:00 挂起，恢复办理之前不能进行此项操作。
as 谢建国 urge text "请协调。"
  -> 200 running review 部门审核 · 程振宇
as 程振宇 open
  -> 200 running review 部门审核 · 程振宇
as 张涛 open
  -> 200 running review 部门审核 · 程振宇
     可以：终止 恢复办理 改派
as 程振宇 notices
  -> 谢建国催办：接待青屏县人民政府办公室（6人）（请协调。）
     张涛已挂起：接待青屏县人民政府办公室（6人）（等待对方确认行程。），恢复办理前不计时
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）

after 5 working_days
as 程振宇 notices
  -> 谢建国催办：接待青屏县人民政府办公室（6人）（请协调。）
     张涛已挂起：接待青屏县人民政府办公室（6人）（等待对方确认行程。），恢复办理前不计时
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
as 程振宇 resume "继续。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 resume "对方已确认。"
  -> 200 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核） 催办1次
as 程振宇 notices
  -> 张涛已恢复办理：接待青屏县人民政府办公室（6人）（对方已确认。），请继续办理
     谢建国催办：接待青屏县人民政府办公室（6人）（请协调。）
     张涛已挂起：接待青屏县人民政府办公室（6人）（等待对方确认行程。），恢复办理前不计时
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 resume "对方已确认。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“恢复办理”操作，请刷新页面后重新选择。
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     张涛 挂起：“等待对方确认行程。”
     谢建国 催办：“请协调。”
     张涛 恢复办理，时限顺延至 3月10日 17:30：“对方已确认。”
     程振宇 部门审核：同意，送张涛（办公室审批）：“同意。”

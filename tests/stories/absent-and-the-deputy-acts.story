# AB 角：A 角不在岗时由 B 角代办，桌上的件一并交接；A 角回来，没办完的自动交还。
# covers: 296

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 deputy 程振宇
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /deputy delegation_to_oneself 不能委托给本人，请另选他人。
as 程振宇 deputy 郭美玲
  -> 200 郭美玲
as 谢建国 absent for 程振宇 reason "学习"
  -> 403 delegation_not_yours 只能办理本人的委托；为他人设置须由其单位办公室负责人办理。
as 程振宇 absent until 2026-03-04 18:00 reason "学习"
  -> 201 生效中 程振宇 学习
as 谢建国 why
  -> 郭美玲：程振宇不在岗，由 AB 角代办（县政府办公室综合科主要负责人）
as 郭美玲 list delegated
  -> 接待青屏县人民政府办公室（6人）（部门审核） 代程振宇
as 郭美玲 notices
  -> 受程振宇委托，由您代办：接待青屏县人民政府办公室（6人）（部门审核）
as 郭美玲 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 程振宇 notices
  -> 郭美玲已代您办理：接待青屏县人民政府办公室（6人）（部门审核）
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
matter b
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 郭美玲
as 谢建国 why
  -> 郭美玲：程振宇不在岗，由 AB 角代办（县政府办公室综合科主要负责人）
as 程振宇 back
  -> 200
as 谢建国 why
  -> 程振宇：郭美玲代办期满，交还本人
as 郭美玲 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 程振宇 absences
  -> 已结束 程振宇 学习

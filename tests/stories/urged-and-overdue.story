# 到期前提醒、逾期告知，发起人可以催办但不能连续催。
# covers: 62

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）

after 7 hours
as 程振宇 urge
  -> 409 flow_verb_not_allowed 当前环节不能进行“催办”操作，请刷新页面后重新选择。
as 谢建国 urge text "来宾后天就到，请抓紧。"
  -> 200 running review 部门审核 · 程振宇
as 谢建国 urge text "再催一次。"
  -> 429 flow_urged_recently 刚刚已催办过，请在 30 分钟后再催办。
as 程振宇 notices
  -> 谢建国催办：接待青屏县人民政府办公室（6人）（来宾后天就到，请抓紧。）
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）

after 2 working_days
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核） 催办1次 overdue
as 程振宇 notices
  -> 已经逾期：接待青屏县人民政府办公室（6人）（部门审核），期限 3月3日 17:30
     即将到期：接待青屏县人民政府办公室（6人）（部门审核），期限 3月3日 17:30
     谢建国催办：接待青屏县人民政府办公室（6人）（来宾后天就到，请抓紧。）
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
as 谢建国 notices
  -> 已经逾期：接待青屏县人民政府办公室（6人）（部门审核），期限 3月3日 17:30

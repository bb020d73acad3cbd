# 陪餐人数超过规定不能提交：十人以内不超过三人，十人以上不超过三分之一。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访 {"guest_count": 10, "accompany_count": 4}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/accompany_count form_check 陪餐人数超过规定：来宾10人以内陪餐不超过3人，超过10人的不超过来宾人数的三分之一。
as 谢建国 start reception 来访 {"guest_count": 14, "accompany_count": 5}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/accompany_count form_check 陪餐人数超过规定：来宾10人以内陪餐不超过3人，超过10人的不超过来宾人数的三分之一。
as 谢建国 start reception 来访 {"meals": "none", "accompany_count": 2}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/accompany_count form_check 没有安排用餐，陪餐人数应为0。
as 谢建国 start reception 来访 {"plain_meal": false}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/plain_meal form_check 安排工作餐的，须确认不提供香烟酒水和高档菜肴。
as 谢建国 start reception 来访 {"guest_count": 14, "accompany_count": 4}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（14人）（部门审核）

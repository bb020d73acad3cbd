# 没有公函不予接待，所有问题一次指出；补齐后才能提交。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception {"guest_unit": "某公司", "guest_count": 3, "meals": "none", "accompany_count": 0}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/visit required 必填。
     /fields/purpose required 必填。
     /fields/guests required 必填。
     /fields/invitation required 必填。
as 谢建国 start reception 来访 {"guest_count": "六", "visit": {"start": "2026-03-05", "end": "x"}, "unknown": 1}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/guest_count wrong_type 类型不对，应为整数。
     /fields/visit malformed 格式不对，应为带时区的时间，如 2026-03-02T09:00:00+08:00。
     /fields/unknown unknown_field 没有这个字段，请检查拼写。
as 谢建国 list started
  -> none
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）

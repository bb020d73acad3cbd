# 一人两职，以哪个岗位发起就由哪个单位的负责人审核。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as YC0093 start reception 来访
  -> 201 running review 部门审核 · 朱燕
matter b
as YC0093/县政府办公室 start reception 来访
  -> 201 running review 部门审核 · 张涛
as 张涛 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 孙涛 list pending
  -> none
as 孙涛 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

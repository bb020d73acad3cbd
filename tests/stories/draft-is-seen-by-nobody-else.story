# 草稿只有自己看得到，没有编号，提交时才检查必填。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 draft reception {"guest_unit": "青屏县人民政府办公室"}
  -> 201 draft apply 申请
as 谢建国 list draft
  -> 接待青屏县人民政府办公室（）
as 程振宇 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 ledger reception
  -> none
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/guest_count required 必填。
     /args/fields/visit required 必填。
     /args/fields/purpose required 必填。
     /args/fields/guests required 必填。
     /args/fields/invitation required 必填。
     /args/fields/meals required 必填。
     /args/fields/accompany_count required 必填。
as 谢建国 submit 来访
  -> 200 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）

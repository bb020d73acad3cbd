# 无关人员打不开、查不到、也催不了，和不存在一样。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 陈玉兰 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 trail
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 readers
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 agree "同意。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 urge
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 ledger reception
  -> none
nobody open
  -> 401 not_signed_in 您尚未登录或登录已过期，请重新登录。
as ADM001 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 程振宇 open
  -> 200 running review 部门审核 · 程振宇
     可以：同意 退回 转交

# 任何时刻的样子都能再看：当时的环节、当时的内容、当时的意见。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇

at 2026-03-02 10:00
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛

at 2026-03-02 11:00
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 程振宇 open at 2026-03-02 09:30
  -> 200 running review 部门审核 · 程振宇
as 张涛 open at 2026-03-02 10:30
  -> 200 running approve 办公室审批 · 张涛
     部门审核 程振宇 同意：拟同意。
as 张涛 open at 2026-03-01 09:00
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 open at 2026-03-02 10:30
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

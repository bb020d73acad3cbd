# 办公室审批同意以后，来访时间进入申请人和接待人员的日程，连同今明两天到期的事项按时间排列；撤销的不再出现，无关人员看不到。
# covers:

at 2026-03-03 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "place": "机关食堂", "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 day
  -> 2026-03-03 none
     2026-03-04
     17:30 due 接待青屏县人民政府办公室（6人） · 部门审核
as 程振宇 agree "拟同意，请办公室审批。"
  -> 200 running approve 办公室审批 · 张涛

at 2026-03-04 09:00
as 谢建国 day
  -> 2026-03-04 none
     2026-03-05 none
as 张涛 day
  -> 2026-03-04
     17:30 due 接待青屏县人民政府办公室（6人） · 办公室审批
     2026-03-05 none
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 谢建国 day
  -> 2026-03-04 none
     2026-03-05
     09:30-17:00 接待青屏县人民政府办公室（6人） · 机关食堂
as 张涛 day
  -> 2026-03-04 none
     2026-03-05 none
matter b
as 谢建国 start reception 来访 {"guest_unit": "平山县审计局", "visit": {"start": "2026-03-05T08:30:00+08:00", "end": "2026-03-05T09:00:00+08:00"}}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕2号
as 谢建国 day
  -> 2026-03-04 none
     2026-03-05
     08:30-09:00 接待平山县审计局（6人） · 机关食堂
     09:30-17:00 接待青屏县人民政府办公室（6人） · 机关食堂
as 张涛 terminate "对方取消来访。"
  -> 200 terminated · 接〔2026〕2号
as 谢建国 day
  -> 2026-03-04 none
     2026-03-05
     09:30-17:00 接待青屏县人民政府办公室（6人） · 机关食堂

at 2026-03-06 09:00
as 谢建国 day
  -> 2026-03-06 none
     2026-03-07 off none

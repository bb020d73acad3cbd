# 审批人选择逐级，申请人改后重新经过部门审核。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 send_back to apply rerun
  -> 422 opinion_required 请填写意见。
as 张涛 send_back to apply rerun "请补充来访目的。"
  -> 200 running apply 申请 · 谢建国
as 谢建国 submit {"purpose": "学习交流政务公开标准化建设。"}
  -> 200 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 张涛 list pending
  -> none
as 程振宇 agree "已补充，拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号

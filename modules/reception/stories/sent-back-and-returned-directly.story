# 审批人退回申请，申请人改后直送退回人，不再重走审核。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 send_back to apply direct
  -> 422 opinion_required 请填写意见。
as 张涛 send_back to settle direct "退到哪里？"
  -> 422 flow_target_not_offered 不能退回到所选环节，请从列出的环节中选择。
as 张涛 send_back to apply direct "请压减陪餐人数。"
  -> 200 running apply 申请 · 谢建国
as 谢建国 notices
  -> 张涛退回：接待青屏县人民政府办公室（6人）（请压减陪餐人数。）
as 谢建国 list pending
  -> 接待青屏县人民政府办公室（6人）（申请） 退回
as 程振宇 open
  -> 200 running apply 申请 · 谢建国
     部门审核 程振宇 同意：拟同意。
     办公室审批 张涛 退回：请压减陪餐人数。
     可以：催办
as 谢建国 submit {"accompany_count": 1}
  -> 200 running approve 办公室审批 · 张涛
as 张涛 list pending
  -> 接待青屏县人民政府办公室（6人）（办公室审批）
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号

# 领导的待办里只有非他不可的：科里、办公室能定的到不了他手里，到了他这一步的才出现；委托出去的一类由受托人办，两人姓名都在；看的和办的分开。
# covers: 219

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
matter 小接待
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
matter 大接待
as 谢建国 start reception 来访 {"guest_unit": "平山县人民政府", "guest_count": 14, "accompany_count": 4}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
matter 用印
as 谢建国 start seal {"document": "关于报送名单的函", "copies": 2, "reason": "上报。"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 周长河 list pending
  -> none
matter 大接待
as 张涛 agree "请周县长定。"
  -> 200 running leader_approve 分管领导审批 · 周长河 · 接〔2026〕2号
matter 合同
as 谢建国 start seal {"document": "会场租用合同", "copies": 2, "reason": "签约。", "seal_kind": "contract"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 周长河
as 周长河 list pending
  -> 会场租用合同用印（办公室审批）
     接待平山县人民政府（14人）（分管领导审批）
as 周长河 delegate 张涛 replace kind seal until 2026-03-06 18:00
  -> 201 生效中 周长河 → 张涛 replace 用印申请
matter 又一合同
as 谢建国 start seal {"document": "音响租用合同", "copies": 2, "reason": "签约。", "seal_kind": "contract"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 周长河 list pending
  -> 会场租用合同用印（办公室审批）
     接待平山县人民政府（14人）（分管领导审批）
as 张涛 list pending
  -> 关于报送名单的函用印（办公室审批）
     音响租用合同用印（办公室审批） 代周长河
as 张涛 agree "同意。"
  -> 200 running seal 用印 · 宋凤英
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     程振宇 部门审核：同意，送张涛（办公室审批）
     张涛（代周长河） 办公室审批：同意，送宋凤英（用印）：“同意。”
as 周长河 counts
  -> draft 0 · pending 2 · to_read 0 · in_progress 0 · handled 0 · started 0

# 办公室主任看本机关全部办理中的事项：在哪个环节、谁手里、几天了、亮什么灯；看各人的工作量；看退回、错送、逾期的登记。别人看不到。
# covers: 258

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
matter b
as 谢建国 start reception 来访 {"guest_unit": "平山县审计局"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 transfer people 张慧 text "应由督查室办。"
  -> 200 running review 部门审核 · 张慧
matter c
as 谢建国 start reception 来访 {"guest_unit": "临江市档案馆"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 send_back to apply direct "请补充名单。"
  -> 200 running apply 申请 · 谢建国
matter d
as 谢建国 start reception 来访 {"guest_unit": "南湖区税务局"}
  -> 201 running review 部门审核 · 程振宇
as 张涛 suspend "等待对方确认。"
  -> 200 running review 部门审核 · 程振宇
as 谢建国 monitor
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 谢建国 load
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 谢建国 errors returned
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 张涛 monitor
  -> 接待青屏县人民政府办公室（6人）（办公室审批）· 张涛 · 0天 normal
     接待平山县审计局（6人）（部门审核）· 张慧 · 0天 normal
     接待临江市档案馆（6人）（申请）· 谢建国 · 0天
     接待南湖区税务局（6人）（部门审核）· 程振宇 · 0天 已挂起 normal
as 张涛 monitor kind reception holder 张慧
  -> 接待平山县审计局（6人）（部门审核）· 张慧 · 0天 normal
as 张涛 monitor step approve
  -> 接待青屏县人民政府办公室（6人）（办公室审批）· 张涛 · 0天 normal
as 张涛 monitor suspended true
  -> 接待南湖区税务局（6人）（部门审核）· 程振宇 · 0天 已挂起 normal
as 张涛 monitor unassigned true
  -> none
as 张涛 monitor organ 县财政局
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 张涛 monitor kind nothing
  -> none
as 张涛 monitor light red
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /light not_a_choice 不是可选项，可选：normal、soon、overdue。
as 张涛 monitor cursor x
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /cursor matter_cursor_malformed 翻页标记无效，请从第一页重新查看。
as 张涛 errors nothing
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /kind not_a_choice 不是可选项，可选：returned、mis_sent、late、piled_up、kept_waiting、refused、void_number、paper_number、in_hand、handled、sent、due、in_time、numbered。

after 2 working_days
as 张涛 monitor light overdue
  -> 接待青屏县人民政府办公室（6人）（办公室审批）· 张涛 · 2天 overdue
     接待平山县审计局（6人）（部门审核）· 张慧 · 2天 overdue
as 张涛 monitor light normal
  -> none
as 张涛 load
  -> 张慧 县政府办公室督查室 在办1 逾期1 近一月已办0
     谢建国 县政府办公室综合科 在办1 逾期0 近一月已办0
     张涛 县政府办公室 在办1 逾期1 近一月已办0
as 张涛 errors returned
  -> 被退回 谢建国 接待临江市档案馆（6人） 申请 请补充名单。
as 张涛 errors mis_sent
  -> 错送（已转交） 谢建国 接待平山县审计局（6人） 部门审核
as 张涛 errors mis_sent person 谢建国
  -> 错送（已转交） 谢建国 接待平山县审计局（6人） 部门审核
as 张涛 errors late
  -> 逾期 张慧 接待平山县审计局（6人） 部门审核
     逾期 张涛 接待青屏县人民政府办公室（6人） 办公室审批
as 张涛 errors void_number
  -> none
as 张涛 errors paper_number
  -> none
left 周凯
left 黄蓉
matter a
as 张涛 agree "同意接待。"
  -> 200 running arrange 接待安排 · 张涛 · 接〔2026〕1号
as 张涛 monitor unassigned true
  -> 接待青屏县人民政府办公室（6人）（接待安排）· 张涛（无人） · 2天 normal

# 边填边看：正在填写还没提交的内容一存下来，步骤条、全程和“下一步送谁”就一致地按它推算；办理单上仍是提交过的内容，自己不能改的不算。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true, "guest_count": 6}
as 谢建国 draft reception 来访
  -> 201 draft apply 申请
as 谢建国 bar
  -> 申请 current · 部门审核 open · 办公室审批 open · 分管领导审批 skipped · 接待安排 open · 费用结算 open
as 谢建国 write {"guest_count": 14}
  -> 200 kept
as 谢建国 bar
  -> 申请 current · 部门审核 open · 办公室审批 open · 分管领导审批 open · 接待安排 open · 费用结算 open
as 谢建国 way
  -> 下一步 部门审核 · 县政府办公室综合科主要负责人 → 县政府办公室综合科 → 程振宇
     以后 办公室审批 · 县政府办公室办公室主任 → 县政府办公室 → 张涛
     以后 分管领导审批 · 分管县政府办公室的领导 → 云川县人民政府 → 周长河
     以后 接待安排 · 县政府办公室接待人员 → 县政府办公室行政财务科 → 周凯 · 县政府办公室接待人员 → 县政府办公室行政财务科 → 黄蓉 谁先认领由谁办理
     以后 费用结算 · 县政府办公室综合科 → 谢建国
as 谢建国 field guest_count
  -> 6
as 谢建国 submit {"guest_count": 14, "accompany_count": 4}
  -> 200 running review 部门审核 · 程振宇
as 程振宇 write {"guest_count": 6}
  -> 200 kept
as 程振宇 bar
  -> 申请 done · 部门审核 current · 办公室审批 open · 分管领导审批 open · 接待安排 open · 费用结算 open
as 谢建国 bar
  -> 申请 done · 部门审核 current · 办公室审批 open · 分管领导审批 open · 接待安排 open · 费用结算 open

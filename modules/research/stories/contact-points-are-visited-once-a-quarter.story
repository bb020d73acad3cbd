# 联系点：谁联系哪个单位定下来，参加的会议、活动、调研都记在联系点上；每季至少一次，季末前提醒，没有去的报办公室主任。
# covers: 270, 271

at 2026-03-02 09:00
given 联系点 {"leader_name": "周长河", "leader": "周长河", "unit_name": "石桥镇", "contact_unit": "石桥镇人民政府", "for_year": 2026, "duties": "参加年度会议、季度例会，每季调研一次。"}
as 谢建国 start contact_point 联系点
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running accept 联系领导确认 · 周长河 · 联系点〔2026〕1号
as 周长河 agree
  -> 200 running told 告知联系单位 · 罗洁 · 联系点〔2026〕1号
as 罗洁 mark_read
  -> 200 closed · 联系点〔2026〕1号
as 谢建国 start contact_point 联系点
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/for_year matter_duplicate_final “年度”等相同的事项已由谢建国于 3月2日 09:00 登记，编号 联系点〔2026〕1号，不能重复登记。
matter 活动
as 周长河 start contact_visit {"title": "石桥镇一季度例会", "visit_by": "2026-03-06"} link at a
  -> 201 running visit 活动记录 · 周长河 · 联系〔2026〕1号
as 周长河 submit {"form": "quarterly", "on_day": "2026-03-05"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/seen required 必填。
as 周长河 submit {"form": "quarterly", "on_day": "2026-03-05", "seen": "听取一季度工作。"}
  -> 200 closed · 联系〔2026〕1号
matter 调研
as 周长河 start contact_visit {"title": "石桥镇调研", "visit_by": "2026-03-20"} link at a
  -> 201 running visit 活动记录 · 周长河 · 联系〔2026〕2号
as 周长河 every quarter day 25 month 3 ahead 30 due visit_by {"title": "{period}石桥镇调研"}
  -> 201 2026年第1季度石桥镇调研（周长河）2026-02-05 开出，2026-03-25 到期
matter a
as 周长河 related
  -> 联系活动 联系〔2026〕1号 石桥镇一季度例会 已办结
     联系活动 联系〔2026〕2号 石桥镇调研 办理中
matter 调研

at 2026-03-24 09:00
as 周长河 notices
  -> 逾期未办：石桥镇调研（活动记录），报请督办
     即将到期：2026年第1季度石桥镇调研（活动记录），期限 3月25日 17:30
     已经逾期：石桥镇调研（活动记录），期限 3月20日 17:30
     即将到期：石桥镇一季度例会（活动记录），期限 3月6日 17:30
     张涛送您办理：周长河联系石桥镇（联系领导确认）
as 张涛 notices
  -> 逾期未办，请您督办：石桥镇调研（活动记录，周长河）
     谢建国送您办理：周长河联系石桥镇（审定）
as 周长河 submit {"form": "research", "on_day": "2026-03-24", "seen": "到三个村看春耕。", "solved": "协调水务局清淤。"}
  -> 200 closed · 联系〔2026〕2号

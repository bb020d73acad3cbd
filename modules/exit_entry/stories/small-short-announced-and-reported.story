# 因公出国：列入计划、人少天短、三分之二以上是公务、行前公示五个工作日、县领导审批；回来七天内交证照，核销，写报告并公示。
# covers:

at 2026-03-02 09:00
given 团 {"head_name": "赵蓉", "members": ["赵蓉", "孙娜", "谢建国"], "member_count": 3, "places": "荷兰", "place_count": 1, "leaves_on": "2026-04-13", "returns_on": "2026-04-19", "work_days": 3, "purpose": "设施农业合作洽谈。", "schedule": "第一天到达；第二至四天洽谈；第五天返回。", "invitation": "file:邀请函.txt", "planned": false, "budget_fen": 9000000, "budget_source": "县级财政出国经费"}
as 谢建国 start exit_entry 团
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/returns_on form_check 在外天数超过规定：1国不超过5天，2国不超过8天，3国不超过10天。
     /fields/work_days form_check 公务活动应当不少于在外时间的三分之二。
     /fields/planned form_check 没有列入年度计划的，不予申报；确需出访的，先调整计划。
as 谢建国 start exit_entry 团 {"returns_on": "2026-04-17", "work_days": 4, "planned": true}
  -> 201 running review 部门审核 · 程振宇
as 谢建国 field stay_days
  -> 5
as 程振宇 agree
  -> 200 running budget 经费审核 · 傅建华、郭美玲
as 傅建华 agree "经费已列入预算。"
  -> 200 running secrecy 保密和任务审核 · 郭美玲
as 郭美玲 agree {"knows_secrets": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/taught_on form_check 含涉密人员的，行前须做保密教育，请填写日期。
as 郭美玲 agree {"knows_secrets": true, "taught_on": "2026-03-02"}
  -> 200 running show_before 行前公示 · 郭美玲
as 郭美玲 agree {"shown_from": "2026-03-02", "shown_to": "2026-03-05", "objections": "无异议。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/shown_to form_check 行前公示不少于5个工作日。
     /args/fields/shown_to form_check 公示期还没有满。

at 2026-03-10 09:00
as 郭美玲 agree {"shown_from": "2026-03-02", "shown_to": "2026-03-09", "objections": "无异议。"}
  -> 200 running approve 领导审批 · 朱燕
as 朱燕 agree "同意出访。"
  -> 200 running issue 发放证照 · 郭美玲 · 外出〔2026〕1号
as 郭美玲 agree {"papers_out": "2026-03-10"}
  -> 200 running come_back 回国销假 · 谢建国 · 外出〔2026〕1号

at 2026-04-21 09:00
as 谢建国 submit {"came_back_on": "2026-04-18", "papers_back_on": "2026-04-21", "border_stamps": "file:出入境记录.txt"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/late_reason form_check 实际入境晚于批准日期，属超期滞留，请先说明。
as 谢建国 submit {"came_back_on": "2026-04-17", "papers_back_on": "2026-04-21", "border_stamps": "file:出入境记录.txt"}
  -> 200 running settle 经费核销 · 傅建华 · 外出〔2026〕1号
as 傅建华 agree {"cost_fen": 9500000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cost_fen form_check 实际支出超过批准的预算。
as 傅建华 agree {"cost_fen": 8800000}
  -> 200 running report 提交出访报告 · 谢建国 · 外出〔2026〕1号
as 谢建国 submit {"trip_report": "file:出访报告.txt", "gains": "签订设施农业合作备忘录，由县农业农村局跟进。"}
  -> 200 running close 公示归档 · 郭美玲 · 外出〔2026〕1号
as 郭美玲 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/report_shown form_check 出访报告应当在单位内公示，请确认。
as 郭美玲 agree {"report_shown": true}
  -> 200 closed · 外出〔2026〕1号
as 郭美玲 ledger exit_entry
  -> 外出〔2026〕1号 赵蓉等3人赴荷兰 已办结

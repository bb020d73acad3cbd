# 外出考察、挂职锻炼、选送学习：怎么选的人、去哪里、起止日期、接收单位怎么评、回来报告什么、学到的怎么用，都写在一张单子上。
# covers: 231

at 2026-03-02 09:00
given 挂职 {"title": "到县信访局挂职", "way": "secondment", "goer": "谢建国", "selection": "综合科推荐两人，谢建国没有接访经历，优先。", "host": "县信访局", "begins_on": "2026-03-09", "ends_on": "2026-06-05"}
as 谢建国 start study_away 挂职 {"ends_on": "2026-03-01"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/ends_on form_check 结束日期不能早于开始日期。
as 谢建国 start study_away 挂职
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running leader_approve 分管领导审批 · 周长河 · 外学〔2026〕1号
as 周长河 agree "同意。"
  -> 200 running report_back 学习报告 · 谢建国 · 外学〔2026〕1号

at 2026-06-16 09:00
as 谢建国 notices
  -> 周长河送您办理：到县信访局挂职（学习报告）
as 谢建国 agree {"report": "接访三个月，办结初访三十件。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/host_says form_check 挂职和选送学习须有接收单位的评价。
as 谢建国 agree {"report": "接访三个月，办结初访三十件。", "host_says": "能独立接访，群众评价好。"}
  -> 200 running use 成果转化 · 程振宇 · 外学〔2026〕1号
as 程振宇 agree {"used": "综合科来访登记改用信访局的三问法。"}
  -> 200 closed · 外学〔2026〕1号
matter b
as 谢建国 start study_away 挂职 {"title": "赴省政府办公厅跟班学习", "way": "sent", "goer": "郭美玲", "host": "省政府办公厅会议处"}
  -> 201 running unit_check 部门审核 · 程振宇
as 张涛 ledger study_away
  -> 未编号 赴省政府办公厅跟班学习 办理中
     外学〔2026〕1号 到县信访局挂职 已办结

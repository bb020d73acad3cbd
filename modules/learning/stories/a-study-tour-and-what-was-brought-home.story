# 外出考察：为什么去、为什么是他、去哪家、哪天到哪天、花多少钱先报批；回来十个工作日内交考察报告，部门说清学到的怎么用；挂职还要分管领导批、接收单位评价。
# covers: 211

at 2026-03-02 09:00
given 考察 {"title": "赴云江市热线中心考察", "way": "tour", "goer": "郭美玲", "selection": "热线提速由她牵头，带着三个问题去。", "host": "云江市12345热线中心", "begins_on": "2026-03-11", "ends_on": "2026-03-12", "budget_fen": 90000}
as 郭美玲 start study_away 考察 {"ends_on": "2026-03-10"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/ends_on form_check 结束日期不能早于开始日期。
as 郭美玲 start study_away 考察
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree "同意，轻车简从。"
  -> 200 running report_back 学习报告 · 郭美玲 · 外学〔2026〕1号

at 2026-03-27 09:00
as 郭美玲 notices
  -> 已经逾期：赴云江市热线中心考察（学习报告），期限 3月26日 17:30
     张涛送您办理：赴云江市热线中心考察（学习报告）
as 郭美玲 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/report required 必填。
as 郭美玲 agree {"report": "一、诉求先分类再派单。二、回访由另外的人做。三、知识库每周更新。", "papers": "file:考察报告.txt"}
  -> 200 running use 成果转化 · 程振宇 · 外学〔2026〕1号
as 程振宇 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/used required 必填。
as 程振宇 agree {"used": "四月起工单先分类再派；回访交督查室。"}
  -> 200 closed · 外学〔2026〕1号
matter 挂职
as 郭美玲 start study_away {"title": "到县信访局挂职", "way": "secondment", "goer": "谢建国", "selection": "没有接访经历，优先。", "host": "县信访局", "begins_on": "2026-04-01", "ends_on": "2026-06-30"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running leader_approve 分管领导审批 · 周长河 · 外学〔2026〕2号
as 周长河 agree "同意。"
  -> 200 running report_back 学习报告 · 谢建国 · 外学〔2026〕2号

at 2026-07-03 09:00
as 谢建国 agree {"report": "接访三个月，办结初访三十件。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/host_says form_check 挂职和选送学习须有接收单位的评价。
as 谢建国 agree {"report": "接访三个月，办结初访三十件。", "host_says": "能独立接访，群众评价好。"}
  -> 200 running use 成果转化 · 程振宇 · 外学〔2026〕2号
as 张涛 ledger study_away
  -> 外学〔2026〕2号 到县信访局挂职 办理中
     外学〔2026〕1号 赴云江市热线中心考察 已办结

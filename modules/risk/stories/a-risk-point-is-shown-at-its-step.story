# 风险点连着环节：审定公示以后，风险表现和防控措施就显示在用印、派车、接待结算、报销各环节办理人的页面上；别的环节不显示。
# covers: 13

at 2026-03-02 09:00
given 印 {"post_name": "印章管理员", "flow_step": "seal_press", "power": "保管使用单位印章", "danger": "未经审批用印、空白用印。", "form": "of_process", "has_power": true, "measures": "先审批后用印，两人在场，登记留影。", "owner": "宋凤英", "peers": ["谢建国"]}
as 宋凤英 start risk 印 {"flow_step": "other_step"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/step_words form_check 其他环节请写明是哪个环节。
matter 用印
as 谢建国 start seal {"document": "关于春耕用水的函", "copies": 2, "reason": "发函。"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意用印。"
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 governed
  -> 用印
     《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》（国发〔1999〕25号）
     本单位没有现行制度
matter 险
as 宋凤英 start risk 印
  -> 201 running peer_review 互评 · 谢建国
as 谢建国 agree "同意。"
  -> 200 running section 科室审定 · 陈玉兰
as 陈玉兰 agree
  -> 200 running settle 领导小组审定 · 张涛
as 张涛 agree {"shown_from": "2026-03-03", "review_on": "2027-03-01"}
  -> 200 running watch 监督人确认 · 陈玉兰 · 廉〔2026〕1号
matter 用印
as 宋凤英 governed
  -> 用印
     《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》（国发〔1999〕25号）
     参考：廉〔2026〕1号 印章管理员：用印申请·用印 先审批后用印，两人在场，登记留影。
     本单位没有现行制度
as 宋凤英 agree {"sealed": 2, "way": "electronic"}
  -> 200 closed
as 谢建国 field result
  -> 已按申请份数用印
matter 用印二
as 谢建国 start seal {"document": "介绍信", "copies": 1, "reason": "开介绍信。"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 governed
  -> 部门审核
     《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》（国发〔1999〕25号）
     本单位没有现行制度

# 制度汇编：现行有效的制度有一份完整目录，编号、名称、哪天起施行，加上每件的正文编成一册，不同类别、不同科室的都在一册里，也可以只看一类；目录取成表格文件，整册在汇编页由浏览器打印；废止的、还没有施行的都不在内，到了施行那天自己进册。
# covers: 192

at 2026-03-02 09:00
given 制度 {"title": "值班工作制度", "category": "duty", "edition": 1, "basis": "《关于进一步加强值班工作的通知》", "duty_unit": "县政府办公室文电机要科", "applies_to": ["县政府办公室信息调研科"], "body": "值班人员二十四小时在岗。"}
given 公布 {"effective_on": "2026-03-10", "review_on": "2026-12-31", "readers": ["李雪梅"]}
as 陈玉兰 start house_rule 制度
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree 公布
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕1号
matter b
as 陈玉兰 start house_rule 制度 {"title": "值班和值守工作制度"} link repeals a
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree 公布
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕2号
matter 车
as 周凯 start house_rule {"title": "公务用车管理制度", "category": "vehicles", "edition": 1, "basis": "《党政机关公务用车管理办法》", "duty_unit": "县政府办公室行政财务科", "applies_to": ["县政府办公室综合科"], "body": "公务用车一律凭审批单派出。\n驾驶员当日登记里程。"}
  -> 201 running unit_check 部门审核 · 傅建华
as 傅建华 agree
  -> 200 running consult 征求意见 · 程振宇
as 程振宇 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 周凯
as 周凯 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree 公布 {"readers": ["程振宇"]}
  -> 200 running read 阅知 · 程振宇 · 制度〔2026〕3号
matter 章
as 谢建国 start house_rule {"title": "印章使用管理制度", "category": "seals", "edition": 1, "basis": "《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》", "duty_unit": "县政府办公室综合科", "applies_to": ["县政府办公室信息调研科"], "body": "用印须经审批，逐次登记。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 谢建国
as 谢建国 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree 公布 {"readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕4号
matter 会
as 谢建国 start house_rule {"title": "会议管理制度", "category": "meetings", "edition": 1, "basis": "《关于精简会议的规定》", "duty_unit": "县政府办公室综合科", "applies_to": ["县政府办公室信息调研科"], "body": "可开可不开的会一律不开。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 谢建国
as 谢建国 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree 公布 {"effective_on": "2026-04-01", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕5号
matter a
as 李雪梅 validity repealed "新制度施行，本制度同时废止。" on 2026-03-10 basis b
  -> 403 matter_not_registry 只有本机关的登记人员可以办理此项操作。
as 陈玉兰 validity repealed "新制度施行，本制度同时废止。" on 2026-03-10 basis b
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕1号
as 陈玉兰 book house_rule where in_force:true
  -> 规章制度汇编 2026-03-02 目录0件

at 2026-03-10 09:00
as 李雪梅 ledger house_rule
  -> 制度〔2026〕5号 会议管理制度（传阅中 0/1） 尚未施行
     制度〔2026〕4号 印章使用管理制度（传阅中 0/1） 办理中
     制度〔2026〕3号 公务用车管理制度（传阅中 0/1） 办理中
     制度〔2026〕2号 值班和值守工作制度（传阅中 0/1） 办理中
     制度〔2026〕1号 值班工作制度（传阅中 0/1） 已废止
as 李雪梅 ledger "house_rule?where=in_force:true"
  -> 制度〔2026〕4号 印章使用管理制度（传阅中 0/1） 办理中
     制度〔2026〕3号 公务用车管理制度（传阅中 0/1） 办理中
     制度〔2026〕2号 值班和值守工作制度（传阅中 0/1） 办理中
as 李雪梅 ledger "house_rule?where=in_force:false"
  -> 制度〔2026〕5号 会议管理制度（传阅中 0/1） 尚未施行
     制度〔2026〕1号 值班工作制度（传阅中 0/1） 已废止
as 李雪梅 ledger "house_rule?where=in_force:yes"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /where/0 malformed 格式不对，应为是或否（true 或 false）。
as 李雪梅 ledger "study_session?where=in_force:true"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /where/0 unknown_field 没有这个字段，请检查拼写。
as 陈玉兰 book house_rule where in_force:true
  -> 规章制度汇编 2026-03-10 目录3件
     制度〔2026〕2号 值班和值守工作制度 自2026-03-10施行
     制度〔2026〕3号 公务用车管理制度 自2026-03-10施行
     制度〔2026〕4号 印章使用管理制度 自2026-03-10施行
     【值班和值守工作制度】
     值班人员二十四小时在岗。
     【公务用车管理制度】
     公务用车一律凭审批单派出。
     驾驶员当日登记里程。
     【印章使用管理制度】
     用印须经审批，逐次登记。
as 陈玉兰 book house_rule where category:vehicles
  -> 规章制度汇编 2026-03-10 目录1件
     制度〔2026〕3号 公务用车管理制度 自2026-03-10施行
     【公务用车管理制度】
     公务用车一律凭审批单派出。
     驾驶员当日登记里程。
as 陈玉兰 book house_rule where in_force:true export
  -> 201 规章制度台账 2026-03-10.xlsx 3行
matter c
given 清理 {"subject": "2026年规章制度清理", "units": ["县政府办公室信息调研科", "县政府办公室文电机要科"], "report_by": "2026-03-20", "requirements": "逐件提出继续有效、修订或者废止的意见。"}
as 陈玉兰 start rule_review 清理 link reviews b
  -> 201 running report 部门清理 · 李雪梅、陈玉兰
as 李雪梅 agree
  -> 422 opinion_required 请填写意见。
as 李雪梅 agree "本科没有主管的制度。"
  -> 200 running report 部门清理 · 陈玉兰
as 陈玉兰 agree "值班和值守工作制度继续有效。"
  -> 200 running sum_up 汇总 · 陈玉兰
as 陈玉兰 submit {"kept": "值班和值守工作制度、公务用车管理制度、印章使用管理制度"}
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 公布目录 · 李雪梅、陈玉兰 · 制清〔2026〕1号
as 李雪梅 mark_read
  -> 200 running inform 公布目录 · 陈玉兰 · 制清〔2026〕1号

at 2026-04-01 09:00
as 陈玉兰 book house_rule where in_force:true
  -> 规章制度汇编 2026-04-01 目录4件
     制度〔2026〕2号 值班和值守工作制度 自2026-03-10施行
     制度〔2026〕3号 公务用车管理制度 自2026-03-10施行
     制度〔2026〕4号 印章使用管理制度 自2026-03-10施行
     制度〔2026〕5号 会议管理制度 自2026-04-01施行
     【值班和值守工作制度】
     值班人员二十四小时在岗。
     【公务用车管理制度】
     公务用车一律凭审批单派出。
     驾驶员当日登记里程。
     【印章使用管理制度】
     用印须经审批，逐次登记。
     【会议管理制度】
     可开可不开的会一律不开。

# 一项制度管哪些事项，每个事项有哪几步、哪个岗位办、什么标准：在岗的人先确认做得到，审定后编号；改了步骤，旧版仍查得到。
# covers: 320, 323

at 2026-03-02 09:00
given 制度 {"title": "印章使用管理办法", "category": "seals", "edition": 1, "basis": "《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》", "duty_unit": "县政府办公室文电机要科",
  "applies_to": ["县政府办公室文电机要科"], "body": "第一条 用印须经审批。\n第二条 用印须登记。"}
given 规程 {"item": "盖县政府办公室印章", "business": "seals", "edition": 1, "clause": "第一条、第二条", "duty_unit": "县政府办公室文电机要科", "duty_post": "印章管理员",
  "post_holders": ["宋凤英"], "standard": "与审批的份数一致，印迹端正清晰。", "days": 1, "forms": "用印审批单、用印登记簿",
  "body": "一、核对审批单和文件，印章管理员，当场。\n二、盖章，印章管理员，印迹端正。\n三、登记份数，印章管理员，当日。"}
as 陈玉兰 start house_rule 制度
  -> 201 running unit_check 部门审核 · 张涛
matter 盖章
as 陈玉兰 start service_item 规程 {"standard": ""} link governed_by a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/standard required 必填。
as 陈玉兰 start service_item 规程 link governed_by a
  -> 201 running confirm 岗位确认 · 宋凤英
as 宋凤英 disagree "还要查看用印登记簿，缺一步。"
  -> 200 running compile 编制 · 陈玉兰
as 陈玉兰 submit {"body": "一、核对审批单和文件，印章管理员，当场。\n二、登记用印登记簿，印章管理员，盖章之前。\n三、盖章，印章管理员，印迹端正。\n四、留存用印件照片，印章管理员，当日。"}
  -> 200 running confirm 岗位确认 · 宋凤英
as 宋凤英 agree
  -> 200 running unit_check 责任部门审核 · 陈玉兰
as 陈玉兰 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree "同意。"
  -> 200 running inform 告知部门 · 陈玉兰、宋明辉、宋凤英、周志强 · 规程〔2026〕1号
as 宋明辉 versions
  -> 1 编制 陈玉兰
     2 编制 陈玉兰
as 宋明辉 version 1
  -> 1 编制 陈玉兰
     一、核对审批单和文件，印章管理员，当场。
     二、盖章，印章管理员，印迹端正。
     三、登记份数，印章管理员，当日。
as 宋明辉 field duty_post
  -> 印章管理员
as 宋明辉 field standard
  -> 与审批的份数一致，印迹端正清晰。
as 宋明辉 related
  -> 依据的制度  印章使用管理办法 办理中
matter a
as 陈玉兰 related
  -> 据此办理的事项 规程〔2026〕1号 盖县政府办公室印章 办理中
matter 用车
as 黄蓉 start house_rule {"title": "公务用车管理办法", "category": "vehicles", "edition": 1, "basis": "《党政机关公务用车管理办法》", "duty_unit": "县政府办公室行政财务科", "applies_to": ["县政府办公室行政财务科"], "body": "第一条 用车须经审批。"}
  -> 201 running unit_check 部门审核 · 傅建华
matter 派车
as 黄蓉 start service_item 规程 {"item": "派车", "business": "vehicles", "clause": "第一条", "duty_unit": "县政府办公室行政财务科", "duty_post": "车辆调度", "post_holders": ["周凯"], "standard": "先批后派，登记里程。", "body": "一、核对审批单。\n二、安排车辆和驾驶员。\n三、登记里程。"} link governed_by 用车
  -> 201 running confirm 岗位确认 · 周凯
as 黄蓉 related
  -> 依据的制度  公务用车管理办法 办理中
as 张涛 ledger service_item
  -> 未编号 派车 办理中
     规程〔2026〕1号 盖县政府办公室印章（传阅中 0/4） 办理中
as 张涛 ledger house_rule
  -> 未编号 公务用车管理办法 办理中
     未编号 印章使用管理办法 办理中

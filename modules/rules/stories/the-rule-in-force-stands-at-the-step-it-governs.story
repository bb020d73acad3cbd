# 每个环节依什么制度办，办的人当场看得见：哪件、第几号、复审到没到期；没有制度的环节列得出来，新制度施行、旧制度废止，随时跟着变。
# covers: 68, 95

at 2026-03-02 09:00
given 制度 {"edition": 1, "duty_unit": "县政府办公室行政财务科", "applies_to": ["县政府办公室信息调研科"]}
given 下乡 {"purpose": "调研春耕备耕", "use": "调研督查", "destination": "青石乡", "route": "县政府—国道—青石乡", "riders": ["谢建国"], "rider_count": 1, "off_duty": false,
  "time": {"start": "2026-12-03T08:30:00+08:00", "end": "2026-12-03T12:00:00+08:00"}}
matter 用车
as 谢建国 start vehicle_booking 下乡
  -> 201 running review 部门审核 · 程振宇
as 程振宇 governed
  -> 部门审核
     《党政机关公务用车管理办法》
     本单位没有现行制度
as 张涛 rules kind vehicle_booking
  -> 用车申请：6个环节，0个没有依据
     申请
     《党政机关公务用车管理办法》
     本单位没有现行制度
     部门审核
     《党政机关公务用车管理办法》
     本单位没有现行制度
     分管领导审批
     《党政机关公务用车管理办法》
     本单位没有现行制度
     派车
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     本单位没有现行制度
     回场登记
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     本单位没有现行制度
     乘车评价
     《党政机关公务用车管理办法》
     本单位没有现行制度
matter a
as 陈玉兰 start house_rule 制度 {"title": "公务用车管理办法", "category": "vehicles", "basis": "《党政机关公务用车管理办法》", "body": "第一条 用车须经审批，先批后派。"}
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
as 宋明辉 agree {"effective_on": "2026-03-10", "review_on": "2026-06-30", "readers": ["谢建国", "周凯", "黄蓉"]}
  -> 200 running read 阅知 · 谢建国、周凯、黄蓉 · 制度〔2026〕1号
as 周凯 mark_read
  -> 200 running read 阅知 · 谢建国、黄蓉 · 制度〔2026〕1号
matter 规程
as 黄蓉 start service_item {"item": "派车", "business": "vehicles", "edition": 1, "clause": "第一条", "duty_unit": "县政府办公室行政财务科", "duty_post": "车辆调度", "post_holders": ["周凯"], "standard": "先批后派，登记里程。", "body": "一、核对审批单。\n二、安排车辆和驾驶员。"} link governed_by a
  -> 201 running confirm 岗位确认 · 周凯
as 周凯 agree
  -> 200 running unit_check 责任部门审核 · 傅建华
as 傅建华 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree "同意。"
  -> 200 running inform 告知部门 · 傅建华、周凯、黄蓉、张红霞、王桂芳 · 规程〔2026〕1号
matter 用车
as 程振宇 governed
  -> 部门审核
     《党政机关公务用车管理办法》
     规程〔2026〕1号 派车 第一条

at 2026-03-10 09:00
as 程振宇 governed
  -> 部门审核
     《党政机关公务用车管理办法》
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
as 谢建国 governed
  -> 部门审核
     《党政机关公务用车管理办法》
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条（打不开）
as 程振宇 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 governed
  -> 派车
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
as 李雪梅 governed
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 rules kind vehicle_booking
  -> 用车申请：6个环节，0个没有依据
     申请
     《党政机关公务用车管理办法》
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
     部门审核
     《党政机关公务用车管理办法》
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
     分管领导审批
     《党政机关公务用车管理办法》
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
     派车
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
     回场登记
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
     乘车评价
     《党政机关公务用车管理办法》
     制度〔2026〕1号 公务用车管理办法
     规程〔2026〕1号 派车 第一条
as 张涛 rules kind vehicle_booking without true
  -> none
as 张涛 rules kind bulletin_question
  -> 提问答疑：3个环节，3个没有依据
     提问
     答疑
     收到答复

at 2026-06-15 09:00
as 周凯 governed
  -> 派车
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     制度〔2026〕1号 公务用车管理办法 临近复核 2026-06-30
     规程〔2026〕1号 派车 第一条
as 张涛 lasting state due
  -> 制度〔2026〕1号 公务用车管理办法 临近复核 2026-06-30（陈玉兰）

at 2026-07-01 09:00
as 周凯 governed
  -> 派车
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     制度〔2026〕1号 公务用车管理办法 超期未复核 2026-06-30
     规程〔2026〕1号 派车 第一条
as 张涛 lasting
  -> 制度〔2026〕1号 公务用车管理办法 超期未复核 2026-06-30（陈玉兰）
as 张涛 lasting state soon
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /state not_a_choice 不是可选项，可选：due、stale、expired。
as 谢建国 lasting kind house_rule
  -> 制度〔2026〕1号 公务用车管理办法 超期未复核 2026-06-30（陈玉兰）
as 张涛 ledger house_rule
  -> 制度〔2026〕1号 公务用车管理办法（传阅中 1/3） 超期未复核
matter b
as 陈玉兰 start house_rule 制度 {"title": "公务用车和驾驶员管理办法", "category": "vehicles", "basis": "《党政机关公务用车管理办法》", "body": "第一条 用车须经审批，先批后派。\n第二条 派车单须填写里程。"}
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
as 宋明辉 agree {"effective_on": "2026-07-10", "review_on": "2027-06-30", "readers": ["周凯"]}
  -> 200 running read 阅知 · 周凯 · 制度〔2026〕2号
matter a
as 陈玉兰 validity repealed "新制度施行，本制度同时废止。" on 2026-07-10 basis b
  -> 200 running read 阅知 · 谢建国、黄蓉 · 制度〔2026〕1号

at 2026-07-10 09:00
matter 用车
as 周凯 governed
  -> 派车
     《党政机关公务用车管理办法》
     《机关事务管理条例》第二十五条、第二十六条
     制度〔2026〕2号 公务用车和驾驶员管理办法
     规程〔2026〕1号 派车 第一条
as 张涛 lasting
  -> none
as 张涛 ledger house_rule
  -> 制度〔2026〕2号 公务用车和驾驶员管理办法（传阅中 0/1） 办理中
     制度〔2026〕1号 公务用车管理办法（传阅中 1/3） 已废止

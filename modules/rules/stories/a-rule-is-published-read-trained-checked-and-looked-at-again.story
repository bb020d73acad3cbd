# 制度不止于印发：公布后逐人阅知，组织培训，由督查人员抽查执行，复审日期之前提醒责任部门；修订的写明改了哪里。
# covers: 144

at 2026-03-02 09:00
given 制度 {"title": "公务用车管理办法", "category": "vehicles", "edition": 1, "basis": "《党政机关公务用车管理办法》", "duty_unit": "县政府办公室行政财务科",
  "applies_to": ["县政府办公室行政财务科"], "body": "第一条 用车须经审批。\n第二条 定点停放，定点维修。"}
as 黄蓉 start house_rule 制度 {"edition": 2}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/changes form_check 第2版起须写明修订说明。
as 黄蓉 start house_rule 制度
  -> 201 running unit_check 部门审核 · 傅建华
as 傅建华 agree
  -> 200 running consult 征求意见 · 傅建华
as 傅建华 disagree "第二条应写明加油卡的保管。"
  -> 200 running revise 修改定稿 · 黄蓉
as 黄蓉 submit {"body": "第一条 用车须经审批。\n第二条 定点停放，定点维修，加油卡专人保管。"}
  -> 200 running approve 审定 · 张涛
as 张涛 versions
  -> 1 起草 黄蓉
     2 修改定稿 黄蓉
as 张涛 version 2
  -> 2 修改定稿 黄蓉
     第一条 用车须经审批。
     第二条 定点停放，定点维修，加油卡专人保管。
as 张涛 agree "同意。"
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 claim
  -> 200 running publish 公布 · 陈玉兰
as 陈玉兰 agree {"effective_on": "2026-02-01", "review_on": "2026-01-31", "readers": ["傅建华", "周凯", "黄蓉"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/effective_on form_check 施行日期不能早于公布之日。
     /args/fields/review_on form_check 复审日期应晚于施行日期。
as 陈玉兰 agree {"effective_on": "2026-03-10", "review_on": "2026-12-31", "readers": ["傅建华", "周凯", "黄蓉"]}
  -> 200 running read 阅知 · 傅建华、周凯、黄蓉 · 制度〔2026〕1号
as 周凯 mark_read
  -> 200 running read 阅知 · 傅建华、黄蓉 · 制度〔2026〕1号
as 黄蓉 mark_read
  -> 200 running read 阅知 · 傅建华 · 制度〔2026〕1号
as 傅建华 readers
  -> 张涛 办理人
     陈玉兰 办理人、候选办理人
     宋明辉 候选办理人
     宋凤英 候选办理人
     周志强 候选办理人
     傅建华 办理人、阅知人
     周凯 阅知人
     黄蓉 发起人、办理人、阅知人
as 傅建华 mark_read
  -> 200 running train 宣贯培训 · 傅建华 · 制度〔2026〕1号
as 傅建华 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/trained_on required 必填。
     /args/fields/training_note required 必填。
as 傅建华 agree {"trained_on": "2026-03-12", "training_note": "傅建华讲解，全科5人参加。"}
  -> 200 running check_kept 执行抽查 · 董静、张慧、曹卫东 · 制度〔2026〕1号
as 张慧 claim
  -> 200 running check_kept 执行抽查 · 张慧 · 制度〔2026〕1号
as 张慧 agree {"sampled": "三月份派车单10件", "spot_check": "partly"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/spot_note form_check 抽查发现没有执行到位的，请写明问题和整改要求。
as 张慧 agree {"sampled": "三月份派车单10件", "spot_check": "partly", "spot_note": "2件没有填写里程，月底前补齐。"}
  -> 200 running look_again 到期复审 · 傅建华 · 制度〔2026〕1号

at 2026-12-04 09:00
as 傅建华 notices
  -> 即将到期：公务用车管理办法（到期复审），期限 12月31日 17:30
     张慧送您办理：公务用车管理办法（到期复审）
     陈玉兰送您办理：公务用车管理办法（阅知）
     黄蓉送您办理：公务用车管理办法（部门审核）
as 傅建华 agree "里程登记的要求不够细，今年修订。" {"review_result": "revise", "review_note": "增加里程登记。"}
  -> 200 closed · 制度〔2026〕1号
matter b
as 黄蓉 start house_rule 制度 {"edition": 2} link revises a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/changes form_check 第2版起须写明修订说明。
as 黄蓉 start house_rule 制度 {"edition": 2, "changes": "增加第三条：派车单须填写里程。", "body": "第一条 用车须经审批。\n第二条 定点停放，定点维修，加油卡专人保管。\n第三条 派车单须填写里程。"} link revises a
  -> 201 running unit_check 部门审核 · 傅建华
as 黄蓉 related
  -> 修订前的版本 制度〔2026〕1号 公务用车管理办法 已办结

# 个人考核不填数、不填等次：按人员类别各用各的办法，一次给全单位开出；党建贡献总在其中；优秀不超过两成，同分的先比办法写明的指标，还相同就同等次，名额容不下的都不评优；申诉复核后重新计算，次序和等次跟着变。
# covers: 180

at 2026-03-02 09:00
given 来访 {"visitor": "办事企业", "from_where": "本县", "visitor_count": 1, "came_on": "2026-03-02", "purpose": "on_business", "about": "咨询补贴。"}
given 志愿 {"activity": "社区环境整治", "served_on": "2026-03-01", "hours": 8, "place": "城东社区", "organiser": "吕浩"}
matter 访一
as 江𬱖 start front_desk 来访 {"received_by": "吕浩"}
  -> 201 running receive 接待 · 吕浩 · 访〔2026〕1号
as 吕浩 agree {"result": "已答复。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 江𬱖 · 访〔2026〕1号
as 江𬱖 submit {"rating": "good"}
  -> 200 closed · 访〔2026〕1号
matter 访二
as 江𬱖 start front_desk 来访 {"received_by": "吕涛"}
  -> 201 running receive 接待 · 吕涛 · 访〔2026〕2号
as 吕涛 agree {"result": "已答复。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 江𬱖 · 访〔2026〕2号
as 江𬱖 submit {"rating": "very_good"}
  -> 200 closed · 访〔2026〕2号
matter 访三
as 江𬱖 start front_desk 来访 {"received_by": "彭素芬"}
  -> 201 running receive 接待 · 彭素芬 · 访〔2026〕3号
as 彭素芬 agree {"result": "已答复。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 江𬱖 · 访〔2026〕3号
as 江𬱖 submit {"rating": "good"}
  -> 200 closed · 访〔2026〕3号
matter 访四
as 江𬱖 start front_desk 来访 {"received_by": "秦月"}
  -> 201 running receive 接待 · 秦月 · 访〔2026〕4号
as 秦月 agree {"result": "已答复。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 江𬱖 · 访〔2026〕4号
as 江𬱖 submit {"rating": "good"}
  -> 200 closed · 访〔2026〕4号
matter 访五
as 江𬱖 start front_desk 来访 {"received_by": "梁涛"}
  -> 201 running receive 接待 · 梁涛 · 访〔2026〕5号
as 梁涛 agree {"result": "已答复。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 江𬱖 · 访〔2026〕5号
as 江𬱖 submit {"rating": "bad"}
  -> 200 closed · 访〔2026〕5号
matter 志愿一
as 彭素芬 start volunteer_hours 志愿 {"hours": 8}
  -> 201 running confirm 组织人确认 · 吕浩
as 吕浩 agree
  -> 200 closed · 志愿〔2026〕1号
matter 志愿二
as 秦月 start volunteer_hours 志愿 {"hours": 8}
  -> 201 running confirm 组织人确认 · 吕浩
as 吕浩 agree
  -> 200 closed · 志愿〔2026〕2号
matter 志愿三
as 吕涛 start volunteer_hours 志愿 {"hours": 4}
  -> 201 running confirm 组织人确认 · 吕浩
as 吕浩 agree
  -> 200 closed · 志愿〔2026〕3号
matter 错选
as 江𬱖 start person_score {"scheme": "institution_work", "person": "彭素芬", "period": "2026-Q1"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/person matter_score_category “事业人员平时考核”适用于事业人员，所选人员的类别是“公务员”。请选用适用的考核办法，或者请管理员更正人员类别。

at 2026-03-30 09:00
as 江𬱖 round civil_servant_work 2026-Q1
  -> own: 江𬱖
     to open: 吕浩、吕涛、彭素芬、梁涛、秦月
as 彭素芬 round civil_servant_work 2026-Q1
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 江𬱖 open_round civil_servant_work 2026-Q1
  -> has one: 吕浩、吕涛、彭素芬、梁涛、秦月
     own: 江𬱖
as 江𬱖 scores civil_servant_work 2026-Q1
  -> 第1名 彭素芬 100.00 称职 · open
     第1名 秦月 100.00 称职 · open
     第3名 吕涛 78.57 称职 · open
     第4名 吕浩 57.14 由会议评定 · open
     第5名 梁涛 0.00 由会议评定 · open
matter 彭素芬
as 江𬱖 score
  -> 公务员平时考核 · 彭素芬 2026-Q1 · 100.00 · open
     工作量
     办文 不参评 (0)
     办会 不参评 (0)
     承办交办事项 不参评 (0)
     值班 不参评 (0)
     服务评价
     来访满意率 57.14 of 57.14 (1 of 1, sum 0)
     工作实绩
     交办事项按时办结率 不参评 (0)
     目标完成率 不参评 (0)
     荣誉
     表彰奖励 不参评 (0)
     党建贡献
     志愿服务 42.86 of 42.86 (1 of 1, sum 8)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 江𬱖 evidence served
  -> 志愿〔2026〕1号 社区环境整治（8小时） · counted · 8
as 秦月 scores civil_servant_work 2026-Q1
  -> 第1名 秦月 100.00 称职 · open
matter 记事
given 记事 {"what": "主动承担预算公开", "aspect": "work", "sign": "plus", "points": 2, "for_unit": "县财政局", "for_person": "彭素芬", "happened_on": "2026-03-20", "facts": "提前十天完成。", "clause": "考办〔2026〕1号第九条", "proof": "file:公开页.txt"}
as 张慧 start assessment_entry 记事
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running see 告知部门 · 吕浩 · 考记〔2026〕1号
as 吕浩 agree {"objects": "no"}
  -> 200 closed · 考记〔2026〕1号
matter 彭素芬
as 彭素芬 agree {"objects": "yes", "objection": "预算公开的加分记事没有计入。"}
  -> 200 running review 申诉复核 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running review 申诉复核 · 张慧
as 张慧 agree {"review": "记事已告知完毕，重新计算。", "review_result": "changed"}
  -> 200 running confirm 领导审定 · 周长河
as 江𬱖 scores civil_servant_work 2026-Q1
  -> 第1名 彭素芬 102.00 优秀 · open
     第2名 秦月 100.00 称职 · open
     第3名 吕涛 78.57 称职 · open
     第4名 吕浩 57.14 由会议评定 · open
     第5名 梁涛 0.00 由会议评定 · open
as 周长河 agree "同意。"
  -> 200 running use 结果运用 · 江𬱖 · 考个〔2026〕1号
as 彭素芬 score
  -> 公务员平时考核 · 彭素芬 2026-Q1 · 102.00 · locked
     工作量
     办文 不参评 (0)
     办会 不参评 (0)
     承办交办事项 不参评 (0)
     值班 不参评 (0)
     服务评价
     来访满意率 57.14 of 57.14 (1 of 1, sum 0)
     工作实绩
     交办事项按时办结率 不参评 (0)
     目标完成率 不参评 (0)
     荣誉
     表彰奖励 不参评 (0)
     党建贡献
     志愿服务 42.86 of 42.86 (1 of 1, sum 8)
     加分记事 2.00 of 0.00 (1 of 1, sum 2)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 彭素芬 scores civil_servant_work 2026-Q1
  -> 第1名 彭素芬 102.00 优秀 · locked

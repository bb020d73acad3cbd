# 互相纳入：部门党建考核里，本期服务评价按三成的权重计入；服务评价里，上期党建得分按一成计入。办法修订征求意见、审定公布后，从四月起服务评价的权重由三成提到四成，三月的得分不变。只算已经锁定的得分，点开就是那张得分单；没有锁定的不参评，分值摊给其他指标。
# covers: 46

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民", "caller_phone": "12000000191", "demand": "help", "topic": "housing", "content": "请尽快处理。"}
matter 物业
as 许波 start hotline_ticket 单 {"request": "楼道灯不亮", "place": "翠竹苑"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
as 陈爱华 agree {"answer": "已更换灯具。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "not_real", "call_note": "灯亮了，隔天又坏了。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
matter 志愿
as 彭淑珍 start volunteer_hours {"activity": "老旧小区清扫", "served_on": "2026-03-01", "hours": 10, "place": "翠竹苑", "organiser": "宋素芬"}
  -> 201 running confirm 组织人确认 · 宋素芬
as 宋素芬 agree
  -> 200 closed · 志愿〔2026〕1号

at 2026-04-01 09:00
matter 三月服务
as 徐世杰 start unit_score {"scheme": "hotline_units", "for_unit": "县住房和城乡建设局", "period": "2026-03"}
  -> 201 running see 部门确认 · 宋素芬
as 徐世杰 score
  -> 热线承办单位考核 · 县住房和城乡建设局 2026-03 · 68.00 · open
     规范
     办实率 0.00 of 30.00 (0 of 1, sum 0)
     速度
     按时率 30.00 of 30.00 (1 of 1, sum 0)
     满意
     满意率 40.00 of 40.00 (1 of 1, sum 0)
     党建
     上期党建得分 不参评 (0)
     回访未办实 -2.00 of 0.00 (1 of 1, sum 0)
     作风投诉 0.00 of 0.00 (0 of 0, sum 0)
matter 早算的党建
as 徐世杰 start unit_score {"scheme": "party_work", "for_unit": "县住房和城乡建设局", "period": "2026-03"}
  -> 201 running see 部门确认 · 宋素芬
as 徐世杰 score
  -> 部门党建工作考核 · 县住房和城乡建设局 2026-03 · 28.57 · open
     党建工作
     组织生活 0.00 of 42.86 (0 of 0, sum 0)
     志愿服务 28.57 of 57.14 (1 of 1, sum 10)
     服务管理
     服务评价 不参评 (0)
as 徐世杰 evidence service
  -> none
matter 三月服务
as 宋素芬 agree {"objects": "no"}
  -> 200 running confirm 领导认可 · 梁健
as 梁健 agree "认可计入年度考核。"
  -> 200 running use 结果运用 · 徐世杰 · 考分单〔2026〕1号
as 徐世杰 score
  -> 热线承办单位考核 · 县住房和城乡建设局 2026-03 · 68.00 · locked
     规范
     办实率 0.00 of 30.00 (0 of 1, sum 0)
     速度
     按时率 30.00 of 30.00 (1 of 1, sum 0)
     满意
     满意率 40.00 of 40.00 (1 of 1, sum 0)
     党建
     上期党建得分 不参评 (0)
     回访未办实 -2.00 of 0.00 (1 of 1, sum 0)
     作风投诉 0.00 of 0.00 (0 of 0, sum 0)
matter 三月党建
as 徐世杰 start unit_score {"scheme": "party_work", "for_unit": "县住房和城乡建设局", "period": "2026-03", "again": "服务评价已锁定，重新计算。"}
  -> 201 running see 部门确认 · 宋素芬
as 徐世杰 score
  -> 部门党建工作考核 · 县住房和城乡建设局 2026-03 · 40.40 · open
     党建工作
     组织生活 0.00 of 30.00 (0 of 0, sum 0)
     志愿服务 20.00 of 40.00 (1 of 1, sum 10)
     服务管理
     服务评价 20.40 of 30.00 (1 of 1, sum 6800)
as 徐世杰 evidence service
  -> 考分单〔2026〕1号 县住房和城乡建设局2026-03考核得分 · counted · 6800
as 宋素芬 agree {"objects": "no"}
  -> 200 running confirm 领导认可 · 梁健
as 梁健 agree "认可计入年度考核。"
  -> 200 running use 结果运用 · 徐世杰 · 考分单〔2026〕2号
as 徐世杰 score
  -> 部门党建工作考核 · 县住房和城乡建设局 2026-03 · 40.40 · locked
     党建工作
     组织生活 0.00 of 30.00 (0 of 0, sum 0)
     志愿服务 20.00 of 40.00 (1 of 1, sum 10)
     服务管理
     服务评价 20.40 of 30.00 (1 of 1, sum 6800)
matter 新办法
as 徐世杰 start assessment_scheme {"title": "部门党建工作考核办法（修订）", "category": "unit", "edition": 2, "valid_from": "2026-04-01", "valid_until": "2026-12-31", "workload": 0, "service": 40, "achievement": 0, "honour": 0, "party": 60,
  "body": "服务评价的权重由30%提高到40%，组织生活25%，志愿服务35%。", "rewards": "优秀的优先评先。", "penalties": "末位的约谈。", "example": "服务评价94.04分的，计入37.62分。", "heard": ["宋素芬"]}
  -> 201 running hear 征求意见 · 宋素芬
as 宋素芬 agree "没有意见。"
  -> 200 running revise 修改定稿 · 徐世杰
as 徐世杰 submit
  -> 200 running approve 审定 · 梁健
as 梁健 agree
  -> 200 running publish 公布 · 徐世杰
as 徐世杰 submit {"assessed": ["宋素芬"]}
  -> 200 running read 被考核人阅知 · 宋素芬 · 考办〔2026〕1号
as 宋素芬 mark_read
  -> 200 closed · 考办〔2026〕1号
matter 四月物业
as 许波 start hotline_ticket 单 {"request": "下水道堵塞", "place": "锦绣花园", "caller_phone": "12000000192", "caller": "业主"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕2号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕2号
as 陈爱华 agree {"answer": "已疏通。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "通了。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 submit {"told_on": "2026-04-01"}
  -> 200 closed · 热线〔2026〕2号

at 2026-05-06 09:00
matter 四月服务
as 徐世杰 start unit_score {"scheme": "hotline_units", "for_unit": "县住房和城乡建设局", "period": "2026-04"}
  -> 201 running see 部门确认 · 宋素芬
as 徐世杰 score
  -> 热线承办单位考核 · 县住房和城乡建设局 2026-04 · 94.04 · open
     规范
     办实率 27.00 of 27.00 (1 of 1, sum 0)
     速度
     按时率 27.00 of 27.00 (1 of 1, sum 0)
     满意
     满意率 36.00 of 36.00 (1 of 1, sum 0)
     党建
     上期党建得分 4.04 of 10.00 (1 of 1, sum 4040)
     回访未办实 0.00 of 0.00 (0 of 0, sum 0)
     作风投诉 0.00 of 0.00 (0 of 0, sum 0)
as 徐世杰 evidence party
  -> 考分单〔2026〕2号 县住房和城乡建设局2026-03考核得分 · counted · 4040
as 宋素芬 score
  -> 热线承办单位考核 · 县住房和城乡建设局 2026-04 · 94.04 · open
     规范
     办实率 27.00 of 27.00 (1 of 1, sum 0)
     速度
     按时率 27.00 of 27.00 (1 of 1, sum 0)
     满意
     满意率 36.00 of 36.00 (1 of 1, sum 0)
     党建
     上期党建得分 4.04 of 10.00 (1 of 1, sum 4040)
     回访未办实 0.00 of 0.00 (0 of 0, sum 0)
     作风投诉 0.00 of 0.00 (0 of 0, sum 0)
as 宋素芬 agree {"objects": "no"}
  -> 200 running confirm 领导认可 · 梁健
as 梁健 agree "认可计入年度考核。"
  -> 200 running use 结果运用 · 徐世杰 · 考分单〔2026〕3号
matter 四月党建
as 徐世杰 start unit_score {"scheme": "party_work", "for_unit": "县住房和城乡建设局", "period": "2026-04"} link rests_on 新办法
  -> 201 running see 部门确认 · 宋素芬
as 徐世杰 score
  -> 部门党建工作考核 · 县住房和城乡建设局 2026-04 · 37.62 · open
     党建工作
     组织生活 0.00 of 25.00 (0 of 0, sum 0)
     志愿服务 0.00 of 35.00 (0 of 0, sum 0)
     服务管理
     服务评价 37.62 of 40.00 (1 of 1, sum 9404)
as 徐世杰 evidence service
  -> 考分单〔2026〕3号 县住房和城乡建设局2026-04考核得分 · counted · 9404
as 徐世杰 related
  -> 依据的考核办法 考办〔2026〕1号 部门党建工作考核办法（修订） 已办结
matter 三月党建
as 徐世杰 score
  -> 部门党建工作考核 · 县住房和城乡建设局 2026-03 · 40.40 · locked
     党建工作
     组织生活 0.00 of 30.00 (0 of 0, sum 0)
     志愿服务 20.00 of 40.00 (1 of 1, sum 10)
     服务管理
     服务评价 20.40 of 30.00 (1 of 1, sum 6800)

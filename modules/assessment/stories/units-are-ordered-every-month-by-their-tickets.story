# 热线承办单位按月考核：规范、速度、满意三类指标从工单算出，未办实和作风投诉扣分；一次开出各单位的得分单，次序一看就有，每个数点开就是那几张工单。
# covers: 32, 42, 115

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民", "caller_phone": "12000000191", "demand": "help", "topic": "housing", "content": "请尽快处理。"}
matter 物业
as 许波 start hotline_ticket 单 {"request": "楼道灯不亮", "place": "翠竹苑"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
matter 电梯
as 许波 start hotline_ticket 单 {"request": "电梯停运", "place": "锦绣花园"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕2号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕2号
matter 水压
as 许波 start hotline_ticket 单 {"request": "水压不足", "topic": "water", "place": "阳光小区"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕3号
as 许波 submit {"lead_unit": "县水务局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 韩晓琴 · 热线〔2026〕3号
as 韩晓琴 agree {"acceptance": "accepted", "section": "县水务局水旱灾害防御科"}
  -> 200 running undertake 承办 · 江海波 · 热线〔2026〕3号
as 江海波 agree {"answer": "已更换老旧水表。", "policy_basis": "《城市供水条例》第二十条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕3号
matter 物业
as 陈爱华 agree {"answer": "已更换灯具。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号

at 2026-03-03 09:00
matter 物业
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "灯亮了。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-03"}
  -> 200 closed · 热线〔2026〕1号
matter 水压
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕3号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "水压正常。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕3号
as 许波 submit {"told_on": "2026-03-03"}
  -> 200 closed · 热线〔2026〕3号

at 2026-03-24 10:00
matter 电梯
as 陈爱华 agree {"answer": "已联系维保单位。", "policy_basis": "《特种设备安全法》第三十六条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "dissatisfied", "done_real": "not_real", "call_note": "电梯还没有恢复。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 submit {"told_on": "2026-03-24"}
  -> 200 closed · 热线〔2026〕2号

at 2026-04-01 09:00
as 徐世杰 round hotline_units 2026-03
  -> no_head: 县科学技术和工业信息化局、县民族宗教事务局、县民政局、县司法局、县商务局、县文化和旅游局、县退役军人事务局、县审计局、县统计局、县医疗保障局、县林业局、县数据局、县国有资产监督管理局、青坪镇人民政府、松岭镇人民政府、红岩镇人民政府、白鹭镇人民政府、长滩镇人民政府、柳林乡人民政府、鹤山乡人民政府、月亮坝民族乡人民政府、城西街道办事处
     no_records: 县发展和改革局、县教育和体育局、县公安局、县财政局、县人力资源和社会保障局、县自然资源局、县交通运输局、县农业农村局、县卫生健康局、县应急管理局、县市场监督管理局、县综合行政执法局、县信访局、云溪镇人民政府、石桥镇人民政府、沙湾镇人民政府、竹溪乡人民政府、城东街道办事处
     to open: 县住房和城乡建设局、县水务局
as 谢建国 round hotline_units 2026-03
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 徐世杰 open_round hotline_units 2026-03
  -> has one: 县住房和城乡建设局、县水务局
     no_head: 县科学技术和工业信息化局、县民族宗教事务局、县民政局、县司法局、县商务局、县文化和旅游局、县退役军人事务局、县审计局、县统计局、县医疗保障局、县林业局、县数据局、县国有资产监督管理局、青坪镇人民政府、松岭镇人民政府、红岩镇人民政府、白鹭镇人民政府、长滩镇人民政府、柳林乡人民政府、鹤山乡人民政府、月亮坝民族乡人民政府、城西街道办事处
     no_records: 县发展和改革局、县教育和体育局、县公安局、县财政局、县人力资源和社会保障局、县自然资源局、县交通运输局、县农业农村局、县卫生健康局、县应急管理局、县市场监督管理局、县综合行政执法局、县信访局、云溪镇人民政府、石桥镇人民政府、沙湾镇人民政府、竹溪乡人民政府、城东街道办事处
as 徐世杰 open_round hotline_units 2026-03
  -> has one: 县住房和城乡建设局、县水务局
     no_head: 县科学技术和工业信息化局、县民族宗教事务局、县民政局、县司法局、县商务局、县文化和旅游局、县退役军人事务局、县审计局、县统计局、县医疗保障局、县林业局、县数据局、县国有资产监督管理局、青坪镇人民政府、松岭镇人民政府、红岩镇人民政府、白鹭镇人民政府、长滩镇人民政府、柳林乡人民政府、鹤山乡人民政府、月亮坝民族乡人民政府、城西街道办事处
     no_records: 县发展和改革局、县教育和体育局、县公安局、县财政局、县人力资源和社会保障局、县自然资源局、县交通运输局、县农业农村局、县卫生健康局、县应急管理局、县市场监督管理局、县综合行政执法局、县信访局、云溪镇人民政府、石桥镇人民政府、沙湾镇人民政府、竹溪乡人民政府、城东街道办事处
as 徐世杰 scores hotline_units 2026-03
  -> 第1名 县水务局 100.00 · open
     第2名 县住房和城乡建设局 48.00 · open
matter 县住房和城乡建设局
as 徐世杰 score
  -> 热线承办单位考核 · 县住房和城乡建设局 2026-03 · 48.00 · open
     规范
     办实率 15.00 of 30.00 (1 of 2, sum 0)
     速度
     按时率 15.00 of 30.00 (1 of 2, sum 0)
     满意
     满意率 20.00 of 40.00 (1 of 2, sum 0)
     党建
     上期党建得分 不参评 (0)
     回访未办实 -2.00 of 0.00 (1 of 1, sum 0)
     作风投诉 0.00 of 0.00 (0 of 0, sum 0)
as 徐世杰 evidence satisfied
  -> 热线〔2026〕2号 电梯停运 · not counted · 0
     热线〔2026〕1号 楼道灯不亮 · counted · 0
as 徐世杰 evidence not_done
  -> 热线〔2026〕2号 电梯停运 · counted · 0
matter 县水务局
as 徐世杰 score
  -> 热线承办单位考核 · 县水务局 2026-03 · 100.00 · open
     规范
     办实率 30.00 of 30.00 (1 of 1, sum 0)
     速度
     按时率 30.00 of 30.00 (1 of 1, sum 0)
     满意
     满意率 40.00 of 40.00 (1 of 1, sum 0)
     党建
     上期党建得分 不参评 (0)
     回访未办实 0.00 of 0.00 (0 of 0, sum 0)
     作风投诉 0.00 of 0.00 (0 of 0, sum 0)
as 徐世杰 start unit_score {"scheme": "hotline_units", "for_unit": "县水务局", "period": "2026-03"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/period matter_duplicate “考核期间”等相同的事项已由徐世杰于 4月1日 09:00 登记，尚未编号：县水务局2026-03考核得分，办理中（罗志远）。确需再次登记的，请填写“再次考核的理由”。

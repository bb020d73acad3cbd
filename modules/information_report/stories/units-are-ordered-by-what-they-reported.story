# 信息计分：报送几条、采用几条、领导批示几条，从信息件上算出来；满四条采用得50分、一条没采用就是0分，不把分值摊给别项；一次开出各单位的计分单，没报的单位也在内，名次由平台排出，每个数点开就是那几条信息；只作信息工作排位，不进考核。
# covers: 277

at 2026-03-02 08:30
given 信 {"information_class": "opinion", "channel": "field", "to_organ": "县政府办公室", "content": "详见附件。"}
matter 农一
as 白建林 start information_item 信 {"title": "春茶采摘用工缺口八百人", "origin": "县农业农村局走访"}
  -> 201 running sign 领导审核签发 · 孙娜
as 孙娜 agree
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree {"inform_leaders": ["赵蓉"]}
  -> 200 running inform 报告领导 · 赵蓉、李雪梅 · 信息〔2026〕1号
as 赵蓉 mark_read "请人社局组织劳务对接。"
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕1号
matter 批示
as 李雪梅 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from 农一 opinion of 赵蓉
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
matter 农一
as 李雪梅 agree {"verify_method": "spot", "verified": "confirmed", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"edited": "缺工约八百人，建议组织劳务对接。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕1号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"adoption": "upward", "adoption_note": "已报市政府办公室。"}
  -> 200 running answered 收到反馈 · 白建林 · 信息〔2026〕1号
as 李雪梅 field leader_comments
  -> 1
matter 农二
as 白建林 start information_item 信 {"title": "早稻育秧进度过半", "information_class": "progress", "origin": "县农业农村局统计"}
  -> 201 running sign 领导审核签发 · 孙娜
as 孙娜 agree
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"verify_method": "papers", "verified": "confirmed", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"edited": "早稻育秧进度过半。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕2号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"adoption": "digest", "adoption_note": "刊每日要情。"}
  -> 200 running answered 收到反馈 · 白建林 · 信息〔2026〕2号
matter 水一
as 韩晓琴 start information_item 信 {"title": "水库汛前检查完成", "information_class": "progress", "origin": "县水务局"}
  -> 201 running sign 领导审核签发 · 罗志远
as 罗志远 agree
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 agree {"verify_method": "papers", "verified": "confirmed", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 agree {"edited": "汛前检查完成。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕3号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 agree {"adoption": "reference", "adoption_note": "留存参考。"}
  -> 200 running answered 收到反馈 · 韩晓琴 · 信息〔2026〕3号
matter 水二
as 韩晓琴 start information_item 信 {"title": "某村饮用水发黄", "information_class": "progress", "channel": "internet", "origin": "网帖"}
  -> 201 running sign 领导审核签发 · 罗志远
as 罗志远 agree
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕4号
as 李雪梅 agree {"verify_method": "spot", "verified": "refuted", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕4号
as 李雪梅 agree {"edited": "经现场核实不属实。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕4号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕4号
as 李雪梅 agree {"adoption": "unused", "adoption_note": "与事实不符。"}
  -> 200 running answered 收到反馈 · 韩晓琴 · 信息〔2026〕4号

at 2026-04-01 09:00
as 白建林 open_round information_units 2026-03
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 李雪梅 open_round information_units 2026-03
  -> has one: 县发展和改革局、县教育和体育局、县公安局、县财政局、县人力资源和社会保障局、县自然资源局、县住房和城乡建设局、县交通运输局、县水务局、县农业农村局、县卫生健康局、县应急管理局、县市场监督管理局、县综合行政执法局、县信访局、云溪镇人民政府、石桥镇人民政府、沙湾镇人民政府、竹溪乡人民政府、城东街道办事处
     no_head: 县科学技术和工业信息化局、县民族宗教事务局、县民政局、县司法局、县商务局、县文化和旅游局、县退役军人事务局、县审计局、县统计局、县医疗保障局、县林业局、县数据局、县国有资产监督管理局、青坪镇人民政府、松岭镇人民政府、红岩镇人民政府、白鹭镇人民政府、长滩镇人民政府、柳林乡人民政府、鹤山乡人民政府、月亮坝民族乡人民政府、城西街道办事处
as 李雪梅 scores information_units 2026-03
  -> 第1名 县农业农村局 52.00 · open
     第2名 县水务局 5.00 · open
     第3名 县发展和改革局 0.00 · open
     第3名 县教育和体育局 0.00 · open
     第3名 县公安局 0.00 · open
     第3名 县财政局 0.00 · open
     第3名 县人力资源和社会保障局 0.00 · open
     第3名 县自然资源局 0.00 · open
     第3名 县住房和城乡建设局 0.00 · open
     第3名 县交通运输局 0.00 · open
     第3名 县卫生健康局 0.00 · open
     第3名 县应急管理局 0.00 · open
     第3名 县市场监督管理局 0.00 · open
     第3名 县综合行政执法局 0.00 · open
     第3名 县信访局 0.00 · open
     第3名 云溪镇人民政府 0.00 · open
     第3名 石桥镇人民政府 0.00 · open
     第3名 沙湾镇人民政府 0.00 · open
     第3名 竹溪乡人民政府 0.00 · open
     第3名 城东街道办事处 0.00 · open
matter 县农业农村局
as 李雪梅 score
  -> 信息报送计分 · 县农业农村局 2026-03 · 52.00 · open
     报送
     报送 10.00 of 20.00 (2 of 2, sum 0)
     采用
     采用 25.00 of 50.00 (2 of 2, sum 0)
     批示
     领导批示 15.00 of 30.00 (1 of 1, sum 1)
     报上级 2.00 of 0.00 (1 of 1, sum 0)
     与事实不符 0.00 of 0.00 (0 of 0, sum 0)
as 孙娜 evidence commented
  -> 信息〔2026〕1号 春茶采摘用工缺口八百人 · counted · 1
as 孙娜 agree
  -> 200 running publish 公布 · 张涛
as 张涛 agree "同意公布。"
  -> 200 running told 告知单位 · 孙娜 · 信息分〔2026〕1号
as 孙娜 mark_read
  -> 200 closed · 信息分〔2026〕1号
matter 县水务局
as 李雪梅 score
  -> 信息报送计分 · 县水务局 2026-03 · 5.00 · open
     报送
     报送 10.00 of 20.00 (2 of 2, sum 0)
     采用
     采用 0.00 of 50.00 (0 of 0, sum 0)
     批示
     领导批示 0.00 of 30.00 (0 of 0, sum 0)
     报上级 0.00 of 0.00 (0 of 0, sum 0)
     与事实不符 -5.00 of 0.00 (1 of 1, sum 0)
as 李雪梅 evidence adopted
  -> none
as 李雪梅 evidence refuted
  -> 信息〔2026〕4号 某村饮用水发黄 · counted · 0
matter 县财政局
as 李雪梅 score
  -> 信息报送计分 · 县财政局 2026-03 · 0.00 · open
     报送
     报送 0.00 of 20.00 (0 of 0, sum 0)
     采用
     采用 0.00 of 50.00 (0 of 0, sum 0)
     批示
     领导批示 0.00 of 30.00 (0 of 0, sum 0)
     报上级 0.00 of 0.00 (0 of 0, sum 0)
     与事实不符 0.00 of 0.00 (0 of 0, sum 0)
matter 县水务局
as 罗志远 agree {"objection": "汛前检查一条请再考虑采用。"}
  -> 200 running publish 公布 · 张涛
as 张涛 agree
  -> 200 running told 告知单位 · 罗志远 · 信息分〔2026〕2号
as 李雪梅 scores information_units 2026-03
  -> 第1名 县农业农村局 52.00 · locked
     第2名 县水务局 5.00 · locked
     第3名 县发展和改革局 0.00 · open
     第3名 县教育和体育局 0.00 · open
     第3名 县公安局 0.00 · open
     第3名 县财政局 0.00 · open
     第3名 县人力资源和社会保障局 0.00 · open
     第3名 县自然资源局 0.00 · open
     第3名 县住房和城乡建设局 0.00 · open
     第3名 县交通运输局 0.00 · open
     第3名 县卫生健康局 0.00 · open
     第3名 县应急管理局 0.00 · open
     第3名 县市场监督管理局 0.00 · open
     第3名 县综合行政执法局 0.00 · open
     第3名 县信访局 0.00 · open
     第3名 云溪镇人民政府 0.00 · open
     第3名 石桥镇人民政府 0.00 · open
     第3名 沙湾镇人民政府 0.00 · open
     第3名 竹溪乡人民政府 0.00 · open
     第3名 城东街道办事处 0.00 · open
as 李雪梅 start information_score {"scheme": "information_units", "for_unit": "县水务局", "period": "2026-03"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/period matter_duplicate “计分期间”等相同的事项已由李雪梅于 4月1日 09:00 登记，编号 信息分〔2026〕2号。确需再次登记的，请填写“再次计分的理由”。
as 董静/县政府办公室督查室 start unit_score {"scheme": "information_units", "for_unit": "县水务局", "period": "2026-03"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/scheme not_a_choice 不是可选项，可选：部门督查工作考核、热线承办单位考核、部门党建工作考核。

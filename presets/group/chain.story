# 重大经营管理事项先由党委前置研究，再由董事会决定；决定一键转督办，分给两家子公司，签收、办理、核查，董事长同意才销号，评分认可，计入统计。
# covers:
# preset: group

at 2026-03-02 09:00
matter 议题
as 水清源 start agenda_item {"title": "城东水厂二期投资", "host": "云江城市发展集团有限公司董事会", "item_type": "decision", "content": "总投资2.3亿元，资本金30%。", "material": "file:可研报告.txt", "report_minutes": 15, "consulted_units": ["财务管理部", "法务合规部"], "major": true}
  -> 201 running head 单位负责人审核 · 江源
as 江源 agree "同意。"
  -> 200 running charge 分管领导同意上会 · 贾如海
as 贾如海 agree "同意上会。"
  -> 200 running office_check 集团办公室初核 · 夏至诚
as 夏至诚 agree "属前置研究清单事项。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/legality form_check 重大经营管理事项应当附法律审核意见。
as 夏至诚 agree {"legality": "file:法律意见.txt"} "属前置研究清单事项。"
  -> 200 running party_study 党委前置研究 · 郑国梁
as 郑国梁 agree {"party_studied_on": "2026-03-02", "party_opinion": "符合集团规划，同意提交董事会。控制资本金比例，落实还款来源。"} "同意提交。"
  -> 200 running admit 审定议题 · 郑国梁
as 郑国梁 agree "列入议程。"
  -> 200 running order 排序和列席 · 柳青、洪亮 · 议题〔2026〕1号
as 柳青 claim
  -> 200 running order 排序和列席 · 柳青 · 议题〔2026〕1号
as 柳青 agree {"order_no": 1}
  -> 200 running conclude 记录结果 · 柳青 · 议题〔2026〕1号
as 柳青 agree {"outcome": "adopted", "resolution": "同意投资，水务公司牵头、城建公司配合，三月底前完成招标准备。"}
  -> 200 closed · 议题〔2026〕1号
matter 议定
as 柳青 start meeting_decision {"lead_unit": "云江水务有限公司", "assist_units": ["云江城建开发有限公司"], "finish_by": "2026-03-31"} from 议题
  -> 201 running undertake 落实 · 江源、施永昌 · 议〔2026〕1号
matter 督办
as 严正 draft supervise from 议定
  -> 201 draft open_item 立项
as 严正 submit {"class": "leaders_word", "source": "decided", "source_paper": "file:决议.txt", "topic": "城东水厂二期", "period": "2026年第一季度", "responsible_leader": "郑国梁"}
  -> 200 running break_down 分解拟办 · 严正、简明
as 简明 claim
  -> 200 running break_down 分解拟办 · 简明
as 简明 agree {"lead_office": "集团办公室督查信息处", "how": "倒排工期，每周报进展。", "reply_by": "2026-03-27", "report_every": "weekly"}
  -> 200 running review 立项审核 · 严正
as 严正 agree
  -> 200 running sign 审签 · 郑国梁
as 郑国梁 agree "同意。"
  -> 200 running undertake 承办 · 江源、施永昌 · 督〔2026〕1号
as 严正 part 云江水务有限公司 into 水务
  -> -> 水务
as 严正 part 云江城建开发有限公司 into 城建
  -> -> 城建
matter 水务
as 汪洋 agree {"undertaker": "水清源", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 水清源
as 水清源 agree {"way": "longer", "extend_to": "2026-04-03", "extend_reason": "环评批复延后一周。"}
  -> 200 running approve_longer 延期审批 · 夏至诚
as 夏至诚 agree "同意延期。"
  -> 200 running finish 延期承办 · 水清源
as 水清源 agree {"answer": "招标文件已备案。", "evidence": "file:备案表.txt"}
  -> 200 running settle 审定 · 江源
as 江源 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 城建
as 卓越 agree {"undertaker": "卓越", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 卓越
as 卓越 agree {"way": "done", "answer": "施工场地已平整移交。", "evidence": "file:移交单.txt"}
  -> 200 running settle 审定 · 施永昌
as 施永昌 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 督办
as 江源 agree {"result": "招标文件备案，场地移交。"}
  -> 200 running verify 核查 · 严正、简明 · 督〔2026〕1号
as 简明 claim
  -> 200 running verify 核查 · 简明 · 督〔2026〕1号
as 简明 agree {"verify_way": "on_site", "verified": "到场看过，属实。"}
  -> 200 running show 呈阅销号 · 郑国梁 · 督〔2026〕1号
as 郑国梁 agree "同意销号。"
  -> 200 running score 评分 · 严正、简明 · 督〔2026〕1号
as 简明 claim
  -> 200 running score 评分 · 简明 · 督〔2026〕1号
as 简明 agree {"lead_score": 92, "assist_score": 58, "score_basis": "延期经同意，不扣分。"}
  -> 200 running hear_units 单位确认得分 · 江源、施永昌 · 督〔2026〕1号
as 江源 agree
  -> 200 running hear_units 单位确认得分 · 施永昌 · 督〔2026〕1号
as 施永昌 agree
  -> 200 running settle_score 核定得分 · 夏至诚 · 督〔2026〕1号
as 夏至诚 agree
  -> 200 running confirm_score 领导认可得分 · 郑国梁 · 督〔2026〕1号
as 郑国梁 agree "认可。"
  -> 200 closed · 督〔2026〕1号
as 严正 register supervision_scores
  -> 1 督〔2026〕1号 城东水厂二期投资 · 58 · 云江城建开发有限公司 · 92 · 云江水务有限公司 · 郑国梁
matter 议定
as 施永昌 agree "已落实。"
  -> 200 running undertake 落实 · 江源 · 议〔2026〕1号
as 江源 agree {"result": "招标文件备案，场地移交。"} "已落实。"
  -> 200 running verify 核实办结 · 柳青 · 议〔2026〕1号
as 柳青 submit "经核实，已落实。"
  -> 200 closed · 议〔2026〕1号
matter 督办
as 严正 chain
  -> ↑1 立项依据 议〔2026〕1号 城东水厂二期投资 已办结：招标文件备案，场地移交。
     ↓1 协办件 督复〔2026〕1号 城东水厂二期投资 已办结：招标文件已备案。
     ↓1 协办件 督复〔2026〕1号 城东水厂二期投资 已办结：施工场地已平整移交。
as 夏至诚 figures supervise 2026-03
  -> 收件 1
     了结 1
     了结率 1/1 100.0%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（1件）
     在办 0
     在办超期率 0/0
     立项用时 居中0分 平均0分 九成0分（1件）
     销号用时 居中0分 平均0分 九成0分（1件）
     政令落实率 1/1 100.0%
     承办得分已认可 1
     协办得分已认可 1

# 市里来文，董事长批了话：重大经营管理事项先由党委前置研究，再由董事会开会决定；决定一键转督办，分给两家子公司，签收、办理、核查，董事长同意才销号，评分认可，计入统计，也算进牵头公司当期的考核得分；得分点开就是这件督办，督办点开就是那次会、那个议题、那件来文。
# covers:
# preset: group

at 2026-03-02 09:00
matter 来文
as 闻达 start incoming_document {"title": "关于加快推进城东水厂二期前期工作的通知", "sender": "云江市人民政府国有资产监督管理委员会", "their_number": "云国资发〔2026〕6号", "received_on": "2026-03-02", "medium": "paper", "papers": "file:水厂二期通知.txt", "summary": "三月底前履行投资决策程序，完成招标准备。", "review": "accepted"}
  -> 201 running propose 拟办 · 夏至诚 · 收〔2026〕1号
as 夏至诚 agree "请郑董事长批示。" {"category": "for_action", "instructing_leaders": ["郑国梁"], "lead_unit": "云江水务有限公司"}
  -> 200 running instruct 批办 · 郑国梁 · 收〔2026〕1号
as 郑国梁 agree "水务公司抓紧论证，党委前置研究后提交董事会。"
  -> 200 running allot 分办 · 夏至诚 · 收〔2026〕1号
as 夏至诚 circulate people 水清源 text "请按批示论证，列为议题。"
  -> 200 running allot 分办 · 夏至诚 · 收〔2026〕1号
as 夏至诚 agree {"lead_unit": "云江水务有限公司"}
  -> 200 running undertake 承办 · 江源 · 收〔2026〕1号
matter 议题
as 水清源 draft agenda_item from 来文
  -> 201 draft propose 提出议题
as 水清源 submit {"title": "城东水厂二期投资", "host": "云江城市发展集团有限公司董事会", "item_type": "decision", "content": "总投资2.3亿元，资本金30%。", "material": "file:可研报告.txt", "report_minutes": 15, "consulted_units": ["财务管理部", "法务合规部"], "major": true}
  -> 200 running head 单位负责人审核 · 江源
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
matter 会议
as 柳青 start meeting {"name": "董事会第三次会议", "host": "云江城市发展集团有限公司董事会", "class": "standing", "shape": "decide", "session": {"start": "2026-03-06T14:30:00+08:00", "end": "2026-03-06T16:00:00+08:00"}, "chair": "郑国梁", "purpose": "审议城东水厂二期投资等事项。", "unplanned_reason": "按例会制度召开。", "head_count": 15}
  -> 201 running office_check 集团办公室审核 · 夏至诚
as 夏至诚 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 郑国梁
as 郑国梁/云江城市发展集团有限公司董事会 agree "同意召开。"
  -> 200 running arrange 会务分工 · 柳青、洪亮 · 会〔2026〕1号
as 柳青 claim
  -> 200 running arrange 会务分工 · 柳青 · 会〔2026〕1号
as 柳青 agree {"place": "一会议室", "recorder": "柳青", "papers_owner": "闻达", "venue_owner": "洪亮", "sound_owner": "洪亮", "tea_owner": "洪亮", "secrecy_owner": "闻达"}
  -> 200 running papers 文稿材料 · 闻达、洪亮、闻达 · 会〔2026〕1号
matter 会议
as 闻达 agree {"secrecy_note": "手机柜已到位，材料逐份编号。"}
  -> 200 running papers 文稿材料 · 闻达、洪亮 · 会〔2026〕1号
as 闻达 agree {"materials": "file:会议材料.txt"}
  -> 200 running venue 会场布置 · 洪亮 · 会〔2026〕1号
as 洪亮 agree
  -> 200 running sound 话筒调试 · 洪亮 · 会〔2026〕1号
as 洪亮 agree
  -> 200 running tea 茶水准备 · 洪亮 · 会〔2026〕1号
as 洪亮 agree
  -> 200 running sign_in 签到 · 柳青 · 会〔2026〕1号
matter 议题
as 柳青 claim
  -> 200 running order 排序和列席 · 柳青 · 议题〔2026〕1号
as 柳青 agree {"order_no": 1} link on_agenda_of 会议
  -> 200 running conclude 记录结果 · 柳青 · 议题〔2026〕1号
matter 会议

at 2026-03-06 14:30
as 柳青 agree
  -> 200 running record 会议记录 · 柳青 · 会〔2026〕1号

at 2026-03-06 16:00
as 柳青 agree {"record": "郑国梁主持。水务公司汇报，董事逐一发表意见。"}
  -> 200 running minutes 会议纪要 · 柳青 · 会〔2026〕1号
matter 议题
as 柳青 agree {"outcome": "adopted", "resolution": "同意投资，水务公司牵头、城建公司配合，三月底前完成招标准备。"}
  -> 200 closed · 议题〔2026〕1号

at 2026-03-09 09:00
matter 纪要
as 柳青 start outgoing_document {"doc_type": "kind_minutes", "title": "云江城市发展集团有限公司董事会第三次会议纪要", "direction": "down", "main_recipients": ["云江水务有限公司", "云江城建开发有限公司"], "body": "董事会同意投资城东水厂二期，水务公司牵头、城建公司配合，三月底前完成招标准备。", "disclosure": "not_open", "disclosure_reason": "内部工作事项"} from 会议
  -> 201 running section_head 拟稿部门审核 · 夏至诚
as 夏至诚 agree
  -> 200 running check_draft 核稿 · 祝晓岚
as 祝晓岚 agree
  -> 200 running office_head 集团办公室审核 · 夏至诚
as 夏至诚 agree "同意。"
  -> 200 running sign_and_issue 签发 · 夏至诚
as 夏至诚 agree "签发。"
  -> 200 running recheck 复核登记 · 闻达
as 闻达 new_word 云江城市发展集团有限公司董事会 云城董纪 outgoing_document
  -> 201
as 闻达 agree {"word": "云城董纪", "copies": 3}
  -> 200 running distribute 分发 · 闻达 · 云城董纪〔2026〕1号
as 闻达 agree
  -> 200 running file_record 存档 · 洪亮 · 云城董纪〔2026〕1号
as 洪亮 agree
  -> 200 closed · 云城董纪〔2026〕1号
matter 会议
as 柳青 field minutes_number
  -> 云城董纪〔2026〕1号
as 柳青 agree
  -> 200 running follow 会后落实 · 柳青 · 会〔2026〕1号
matter 议定
as 柳青 start meeting_decision {"lead_unit": "云江水务有限公司", "assist_units": ["云江城建开发有限公司"], "finish_by": "2026-03-31"} from 议题
  -> 201 running undertake 落实 · 江源、施永昌 · 议〔2026〕1号
as 柳青 link decided_at 会议
  -> 200 running undertake 落实 · 江源、施永昌 · 议〔2026〕1号
matter 会议
as 柳青 agree
  -> 200 closed · 会〔2026〕1号
as 柳青 field decision_count
  -> 1
matter 督办
as 严正 draft supervise from 议定
  -> 201 draft open_item 立项
as 严正 submit {"class": "meeting_decision", "source": "decided", "source_paper": "file:决议.txt", "topic": "城东水厂二期", "period": "2026年第一季度", "responsible_leader": "郑国梁"}
  -> 200 running break_down 分解拟办 · 严正、简明
as 简明 claim
  -> 200 running break_down 分解拟办 · 简明
as 简明 agree {"lead_office": "集团办公室督查信息处", "how": "倒排工期，每周报进展。", "reply_by": "2026-03-27", "report_every": "weekly"}
  -> 200 running review 立项审核 · 严正
as 严正 agree
  -> 200 running sign 审签 · 吴启航
as 吴启航 agree "同意下发。"
  -> 200 running undertake 承办 · 江源、施永昌 · 督〔2026〕1号
as 严正 part 云江水务有限公司 into 水务
  -> -> 水务
as 严正 part 云江城建开发有限公司 into 城建
  -> -> 城建
matter 水务
as 汪洋 agree {"undertaker": "水清源", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 水清源
matter 城建
as 卓越 agree {"undertaker": "卓越", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 卓越

at 2026-03-13 09:00
matter 水务周报
as 水清源 start supervise_report {"progress": 30, "done": "招标文件初稿已成，环评在审。", "own_view": "on_track"} from 水务
  -> 201 running weigh 审核 · 严正、简明
as 简明 claim
  -> 200 running weigh 审核 · 简明
as 简明 agree
  -> 200 closed · 督进〔2026〕1号
matter 城建周报
as 卓越 start supervise_report {"progress": 70, "done": "场地平整过半。", "own_view": "on_track"} from 城建
  -> 201 running weigh 审核 · 严正、简明
as 简明 claim
  -> 200 running weigh 审核 · 简明
as 简明 agree
  -> 200 closed · 督进〔2026〕1号

at 2026-03-18 09:00
matter 水务
as 水清源 agree {"way": "longer", "extend_to": "2026-04-03", "extend_reason": "环评批复延后一周。"}
  -> 200 running approve_longer 延期审批 · 夏至诚
as 夏至诚 agree "同意延期。"
  -> 200 running finish 延期承办 · 水清源
matter 督办
as 严正 field due_day
  -> 2026-04-03
matter 城建
as 卓越 agree {"way": "done", "answer": "施工场地已平整移交。", "evidence": "file:移交单.txt"}
  -> 200 running settle 审定 · 施永昌
as 施永昌 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号

at 2026-03-20 09:00
matter 水务二周报
as 水清源 start supervise_report {"progress": 50, "done": "招标文件已定稿，等环评批复。", "own_view": "behind"} from 水务
  -> 201 running weigh 审核 · 严正、简明
as 简明 claim
  -> 200 running weigh 审核 · 简明
as 简明 agree
  -> 200 closed · 督进〔2026〕2号

at 2026-03-27 09:00
matter 水务三周报
as 水清源 start supervise_report {"progress": 80, "done": "环评批复已到，招标文件报备。", "own_view": "on_track"} from 水务
  -> 201 running weigh 审核 · 严正、简明
as 简明 claim
  -> 200 running weigh 审核 · 简明
as 简明 agree
  -> 200 closed · 督进〔2026〕3号

at 2026-03-30 09:00
matter 水务
as 水清源 agree {"answer": "招标文件已备案。", "evidence": "file:备案表.txt"}
  -> 200 running settle 审定 · 江源
as 江源 agree "同意上报。"
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
matter 来文
as 江源 agree {"result": "董事会已同意投资，招标文件备案，场地移交。"} "办理完毕。"
  -> 200 running report_result 结果呈阅 · 郑国梁 · 收〔2026〕1号
as 郑国梁 agree "阅。"
  -> 200 running dispose 处置 · 闻达 · 收〔2026〕1号
as 闻达 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
matter 督办
as 严正 chain
  -> ↑1 立项依据 议〔2026〕1号 城东水厂二期投资 已办结：招标文件备案，场地移交。
     ↓1 协办件 督复〔2026〕1号 城东水厂二期投资 已办结：招标文件已备案。
     ↓2 进展反馈 督进〔2026〕1号 城东水厂二期投资 已办结：招标文件初稿已成，环评在审。
     ↓2 进展反馈 督进〔2026〕2号 城东水厂二期投资 已办结：招标文件已定稿，等环评批复。
     ↓2 进展反馈 督进〔2026〕3号 城东水厂二期投资 已办结：环评批复已到，招标文件报备。
     ↓1 协办件 督复〔2026〕1号 城东水厂二期投资 已办结：施工场地已平整移交。
     ↓2 进展反馈 督进〔2026〕1号 城东水厂二期投资 已办结：场地平整过半。
as 夏至诚 figures supervise 2026-03
  -> 收件 1
     了结 1
     了结率 1/1 100.0%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中5850分 平均5850分 九成5850分（1件）
     在办 0
     在办超期率 0/0
     立项用时 居中0分 平均0分 九成0分（1件）
     销号用时 居中5850分 平均5850分 九成5850分（1件）
     政令落实率 1/1 100.0%
     承办得分已认可 1
     协办得分已认可 1

at 2026-04-01 09:00
matter 得分
as 简明 start unit_score {"scheme": "unit_supervision", "for_unit": "云江水务有限公司", "period": "2026-Q1"}
  -> 201 running see 部门确认 · 江源
as 江源 score
  -> 部门督查工作考核 · 云江水务有限公司 2026-Q1 · 95.00 · open
     承办得分 57.50 of 62.50 (1 of 1, sum 92)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 江源 evidence lead
  -> 督〔2026〕1号 城东水厂二期投资 · counted · 92
as 江源 evidence in_time
  -> 督复〔2026〕1号 城东水厂二期投资 · counted · 0
as 江源 agree {"objects": "no"}
  -> 200 running confirm 领导认可 · 梁素云
as 梁素云 evidence lead
  -> 督〔2026〕1号 城东水厂二期投资 · counted · 92
as 梁素云 agree "认可。"
  -> 200 running use 结果运用 · 简明 · 考分单〔2026〕1号
as 简明 score
  -> 部门督查工作考核 · 云江水务有限公司 2026-Q1 · 95.00 · locked
     承办得分 57.50 of 62.50 (1 of 1, sum 92)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
matter 督办
as 江源 chain
  -> ↑1 立项依据 议〔2026〕1号 城东水厂二期投资 已办结：招标文件备案，场地移交。
     ↑2 所议的议题 议题〔2026〕1号 城东水厂二期投资 已办结：通过
     ↑3 议题来源 收〔2026〕1号 关于加快推进城东水厂二期前期工作的通知 已办结
     ↓1 协办件 督复〔2026〕1号 城东水厂二期投资 已办结：招标文件已备案。
     ↓2 进展反馈 督进〔2026〕1号 城东水厂二期投资 已办结：招标文件初稿已成，环评在审。
     ↓2 进展反馈 督进〔2026〕2号 城东水厂二期投资 已办结：招标文件已定稿，等环评批复。
     ↓2 进展反馈 督进〔2026〕3号 城东水厂二期投资 已办结：环评批复已到，招标文件报备。
as 江源 open
  -> 200 closed · 督〔2026〕1号
     已签定：领导认可得分 郑国梁
     审签 吴启航 审签下发：同意下发。
     呈阅销号 郑国梁 同意销号：同意销号。
     领导认可得分 郑国梁 认可计入年度考核：认可。
as 夏至诚 chain
  -> ↑1 立项依据 议〔2026〕1号 城东水厂二期投资 已办结：招标文件备案，场地移交。
     ↑2 所议的议题 议题〔2026〕1号 城东水厂二期投资 已办结：通过
     ↑3 议题来源 收〔2026〕1号 关于加快推进城东水厂二期前期工作的通知 已办结
     ↑2 作出决定的会议 会〔2026〕1号 董事会第三次会议 已办结
     ↓1 协办件 督复〔2026〕1号 城东水厂二期投资 已办结：招标文件已备案。
matter 会议
as 夏至诚 chain
  -> ↓1 议题 议题〔2026〕1号 城东水厂二期投资 已办结：通过
     ↓1 会议纪要 云城董纪〔2026〕1号 云江城市发展集团有限公司董事会第三次会议纪要 已办结
     ↓1 议定事项 议〔2026〕1号 城东水厂二期投资 已办结：招标文件备案，场地移交。
     ↓2 督办 督〔2026〕1号 城东水厂二期投资 已办结：招标文件备案，场地移交。
     ↓3 协办件 督复〔2026〕1号 城东水厂二期投资 已办结：招标文件已备案。
matter 得分
as 简明 submit {"used_for": "列入年度考核综合得分。"}
  -> 200 running told 告知部门 · 江源 · 考分单〔2026〕1号
as 江源 mark_read
  -> 200 closed · 考分单〔2026〕1号

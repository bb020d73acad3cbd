# 县里来文，乡长写了批示：登记编号、分给站所和村、分管领导审定、核查、乡长看过才办结，计入统计；余下的一处上党政联席会，定下来转督办，销号评分，算进站所当季的考核得分，得分点开就是这件督办、那次会、那件来文；党政办四个人一人几岗，主任不审自己的稿。
# covers:
# preset: township

at 2026-03-02 09:00
matter 来文
as 沈小雪 start incoming_document {"title": "关于开展春季农村道路安全隐患排查的通知", "sender": "云川县人民政府", "their_number": "云政发〔2026〕9号", "received_on": "2026-03-02", "medium": "paper", "papers": "file:来文.txt", "summary": "三月底前排查完毕并报结果。", "review": "accepted"}
  -> 201 running propose 拟办 · 贺春梅 · 收〔2026〕1号
as 贺春梅 agree "请秦乡长批示。" {"category": "for_action", "instructing_leaders": ["秦玉珍"], "lead_unit": "青坪乡农业综合服务中心"}
  -> 200 running instruct 批办 · 秦玉珍 · 收〔2026〕1号
as 秦玉珍 agree "农业中心牵头，上坪、河口两村配合，月底前排完，向我报结果。"
  -> 200 running allot 分办 · 贺春梅 · 收〔2026〕1号
as 贺春梅 agree {"lead_unit": "青坪乡农业综合服务中心"}
  -> 200 running undertake 承办 · 田家旺 · 收〔2026〕1号
matter 批示
as 贺春梅 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from 来文 opinion of 秦玉珍
  -> 201 running register 登记拟办 · 胡明辉
as 胡明辉 agree {"lead_unit": "青坪乡农业综合服务中心", "assist_units": ["上坪村村民委员会", "河口村村民委员会"], "how": "逐段排查，能修的当周修。"}
  -> 200 running issue 交办审核 · 贺春梅 · 批〔2026〕1号
as 贺春梅 agree "同意交办。"
  -> 200 running undertake 承办 · 田家旺、唐德贵、石永福 · 批〔2026〕1号
as 贺春梅 part 上坪村村民委员会 into 上坪
  -> -> 上坪
as 贺春梅 part 河口村村民委员会 into 河口
  -> -> 河口

at 2026-03-05 09:00
matter 上坪
as 唐德贵 agree {"answer": "查出塌方一处、缺护栏两处，塌方已清。"}
  -> 200 running settle 分管领导审定 · 田志刚
as 田志刚 agree "去看过，属实。"
  -> 200 closed · 协〔2026〕1号
matter 河口
as 石永福 agree {"answer": "没有发现问题。"}
  -> 200 running settle 分管领导审定 · 白晓燕
as 白晓燕 send_back to work direct "便桥护栏松动没有写，请补查。"
  -> 200 running work 承办 · 石永福
as 石永福 agree {"answer": "便桥护栏已临时加固，需要更换；其余路段没有发现问题。"}
  -> 200 running settle 分管领导审定 · 白晓燕
as 白晓燕 agree "同意。"
  -> 200 closed · 协〔2026〕1号
matter 批示
as 田家旺 agree {"result": "排查21公里，问题4处，整改3处，余便桥护栏1处须更换。"} "办结。"
  -> 200 running verify 核查 · 胡明辉 · 批〔2026〕1号
as 胡明辉 agree {"verify_way": "on_site"} "抽看两处，属实。"
  -> 200 running show 呈批示领导阅 · 秦玉珍 · 批〔2026〕1号
as 秦玉珍 agree "同意办结，余下一处盯到修好。"
  -> 200 closed · 批〔2026〕1号
as 秦玉珍 open
  -> 200 closed · 批〔2026〕1号
     交办审核 贺春梅 同意交办：同意交办。
     承办 田家旺 办理完毕：办结。
     核查 胡明辉 核查属实：抽看两处，属实。
     呈批示领导阅 秦玉珍 已阅，同意办结：同意办结，余下一处盯到修好。
matter 来文
as 田家旺 agree {"result": "见批示件办理结果。"} "办理完毕。"
  -> 200 running report_result 结果呈阅 · 秦玉珍 · 收〔2026〕1号
as 秦玉珍 agree "阅。"
  -> 200 running dispose 处置 · 沈小雪 · 收〔2026〕1号
as 沈小雪 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 贺春梅 chain
  -> ↓1 批示 批〔2026〕1号 关于开展春季农村道路安全隐患排查的通知 已办结：排查21公里，问题4处，整改3处，余便桥护栏1处须更换。
     ↓2 协办件 协〔2026〕1号 关于开展春季农村道路安全隐患排查的通知 已办结
     ↓2 协办件 协〔2026〕1号 关于开展春季农村道路安全隐患排查的通知 已办结

at 2026-03-09 09:00
as 贺春梅 figures instruction 2026-03
  -> 收件 1
     了结 1
     了结率 1/1 100.0%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中1170分 平均1170分 九成1170分（1件）
     在办 0
     在办超期率 0/0
as 贺春梅 figures joint_part 2026-03
  -> 收件 2
     了结 2
     了结率 2/2 100.0%
     按时率 2/2 100.0%
     退回率 1/2 50.0%
     线上办理率 2/2 100.0%
     办理用时 居中1170分 平均1170分 九成1170分（2件）
     在办 0
     在办超期率 0/0
as 沈小雪 new_word 青坪乡人民政府 青政发 outgoing_document
  -> 201
matter 报告
as 贺春梅 start outgoing_document {"doc_type": "kind_report", "title": "青坪乡人民政府关于道路安全隐患排查情况的报告", "direction": "up", "issuer": "青坪乡人民政府", "main_recipients": ["云川县人民政府"], "word": "青政发", "body": "县人民政府：\n排查21公里，问题4处，整改3处。", "disclosure": "not_open", "disclosure_reason": "内部工作事项"}
  -> 201 running section_head 拟稿审核 · 秦玉珍
as 秦玉珍 agree "数字准确。"
  -> 200 running sign_and_issue 签发 · 秦玉珍
as 秦玉珍 agree "同意签发。"
  -> 200 running recheck 复核登记 · 沈小雪
as 贺春梅 way
  -> 发起 拟稿 · 贺春梅 提交
     依次送达 拟稿审核 · 秦玉珍 同意 待看0分钟
     依次送达 签发 · 秦玉珍 同意 待看0分钟
     依次送达 复核登记 · 沈小雪 在办 待看0分钟
     下一步 用印 · 青坪乡党政办公室印章管理员 → 青坪乡党政办公室 → 沈小雪
     以后 分发 · 青坪乡党政办公室文书 → 青坪乡党政办公室 → 沈小雪
     以后 存档 · 青坪乡党政办公室档案员 → 青坪乡党政办公室 → 沈小雪
matter 通知
as 胡明辉 start outgoing_document {"doc_type": "kind_notice", "title": "青坪乡人民政府关于做好护林防火的通知", "direction": "down", "issuer": "青坪乡人民政府", "main_recipients": ["上坪村村民委员会"], "word": "青政发", "body": "各村民委员会：\n请做好护林防火。", "disclosure": "not_open", "disclosure_reason": "内部工作事项"}
  -> 201 running section_head 拟稿审核 · 贺春梅
as 贺春梅 agree "文字已改，请签发。"
  -> 200 running sign_and_issue 签发 · 秦玉珍
as 秦玉珍 agree "签发。"
  -> 200 running recheck 复核登记 · 沈小雪
as 胡明辉 trail
  -> 胡明辉 拟稿：提交，送贺春梅（拟稿审核）
     贺春梅 拟稿审核：同意，送秦玉珍（签发）：“文字已改，请签发。”
     秦玉珍 签发：签发，送沈小雪（复核登记）：“签发。”
matter 议题
as 沈小雪 draft agenda_item from 来文
  -> 201 draft propose 提出议题
as 沈小雪 submit {"title": "河口便桥护栏整治", "host": "青坪乡人民政府", "item_type": "discussion", "report_minutes": 10}
  -> 200 running head 单位负责人审核 · 贺春梅
as 贺春梅 agree "同意。"
  -> 200 running charge 分管领导同意上会 · 秦玉珍
as 秦玉珍 agree "同意上会。"
  -> 200 running office_check 党政办初核 · 贺春梅
as 贺春梅 agree {"to_vote": false} "材料齐全，建议上会。"
  -> 200 running admit 审定议题 · 秦玉珍
as 秦玉珍 agree "列入议程。"
  -> 200 running order 排序和列席 · 周丽蓉 · 议题〔2026〕1号
matter 会议
as 周丽蓉 start meeting {"name": "第三次党政联席会议", "host": "青坪乡人民政府", "class": "standing", "shape": "decide", "session": {"start": "2026-03-09T14:30:00+08:00", "end": "2026-03-09T16:00:00+08:00"}, "chair": "秦玉珍", "purpose": "研究道路隐患余下一处的整治。", "unplanned_reason": "按例会制度召开。", "head_count": 8}
  -> 201 running office_check 党政办审核 · 贺春梅
as 贺春梅 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 秦玉珍
as 秦玉珍 agree "同意召开。"
  -> 200 running arrange 会务分工 · 周丽蓉 · 会〔2026〕1号
as 周丽蓉 agree {"place": "一会议室", "recorder": "胡明辉", "papers_owner": "胡明辉", "venue_owner": "周丽蓉", "sound_owner": "周丽蓉", "tea_owner": "周丽蓉", "secrecy_owner": "沈小雪"}
  -> 200 running papers 文稿材料 · 胡明辉、周丽蓉、沈小雪 · 会〔2026〕1号
matter 议题
as 周丽蓉 agree {"order_no": 1, "attend_units": ["青坪乡农业综合服务中心"], "attend_at": "14:30"} link on_agenda_of 会议
  -> 200 running attend 列席通知 · 田家旺 · 议题〔2026〕1号
as 田家旺 mark_read
  -> 200 running conclude 记录结果 · 周丽蓉 · 议题〔2026〕1号
matter 会议
as 沈小雪 agree {"secrecy_note": "手机柜已到位，材料逐份编号。"}
  -> 200 running papers 文稿材料 · 胡明辉、周丽蓉 · 会〔2026〕1号
as 胡明辉 agree {"materials": "file:会议材料.txt"}
  -> 200 running venue 会场布置 · 周丽蓉 · 会〔2026〕1号
as 周丽蓉 agree
  -> 200 running sound 话筒调试 · 周丽蓉 · 会〔2026〕1号
as 周丽蓉 agree
  -> 200 running tea 茶水准备 · 周丽蓉 · 会〔2026〕1号
as 周丽蓉 agree
  -> 200 running sign_in 签到 · 周丽蓉 · 会〔2026〕1号

at 2026-03-09 14:30
as 周丽蓉 agree
  -> 200 running record 会议记录 · 胡明辉 · 会〔2026〕1号

at 2026-03-09 16:00
as 胡明辉 agree {"record": "秦玉珍主持。农业中心汇报，会议研究了资金和工期。"}
  -> 200 running minutes 会议纪要 · 胡明辉 · 会〔2026〕1号
matter 议题
as 周丽蓉 agree {"outcome": "adopted", "resolution": "农业中心牵头、河口村配合，三月二十日前换好便桥护栏。"}
  -> 200 closed · 议题〔2026〕1号
matter 纪要
as 胡明辉 start outgoing_document {"doc_type": "kind_minutes", "title": "青坪乡第三次党政联席会议纪要", "direction": "down", "main_recipients": ["青坪乡农业综合服务中心", "河口村村民委员会"], "body": "会议同意整治河口便桥护栏，农业中心牵头、河口村配合，三月二十日前换好。", "disclosure": "not_open", "disclosure_reason": "内部工作事项"} from 会议
  -> 201 running section_head 拟稿审核 · 贺春梅
as 贺春梅 agree
  -> 200 running sign_and_issue 签发 · 贺春梅
as 贺春梅 agree "签发。"
  -> 200 running recheck 复核登记 · 沈小雪
as 沈小雪 new_word 青坪乡人民政府 青政纪 outgoing_document
  -> 201
as 沈小雪 agree {"word": "青政纪", "copies": 3}
  -> 200 running distribute 分发 · 沈小雪 · 青政纪〔2026〕1号
as 沈小雪 agree
  -> 200 running file_record 存档 · 沈小雪 · 青政纪〔2026〕1号
as 沈小雪 agree
  -> 200 closed · 青政纪〔2026〕1号
matter 会议
as 胡明辉 field minutes_number
  -> 青政纪〔2026〕1号
as 胡明辉 agree
  -> 200 running follow 会后落实 · 周丽蓉 · 会〔2026〕1号
matter 议定
as 周丽蓉 start meeting_decision {"lead_unit": "青坪乡农业综合服务中心", "assist_units": ["河口村村民委员会"], "finish_by": "2026-03-20"} from 议题
  -> 201 running undertake 落实 · 田家旺、石永福 · 议〔2026〕1号
as 周丽蓉 link decided_at 会议
  -> 200 running undertake 落实 · 田家旺、石永福 · 议〔2026〕1号
matter 会议
as 周丽蓉 agree
  -> 200 closed · 会〔2026〕1号
as 周丽蓉 field decision_count
  -> 1
matter 督办
as 胡明辉 draft supervise from 议定
  -> 201 draft open_item 立项
as 胡明辉 field content
  -> 农业中心牵头、河口村配合，三月二十日前换好便桥护栏。
as 胡明辉 submit {"class": "meeting_decision", "source": "decided", "source_paper": "file:党政联席会议纪要.txt", "topic": "农村道路安全", "period": "2026年第一季度", "responsible_leader": "田志刚"}
  -> 200 running break_down 分解拟办 · 胡明辉
as 胡明辉 agree {"lead_office": "青坪乡党政办公室", "how": "先围挡，再换护栏。", "report_every": "at_end"}
  -> 200 running review 立项审核 · 贺春梅
as 贺春梅 agree
  -> 200 running sign 审签 · 秦玉珍
as 秦玉珍 agree "同意下发。"
  -> 200 running undertake 承办 · 田家旺、石永福 · 督〔2026〕1号
as 胡明辉 part 青坪乡农业综合服务中心 into 中心
  -> -> 中心
as 胡明辉 part 河口村村民委员会 into 河口督办
  -> -> 河口督办
matter 中心
as 田家旺 agree {"undertaker": "雷小龙", "promised_on": "2026-03-18"}
  -> 200 running work 承办 · 雷小龙
matter 河口督办
as 石永福 agree {"undertaker": "石永福", "promised_on": "2026-03-18"}
  -> 200 running work 承办 · 石永福

at 2026-03-18 09:00
matter 中心
as 雷小龙 agree {"way": "done", "answer": "护栏46米已换好。", "evidence": "file:护栏照片.txt"}
  -> 200 running settle 分管领导审定 · 田志刚
as 田志刚 agree "去看过，属实。"
  -> 200 closed · 督复〔2026〕1号
matter 河口督办
as 石永福 agree {"way": "done", "answer": "施工期间每天有人值守。", "evidence": "file:值守记录.txt"}
  -> 200 running settle 分管领导审定 · 白晓燕
as 白晓燕 agree "同意。"
  -> 200 closed · 督复〔2026〕1号
matter 督办
as 田家旺 agree {"result": "便桥护栏46米已换好，余下一处隐患消除。"}
  -> 200 running verify 核查 · 胡明辉 · 督〔2026〕1号

at 2026-03-19 09:00
as 胡明辉 agree {"verify_way": "on_site", "verified": "到便桥看过，属实。"}
  -> 200 running show 呈阅销号 · 田志刚 · 督〔2026〕1号
as 田志刚 agree "同意销号。"
  -> 200 running score 评分 · 胡明辉 · 督〔2026〕1号
as 胡明辉 agree {"lead_score": 95, "assist_score": 56, "score_basis": "按期办结。"}
  -> 200 running hear_units 单位确认得分 · 田家旺、石永福 · 督〔2026〕1号
as 田家旺 agree
  -> 200 running hear_units 单位确认得分 · 石永福 · 督〔2026〕1号
as 石永福 agree
  -> 200 running settle_score 核定得分 · 贺春梅 · 督〔2026〕1号
as 贺春梅 agree
  -> 200 running confirm_score 领导认可得分 · 田志刚 · 督〔2026〕1号
as 田志刚 agree "认可。"
  -> 200 closed · 督〔2026〕1号
matter 议定
as 石永福 agree "已落实。"
  -> 200 running undertake 落实 · 田家旺 · 议〔2026〕1号
as 田家旺 agree {"result": "便桥护栏46米已换好。"} "已落实。"
  -> 200 running verify 核实办结 · 周丽蓉 · 议〔2026〕1号
as 周丽蓉 submit "经核实，已落实。"
  -> 200 closed · 议〔2026〕1号

at 2026-04-01 09:00
matter 得分
as 胡明辉 start unit_score {"scheme": "unit_supervision", "for_unit": "青坪乡农业综合服务中心", "period": "2026-Q1"}
  -> 201 running see 部门确认 · 田家旺
as 田家旺 score
  -> 部门督查工作考核 · 青坪乡农业综合服务中心 2026-Q1 · 96.88 · open
     承办得分 59.38 of 62.50 (1 of 1, sum 95)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 田家旺 evidence lead
  -> 督〔2026〕1号 河口便桥护栏整治 · counted · 95
as 田家旺 evidence in_time
  -> 督复〔2026〕1号 河口便桥护栏整治 · counted · 0
as 田家旺 agree {"objects": "no"}
  -> 200 running confirm 领导认可 · 秦玉珍
as 秦玉珍 evidence lead
  -> 督〔2026〕1号 河口便桥护栏整治 · counted · 95
as 秦玉珍 agree "认可。"
  -> 200 running use 结果运用 · 胡明辉 · 考分单〔2026〕1号
as 胡明辉 score
  -> 部门督查工作考核 · 青坪乡农业综合服务中心 2026-Q1 · 96.88 · locked
     承办得分 59.38 of 62.50 (1 of 1, sum 95)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
matter 督办
as 田家旺 chain
  -> ↑1 立项依据 议〔2026〕1号 河口便桥护栏整治 已办结：便桥护栏46米已换好。
     ↑2 所议的议题 议题〔2026〕1号 河口便桥护栏整治 已办结：通过
     ↑3 议题来源 收〔2026〕1号 关于开展春季农村道路安全隐患排查的通知 已办结
     ↓1 协办件 督复〔2026〕1号 河口便桥护栏整治 已办结：护栏46米已换好。
as 田家旺 open
  -> 200 closed · 督〔2026〕1号
     已签定：领导认可得分 田志刚
     审签 秦玉珍 审签下发：同意下发。
     呈阅销号 田志刚 同意销号：同意销号。
     领导认可得分 田志刚 认可计入年度考核：认可。
as 贺春梅 chain
  -> ↑1 立项依据 议〔2026〕1号 河口便桥护栏整治 已办结：便桥护栏46米已换好。
     ↑2 所议的议题 议题〔2026〕1号 河口便桥护栏整治 已办结：通过
     ↑3 议题来源 收〔2026〕1号 关于开展春季农村道路安全隐患排查的通知 已办结
     ↑2 作出决定的会议 会〔2026〕1号 第三次党政联席会议 已办结
     ↓1 协办件 督复〔2026〕1号 河口便桥护栏整治 已办结：护栏46米已换好。
matter 会议
as 贺春梅 chain
  -> ↓1 议题 议题〔2026〕1号 河口便桥护栏整治 已办结：通过
     ↓1 会议纪要 青政纪〔2026〕1号 青坪乡第三次党政联席会议纪要 已办结
     ↓1 议定事项 议〔2026〕1号 河口便桥护栏整治 已办结：便桥护栏46米已换好。
     ↓2 督办 督〔2026〕1号 河口便桥护栏整治 已办结：便桥护栏46米已换好，余下一处隐患消除。
     ↓3 协办件 督复〔2026〕1号 河口便桥护栏整治 已办结：护栏46米已换好。
matter 得分
as 胡明辉 submit {"used_for": "列入年度考核综合得分。"}
  -> 200 running told 告知部门 · 田家旺 · 考分单〔2026〕1号
as 田家旺 mark_read
  -> 200 closed · 考分单〔2026〕1号

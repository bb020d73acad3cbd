# 县里来文，乡长写了批示：登记编号、分给站所和村、分管领导审定、核查、乡长看过才办结，计入统计；党政办四个人一人几岗，主任不审自己的稿。
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
as 石永福 agree {"answer": "便桥护栏已加固，其余路段没有发现问题。"}
  -> 200 running settle 分管领导审定 · 白晓燕
as 白晓燕 agree "同意。"
  -> 200 closed · 协〔2026〕1号
matter 批示
as 田家旺 agree {"result": "排查21公里，问题4处，整改3处，余1处列入县里计划。"} "办结。"
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
as 贺春梅 agree {"lead_unit": "青坪乡农业综合服务中心"}
  -> 200 running undertake 承办 · 田家旺 · 收〔2026〕1号
as 田家旺 agree {"result": "见批示件办理结果。"} "办理完毕。"
  -> 200 running report_result 结果呈阅 · 秦玉珍 · 收〔2026〕1号
as 秦玉珍 agree "阅。"
  -> 200 running dispose 处置 · 沈小雪 · 收〔2026〕1号
as 沈小雪 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 贺春梅 chain
  -> ↓1 批示 批〔2026〕1号 关于开展春季农村道路安全隐患排查的通知 已办结：排查21公里，问题4处，整改3处，余1处列入县里计划。
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
     办理用时 居中0分 平均0分 九成0分（1件）
     在办 0
     在办超期率 0/0
as 贺春梅 figures joint_part 2026-03
  -> 收件 2
     了结 2
     了结率 2/2 100.0%
     按时率 2/2 100.0%
     退回率 1/2 50.0%
     线上办理率 2/2 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）
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

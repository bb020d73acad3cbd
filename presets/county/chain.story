# 县里的两条线：早上领导在来文上写的一句话，会上定的一件事，都成了有编号的督办件，有人办、核查、领导销号、评分，最后都算进承办单位当季的考核得分，得分点开就是这两件督办，督办再点开就是那件来文、那次会。
# covers:
# preset: county

at 2026-03-02 09:00
matter 来文
as 陈玉兰 start incoming_document {"title": "关于开展校园周边交通整治的通知", "sender": "云江市公安局", "their_number": "云江公〔2026〕12号", "received_on": "2026-03-02", "medium": "paper", "papers": "file:来文.txt", "summary": "校园周边交通整治，三月底前报结果。", "review": "accepted"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "请周县长批示。" {"category": "for_action", "instructing_leaders": ["周长河"], "lead_unit": "县教育和体育局"}
  -> 200 running instruct 批办 · 周长河 · 收〔2026〕1号
as 周长河 agree "教体局牵头，公安局配合，列入督办，月底前向我报结果。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree {"lead_unit": "县教育和体育局"}
  -> 200 running undertake 承办 · 王㛃 · 收〔2026〕1号
matter 批示
as 张涛 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from 来文 opinion of 周长河
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 张涛 field words
  -> 教体局牵头，公安局配合，列入督办，月底前向我报结果。
as 张慧 claim
  -> 200 running register 登记拟办 · 张慧
as 张慧 agree {"lead_unit": "县教育和体育局", "how": "逐校定方案，三月底前见效。"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 agree "同意交办。"
  -> 200 running undertake 承办 · 王㛃 · 批〔2026〕1号
matter 督办
as 张慧 draft supervise from 批示
  -> 201 draft open_item 立项
as 张慧 field content
  -> 教体局牵头，公安局配合，列入督办，月底前向我报结果。
as 张慧 field source_title
  -> 批〔2026〕1号
as 张慧 submit {"class": "leaders_word", "source": "written", "source_paper": "file:批示件.txt", "topic": "校园周边交通", "period": "2026年第一季度"}
  -> 200 running break_down 分解拟办 · 董静、张慧、曹卫东
as 曹卫东 claim
  -> 200 running break_down 分解拟办 · 曹卫东
as 曹卫东 agree {"lead_office": "县政府办公室督查室", "assist_units": ["县公安局"], "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 周长河
as 周长河 agree "同意下发。"
  -> 200 running undertake 承办 · 王㛃、朱婷 · 督〔2026〕1号
as 张慧 part 县教育和体育局 into 教体
  -> -> 教体
as 张慧 part 县公安局 into 公安
  -> -> 公安
matter 教体
as 刘世杰 agree {"undertaker": "梁斌", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 梁斌
matter 公安
as 袁凤英 agree {"undertaker": "袁凤英", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 袁凤英

at 2026-03-18 09:00
matter 教体
as 梁斌 agree {"way": "done", "answer": "12所学校错时放学，划出接送区9处。", "evidence": "file:接送区照片.txt"}
  -> 200 running settle 审定 · 王㛃
as 王㛃 agree "属实，同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 公安
as 袁凤英 agree {"way": "done", "answer": "护学岗12处，每日两次在岗。", "evidence": "file:护学岗排班表.txt"}
  -> 200 running settle 审定 · 朱婷
as 朱婷/县公安局 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 督办
as 王㛃 agree {"result": "12所学校门口交通有序，投诉由每周19件降到2件。"}
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 agree {"verify_way": "unannounced", "verified": "放学时段暗访4所学校，属实。"}
  -> 200 running show 呈阅销号 · 周长河 · 督〔2026〕1号
as 周长河 agree "同意销号。"
  -> 200 running score 评分 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 claim
  -> 200 running score 评分 · 张慧 · 督〔2026〕1号
as 张慧 agree {"lead_score": 96, "assist_score": 57, "score_basis": "提前办结，暗访属实。"}
  -> 200 running hear_units 单位确认得分 · 王㛃、朱婷 · 督〔2026〕1号
as 王㛃 agree
  -> 200 running hear_units 单位确认得分 · 朱婷 · 督〔2026〕1号
as 朱婷/县公安局 agree
  -> 200 running settle_score 核定得分 · 张涛 · 督〔2026〕1号
as 张涛 agree
  -> 200 running confirm_score 领导认可得分 · 周长河 · 督〔2026〕1号
as 周长河 agree "认可。"
  -> 200 closed · 督〔2026〕1号
as 张慧 register supervision_scores
  -> 1 督〔2026〕1号 关于开展校园周边交通整治的通知 · 57 · 县公安局 · 96 · 县教育和体育局 · 周长河
matter 批示
as 王㛃 related
  -> 批示所在的文件 收〔2026〕1号 关于开展校园周边交通整治的通知 办理中
     督办 督〔2026〕1号 关于开展校园周边交通整治的通知 已办结
as 王㛃 agree {"result": "12所学校门口交通有序，投诉由每周19件降到2件（见督办件）。"} "办理完毕。"
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 批〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 批〔2026〕1号
as 张慧 agree {"verify_way": "on_site"} "与督办核查一并核实，属实。"
  -> 200 running show 呈批示领导阅 · 周长河 · 批〔2026〕1号
as 周长河 agree "同意办结。"
  -> 200 closed · 批〔2026〕1号
matter 来文
as 王㛃 agree {"result": "12所学校门口交通有序，投诉由每周19件降到2件。"} "办理完毕。"
  -> 200 running report_result 结果呈阅 · 周长河 · 收〔2026〕1号
as 周长河 agree "阅。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 张涛 chain
  -> ↓1 批示 批〔2026〕1号 关于开展校园周边交通整治的通知 已办结：12所学校门口交通有序，投诉由每周19件降到2件（见督办件）。
     ↓2 督办 督〔2026〕1号 关于开展校园周边交通整治的通知 已办结：12所学校门口交通有序，投诉由每周19件降到2件。

at 2026-03-19 09:00
matter 二来文
as 陈玉兰 start incoming_document {"title": "关于增加学位、消除大班额的通知", "sender": "云江市教育局", "their_number": "云江教〔2026〕8号", "received_on": "2026-03-19", "medium": "paper", "papers": "file:消除大班额通知.txt", "summary": "秋季开学前消除56人以上大班额，先定学位方案。", "review": "accepted"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号
as 张涛 agree "请周县长批示。" {"category": "for_action", "instructing_leaders": ["周爱华"], "lead_unit": "县教育和体育局"}
  -> 200 running instruct 批办 · 周爱华 · 收〔2026〕2号
as 周爱华 agree "学位要早定，提请常务会议研究。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕2号
as 张涛 circulate people 谢建国 text "请按批示列为议题。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕2号
as 张涛 agree {"lead_unit": "县教育和体育局"}
  -> 200 running undertake 承办 · 王㛃 · 收〔2026〕2号
matter 议题
as 谢建国 draft agenda_item from 二来文
  -> 201 draft propose 提出议题
as 谢建国 field content
  -> 秋季开学前消除56人以上大班额，先定学位方案。
as 谢建国 files
  -> material 消除大班额通知.txt
as 谢建国 submit {"host": "云川县人民政府", "item_type": "discussion", "report_minutes": 10}
  -> 200 running head 单位负责人审核 · 程振宇
as 程振宇 agree "同意。"
  -> 200 running charge 分管领导同意上会 · 周长河
as 周长河 agree "同意上会。"
  -> 200 running office_check 办公室初核 · 张涛
as 张涛 agree {"to_vote": false} "材料齐全，建议上会。"
  -> 200 running admit 审定议题 · 朱燕
as 朱燕 agree "列入议程。"
  -> 200 running order 排序和列席 · 郭美玲 · 议题〔2026〕1号
matter 会议
as 谢建国 start meeting {"name": "县政府第四次常务会议", "host": "云川县人民政府", "class": "standing", "shape": "decide", "session": {"start": "2026-03-20T09:00:00+08:00", "end": "2026-03-20T11:00:00+08:00"}, "chair": "朱燕", "purpose": "研究秋季学位等事项。", "unplanned_reason": "按例会制度召开。", "head_count": 20}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 朱燕
as 朱燕 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree {"place": "政府常务会议室", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "黄蓉", "secrecy_owner": "宋明辉"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉、宋明辉 · 会〔2026〕1号
matter 议题
as 郭美玲 agree {"order_no": 1, "attend_units": ["县教育和体育局"], "attend_at": "9时，提前10分钟候会"} link on_agenda_of 会议
  -> 200 running attend 列席通知 · 刘世杰 · 议题〔2026〕1号
as 刘世杰 mark_read
  -> 200 running conclude 记录结果 · 郭美玲 · 议题〔2026〕1号
matter 会议
as 宋明辉 agree {"secrecy_note": "手机柜已到位，材料逐份编号。"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉 · 会〔2026〕1号
as 沈鹏 agree {"materials": "file:常务会议材料.txt"}
  -> 200 running venue 会场布置 · 黄蓉 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running sound 话筒调试 · 唐庆生 · 会〔2026〕1号
as 唐庆生 agree
  -> 200 running tea 茶水准备 · 黄蓉 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号

at 2026-03-20 09:00
as 郭美玲 agree
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号

at 2026-03-20 11:00
matter 议题
as 郭美玲 agree {"outcome": "adopted", "resolution": "同意学位方案，县教育和体育局牵头、县财政局配合，三月底前落实三所学校扩班。"}
  -> 200 closed · 议题〔2026〕1号
matter 会议
as 谢建国 agree {"record": "朱燕主持。县教育和体育局汇报学位方案，会议逐项研究。"}
  -> 200 running minutes 会议纪要 · 谢建国 · 会〔2026〕1号
matter 纪要
as 谢建国 start outgoing_document {"doc_type": "kind_minutes", "title": "云川县人民政府第四次常务会议纪要", "direction": "down", "main_recipients": ["县教育和体育局", "县财政局"], "body": "会议同意学位方案，县教育和体育局牵头、县财政局配合，三月底前落实三所学校扩班。", "disclosure": "not_open", "disclosure_reason": "内部工作事项"} from 会议
  -> 201 running section_head 拟稿部门审核 · 程振宇
as 程振宇 agree
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 赵桂芳 claim
  -> 200 running check_draft 核稿 · 赵桂芳
as 赵桂芳 agree
  -> 200 running office_head 办公室审核 · 张涛
as 张涛 agree "同意。"
  -> 200 running sign_and_issue 签发 · 张涛
as 张涛 agree "签发。"
  -> 200 running recheck 复核登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 new_word 云川县人民政府 云政纪 outgoing_document
  -> 201
as 陈玉兰 claim
  -> 200 running recheck 复核登记 · 陈玉兰
as 陈玉兰 agree {"word": "云政纪", "copies": 3}
  -> 200 running distribute 分发 · 陈玉兰、宋明辉、宋凤英、周志强 · 云政纪〔2026〕1号
as 陈玉兰 claim
  -> 200 running distribute 分发 · 陈玉兰 · 云政纪〔2026〕1号
as 陈玉兰 agree
  -> 200 running file_record 存档 · 周志强 · 云政纪〔2026〕1号
as 周志强 agree
  -> 200 closed · 云政纪〔2026〕1号
matter 会议
as 谢建国 field minutes_number
  -> 云政纪〔2026〕1号
as 谢建国 agree
  -> 200 running follow 会后落实 · 郭美玲 · 会〔2026〕1号
matter 议定
as 郭美玲 start meeting_decision {"lead_unit": "县教育和体育局", "assist_units": ["县财政局"], "finish_by": "2026-03-31"} from 议题
  -> 201 running undertake 落实 · 王㛃、吕浩 · 议〔2026〕1号
as 郭美玲 link decided_at 会议
  -> 200 running undertake 落实 · 王㛃、吕浩 · 议〔2026〕1号
as 郭美玲 field content
  -> 同意学位方案，县教育和体育局牵头、县财政局配合，三月底前落实三所学校扩班。
matter 会议
as 郭美玲 agree
  -> 200 closed · 会〔2026〕1号
as 郭美玲 field decision_count
  -> 1
matter 会督办
as 曹卫东 draft supervise from 议定
  -> 201 draft open_item 立项
as 曹卫东 field content
  -> 同意学位方案，县教育和体育局牵头、县财政局配合，三月底前落实三所学校扩班。
as 曹卫东 field reply_by
  -> 2026-03-31
as 曹卫东 submit {"class": "meeting_decision", "source": "decided", "source_paper": "file:常务会议纪要.txt", "topic": "秋季学位", "period": "2026年第一季度", "responsible_leader": "周爱华"}
  -> 200 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "how": "一校一策，列出班级、教师和经费。", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 agree "同意下发。"
  -> 200 running undertake 承办 · 王㛃、吕浩 · 督〔2026〕2号
as 张慧 part 县教育和体育局 into 教体二
  -> -> 教体二
as 张慧 part 县财政局 into 财政
  -> -> 财政
matter 教体二
as 刘世杰 agree {"undertaker": "梁斌", "promised_on": "2026-03-27"}
  -> 200 running work 承办 · 梁斌
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-27"}
  -> 200 running work 承办 · 彭素芬

at 2026-03-26 09:00
matter 教体二
as 梁斌 agree {"way": "done", "answer": "三所学校扩9个班，教师已调配。", "evidence": "file:扩班方案.txt"}
  -> 200 running settle 审定 · 王㛃
as 王㛃 agree "同意上报。"
  -> 200 closed · 督复〔2026〕2号
matter 财政
as 彭素芬 agree {"way": "done", "answer": "扩班经费180万元已下达。", "evidence": "file:预算指标文.txt"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 会督办
as 王㛃 agree {"result": "三所学校扩9个班，增加学位405个，教师和经费到位。"}
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 督〔2026〕2号

at 2026-03-30 09:00
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕2号
as 张慧 agree {"verify_way": "on_site", "verified": "到三所学校看过教室和名册，属实。"}
  -> 200 running show 呈阅销号 · 周爱华 · 督〔2026〕2号
as 周爱华 agree "同意销号。"
  -> 200 running score 评分 · 董静、张慧、曹卫东 · 督〔2026〕2号
as 张慧 claim
  -> 200 running score 评分 · 张慧 · 督〔2026〕2号
as 张慧 agree {"lead_score": 90, "assist_score": 56, "score_basis": "按期办结，经费测算偏粗。"}
  -> 200 running hear_units 单位确认得分 · 王㛃、吕浩 · 督〔2026〕2号
as 王㛃 agree
  -> 200 running hear_units 单位确认得分 · 吕浩 · 督〔2026〕2号
as 吕浩 agree
  -> 200 running settle_score 核定得分 · 张涛 · 督〔2026〕2号
as 张涛 agree
  -> 200 running confirm_score 领导认可得分 · 周爱华 · 督〔2026〕2号
as 周爱华 agree "认可。"
  -> 200 closed · 督〔2026〕2号
matter 议定
as 吕浩 agree "经费已下达。"
  -> 200 running undertake 落实 · 王㛃 · 议〔2026〕1号
as 王㛃 agree {"result": "三所学校扩9个班，增加学位405个。"} "已落实。"
  -> 200 running verify 核实办结 · 郭美玲 · 议〔2026〕1号
as 郭美玲 submit "经核实，已落实。"
  -> 200 closed · 议〔2026〕1号
matter 二来文
as 王㛃 agree {"result": "常务会议已研究，三所学校扩9个班，增加学位405个。"} "办理完毕。"
  -> 200 running report_result 结果呈阅 · 周爱华 · 收〔2026〕2号
as 周爱华 agree "阅。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕2号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕2号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕2号
matter 会督办
as 张慧 chain
  -> ↑1 立项依据 议〔2026〕1号 关于增加学位、消除大班额的通知 已办结：三所学校扩9个班，增加学位405个。
     ↓1 协办件 督复〔2026〕2号 关于增加学位、消除大班额的通知 已办结：三所学校扩9个班，教师已调配。
     ↓1 协办件 督复〔2026〕1号 关于增加学位、消除大班额的通知 已办结：扩班经费180万元已下达。

at 2026-04-01 09:00
matter 得分
as 张慧 start unit_score {"scheme": "unit_supervision", "for_unit": "县教育和体育局", "period": "2026-Q1"}
  -> 201 running see 部门确认 · 王㛃
as 王㛃 score
  -> 部门督查工作考核 · 县教育和体育局 2026-Q1 · 95.63 · open
     承办得分 58.13 of 62.50 (2 of 2, sum 186)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (2 of 2, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 王㛃 evidence lead
  -> 督〔2026〕2号 关于增加学位、消除大班额的通知 · counted · 90
     督〔2026〕1号 关于开展校园周边交通整治的通知 · counted · 96
as 王㛃 evidence in_time
  -> 督复〔2026〕2号 关于增加学位、消除大班额的通知 · counted · 0
     督复〔2026〕1号 关于开展校园周边交通整治的通知 · counted · 0
as 王㛃 agree {"objects": "no"}
  -> 200 running confirm 领导认可 · 梁健
as 梁健 evidence lead
  -> 督〔2026〕2号 关于增加学位、消除大班额的通知 · counted · 90
     督〔2026〕1号 关于开展校园周边交通整治的通知 · counted · 96
as 梁健 agree "认可。"
  -> 200 running use 结果运用 · 张慧 · 考分单〔2026〕1号
as 张慧 score
  -> 部门督查工作考核 · 县教育和体育局 2026-Q1 · 95.63 · locked
     承办得分 58.13 of 62.50 (2 of 2, sum 186)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (2 of 2, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
matter 督办
as 王㛃 open
  -> 200 closed · 督〔2026〕1号
     已签定：领导认可得分 周长河
     审签 周长河 审签下发：同意下发。
     呈阅销号 周长河 同意销号：同意销号。
     领导认可得分 周长河 认可计入年度考核：认可。
as 王㛃 chain
  -> ↑1 立项依据 批〔2026〕1号 关于开展校园周边交通整治的通知 已办结：12所学校门口交通有序，投诉由每周19件降到2件（见督办件）。
     ↑2 批示所在的文件 收〔2026〕1号 关于开展校园周边交通整治的通知 已办结
     ↓1 协办件 督复〔2026〕1号 关于开展校园周边交通整治的通知 已办结：12所学校错时放学，划出接送区9处。
matter 会督办
as 王㛃 open
  -> 200 closed · 督〔2026〕2号
     已签定：领导认可得分 周爱华
     审签 朱燕 审签下发：同意下发。
     呈阅销号 周爱华 同意销号：同意销号。
     领导认可得分 周爱华 认可计入年度考核：认可。
as 王㛃 chain
  -> ↑1 立项依据 议〔2026〕1号 关于增加学位、消除大班额的通知 已办结：三所学校扩9个班，增加学位405个。
     ↓1 协办件 督复〔2026〕2号 关于增加学位、消除大班额的通知 已办结：三所学校扩9个班，教师已调配。
as 张涛 chain
  -> ↑1 立项依据 议〔2026〕1号 关于增加学位、消除大班额的通知 已办结：三所学校扩9个班，增加学位405个。
     ↑2 所议的议题 议题〔2026〕1号 关于增加学位、消除大班额的通知 已办结：通过
     ↑3 议题来源 收〔2026〕2号 关于增加学位、消除大班额的通知 已办结
     ↑2 作出决定的会议 会〔2026〕1号 县政府第四次常务会议 已办结
matter 批示
as 周长河 chain
  -> ↑1 批示所在的文件 收〔2026〕1号 关于开展校园周边交通整治的通知 已办结
     ↓1 督办 督〔2026〕1号 关于开展校园周边交通整治的通知 已办结：12所学校门口交通有序，投诉由每周19件降到2件。
     ↓2 协办件 督复〔2026〕1号 关于开展校园周边交通整治的通知 已办结：12所学校错时放学，划出接送区9处。
     ↓2 协办件 督复〔2026〕1号 关于开展校园周边交通整治的通知 已办结：护学岗12处，每日两次在岗。
matter 会议
as 张涛 chain
  -> ↓1 议题 议题〔2026〕1号 关于增加学位、消除大班额的通知 已办结：通过
     ↓1 会议纪要 云政纪〔2026〕1号 云川县人民政府第四次常务会议纪要 已办结
     ↓1 议定事项 议〔2026〕1号 关于增加学位、消除大班额的通知 已办结：三所学校扩9个班，增加学位405个。
     ↓2 督办 督〔2026〕2号 关于增加学位、消除大班额的通知 已办结：三所学校扩9个班，增加学位405个，教师和经费到位。
matter 得分
as 张慧 submit {"used_for": "列入年度考核综合得分。"}
  -> 200 running told 告知部门 · 王㛃 · 考分单〔2026〕1号
as 王㛃 mark_read
  -> 200 closed · 考分单〔2026〕1号

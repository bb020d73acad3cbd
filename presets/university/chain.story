# 省里来文，校长批了话：要办的学术事项先过学术委员会，再上校长办公会；会上议定的事一键转督办，分给两个部门，核查属实、校长同意才销号，评分认可，计入统计，也算进牵头部门当季的考核得分；得分点开就是这件督办，督办点开就是那次会、那个议题、那件来文。
# covers:
# preset: university

at 2026-03-02 09:00
matter 来文
as 秦书 start incoming_document {"title": "关于做好2026年本科专业设置工作的通知", "sender": "省教育厅", "their_number": "教高函〔2026〕5号", "received_on": "2026-03-02", "medium": "paper", "papers": "file:专业设置通知.txt", "summary": "三月底前申报新设本科专业，附论证报告和师资情况。", "review": "accepted"}
  -> 201 running propose 拟办 · 杜若兰 · 收〔2026〕1号
as 杜若兰 agree "请沈校长批示。" {"category": "for_action", "instructing_leaders": ["沈怀瑾"], "lead_unit": "教务处"}
  -> 200 running instruct 批办 · 沈怀瑾 · 收〔2026〕1号
as 沈怀瑾 agree "申报人工智能专业，教务处论证，学术委员会审议后上校长办公会。"
  -> 200 running allot 分办 · 杜若兰 · 收〔2026〕1号
as 杜若兰 circulate people 施雨 text "请按批示论证，列为议题。"
  -> 200 running allot 分办 · 杜若兰 · 收〔2026〕1号
as 杜若兰 agree {"lead_unit": "教务处"}
  -> 200 running undertake 承办 · 程学礼 · 收〔2026〕1号
matter 议题
as 施雨 draft agenda_item from 来文
  -> 201 draft propose 提出议题
as 施雨 submit {"title": "增设人工智能专业", "host": "云江大学", "item_type": "decision", "content": "依托计算机学院增设人工智能专业。", "material": "file:论证报告.txt", "report_minutes": 10, "consulted_units": ["人事处", "财务处"]}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/subject_area required 必填。
as 施雨 submit {"title": "增设人工智能专业", "host": "云江大学", "item_type": "decision", "subject_area": "academic", "content": "依托计算机学院增设人工智能专业。", "material": "file:论证报告.txt", "report_minutes": 10, "consulted_units": ["人事处", "财务处"]}
  -> 200 running head 单位负责人审核 · 程学礼
as 程学礼 agree "同意。"
  -> 200 running charge 分管校领导同意上会 · 韩立本
as 韩立本 agree "同意上会。"
  -> 200 running office_check 学校办公室初核 · 杜若兰
as 杜若兰 agree "属学术事项，请学术委员会审议。"
  -> 200 running academic 学术委员会审议 · 侯德馨
as 侯德馨 agree "审议通过。"
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/academic_opinion required 必填。
as 侯德馨 agree {"academic_opinion": "应到21人，实到18人，同意17人，弃权1人，审议通过。"} "审议通过。"
  -> 200 running admit 审定议题 · 沈怀瑾
as 沈怀瑾 agree "列入议程。"
  -> 200 running order 排序和列席 · 何静宜、丁小满 · 议题〔2026〕1号
matter 会议
as 何静宜 start meeting {"name": "第四次校长办公会", "host": "云江大学", "class": "standing", "shape": "decide", "session": {"start": "2026-03-06T14:30:00+08:00", "end": "2026-03-06T16:00:00+08:00"}, "chair": "沈怀瑾", "purpose": "研究增设人工智能专业等事项。", "unplanned_reason": "按例会制度召开。", "head_count": 15}
  -> 201 running office_check 学校办公室审核 · 杜若兰
as 杜若兰 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 沈怀瑾
as 沈怀瑾 agree "同意召开。"
  -> 200 running arrange 会务分工 · 何静宜、丁小满 · 会〔2026〕1号
as 何静宜 claim
  -> 200 running arrange 会务分工 · 何静宜 · 会〔2026〕1号
as 何静宜 agree {"place": "一会议室", "recorder": "何静宜", "papers_owner": "叶清", "venue_owner": "丁小满", "sound_owner": "丁小满", "tea_owner": "丁小满", "secrecy_owner": "白桦"}
  -> 200 running papers 文稿材料 · 叶清、丁小满、白桦 · 会〔2026〕1号
matter 会议
as 白桦 agree {"secrecy_note": "手机柜已到位，材料逐份编号。"}
  -> 200 running papers 文稿材料 · 叶清、丁小满 · 会〔2026〕1号
as 叶清 agree {"materials": "file:会议材料.txt"}
  -> 200 running venue 会场布置 · 丁小满 · 会〔2026〕1号
as 丁小满 agree
  -> 200 running sound 话筒调试 · 丁小满 · 会〔2026〕1号
as 丁小满 agree
  -> 200 running tea 茶水准备 · 丁小满 · 会〔2026〕1号
as 丁小满 agree
  -> 200 running sign_in 签到 · 何静宜 · 会〔2026〕1号
matter 议题
as 何静宜 claim
  -> 200 running order 排序和列席 · 何静宜 · 议题〔2026〕1号
as 何静宜 agree {"order_no": 1} link on_agenda_of 会议
  -> 200 running conclude 记录结果 · 何静宜 · 议题〔2026〕1号
matter 会议

at 2026-03-06 14:30
as 何静宜 agree
  -> 200 running record 会议记录 · 何静宜 · 会〔2026〕1号

at 2026-03-06 16:00
as 何静宜 agree {"record": "沈怀瑾主持。教务处汇报，会议逐项研究。"}
  -> 200 running minutes 会议纪要 · 何静宜 · 会〔2026〕1号
matter 议题
as 何静宜 agree {"outcome": "adopted", "resolution": "同意增设，教务处牵头、人事处配合，三月底前完成申报和师资准备。"}
  -> 200 closed · 议题〔2026〕1号

at 2026-03-09 09:00
matter 纪要
as 何静宜 start outgoing_document {"doc_type": "kind_minutes", "title": "云江大学第四次校长办公会纪要", "direction": "down", "main_recipients": ["教务处", "人事处"], "body": "会议同意增设人工智能专业，教务处牵头、人事处配合，三月底前完成申报和师资准备。", "disclosure": "not_open", "disclosure_reason": "内部工作事项"} from 会议
  -> 201 running section_head 拟稿部门审核 · 杜若兰
as 杜若兰 agree
  -> 200 running check_draft 核稿 · 方致远
as 方致远 agree
  -> 200 running office_head 学校办公室审核 · 杜若兰
as 杜若兰 agree "同意。"
  -> 200 running sign_and_issue 签发 · 杜若兰
as 杜若兰 agree "签发。"
  -> 200 running recheck 复核登记 · 秦书、白桦
as 秦书 new_word 云江大学 云大纪 outgoing_document
  -> 201
as 秦书 claim
  -> 200 running recheck 复核登记 · 秦书
as 秦书 agree {"word": "云大纪", "copies": 3}
  -> 200 running distribute 分发 · 秦书、白桦 · 云大纪〔2026〕1号
as 秦书 claim
  -> 200 running distribute 分发 · 秦书 · 云大纪〔2026〕1号
as 秦书 agree
  -> 200 running file_record 存档 · 白桦 · 云大纪〔2026〕1号
as 白桦 agree
  -> 200 closed · 云大纪〔2026〕1号
matter 会议
as 何静宜 field minutes_number
  -> 云大纪〔2026〕1号
as 何静宜 agree
  -> 200 running follow 会后落实 · 何静宜 · 会〔2026〕1号
matter 议定
as 何静宜 start meeting_decision {"lead_unit": "教务处", "assist_units": ["人事处"], "finish_by": "2026-03-31"} from 议题
  -> 201 running undertake 落实 · 程学礼、孙淑贤 · 议〔2026〕1号
as 何静宜 link decided_at 会议
  -> 200 running undertake 落实 · 程学礼、孙淑贤 · 议〔2026〕1号
matter 会议
as 何静宜 agree
  -> 200 closed · 会〔2026〕1号
as 何静宜 field decision_count
  -> 1
matter 督办
as 高原 draft supervise from 议定
  -> 201 draft open_item 立项
as 高原 submit {"class": "meeting_decision", "source": "decided", "source_paper": "file:纪要.txt", "topic": "人工智能专业申报", "period": "2026年第一季度", "responsible_leader": "沈怀瑾"}
  -> 200 running break_down 分解拟办 · 高原、孟晓
as 孟晓 claim
  -> 200 running break_down 分解拟办 · 孟晓
as 孟晓 agree {"lead_office": "学校办公室督查信访科", "how": "分申报材料和师资两条线，每周报进展。", "reply_by": "2026-03-27", "report_every": "weekly"}
  -> 200 running review 立项审核 · 高原
as 高原 agree
  -> 200 running sign 审签 · 沈怀瑾
as 沈怀瑾 agree "同意。"
  -> 200 running undertake 承办 · 程学礼、孙淑贤 · 督〔2026〕1号
as 高原 part 教务处 into 教务
  -> -> 教务
as 高原 part 人事处 into 人事
  -> -> 人事
matter 教务
as 邱敏 agree {"undertaker": "施雨", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 施雨
matter 人事
as 戴薇 agree {"undertaker": "戴薇", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 戴薇

at 2026-03-13 09:00
matter 教务周报
as 施雨 start supervise_report {"progress": 50, "done": "申报表和论证报告已定稿，等校长签章。", "own_view": "on_track"} from 教务
  -> 201 running weigh 审核 · 高原、孟晓
as 孟晓 claim
  -> 200 running weigh 审核 · 孟晓
as 孟晓 agree
  -> 200 closed · 督进〔2026〕1号
matter 人事周报
as 戴薇 start supervise_report {"progress": 60, "done": "引进5人已签聘用意向，转岗3人在办手续。", "own_view": "on_track"} from 人事
  -> 201 running weigh 审核 · 高原、孟晓
as 孟晓 claim
  -> 200 running weigh 审核 · 孟晓
as 孟晓 agree
  -> 200 closed · 督进〔2026〕1号

at 2026-03-19 09:00
matter 教务
as 施雨 agree {"way": "done", "answer": "申报材料已报省教育厅。", "evidence": "file:回执.txt"}
  -> 200 running settle 审定 · 程学礼
as 程学礼 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 人事
as 戴薇 agree {"way": "done", "answer": "引进教师5人，转岗3人。", "evidence": "file:名单.txt"}
  -> 200 running settle 审定 · 孙淑贤
as 孙淑贤 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 督办
as 程学礼 agree {"result": "申报材料已报，师资8人到位。"}
  -> 200 running verify 核查 · 高原、孟晓 · 督〔2026〕1号

at 2026-03-20 09:00
as 孟晓 claim
  -> 200 running verify 核查 · 孟晓 · 督〔2026〕1号
as 孟晓 agree {"verify_way": "on_material", "verified": "查阅回执和聘用合同，属实。"}
  -> 200 running show 呈阅销号 · 沈怀瑾 · 督〔2026〕1号
as 沈怀瑾 agree "同意销号。"
  -> 200 running score 评分 · 高原、孟晓 · 督〔2026〕1号
as 孟晓 claim
  -> 200 running score 评分 · 孟晓 · 督〔2026〕1号
as 孟晓 agree {"lead_score": 96, "assist_score": 57, "score_basis": "按期办结，材料齐全。"}
  -> 200 running hear_units 单位确认得分 · 程学礼、孙淑贤 · 督〔2026〕1号
as 程学礼 agree
  -> 200 running hear_units 单位确认得分 · 孙淑贤 · 督〔2026〕1号
as 孙淑贤 agree
  -> 200 running settle_score 核定得分 · 杜若兰 · 督〔2026〕1号
as 杜若兰 agree
  -> 200 running confirm_score 领导认可得分 · 沈怀瑾 · 督〔2026〕1号
as 沈怀瑾 agree "认可。"
  -> 200 closed · 督〔2026〕1号
as 高原 register supervision_scores
  -> 1 督〔2026〕1号 增设人工智能专业 · 57 · 人事处 · 96 · 教务处 · 沈怀瑾
matter 议定
as 孙淑贤 agree "已落实。"
  -> 200 running undertake 落实 · 程学礼 · 议〔2026〕1号
as 程学礼 agree {"result": "申报材料已报，师资8人到位。"} "已落实。"
  -> 200 running verify 核实办结 · 何静宜 · 议〔2026〕1号
as 何静宜 submit "经核实，已落实。"
  -> 200 closed · 议〔2026〕1号
matter 来文
as 程学礼 agree {"result": "校长办公会已同意增设人工智能专业，申报材料已报，师资8人到位。"} "办理完毕。"
  -> 200 running report_result 结果呈阅 · 沈怀瑾 · 收〔2026〕1号
as 沈怀瑾 agree "阅。"
  -> 200 running dispose 处置 · 秦书、白桦 · 收〔2026〕1号
as 秦书 claim
  -> 200 running dispose 处置 · 秦书 · 收〔2026〕1号
as 秦书 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
matter 督办
as 高原 chain
  -> ↑1 立项依据 议〔2026〕1号 增设人工智能专业 已办结：申报材料已报，师资8人到位。
     ↓1 协办件 督复〔2026〕1号 增设人工智能专业 已办结：申报材料已报省教育厅。
     ↓2 进展反馈 督进〔2026〕1号 增设人工智能专业 已办结：申报表和论证报告已定稿，等校长签章。
     ↓1 协办件 督复〔2026〕1号 增设人工智能专业 已办结：引进教师5人，转岗3人。
     ↓2 进展反馈 督进〔2026〕1号 增设人工智能专业 已办结：引进5人已签聘用意向，转岗3人在办手续。
as 杜若兰 figures supervise 2026-03
  -> 收件 1
     了结 1
     了结率 1/1 100.0%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中3510分 平均3510分 九成3510分（1件）
     在办 0
     在办超期率 0/0
     立项用时 居中0分 平均0分 九成0分（1件）
     销号用时 居中3510分 平均3510分 九成3510分（1件）
     政令落实率 1/1 100.0%
     承办得分已认可 1
     协办得分已认可 1

at 2026-04-01 09:00
matter 得分
as 孟晓 start unit_score {"scheme": "unit_supervision", "for_unit": "教务处", "period": "2026-Q1"}
  -> 201 running see 部门确认 · 程学礼
as 程学礼 score
  -> 部门督查工作考核 · 教务处 2026-Q1 · 97.50 · open
     承办得分 60.00 of 62.50 (1 of 1, sum 96)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 程学礼 evidence lead
  -> 督〔2026〕1号 增设人工智能专业 · counted · 96
as 程学礼 evidence in_time
  -> 督复〔2026〕1号 增设人工智能专业 · counted · 0
as 程学礼 agree {"objects": "no"}
  -> 200 running confirm 领导认可 · 方致远
as 方致远 evidence lead
  -> 督〔2026〕1号 增设人工智能专业 · counted · 96
as 方致远 agree "认可。"
  -> 200 running use 结果运用 · 孟晓 · 考分单〔2026〕1号
as 孟晓 score
  -> 部门督查工作考核 · 教务处 2026-Q1 · 97.50 · locked
     承办得分 60.00 of 62.50 (1 of 1, sum 96)
     协办得分 不参评 (0)
     按时办结 37.50 of 37.50 (1 of 1, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
matter 督办
as 程学礼 chain
  -> ↑1 立项依据 议〔2026〕1号 增设人工智能专业 已办结：申报材料已报，师资8人到位。
     ↑2 所议的议题 议题〔2026〕1号 增设人工智能专业 已办结：通过
     ↑3 议题来源 收〔2026〕1号 关于做好2026年本科专业设置工作的通知 已办结
     ↓1 协办件 督复〔2026〕1号 增设人工智能专业 已办结：申报材料已报省教育厅。
     ↓2 进展反馈 督进〔2026〕1号 增设人工智能专业 已办结：申报表和论证报告已定稿，等校长签章。
as 程学礼 open
  -> 200 closed · 督〔2026〕1号
     已签定：领导认可得分 沈怀瑾
     审签 沈怀瑾 审签下发：同意。
     呈阅销号 沈怀瑾 同意销号：同意销号。
     领导认可得分 沈怀瑾 认可计入年度考核：认可。
as 杜若兰 chain
  -> ↑1 立项依据 议〔2026〕1号 增设人工智能专业 已办结：申报材料已报，师资8人到位。
     ↑2 所议的议题 议题〔2026〕1号 增设人工智能专业 已办结：通过
     ↑3 议题来源 收〔2026〕1号 关于做好2026年本科专业设置工作的通知 已办结
     ↑2 作出决定的会议 会〔2026〕1号 第四次校长办公会 已办结
matter 会议
as 杜若兰 chain
  -> ↓1 议题 议题〔2026〕1号 增设人工智能专业 已办结：通过
     ↓1 会议纪要 云大纪〔2026〕1号 云江大学第四次校长办公会纪要 已办结
     ↓1 议定事项 议〔2026〕1号 增设人工智能专业 已办结：申报材料已报，师资8人到位。
     ↓2 督办 督〔2026〕1号 增设人工智能专业 已办结：申报材料已报，师资8人到位。
matter 得分
as 孟晓 submit {"used_for": "列入年度考核综合得分。"}
  -> 200 running told 告知部门 · 程学礼 · 考分单〔2026〕1号
as 程学礼 mark_read
  -> 200 closed · 考分单〔2026〕1号

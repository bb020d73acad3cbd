# 年度计划里的会从计划发起，才算计划内；会上定的事逐项登记、逐项转督办，件数由系统数；常务会议没有纪要办不结，纪要从会议起草，分发后文号自己写回。
# covers:

at 2026-03-02 09:00
as 陈玉兰 new_word 云川县人民政府 云政纪 outgoing_document
  -> 201
matter 计划
as 谢建国 start meeting_plan {"name": "县政府第三次常务会议", "host": "云川县人民政府", "year": 2026, "class": "standing", "hold_by": "2026-03-31", "times": 1, "purpose": "研究春耕用水、校园安全。"}
  -> 201 running check 办公室审核 · 张涛
as 张涛 agree
  -> 200 running approve 批准列入计划 · 朱燕
as 朱燕 agree "同意列入计划。"
  -> 200 running carry_out 召开 · 郭美玲 · 会计〔2026〕1号
as 郭美玲 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/fewer_reason form_check 计划的次数还没有开满：请从本页“按计划开会”；不再召开的，请说明。
matter 会
as 谢建国 start meeting {"shape": "decide", "session": {"start": "2026-03-04T09:00:00+08:00", "end": "2026-03-04T11:00:00+08:00"}, "chair": "朱燕", "head_count": 20, "speech_minutes": 20, "place": "政府常务会议室"} from 计划
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 朱燕
as 张涛 field in_plan
  -> true
as 朱燕 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
matter 计划
as 郭美玲 agree
  -> 200 closed · 会计〔2026〕1号
matter 会
as 郭美玲 agree {"recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "黄蓉", "secrecy_owner": "宋明辉"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉、宋明辉 · 会〔2026〕1号
as 沈鹏 agree {"materials": "file:常务会议材料.txt"}
  -> 200 running venue 会场布置 · 黄蓉、宋明辉 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running secrecy 保密检查 · 宋明辉、唐庆生 · 会〔2026〕1号
as 唐庆生 agree
  -> 200 running secrecy 保密检查 · 宋明辉、黄蓉 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running secrecy 保密检查 · 宋明辉 · 会〔2026〕1号
as 宋明辉 agree {"secrecy_note": "手机柜已到位。"}
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
as 谢建国 agree {"record": "朱燕主持，研究了春耕用水和校园安全。", "spoke_minutes": 35}
  -> 200 running minutes 会议纪要 · 谢建国 · 会〔2026〕1号
as 谢建国 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/minutes_number form_check 本会还没有纪要：请从本页“起草纪要”，纪要分发后文号自动写入。
     /args/fields/no_number form_check 纪要还没有分发；不编号印发的，请说明。
matter 纪要
as 谢建国 start outgoing_document {"doc_type": "kind_minutes", "direction": "down", "title": "县政府第三次常务会议纪要", "word": "云政纪", "disclosure": "not_open", "disclosure_reason": "内部会议", "body": "会议研究了春耕用水和校园安全。"} from 会
  -> 201 running section_head 拟稿部门审核 · 程振宇
as 程振宇 agree
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 赵桂芳 claim
  -> 200 running check_draft 核稿 · 赵桂芳
as 赵桂芳 agree
  -> 200 running office_head 办公室审核 · 张涛
as 张涛 agree
  -> 200 running sign_and_issue 签发 · 张涛
as 张涛 agree "已审签。"
  -> 200 running recheck 复核登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 claim
  -> 200 running recheck 复核登记 · 陈玉兰
as 陈玉兰 agree {"copies": 20}
  -> 200 running distribute 分发 · 陈玉兰、宋明辉、宋凤英、周志强 · 云政纪〔2026〕1号
as 陈玉兰 claim
  -> 200 running distribute 分发 · 陈玉兰 · 云政纪〔2026〕1号
as 陈玉兰 agree
  -> 200 running file_record 存档 · 周志强 · 云政纪〔2026〕1号
matter 会
as 谢建国 field minutes_number
  -> 云政纪〔2026〕1号
as 谢建国 agree
  -> 200 running follow 会后落实 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/no_decision form_check 还没有登记议定事项：请从本页逐项“记议定事项”；确实没有的，请说明。
matter 定一
as 郭美玲 start meeting_decision {"subject": "完成春耕用水调度", "content": "三月底前开闸放水。", "lead_unit": "县水务局", "finish_by": "2026-03-31"} from 会
  -> 201 running undertake 落实 · 罗志远 · 议〔2026〕1号
matter 定二
as 郭美玲 start meeting_decision {"subject": "听取校园安全汇报", "content": "听取汇报。", "lead_unit": "县教育和体育局", "finish_by": "2026-03-31", "follow_up": "none"} from 会
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/why_not form_check 无需落实的，请写明理由。
as 郭美玲 start meeting_decision {"subject": "听取校园安全汇报", "content": "听取汇报。", "lead_unit": "县教育和体育局", "finish_by": "2026-03-31", "follow_up": "none", "why_not": "只听取汇报，会议没有提出要求。"} from 会
  -> 201 closed · 议〔2026〕2号
matter 会
as 郭美玲 agree
  -> 200 closed · 会〔2026〕1号
as 郭美玲 field decision_count
  -> 2
as 郭美玲 related
  -> 年度会议计划 会计〔2026〕1号 县政府第三次常务会议 已办结
     议定事项 议〔2026〕1号 完成春耕用水调度 办理中
     议定事项 议〔2026〕2号 听取校园安全汇报 已办结
matter 定一
as 罗志远 agree {"result": "三月二十日开闸，已放水。"} "已落实。"
  -> 200 running verify 核实办结 · 郭美玲 · 议〔2026〕1号
as 郭美玲 submit "已落实。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/follow_up form_check 这项议定事项还没有立项督办：请在本页“转督办”。
matter 督
as 张慧 start supervise {"class": "meeting_decision", "source": "decided", "source_paper": "file:常务会议纪要.txt", "topic": "春耕用水", "period": "2026年上半年", "responsible_leader": "于永强"} from 定一
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
matter 定一
as 郭美玲 submit "已落实，督办另行核查。"
  -> 200 closed · 议〔2026〕1号
matter 计划外
as 谢建国 start meeting {"name": "防汛碰头会", "host": "云川县人民政府", "class": "small", "shape": "coordinate", "session": {"start": "2026-03-05T15:00:00+08:00", "end": "2026-03-05T16:00:00+08:00"}, "chair": "张涛", "purpose": "商定值守。", "unplanned_reason": "上级临时部署。", "head_count": 8, "place": "二楼小会议室"}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 figures meeting 2026-03 by class
  -> 收件 2；第四类：其他小型会议 1；第一类：常委会会议、常务会议和书记、县长办公会 1
     了结 1；第一类：常委会会议、常务会议和书记、县长办公会 1
     了结率 1/2 50.0%；第四类：其他小型会议 0/1 0.0%；第一类：常委会会议、常务会议和书记、县长办公会 1/1 100.0%
     按时率 0/1 0.0%；第一类：常委会会议、常务会议和书记、县长办公会 0/1 0.0%
     退回率 0/1 0.0%；第一类：常委会会议、常务会议和书记、县长办公会 0/1 0.0%
     线上办理率 1/1 100.0%；第一类：常委会会议、常务会议和书记、县长办公会 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（1件）；第一类：常委会会议、常务会议和书记、县长办公会 居中0分 平均0分 九成0分（1件）
     在办 1；第四类：其他小型会议 1
     在办超期率 0/1 0.0%；第四类：其他小型会议 0/1 0.0%
     会议 2；第四类：其他小型会议 1；第一类：常委会会议、常务会议和书记、县长办公会 1
     计划内会议占比 1/2 50.0%；第四类：其他小型会议 0/1 0.0%；第一类：常委会会议、常务会议和书记、县长办公会 1/1 100.0%
     讲话超时占比 1/1 100.0%；第一类：常委会会议、常务会议和书记、县长办公会 1/1 100.0%
as 张涛 sums meeting by class where started:2026-03-01..2026-03-31
  -> 第四类：其他小型会议 1件 head_count 8
     第一类：常委会会议、常务会议和书记、县长办公会 1件 decision_count 2 head_count 20 speech_minutes 20 spoke_minutes 35
as 张涛 ledger "meeting?where=in_plan:true"
  -> 会〔2026〕1号 县政府第三次常务会议 已办结

# 会务清单逐项有人、逐项有提前量，细到话筒和茶水；临近了提醒，误了亮红灯；会后记录、纪要、落实一项不少。
# covers: 187

at 2026-03-02 09:00
given 会 {"name": "全县经济运行调度会", "host": "云川县人民政府", "class": "line", "shape": "deploy",
  "session": {"start": "2026-03-12T09:00:00+08:00", "end": "2026-03-12T11:00:00+08:00"}, "chair": "周长河",
  "purpose": "通报一季度运行情况，部署二季度工作。", "unplanned_reason": "按近期工作安排召开。", "speech_minutes": 30, "head_count": 30}
as 谢建国 start meeting 会 {"speech_minutes": 90}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/speech_minutes form_check 主要讲话一般不超过1小时，请压缩。
as 谢建国 start meeting 会
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
as 周长河 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree {"place": "县政府第二会议室", "notice": "请各有关单位主要负责人参加。", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/venue_owner form_check 第一、二、三类会议请明确会场布置、话筒调试和茶水准备由谁负责。
as 郭美玲 agree {"place": "县政府第二会议室", "notice": "请各有关单位主要负责人参加。", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉 · 会〔2026〕1号
as 郭美玲 way
  -> 发起 拟办会议 · 谢建国 提交
     依次送达 办公室审核 · 张涛 同意 待看0分钟
     依次送达 会议审批 · 周长河 同意 待看0分钟
     依次送达 会务分工 · 郭美玲 同意 待看0分钟
     依次送达 文稿材料 · 沈鹏 在办 待看0分钟
     依次送达 会场布置 · 黄蓉 在办 待看0分钟
     下一步 话筒调试 · 表单指定 → 县政府信息中心 → 唐庆生
     以后 茶水准备 · 表单指定 → 县政府办公室行政财务科 → 周凯
     以后 签到 · 县政府办公室综合科 → 郭美玲
     以后 会议记录 · 表单指定 → 县政府办公室综合科 → 谢建国
     以后 会后落实 · 县政府办公室综合科 → 郭美玲
as 沈鹏 list pending
  -> 全县经济运行调度会（文稿材料）

at 2026-03-06 17:00
as 沈鹏 notices
  -> 即将到期：全县经济运行调度会（文稿材料），期限 3月9日 09:00
     郭美玲送您办理：全县经济运行调度会（文稿材料）

at 2026-03-10 09:00
as 沈鹏 list pending
  -> 全县经济运行调度会（文稿材料） overdue
as 郭美玲 notices
  -> 已经逾期：全县经济运行调度会（文稿材料），期限 3月9日 09:00
     即将到期：全县经济运行调度会（文稿材料），期限 3月9日 09:00
     周长河送您办理：全县经济运行调度会（会务分工）
as 沈鹏 agree {"materials": "file:经济运行通报.txt"} "讲话稿和通报已备齐。"
  -> 200 running venue 会场布置 · 黄蓉 · 会〔2026〕1号
as 黄蓉 agree {"venue_note": "会标、桌签、座次已摆好。"}
  -> 200 running sound 话筒调试 · 唐庆生 · 会〔2026〕1号

at 2026-03-12 06:30
as 唐庆生 notices
  -> 即将到期：全县经济运行调度会（话筒调试），期限 3月12日 07:00
     黄蓉送您办理：全县经济运行调度会（话筒调试）
as 唐庆生 agree "话筒逐支试过，备用话筒两支。"
  -> 200 running tea 茶水准备 · 周凯 · 会〔2026〕1号
as 郭美玲 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 周凯 agree
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号

at 2026-03-12 09:10
as 郭美玲 agree
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号

at 2026-03-12 16:00
as 谢建国 agree {"record": "周长河主持。县发改局通报运行情况，各单位依次发言。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/spoke_minutes form_check 请填写主要讲话实际用时，与计划时长对照。
as 谢建国 agree {"record": "周长河主持。县发改局通报运行情况，各单位依次发言。", "spoke_minutes": 38}
  -> 200 running follow 会后落实 · 郭美玲 · 会〔2026〕1号
as 郭美玲 list pending
  -> 全县经济运行调度会（会后落实）
as 郭美玲 agree {"follow_up": "两项议定事项当日交办，月底回头调度。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/no_decision form_check 还没有登记议定事项：请从本页逐项“记议定事项”；确实没有的，请说明。
matter 一
as 郭美玲 start meeting_decision {"subject": "二季度用电缺口调度", "content": "县发改局牵头，三月底前拿出调度方案。", "lead_unit": "县发展和改革局", "finish_by": "2026-03-31"} from a
  -> 201 running undertake 落实 · 唐晓东 · 议〔2026〕1号
matter 二
as 郭美玲 start meeting_decision {"subject": "通报材料当场订正", "content": "工业增速口径当场订正。", "lead_unit": "县发展和改革局", "finish_by": "2026-03-12", "follow_up": "settled"} from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/result form_check 当场办结的，请写明落实情况。
as 郭美玲 start meeting_decision {"subject": "通报材料当场订正", "content": "工业增速口径当场订正。", "lead_unit": "县发展和改革局", "finish_by": "2026-03-12", "follow_up": "settled", "result": "会上已订正，重发各单位。"} from a
  -> 201 closed · 议〔2026〕2号
matter a
as 郭美玲 agree {"follow_up": "一项转督办，一项当场办结。"}
  -> 200 closed · 会〔2026〕1号
as 郭美玲 trail
  -> 谢建国 拟办会议：提交，送张涛（办公室审核）
     张涛 办公室审核：同意，送周长河（会议审批）
     周长河 会议审批：同意召开，送郭美玲（会务分工）：“同意召开。”
     郭美玲 会务分工：分工并发通知，送沈鹏（文稿材料），送黄蓉（会场布置）
     系统 文稿材料：到期提醒
     系统 文稿材料：逾期
     沈鹏 文稿材料：已备齐：“讲话稿和通报已备齐。”
     黄蓉 会场布置：已布置好，送唐庆生（话筒调试）
     系统 话筒调试：到期提醒
     唐庆生 话筒调试：已调试好，送周凯（茶水准备）：“话筒逐支试过，备用话筒两支。”
     周凯 茶水准备：已准备好，送郭美玲（签到）
     郭美玲 签到：签到完毕，送谢建国（会议记录）
     谢建国 会议记录：记录完毕，送郭美玲（会后落实）
     郭美玲 会后落实：议定事项已交办，已办结

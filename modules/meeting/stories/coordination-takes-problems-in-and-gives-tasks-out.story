# 协调会：部门把要协调的问题作为议题报进来，会后每项议定事项有牵头单位、有时限，一项一项跟到核实办结。
# covers: 40

at 2026-03-02 09:00
given 会 {"name": "重点项目推进协调会", "host": "云川县人民政府", "class": "line", "shape": "coordinate",
  "session": {"start": "2026-03-12T09:00:00+08:00", "end": "2026-03-12T11:00:00+08:00"}, "chair": "周长河",
  "purpose": "协调重点项目推进中的问题。", "unplanned_reason": "按近期工作安排召开。", "head_count": 12}
as 谢建国 start meeting 会
  -> 201 running office_check 办公室审核 · 张涛
matter p1
as 梁涛 start agenda_item {"title": "标准厂房二期资金缺口", "host": "云川县人民政府", "item_type": "problem", "content": "缺口600万元，请协调资金来源。", "material": "file:资金缺口说明.txt", "report_minutes": 5}
  -> 201 running head 单位负责人审核 · 彭素芬
as 彭素芬 agree
  -> 200 running charge 分管领导同意上会 · 吕涛
as 吕涛 agree "同意上会。"
  -> 200 running office_check 办公室初核 · 张涛
as 张涛 agree {"to_vote": false} "材料齐全，建议上会。"
  -> 200 running admit 审定议题 · 朱燕
as 朱燕 agree
  -> 200 running order 排序和列席 · 郭美玲 · 议题〔2026〕1号
as 郭美玲 agree {"order_no": 1, "attend_units": ["县发展和改革局"], "attend_at": "3月12日 09:10，提前10分钟候会"} link on_agenda_of a
  -> 200 running attend 列席通知 · 杨敏 · 议题〔2026〕1号
as 杨敏 list to_read
  -> 标准厂房二期资金缺口（列席通知）（传阅中 0/1）
as 杨敏 mark_read
  -> 200 running conclude 记录结果 · 郭美玲 · 议题〔2026〕1号
matter p2
as 卢思雨 start agenda_item {"title": "标准厂房二期用地手续", "host": "云川县人民政府", "item_type": "problem", "content": "林地手续未办，请协调。", "material": "file:用地情况.txt", "report_minutes": 5}
  -> 201 running head 单位负责人审核 · 贾振山
as 贾振山 agree
  -> 200 running charge 分管领导同意上会 · 熊志刚
as 熊志刚 agree "同意上会。"
  -> 200 running office_check 办公室初核 · 张涛
as 张涛 agree {"to_vote": false} "材料齐全，建议上会。"
  -> 200 running admit 审定议题 · 朱燕
as 朱燕 agree
  -> 200 running order 排序和列席 · 郭美玲 · 议题〔2026〕2号
as 郭美玲 agree {"order_no": 2} link on_agenda_of a
  -> 200 running conclude 记录结果 · 郭美玲 · 议题〔2026〕2号
matter a
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
as 周长河 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
as 郭美玲 related
  -> 议题 议题〔2026〕1号 标准厂房二期资金缺口 办理中
     议题 议题〔2026〕2号 标准厂房二期用地手续 办理中
as 郭美玲 agree {"place": "县政府第二会议室", "notice": "请按时参加。", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉 · 会〔2026〕1号
as 沈鹏 agree {"materials": "file:议题汇编.txt"}
  -> 200 running venue 会场布置 · 黄蓉 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running sound 话筒调试 · 唐庆生 · 会〔2026〕1号
as 唐庆生 agree
  -> 200 running tea 茶水准备 · 周凯 · 会〔2026〕1号
as 周凯 agree
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号

at 2026-03-12 09:10
as 郭美玲 agree
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
matter p1
as 郭美玲 agree {"outcome": "adopted", "resolution": "由县财政局统筹专项债券解决，3月底前落实。"}
  -> 200 closed · 议题〔2026〕1号
matter p2
as 郭美玲 agree {"outcome": "amended", "resolution": "县自然资源局牵头，4月10日前办结林地手续。"}
  -> 200 closed · 议题〔2026〕2号
matter d1
as 郭美玲 start meeting_decision {"subject": "落实标准厂房二期资金", "content": "统筹专项债券，解决600万元缺口。", "lead_unit": "县财政局", "assist_units": ["县发展和改革局"], "finish_by": "2026-03-31"} link decided_at a
  -> 201 running undertake 落实 · 吕浩、唐晓东 · 议〔2026〕1号
as 郭美玲 link settles_item p1
  -> 200 running undertake 落实 · 吕浩、唐晓东 · 议〔2026〕1号
matter d2
as 郭美玲 start meeting_decision {"subject": "办结标准厂房二期林地手续", "content": "办结林地手续。", "lead_unit": "县自然资源局", "finish_by": "2026-04-10"} link decided_at a link settles_item p2
  -> 201 running undertake 落实 · 梁勇 · 议〔2026〕2号
matter a
as 谢建国 agree {"record": "县财政局、县自然资源局先后汇报，会议逐项研究。"}
  -> 200 running follow 会后落实 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree
  -> 200 closed · 会〔2026〕1号
as 郭美玲 related
  -> 议题 议题〔2026〕1号 标准厂房二期资金缺口 已办结
     议题 议题〔2026〕2号 标准厂房二期用地手续 已办结
     议定事项 议〔2026〕1号 落实标准厂房二期资金 办理中
     议定事项 议〔2026〕2号 办结标准厂房二期林地手续 办理中
matter d1

at 2026-03-27 09:00
as 吕浩 notices
  -> 即将到期：落实标准厂房二期资金（落实），期限 3月31日 17:30
     郭美玲送您办理：落实标准厂房二期资金（落实）
as 唐晓东 agree "项目已纳入债券项目库。"
  -> 200 running undertake 落实 · 吕浩 · 议〔2026〕1号

at 2026-04-01 18:00
as 吕浩 list pending
  -> 落实标准厂房二期资金（落实） overdue
as 吕浩 agree {"result": "600万元已拨付到位。"} "已落实。"
  -> 200 running verify 核实办结 · 郭美玲 · 议〔2026〕1号
as 郭美玲 submit "经核实，资金已到账。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/follow_up form_check 这项议定事项还没有立项督办：请在本页“转督办”。
matter 督办
as 张慧 start supervise {"class": "meeting_decision", "source": "decided", "source_paper": "file:协调会记录.txt", "topic": "标准厂房二期资金", "period": "2026年第一季度", "responsible_leader": "周长河"} from d1
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
matter d1
as 郭美玲 submit "经核实，资金已到账。"
  -> 200 closed · 议〔2026〕1号
matter d2

at 2026-04-08 09:00
as 梁勇 agree {"result": "手续已报省厅。"} "正在办理。"
  -> 200 running verify 核实办结 · 郭美玲 · 议〔2026〕2号
as 郭美玲 send_back to undertake "批文未下，尚未落实到位。"
  -> 200 running undertake 落实 · 梁勇 · 议〔2026〕2号
as 梁勇 agree {"result": "省厅已批复，手续办结。", "evidence": "file:林地批复.txt"} "已落实。"
  -> 200 running verify 核实办结 · 郭美玲 · 议〔2026〕2号
as 郭美玲 submit "经核实，已落实。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/follow_up form_check 这项议定事项还没有立项督办：请在本页“转督办”。
as 郭美玲 ledger meeting_decision
  -> 议〔2026〕2号 办结标准厂房二期林地手续 办理中
     议〔2026〕1号 落实标准厂房二期资金 已办结

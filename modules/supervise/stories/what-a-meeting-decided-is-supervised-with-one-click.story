# 会上定的事一键转督办：内容、单位、时限自动带出，议定事项和督办项互相看得见走到哪一步；同一事项不重复转。
# covers: 16

at 2026-03-02 09:00
matter 议定
as 谢建国 start meeting_decision {"subject": "完成农村危桥改造首批六座", "content": "六月底前完成首批六座，交通局牵头。", "lead_unit": "县交通运输局", "assist_units": ["县财政局"], "finish_by": "2026-06-30"}
  -> 201 running undertake 落实 · 冯春梅、吕浩 · 议〔2026〕1号
matter 督办
as 谢建国 draft supervise from 议定
  -> 201 draft open_item 立项
as 谢建国 field content
  -> 六月底前完成首批六座，交通局牵头。
as 谢建国 field reply_by
  -> 2026-06-30
as 谢建国 field source_title
  -> 议〔2026〕1号
as 谢建国 submit {"class": "meeting_decision", "source": "decided", "topic": "农村危桥", "period": "2026年上半年", "responsible_leader": "于永强"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/source_paper form_check 请附来源文件：决策、部署和批示须有依据才能立项。
as 谢建国 submit {"class": "meeting_decision", "source": "decided", "source_paper": "file:常务会议纪要.txt", "topic": "农村危桥", "period": "2026年上半年", "responsible_leader": "于永强"}
  -> 200 running break_down 分解拟办 · 董静、张慧、曹卫东
as 谢建国 chain
  -> ↑1 立项依据 议〔2026〕1号 完成农村危桥改造首批六座 办理中 冯春梅 吕浩 normal
matter 再转
as 谢建国 draft supervise from 议定
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/reason matter_started_already 谢建国已于 3月2日 09:00 由此发起“完成农村危桥改造首批六座”。确需再次发起的，请填写理由。

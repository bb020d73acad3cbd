# 决策、部署、批示、口头交办、上级部署、基层反映都能立项，有文件的须附文件；会议定的县长签，领导批的领导本人签，催办提醒办公室主任签。
# covers: 204

at 2026-03-02 09:00
given 项 {"content": "按要求落实。", "period": "2026年3月", "responsible_leader": "于永强", "lead_unit": "县交通运输局", "lead_office": "县政府办公室督查室", "how": "建台账。", "reply_by": "2026-03-31", "report_every": "monthly"}
matter 决策
as 张慧 start supervise 项 {"title": "危桥改造", "topic": "危桥", "class": "meeting_decision", "source": "decided", "source_paper": "file:会议纪要.txt"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 why
  -> 朱燕：会议议定事项由主要负责人审签
matter 部署
as 张慧 start supervise 项 {"title": "春运保障", "topic": "春运", "class": "meeting_decision", "source": "deployed"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/source_paper form_check 请附来源文件：决策、部署和批示须有依据才能立项。
as 张慧 start supervise 项 {"title": "春运保障", "topic": "春运", "class": "meeting_decision", "source": "deployed", "source_paper": "file:部署通知.txt"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
matter 批示
as 张慧 start supervise 项 {"title": "超限治理", "topic": "超限", "class": "leaders_word", "source": "written"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/source_paper form_check 请附来源文件：决策、部署和批示须有依据才能立项。
as 张慧 start supervise 项 {"title": "超限治理", "topic": "超限", "class": "leaders_word", "source": "written", "source_paper": "file:批示件.txt"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 于永强
as 于永强 why
  -> 于永强：领导批示交办的由责任领导审签
matter 口头
as 张慧 start supervise 项 {"title": "公交线路优化", "topic": "公交", "class": "reminder", "source": "spoken"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 张涛
as 张涛 why
  -> 张涛：催办提醒由办公室主任审签
matter 上级
as 张慧 start supervise 项 {"title": "四好农村路", "topic": "农村路", "class": "meeting_decision", "source": "from_above", "source_paper": "file:省政府通知.txt"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
matter 基层
as 张慧 start supervise 项 {"title": "村道塌方", "topic": "村道", "class": "reminder", "source": "from_below"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/reporter form_check 基层反映的事项，请写明反映人，以便答复。
as 张慧 start supervise 项 {"title": "村道塌方", "topic": "村道", "class": "reminder", "source": "from_below", "reporter": "竹溪乡柳村村委会"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 ledger supervise
  -> 未编号 村道塌方 办理中
     未编号 四好农村路 办理中
     未编号 公交线路优化 办理中
     未编号 超限治理 办理中
     未编号 春运保障 办理中
     未编号 危桥改造 办理中

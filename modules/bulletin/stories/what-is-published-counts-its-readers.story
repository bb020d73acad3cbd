# 发布出去的，看的人数随看随数，台账里看得到几人看过、共几人。
# covers: 96

at 2026-03-02 09:00
as 谢建国 start bulletin {"title": "办公室系统信息交流第1期", "column": "exchange", "body": "经验两则。", "to_people": ["陈玉兰", "宋明辉", "沈鹏", "董静/县政府办公室督查室"], "read_by": "2026-03-06", "ask_unit": "县政府办公室综合科"}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree
  -> 200 running people_read 个人阅读 · 陈玉兰、宋明辉、沈鹏、董静 · 通知公告〔2026〕1号
as 张涛 ledger bulletin
  -> 通知公告〔2026〕1号 办公室系统信息交流第1期（传阅中 0/4） 办理中
as 陈玉兰 mark_read
  -> 200 running people_read 个人阅读 · 宋明辉、沈鹏、董静 · 通知公告〔2026〕1号
as 沈鹏 mark_read "第二则可学。"
  -> 200 running people_read 个人阅读 · 宋明辉、董静 · 通知公告〔2026〕1号
as 张涛 ledger bulletin
  -> 通知公告〔2026〕1号 办公室系统信息交流第1期（传阅中 2/4） 办理中
as 谢建国 open
  -> 200 running people_read 个人阅读 · 宋明辉、董静 · 通知公告〔2026〕1号
     已签定：审核发布 张涛
     个人阅读 沈鹏 已阅：第二则可学。
     可以：催办
as 宋明辉 mark_read
  -> 200 running people_read 个人阅读 · 董静 · 通知公告〔2026〕1号
as 张涛 ledger bulletin
  -> 通知公告〔2026〕1号 办公室系统信息交流第1期（传阅中 3/4） 办理中

# 政令畅通：上级部署、决策和批示立了项的，办结销号的占多少，一个数就看得到，点开就是那几件；没办结的也在分母里，基层反映的不混进来。
# covers: 316

at 2026-03-02 09:00
given 部署 {"class": "reminder", "source": "deployed", "source_paper": "file:部署通知.txt", "content": "按通知要求落实。", "period": "2026年3月", "responsible_leader": "周长河",
  "lead_office": "县政府办公室督查室", "lead_unit": "县财政局", "how": "逐项落实。", "reply_by": "2026-03-20", "report_every": "at_end"}
matter 反映
as 谢建国 start supervise 部署 {"title": "村道积水", "topic": "村道积水", "source": "from_below", "reporter": "柳村村委会"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree
  -> 200 running review 立项审核 · 董静
matter 未办
as 谢建国 start supervise 部署 {"title": "春耕资金", "topic": "春耕资金", "lead_unit": "县农业农村局"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree
  -> 200 running review 立项审核 · 董静
matter a
as 谢建国 start supervise 部署 {"title": "惠企资金兑付", "topic": "惠企资金"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 张涛
as 张涛 agree "同意下发。"
  -> 200 running undertake 承办 · 吕浩 · 督〔2026〕1号
as 谢建国 part 县财政局 into 财政
  -> -> 财政
as 张涛 figures supervise 2026-03
  -> 收件 3
     了结 0
     了结率 0/3 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 3
     在办超期率 0/3 0.0%
     立项用时 0
     销号用时 0
     政令落实率 0/2 0.0%
     承办得分已认可 0
     协办得分已认可 0
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-10"}
  -> 200 running work 承办 · 彭素芬
as 彭素芬 agree {"way": "done", "answer": "惠企资金已兑付。", "evidence": "file:拨款凭证.txt"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter a
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 agree {"verify_way": "on_material", "verified": "凭证齐全。", "result": "惠企资金已兑付。"}
  -> 200 running show 呈阅销号 · 周长河 · 督〔2026〕1号
as 周长河 agree {"look_back": false} "同意销号。"
  -> 200 closed · 督〔2026〕1号
as 张涛 figures supervise 2026-03
  -> 收件 3
     了结 1
     了结率 1/3 33.3%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（1件）
     在办 2
     在办超期率 0/2 0.0%
     立项用时 居中0分 平均0分 九成0分（1件）
     销号用时 居中0分 平均0分 九成0分（1件）
     政令落实率 1/2 50.0%
     承办得分已认可 0
     协办得分已认可 0
as 张涛 ledger "supervise?where=source:deployed&where=state:closed"
  -> 督〔2026〕1号 惠企资金兑付 已办结

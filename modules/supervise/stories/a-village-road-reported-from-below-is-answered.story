# 基层反映的问题：定承办、协办，办完核查，答复写给反映人，反映单位在系统里看得到结果，领导同意才销号。
# covers: 83

at 2026-03-02 09:00
as 胡辉 start supervise {"title": "柳村村道塌方断行", "class": "reminder", "source": "from_below", "content": "村道塌方三十米，校车绕行。", "topic": "村道塌方", "period": "2026年3月", "responsible_leader": "于永强"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/reporter form_check 基层反映的事项，请写明反映人，以便答复。
as 张慧 start supervise {"title": "柳村村道塌方断行", "class": "reminder", "source": "from_below", "reporter": "竹溪乡柳村村委会，王支书", "reporter_unit": "竹溪乡人民政府", "content": "村道塌方三十米，校车绕行。", "topic": "村道塌方", "period": "2026年3月", "responsible_leader": "于永强"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县交通运输局", "assist_units": ["县财政局"], "how": "一周内抢通，经费从应急资金列支。", "reply_by": "2026-03-10", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 张涛
as 张涛 agree
  -> 200 running undertake 承办 · 冯春梅、吕浩 · 督〔2026〕1号
as 张慧 part 县交通运输局 into 交通
  -> -> 交通
as 张慧 part 县财政局 into 财政
  -> -> 财政
matter 交通
as 林爱华 agree {"undertaker": "董卫东", "promised_on": "2026-03-07"}
  -> 200 running work 承办 · 董卫东
as 董卫东 agree {"way": "done", "answer": "已抢通，护坡完工。", "evidence": "file:现场照片.txt"}
  -> 200 running settle 审定 · 冯春梅
as 冯春梅 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-07"}
  -> 200 running work 承办 · 彭素芬
as 彭素芬 agree {"way": "done", "answer": "拨付12万元。", "evidence": "file:拨款单.txt"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter a
as 冯春梅 agree {"result": "村道3月5日抢通，校车恢复原线。"}
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 agree {"verify_way": "by_call", "verified": "电话问过村委会，已通车。"}
  -> 200 running answer_reporter 答复反映人 · 冯春梅 · 督〔2026〕1号
as 冯春梅 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/answer required 必填。
as 冯春梅 agree {"answer": "村道已抢通，护坡完工，校车恢复原线。有问题请打0830电话。"}
  -> 200 running tell_reporter 反映单位阅知 · 吴春梅 · 督〔2026〕1号
as 吴春梅 list to_read
  -> 柳村村道塌方断行（反映单位阅知）（传阅中 0/1）
as 吴春梅 mark_read "谢谢，群众满意。"
  -> 200 running show 呈阅销号 · 于永强 · 督〔2026〕1号
as 于永强 agree "同意销号。"
  -> 200 closed · 督〔2026〕1号
as 张慧 trail
  -> 张慧 立项：提交，送董静、张慧、曹卫东（分解拟办）
     张慧 分解拟办：认领
     张慧 分解拟办：提出拟办意见，送董静（立项审核）
     董静 立项审核：同意，送张涛（审签）
     张涛 审签：审签下发，送冯春梅、吕浩（承办）
     系统 承办：收到办理结果，冯春梅代表县交通运输局答复：“同意上报。”
     系统 承办：收到办理结果，吕浩代表县财政局答复，送冯春梅（汇总报告）：“同意上报。”
     冯春梅 汇总报告：报告结果，送董静、张慧、曹卫东（核查）
     张慧 核查：认领
     张慧 核查：核查属实，送冯春梅（答复反映人）
     冯春梅 答复反映人：已答复，送吴春梅（反映单位阅知）
     吴春梅 反映单位阅知：已知悉，送于永强（呈阅销号）：“谢谢，群众满意。”
     于永强 呈阅销号：同意销号，已办结：“同意销号。”

# 经同意的延期不算超期：承办单位的延期批了，整件督办的时限跟着最晚的一家走，灯不会在原时限变红；没有申请延期的那一家照原时限算、照样变红；新时限过了还没办完，灯才变红、记为逾期。灯和时限都由系统算，没有人填。
# covers: 205, 317

at 2026-03-02 09:00
as 张慧 start supervise {"title": "清理拖欠中小企业账款", "class": "meeting_decision", "source": "decided", "source_paper": "file:常务会议纪要.txt", "content": "全面清理，不留尾巴。", "topic": "拖欠企业账款", "period": "2026年3月", "responsible_leader": "于永强"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县财政局", "assist_units": ["县交通运输局"], "how": "建立清单，逐笔清偿。", "reply_by": "2026-03-13", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 朱燕
as 朱燕 agree "同意。"
  -> 200 running undertake 承办 · 吕浩、冯春梅 · 督〔2026〕1号
as 张慧 part 县财政局 into 财政
  -> -> 财政
as 张慧 part 县交通运输局 into 交通
  -> -> 交通
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-13"}
  -> 200 running work 承办 · 彭素芬
matter 交通
as 林爱华 agree {"undertaker": "董卫东", "promised_on": "2026-03-13"}
  -> 200 running work 承办 · 董卫东
as 张涛 monitor kind supervise
  -> 清理拖欠中小企业账款（承办）· 吕浩、冯春梅 · 0天 normal

at 2026-03-11 09:00
as 张涛 monitor kind supervise
  -> 清理拖欠中小企业账款（承办）· 吕浩、冯春梅 · 7天 normal
matter 财政
as 彭素芬 agree {"way": "longer", "extend_to": "2026-03-27", "extend_reason": "两笔已约定付款日。"}
  -> 200 running approve_longer 延期审批 · 张涛
as 张涛 agree "同意延期，请抓紧。"
  -> 200 running finish 延期承办 · 彭素芬
matter a
as 张慧 field due_day
  -> 2026-03-27
as 张慧 field reply_by
  -> 2026-03-13
as 张涛 monitor kind supervise
  -> 清理拖欠中小企业账款（承办）· 吕浩、冯春梅 · 7天 normal
as 张慧 trail
  -> 张慧 立项：提交，送董静、张慧、曹卫东（分解拟办）
     张慧 分解拟办：认领
     张慧 分解拟办：提出拟办意见，送董静（立项审核）
     董静 立项审核：同意，送朱燕（审签）
     朱燕 审签：审签下发，送吕浩、冯春梅（承办）：“同意。”
     系统 承办：到期提醒
     系统 由关联事项写入，时限为 3月27日 17:30：“清理拖欠中小企业账款”

at 2026-03-16 17:00
as 张涛 monitor kind supervise
  -> 清理拖欠中小企业账款（承办）· 吕浩、冯春梅 · 10天 normal
as 林爱华 monitor kind supervise_part
  -> 清理拖欠中小企业账款（承办）· 董卫东 · 10天 overdue
as 江𬱖 monitor kind supervise_part
  -> 清理拖欠中小企业账款（延期承办）· 彭素芬 · 10天 normal
matter 交通
as 董卫东 agree {"way": "longer", "extend_to": "2026-03-20", "extend_reason": "一笔待审计。"}
  -> 200 running approve_longer 延期审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running finish 延期承办 · 董卫东
matter a
as 张慧 field due_day
  -> 2026-03-27

at 2026-03-25 09:00
as 张涛 monitor kind supervise
  -> 清理拖欠中小企业账款（承办）· 吕浩、冯春梅 · 17天 normal

at 2026-03-31 09:00
as 张涛 monitor kind supervise
  -> 清理拖欠中小企业账款（承办）· 吕浩、冯春梅 · 21天 overdue
as 张慧 trail
  -> 张慧 立项：提交，送董静、张慧、曹卫东（分解拟办）
     张慧 分解拟办：认领
     张慧 分解拟办：提出拟办意见，送董静（立项审核）
     董静 立项审核：同意，送朱燕（审签）
     朱燕 审签：审签下发，送吕浩、冯春梅（承办）：“同意。”
     系统 承办：到期提醒
     系统 由关联事项写入，时限为 3月27日 17:30：“清理拖欠中小企业账款”
     系统 由关联事项写入：“清理拖欠中小企业账款”
     系统 承办：逾期
     系统 承办：超时处理，报请督办（于永强）
matter 财政
as 彭素芬 agree {"answer": "账款清零。", "evidence": "file:清偿明细.txt"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "情况属实，同意上报。"
  -> 200 closed · 督复〔2026〕1号
as 张慧 field in_time
  -> false

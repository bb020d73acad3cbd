# 热线工单、热线专报、信访件，一点就转督办，内容和字号自己带过去，两头互相看得见。
# covers:

at 2026-03-02 09:00
given 督 {"class": "leaders_word", "source": "from_below", "reporter": "12345热线中心", "period": "2026年3月", "responsible_leader": "于永强"}
given 工单 {"request": "翠竹苑水发黄", "channel": "phone", "caller": "居民甲", "caller_phone": "12000000131", "demand": "help", "topic": "water", "place": "翠竹苑", "content": "自来水发黄三天。"}
matter 工单
as 许波 start hotline_ticket 工单
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
matter 工单督办
as 许波 start supervise 督 {"topic": "翠竹苑水质"} from 工单 by 转督办
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 许波 field content
  -> 自来水发黄三天。
as 许波 related
  -> 立项依据 热线〔2026〕1号 翠竹苑水发黄 办理中
matter 工单
as 许波 related
  -> 督办  翠竹苑水发黄 办理中
matter b1
as 许波 start hotline_ticket 工单 {"caller": "居民乙", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
matter b2
as 许波 start hotline_ticket 工单 {"caller": "居民丙", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕3号
matter b3
as 许波 start hotline_ticket 工单 {"caller": "居民丁", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕4号
matter b4
as 许波 start hotline_ticket 工单 {"caller": "居民戊", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕5号
matter 专报
as 陈红霞 report_finding 1 2026-03
  -> 201 running draft 撰写 · 陈红霞 · 热线专报〔2026〕第1期
matter 专报督办
as 陈红霞 start supervise 督 {"topic": "城区供水"} from 专报
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 陈红霞 related
  -> 立项依据 热线专报〔2026〕第1期 翠竹苑供水供气供热诉求（集中性） 办理中
matter 信访
as 徐宁 start petition {"petitioner": "李某某", "channel": "by_letter", "received_on": "2026-03-02", "topic": "安置房逾期未交付", "content": "逾期一年未交房，要求交房并补偿。"}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"class": "claim", "decision": "take", "way": "by_petition", "responsible_unit": "县住房和城乡建设局"}
  -> 200 running may_object 管辖异议 · 冯明辉 · 信〔2026〕1号
matter 信访督办
as 罗磊 start supervise 督 {"topic": "安置房交付", "reporter": "李某某"} from 信访
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 罗磊 field content
  -> 逾期一年未交房，要求交房并补偿。
as 罗磊 related
  -> 立项依据 信〔2026〕1号 安置房逾期未交付 办理中

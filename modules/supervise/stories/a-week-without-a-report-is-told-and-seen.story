# 反馈周期选了每周，每个承办单位每周就欠一次：周末前一个工作日提醒承办人，他从交办事项上点一下报出进展就算数，单位和编号随着带来；这一周过去没有报，系统记为未完成，告诉承办人和交办的人；办公室约报的，答了也算；同一天不重复约；报出办理结果后不再欠。按没按时谁也不填。
# covers: 205

at 2026-03-02 09:00
as 张慧 start supervise {"title": "完成农村危桥改造首批六座", "class": "reminder", "source": "spoken", "content": "汛期前全部通车。", "topic": "农村危桥改造", "period": "2026-Q1", "responsible_leader": "于永强"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 field period
  -> 2026年第1季度
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县交通运输局", "how": "逐座建台账，每周报进展。", "reply_by": "2026-03-27", "report_every": "weekly"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 张涛
as 张涛 agree
  -> 200 running undertake 承办 · 冯春梅 · 督〔2026〕1号
as 张慧 part 县交通运输局 into 交通
  -> -> 交通
matter 交通
as 林爱华 agree {"undertaker": "董卫东", "promised_on": "2026-03-20"}
  -> 200 running work 承办 · 董卫东
as 董卫东 owed
  -> 每周进展反馈（董卫东）
     2026年第10周 未到期 0/1，台账0件

at 2026-03-06 09:00
as 董卫东 notices
  -> “每周进展反馈”临近期末：完成农村危桥改造首批六座，2026年第10周已做 0 次，应做 1 次，请在 3月8日 17:30 前完成
     林爱华送您办理：完成农村危桥改造首批六座（承办）
as 董卫东 owed
  -> 每周进展反馈（董卫东）
     2026年第10周 临期 0/1，台账0件
matter 一报
as 董卫东 start supervise_report {"progress": 30, "done": "正常推进。", "own_view": "on_track"} from 交通
  -> 201 running weigh 审核 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running weigh 审核 · 张慧
as 张慧 send_back to ask direct "内容空泛，请补充具体进展。"
  -> 200 running ask 约报 · 董卫东
as 董卫东 submit {"done": "两座开工，一座完成桩基。", "trouble": "第四座占地未协调。", "own_view": "behind"}
  -> 200 running weigh 审核 · 张慧
as 张慧 agree
  -> 200 closed · 督进〔2026〕1号
as 张慧 field item_number
  -> 督〔2026〕1号
as 张慧 field reported_on
  -> 2026-03-06
matter 交通
as 董卫东 owed
  -> 每周进展反馈（董卫东）
     2026年第10周 已完成 1/1，台账1件
as 张慧 related
  -> 主件 督〔2026〕1号 完成农村危桥改造首批六座 办理中
     进展反馈 督进〔2026〕1号 完成农村危桥改造首批六座 已办结

at 2026-03-16 09:00
as 董卫东 notices
  -> “每周进展反馈”到期没有完成：完成农村危桥改造首批六座，2026年第11周已做 0 次，应做 1 次
     已办结：完成农村危桥改造首批六座
     张慧退回：完成农村危桥改造首批六座（内容空泛，请补充具体进展。）
     “每周进展反馈”临近期末：完成农村危桥改造首批六座，2026年第10周已做 0 次，应做 1 次，请在 3月8日 17:30 前完成
     林爱华送您办理：完成农村危桥改造首批六座（承办）
as 张涛 notices
  -> “每周进展反馈”到期没有完成：完成农村危桥改造首批六座，2026年第11周已做 0 次，应做 1 次
     “完成农村危桥改造首批六座”有结果：完成农村危桥改造首批六座已办结（两座开工，一座完成桩基。）
     董静送您办理：完成农村危桥改造首批六座（审签）
as 张慧 owed
  -> 每周进展反馈（董卫东）
     2026年第10周 已完成 1/1，台账1件
     2026年第11周 未完成 0/1，台账0件
     2026年第12周 未到期 0/1，台账0件
as 张慧 plans on 2026-03-13 kind supervise_part state missed
  -> 完成农村危桥改造首批六座：每周进展反馈 2026年第11周 未完成 0/1（董卫东）

at 2026-03-17 09:00
matter 约报
as 张慧 start supervise_report {"reply_by": "2026-03-19"} from 交通
  -> 201 running report 反馈 · 林爱华
matter 又约
as 张慧 start supervise_report {"reply_by": "2026-03-19"} from 交通
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/reply_by matter_duplicate “反馈时限”等相同的事项已由张慧于 3月17日 09:00 登记，尚未编号：完成农村危桥改造首批六座，办理中（林爱华）。确需再次登记的，请填写“再次约报的理由”。
matter 约报
as 林爱华 agree {"progress": 100, "done": "六座全部通车。", "own_view": "on_track"}
  -> 200 running weigh 审核 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running weigh 审核 · 张慧
as 张慧 agree
  -> 200 closed · 督进〔2026〕1号
matter 交通
as 张慧 owed
  -> 每周进展反馈（董卫东）
     2026年第10周 已完成 1/1，台账1件
     2026年第11周 未完成 0/1，台账0件
     2026年第12周 已完成 1/1，台账1件
as 董卫东 agree {"way": "done", "answer": "六座桥全部完工通车。", "evidence": "file:验收单.txt"}
  -> 200 running settle 审定 · 冯春梅
as 冯春梅 agree "情况属实，同意上报。"
  -> 200 closed · 督复〔2026〕1号

at 2026-03-31 09:00
as 张慧 owed
  -> 每周进展反馈（董卫东）
     2026年第10周 已完成 1/1，台账1件
     2026年第11周 未完成 0/1，台账0件
matter a
as 张慧 chain
  -> ↓1 协办件 督复〔2026〕1号 完成农村危桥改造首批六座 已办结：六座桥全部完工通车。
     ↓2 进展反馈 督进〔2026〕1号 完成农村危桥改造首批六座 已办结：两座开工，一座完成桩基。
     ↓2 进展反馈 督进〔2026〕1号 完成农村危桥改造首批六座 已办结：六座全部通车。

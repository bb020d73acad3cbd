# 三个体系连在一起：服务对象的评价引出考核记事，记事是评分的依据，追责之前先过容错；一件事上能看到全部。
# covers: 132

at 2026-04-01 09:00
as 程振宇 start service_request {"what": "会议室投影修理", "asker": "department", "to_unit": "县政府办公室行政财务科"}
  -> 201 running serve 办理 · 傅建华 · 内服〔2026〕1号
as 傅建华 agree {"done": "已换灯泡。"}
  -> 200 running rate 评价 · 程振宇 · 内服〔2026〕1号
as 程振宇 submit {"satisfied": "no", "comment": "换了灯泡还是不亮。"}
  -> 200 running settle 不满意整改 · 张涛 · 内服〔2026〕1号
matter 记事
as 程振宇 start assessment_entry {"what": "投影修理不到位", "aspect": "work", "sign": "minus", "points": 2, "for_unit": "县政府办公室行政财务科", "happened_on": "2026-04-01", "facts": "会上投影不亮，部门评价不满意。", "clause": "考办〔2026〕1号第六条", "proof": "file:评价截图.txt"} link arises_from a
  -> 201 running check 审核 · 张涛
as 张涛 agree
  -> 200 running see 告知部门 · 傅建华 · 考记〔2026〕1号
as 傅建华 agree {"objects": "no"}
  -> 200 closed · 考记〔2026〕1号
matter 评分
as 程振宇 start score_sheet {"name": "周凯", "person": "周凯", "period": "2026年一季度", "scheme_number": "考办〔2026〕1号", "workload": 25, "service": 14, "achievement": 22, "honour": 0, "party": 12, "total": 73, "evidence": "服务：一次不满意，减2分。", "papers": "file:依据.txt"} link rests_on 记事
  -> 201 running see 本人确认 · 周凯
matter 容错
as 程振宇 start tolerance_review {"what": "投影修理不到位", "person": "周凯", "facts": "灯泡为新采购批次，质量问题，当日已换整机。"} link weighs 记事
  -> 201 running weigh 核查认定 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running weigh 核查认定 · 张慧
as 张慧 agree {"no_intent": true, "repaired": true, "weighing": "采购批次问题，当日换机。", "advice": "lighten"}
  -> 200 running decide 决定 · 周长河
as 周长河 agree {"decision": "lighten", "effect": "减分由2分改为1分。", "correct": "新购耗材先试机。"}
  -> 200 running correct 纠错 · 周凯 · 容错〔2026〕1号
matter 记事
as 张涛 related
  -> 来源事项 内服〔2026〕1号 会议室投影修理 办理中
     用于的考核  周凯2026年一季度考核 办理中
     容错审核 容错〔2026〕1号 投影修理不到位 办理中
matter 评分
as 程振宇 related
  -> 评分依据 考记〔2026〕1号 投影修理不到位 已办结

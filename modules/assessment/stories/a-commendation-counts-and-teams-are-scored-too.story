# 表彰进得了评分：个人的表彰登记后关联为评分的依据；集体也有荣誉、也有加分，和个人的分开记。
# covers: 41

at 2026-04-01 09:00
given 表彰 {"award_kind": "commended", "award": "一季度服务标兵", "holder": "谢建国", "account": "谢建国", "holder_kind": "person", "issuer": "县政府办公室", "level": "house", "given_year": 2026, "proof": "file:通报.txt"}
as 郭美玲 start honour 表彰
  -> 201 running check 核对原件 · 程振宇
as 程振宇 agree
  -> 200 running approve 入册 · 张涛
as 张涛 agree
  -> 200 closed · 荣〔2026〕1号
matter 评分
as 程振宇 start score_sheet {"name": "谢建国", "person": "谢建国", "period": "2026年一季度", "scheme_number": "考办〔2026〕1号", "workload": 24, "service": 18, "achievement": 25, "honour": 3, "party": 12, "total": 82, "evidence": "荣誉：荣〔2026〕1号，3分。", "papers": "file:通报.txt"} link rests_on a
  -> 201 running see 本人确认 · 谢建国
as 程振宇 related
  -> 评分依据 荣〔2026〕1号 谢建国：一季度服务标兵 已办结
as 程振宇 field honour
  -> 3
matter 集体
as 郭美玲 start honour 表彰 {"award": "一季度优秀科室", "holder": "综合科", "holder_kind": "team", "account": null}
  -> 201 running check 核对原件 · 程振宇
as 程振宇 agree
  -> 200 running approve 入册 · 张涛
as 张涛 agree
  -> 200 closed · 荣〔2026〕2号
matter 集体加分
as 张慧 start assessment_entry {"what": "一季度优秀科室", "aspect": "work", "sign": "plus", "points": 5, "for_unit": "县政府办公室综合科", "happened_on": "2026-04-01", "facts": "一季度会务32次无差错。", "clause": "考办〔2026〕3号第四条", "proof": "file:通报.txt"}
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running see 告知部门 · 程振宇 · 考记〔2026〕1号
as 程振宇 agree {"objects": "no"}
  -> 200 closed · 考记〔2026〕1号
as 张涛 ledger honour
  -> 荣〔2026〕2号 综合科：一季度优秀科室 已办结
     荣〔2026〕1号 谢建国：一季度服务标兵 已办结
as 张涛 ledger assessment_entry
  -> 考记〔2026〕1号 一季度优秀科室 已办结
as 张涛 ledger score_sheet
  -> 未编号 谢建国2026年一季度考核 办理中

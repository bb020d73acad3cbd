# 办事指南有版本：新版和旧版的材料、环节、跑动、天数并排写，减了多少算得出来；不减反增要写理由，旧版不再有效。
# covers: 87

at 2026-03-02 09:00
given 指南 {"item": "食品经营许可", "papers_now": 6, "steps_now": 5, "visits_now": 2, "days_now": 15, "text": "file:指南第1版.txt"}
matter 旧版
as 黄蓉 start service_guide 指南 {"edition": "2025年第1版"}
  -> 201 running publish 审核公布 · 傅建华
as 傅建华 agree
  -> 200 closed · 指南〔2026〕1号
matter 新版
as 黄蓉 start service_guide 指南 {"edition": "2026年第1版", "papers_before": 6, "papers_now": 4, "steps_before": 5, "steps_now": 6, "visits_before": 2, "visits_now": 1, "days_before": 15, "days_now": 8} link follows 旧版
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/more_reason form_check 材料、环节、跑动或天数比原来多的，请写明理由。
as 黄蓉 start service_guide 指南 {"edition": "2026年第1版", "papers_before": 6, "papers_now": 4, "steps_before": 5, "steps_now": 3, "visits_before": 2, "visits_now": 1, "days_before": 15, "days_now": 8} link follows 旧版
  -> 201 running publish 审核公布 · 傅建华
as 傅建华 agree
  -> 200 closed · 指南〔2026〕2号
as 黄蓉 field days_saved
  -> 7
as 黄蓉 field papers_saved
  -> 2
as 黄蓉 related
  -> 上一版 指南〔2026〕1号 食品经营许可办事指南2025年第1版 已办结
matter 旧版
as 黄蓉 validity repealed "有了新版。" basis 新版
  -> 200 closed · 指南〔2026〕1号
as 黄蓉 ledger service_guide
  -> 指南〔2026〕2号 食品经营许可办事指南2026年第1版 已办结
     指南〔2026〕1号 食品经营许可办事指南2025年第1版 已废止

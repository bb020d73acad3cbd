# 服务指南到复核日期前提醒编制人；过了日期没有复核的，谁看都标着超期未复核；复核以后照新的日期算。
# covers:

at 2026-03-02 09:00
as 黄蓉 start service_guide {"item": "食堂用餐登记", "edition": "2026年第1版", "papers_now": 1, "steps_now": 1, "visits_now": 1, "days_now": 1, "review_on": "2026-06-30", "text": "file:指南.txt"}
  -> 201 running publish 审核公布 · 傅建华
as 傅建华 agree
  -> 200 running look_again 到期复核 · 黄蓉 · 指南〔2026〕1号

at 2026-06-24 09:00
as 黄蓉 notices
  -> 即将到期：食堂用餐登记办事指南2026年第1版（到期复核），期限 6月30日 17:30
     傅建华送您办理：食堂用餐登记办事指南2026年第1版（到期复核）
as 傅建华 lasting state due kind service_guide
  -> 指南〔2026〕1号 食堂用餐登记办事指南2026年第1版 临近复核 2026-06-30（黄蓉）

at 2026-07-01 09:00
as 黄蓉 ledger service_guide
  -> 指南〔2026〕1号 食堂用餐登记办事指南2026年第1版 超期未复核
as 傅建华 lasting
  -> 指南〔2026〕1号 食堂用餐登记办事指南2026年第1版 超期未复核 2026-06-30（黄蓉）
as 黄蓉 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/review_on form_check 请填写下一次复核的日期。
as 黄蓉 submit {"review_on": "2026-06-30"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/review_on form_check 请填写下一次复核的日期。
as 黄蓉 submit {"review_on": "2027-06-30"}
  -> 200 closed · 指南〔2026〕1号
as 黄蓉 ledger service_guide
  -> 指南〔2026〕1号 食堂用餐登记办事指南2026年第1版 已办结
as 傅建华 lasting
  -> none

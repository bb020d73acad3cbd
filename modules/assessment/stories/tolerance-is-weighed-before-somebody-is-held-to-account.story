# 容错纠错：先查事实，对照情形，有意或谋私的不容；由领导决定，写明对考核的影响和纠错措施，纠正了才算完。
# covers: 155

at 2026-04-01 09:00
given 申请 {"what": "扫码签到试行初期漏签12人", "person": "谢建国", "facts": "三月试行扫码签到，首日系统不稳，漏签12人，当日用纸质补录。"}
as 谢建国 start tolerance_review 申请
  -> 201 running weigh 核查认定 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running weigh 核查认定 · 张慧
as 张慧 agree {"weighing": "首次试行。", "advice": "tolerate"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/advice form_check 有意为之或者谋取私利的，不在容错之列。
as 张慧 agree {"pilot": true, "no_intent": true, "repaired": true, "weighing": "首次试行，没有谋私，当日补录，没有后果。", "advice": "tolerate"}
  -> 200 running decide 决定 · 周长河
as 周长河 agree {"decision": "tolerate", "effect": "一季度考核不减分。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/correct form_check 容错须同时写明纠错措施。
as 周长河 agree {"decision": "tolerate", "effect": "一季度考核不减分。", "correct": "今后试行新办法备纸质表。"}
  -> 200 running correct 纠错 · 谢建国 · 容错〔2026〕1号
as 谢建国 agree {"corrected": "已备纸质签到表，写入办会规程。"}
  -> 200 running told 告知本人 · 谢建国 · 容错〔2026〕1号
as 谢建国 mark_read
  -> 200 closed · 容错〔2026〕1号
as 张慧 field effect
  -> 一季度考核不减分。

# 对答复不服的，收到答复三十日内可以申请复查，对复查不服三十日内可以申请复核，各只一次。
# covers:

at 2026-03-02 09:00
given 申请 {"petitioner": "李某某", "topic": "安置房逾期未交付", "answered_by": "县住房和城乡建设局", "reasons": "过渡费标准过低。"}
as 徐宁 start petition_review 申请 {"level": "first", "answered_on": "2026-01-20", "applied_on": "2026-03-02"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/applied_on form_check 收到答复超过三十日，不再受理。
as 徐宁 start petition_review 申请 {"level": "first", "answered_on": "2026-02-10", "applied_on": "2026-03-02"}
  -> 201 running examine 审查 · 罗磊、徐宁 · 信复〔2026〕1号
as 徐宁 field days_since
  -> 20
as 罗磊 claim
  -> 200 running examine 审查 · 罗磊 · 信复〔2026〕1号
as 罗磊 agree {"decision": "upheld", "opinion_text": "标准符合县政府公告。"} "建议维持。"
  -> 200 running decide 审定 · 罗磊 · 信复〔2026〕1号
as 罗磊 agree
  -> 200 running deliver_reply 送达答复 · 徐宁 · 信复〔2026〕1号
as 徐宁 submit {"replied_on": "2026-03-20"}
  -> 200 closed · 信复〔2026〕1号
matter 再查
as 徐宁 start petition_review 申请 {"level": "first", "answered_on": "2026-02-10", "applied_on": "2026-03-02"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/topic matter_duplicate_final “信访事项”等相同的事项已由徐宁于 3月2日 09:00 登记，编号 信复〔2026〕1号，不能重复登记。
matter 复核
as 徐宁 start petition_review 申请 {"level": "last", "answered_on": "2026-03-02", "applied_on": "2026-03-02"} link asks_review_of a
  -> 201 running examine 审查 · 罗磊、徐宁 · 信复〔2026〕2号
as 徐宁 related
  -> 原信访事项 信复〔2026〕1号 安置房逾期未交付 已办结

# 复查复核可以举行听证，听证所需时间不计入三十日：页面写明计时暂停和依据，听证用了几天，审查、审定和答复的期限就顺延几天。
# covers:

at 2026-03-02 09:00
given 申请 {"petitioner": "李某某", "topic": "安置房逾期未交付", "answered_by": "县住房和城乡建设局", "reasons": "过渡费标准过低。"}
as 徐宁 start petition_review 申请 {"level": "last", "answered_on": "2026-02-10", "applied_on": "2026-03-02"}
  -> 201 running examine 审查 · 罗磊、徐宁 · 信复〔2026〕1号
as 罗磊 claim
  -> 200 running examine 审查 · 罗磊 · 信复〔2026〕1号
as 罗磊 agree "拟提出意见。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/opinion_text form_check 不举行听证的，请写明结论和意见。
as 罗磊 agree {"hearing": true} "情况复杂，举行听证。"
  -> 200 running hear 听证 · 罗磊 · 信复〔2026〕1号
as 徐宁 open
  -> 200 running hear 听证 · 罗磊 · 信复〔2026〕1号
     计时暂停，因听证（《信访工作条例》第三十六条），自 3月2日 09:00
     审查 罗磊 提出审查意见：情况复杂，举行听证。
     可以：催办

at 2026-03-12 09:00
as 罗磊 agree {"heard_on": "2026-03-12"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/hearing_opinion required 必填。
as 罗磊 agree {"heard_on": "2026-03-12", "hearing_opinion": "双方到场，合议认为标准符合公告。"}
  -> 200 running conclude 听证后审查 · 罗磊 · 信复〔2026〕1号
as 徐宁 open
  -> 200 running conclude 听证后审查 · 罗磊 · 信复〔2026〕1号
     审查 罗磊 提出审查意见：情况复杂，举行听证。
     可以：催办
as 罗磊 agree {"decision": "upheld", "opinion_text": "标准符合县政府公告。"}
  -> 200 running decide 审定 · 罗磊 · 信复〔2026〕1号
as 罗磊 list pending
  -> 安置房逾期未交付（审定）
as 罗磊 agree
  -> 200 running deliver_reply 送达答复 · 徐宁 · 信复〔2026〕1号
as 徐宁 trail
  -> 徐宁 登记申请：提交，送罗磊、徐宁（审查）
     罗磊 审查：认领
     罗磊 审查：提出审查意见，送罗磊（听证）：“情况复杂，举行听证。”
     罗磊 听证：听证完毕，送罗磊（听证后审查），扣除计时暂停后时限为 4月1日 17:30
     罗磊 听证后审查：提出审查意见，送罗磊（审定），扣除计时暂停后时限为 4月11日 17:30
     罗磊 审定：审定，送徐宁（送达答复），扣除计时暂停后时限为 4月11日 17:30
as 徐宁 submit {"replied_on": "2026-03-13"}
  -> 200 closed · 信复〔2026〕1号
matter 不听证
as 徐宁 start petition_review 申请 {"level": "first", "answered_on": "2026-02-10", "applied_on": "2026-03-02"}
  -> 201 running examine 审查 · 罗磊、徐宁 · 信复〔2026〕2号
as 罗磊 claim
  -> 200 running examine 审查 · 罗磊 · 信复〔2026〕2号
as 罗磊 agree {"decision": "upheld", "opinion_text": "标准符合县政府公告。"} "建议维持。"
  -> 200 running decide 审定 · 罗磊 · 信复〔2026〕2号
as 罗磊 agree
  -> 200 running deliver_reply 送达答复 · 徐宁 · 信复〔2026〕2号
as 徐宁 trail
  -> 徐宁 登记申请：提交，送罗磊、徐宁（审查）
     罗磊 审查：认领
     罗磊 审查：提出审查意见，送罗磊（审定）：“建议维持。”
     罗磊 审定：审定，送徐宁（送达答复）

# 听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审所需时间不计入审批期限，书面告知申请人：页面写明计时暂停和依据，用了几天，决定的期限就顺延几天。
# covers:

at 2026-03-02 09:00
given 件 {"item": "危险化学品经营许可", "applicant": "云川化工门市", "contact": "电话略", "received_on": "2026-03-02", "papers": "file:申请表.txt", "lead_unit": "县应急管理局", "complete": "is_complete"}
as 黄蓉 start approval_case 件
  -> 201 running examine 审查 · 曹鹏 · 审批〔2026〕1号
as 黄蓉 field accepted_on
  -> 2026-03-02

at 2026-03-04 09:00
as 曹鹏 agree {"special_way": "experts"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/special_told form_check 听证、检验、评审等所需时间，应当书面告知申请人。
as 曹鹏 agree {"special_way": "experts", "special_told": "书面告知：专家评审需十个工作日。"}
  -> 200 running special 听证、检验、评审 · 曹鹏 · 审批〔2026〕1号
as 黄蓉 open
  -> 200 running special 听证、检验、评审 · 曹鹏 · 审批〔2026〕1号
     计时暂停，因听证、检验、评审（《行政许可法》第四十五条），自 3月4日 09:00
     可以：催办
as 曹鹏 list pending
  -> 危险化学品经营许可（云川化工门市）（听证、检验、评审）

at 2026-03-18 09:00
as 曹鹏 agree {"special_result": "专家组认为储存条件符合要求。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/special_paper required 必填。
as 曹鹏 agree {"special_result": "专家组认为储存条件符合要求。", "special_paper": "file:专家评审意见.txt"}
  -> 200 running decide 决定 · 冯志强 · 审批〔2026〕1号
as 黄蓉 open
  -> 200 running decide 决定 · 冯志强 · 审批〔2026〕1号
     可以：催办
as 冯志强 agree {"decision": "granted", "paper_out": "file:危险化学品经营许可证.txt"} "准予。"
  -> 200 running give_out 窗口出件 · 黄蓉 · 审批〔2026〕1号
as 黄蓉 trail
  -> 黄蓉 窗口收件：提交，送曹鹏（审查）
     曹鹏 审查：审查完毕，送曹鹏（听证、检验、评审）
     曹鹏 听证、检验、评审：结果已出，送冯志强（决定），扣除计时暂停后时限为 4月14日 17:30
     冯志强 决定：作出决定，送黄蓉（窗口出件）：“准予。”
matter 不评审
as 黄蓉 start approval_case 件 {"applicant": "云川涂料店"}
  -> 201 running examine 审查 · 曹鹏 · 审批〔2026〕2号
as 曹鹏 agree
  -> 200 running decide 决定 · 冯志强 · 审批〔2026〕2号
as 黄蓉 trail
  -> 黄蓉 窗口收件：提交，送曹鹏（审查）
     曹鹏 审查：审查完毕，送冯志强（决定）

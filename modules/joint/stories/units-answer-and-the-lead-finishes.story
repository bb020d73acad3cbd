# 一件事由一个单位主办、两个单位协办：协办各有自己的件，都答复了，主办才能办结。
# covers: 258

at 2026-03-02 09:00
given 事 {"subject": "城区学校周边停车难整治", "content": "请主办单位牵头提出方案，协办单位就各自职责提出意见。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局", "县住房和城乡建设局"], "material": "file:关于学校周边停车的情况.txt"}
as 谢建国 start joint_task 事
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请主办单位牵头，协办单位配合。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬 · 联办〔2026〕1号
as 王㛃 list pending
  -> 城区学校周边停车难整治（承办）
as 江𬱖 list pending
  -> 城区学校周边停车难整治（承办）
as 吕浩 list pending
  -> none
as 张涛 parts
  -> 县财政局 办理中 · 减办
     县住房和城乡建设局 办理中 · 减办
as 王㛃 agree {"result": "已制定方案。"} "已按要求办理完毕。"
  -> 409 flow_helpers_unheard 协办方吕浩尚未办理完毕，主办暂不能办结；可以先催办。
as 江𬱖 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 part 县财政局 into 财政件
  -> -> 财政件
as 张涛 part 县住房和城乡建设局 into 住建件
  -> -> 住建件
matter 财政件
as 江𬱖 open
  -> 200 running work 承办 · 江𬱖
     可以：拟出意见 转交
as 王㛃 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 江𬱖 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/answer required 必填。
as 江𬱖 agree {"answer": "可在年度预算内安排标线费用。"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意，经费在交通专项中列支。"
  -> 200 closed · 协〔2026〕1号
as 吕浩 trail
  -> 张涛 交办：交办，送江𬱖（承办）
     江𬱖 承办：拟出意见，送吕浩（审定）
     吕浩 审定：审定答复，已办结：“同意，经费在交通专项中列支。”
matter 住建件
as 冯明辉 agree {"answer": "停车场规划不由我局负责。"}
  -> 200 running settle 审定 · 宋素芬
as 宋素芬 disagree "规划职责在县自然资源局。"
  -> 200 rejected
matter a
as 张涛 parts
  -> 县财政局 已办结 协〔2026〕1号 吕浩 同意：同意，经费在交通专项中列支。 · 退回重办
     县住房和城乡建设局 未同意 宋素芬 不同意：规划职责在县自然资源局。 · 退回重办
as 王㛃 agree {"result": "已制定方案。"} "已按要求办理完毕。"
  -> 200 running close 办结审核 · 张涛 · 联办〔2026〕1号
as 张涛 agree "同意。"
  -> 200 closed · 联办〔2026〕1号
as 谢建国 trail
  -> 谢建国 提出：提交，送张涛（分办）
     张涛 分办：分送承办，送王㛃、吕浩、宋素芬（承办）：“请主办单位牵头，协办单位配合。”
     系统 承办：收到办理结果，吕浩代表县财政局答复：“同意，经费在交通专项中列支。”
     系统 承办：收到办理结果，宋素芬代表县住房和城乡建设局答复：“规划职责在县自然资源局。”
     王㛃 承办：办理完毕，送张涛（办结审核）：“已按要求办理完毕。”
     张涛 办结审核：同意办结，已办结：“同意。”
as 谢建国 list started
  -> 城区学校周边停车难整治

# 协办件中途被终止的，没有答复可用，转到该单位负责人案头，由其在主件中直接答复；主件不会没人管。
# covers: 258

at 2026-03-02 09:00
given 事 {"subject": "城区学校周边停车难整治", "content": "请主办单位牵头提出方案，协办单位就各自职责提出意见。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局"]}
as 谢建国 start joint_task 事
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请主办单位牵头，协办单位配合。"
  -> 200 running undertake 承办 · 王㛃、吕浩 · 联办〔2026〕1号
as 张涛 part 县财政局 into 财政件
  -> -> 财政件
matter 财政件
as 江𬱖 terminate "此件重复。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 terminate "此件重复。"
  -> 200 terminated
as 吕浩 list pending
  -> 城区学校周边停车难整治（承办）
matter a
as 王㛃 agree {"result": "已制定方案。"} "已按要求办理完毕。"
  -> 409 flow_helpers_unheard 协办方吕浩尚未办理完毕，主办暂不能办结；可以先催办。
as 吕浩 agree "我局没有意见。"
  -> 200 running undertake 承办 · 王㛃 · 联办〔2026〕1号
as 王㛃 agree {"result": "已制定方案。"} "已按要求办理完毕。"
  -> 200 running close 办结审核 · 张涛 · 联办〔2026〕1号
as 张涛 trail
  -> 谢建国 提出：提交，送张涛（分办）
     张涛 分办：分送承办，送王㛃、吕浩（承办）：“请主办单位牵头，协办单位配合。”
     系统 承办：收到办理结果：“此件重复。”
     吕浩 承办：办理完毕：“我局没有意见。”
     王㛃 承办：办理完毕，送张涛（办结审核）：“已按要求办理完毕。”

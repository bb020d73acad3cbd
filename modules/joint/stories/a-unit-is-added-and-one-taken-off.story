# 主办中途加办一个单位、减去一个单位：加的有自己的协办件，减的协办件终止并被告知；已经答复的不能减。
# covers: 258

at 2026-03-02 09:00
given 事 {"subject": "城区学校周边停车难整治", "content": "请主办单位牵头提出方案，协办单位就各自职责提出意见。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局", "县住房和城乡建设局"]}
as 谢建国 start joint_task 事
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请主办单位牵头，协办单位配合。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬 · 联办〔2026〕1号
as 张涛 part 县住房和城乡建设局 into 住建件
  -> -> 住建件
as 吕浩 add_unit units 县自然资源局
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 王㛃 add_unit units 县财政局
  -> 422 flow_unit_asked 所选单位已在办理此件（吕浩），请另选单位；答复需要补充的，请用退回重办。
as 王㛃 add_unit units 县教育和体育局
  -> 422 flow_unit_asked 所选单位已在办理此件（王㛃），请另选单位；答复需要补充的，请用退回重办。
as 王㛃 add_unit units 县自然资源局 "规划职责在该局。"
  -> 200 running undertake 承办 · 王㛃、梁勇、吕浩、宋素芬 · 联办〔2026〕1号
as 王㛃 parts
  -> 县财政局 办理中 · 减办
     县住房和城乡建设局 办理中 · 减办
     县自然资源局 办理中 · 减办
as 曹晓东 list pending
  -> 城区学校周边停车难整治（承办）
as 曹晓东 notices
  -> 王㛃送您办理：城区学校周边停车难整治（承办）
as 王㛃 remove_unit units 县住房和城乡建设局
  -> 422 opinion_required 请填写意见。
as 王㛃 remove_unit units 县住房和城乡建设局 "此事由自然资源局办理。"
  -> 200 running undertake 承办 · 王㛃、梁勇、吕浩 · 联办〔2026〕1号
as 冯明辉 list pending
  -> none
as 冯明辉 notices
  -> 主办方不再要求办理：城区学校周边停车难整治（此事由自然资源局办理。），您无需再办
     张涛送您办理：城区学校周边停车难整治（承办）
as 王㛃 remove_unit units 县教育和体育局 "不办了。"
  -> 422 flow_unit_not_offered 所选单位不在可选范围内：只能减去尚未答复的协办单位，只能退回已经答复的协办单位。
matter 住建件
as 冯明辉 agree {"answer": "停车场规划不由我局负责。"}
  -> 409 flow_ended 该事项已经终止，不能再办理。
as 冯明辉 trail
  -> 张涛 交办：交办，送冯明辉（承办）
     系统 不再请办，已终止：“此事由自然资源局办理。”
matter a
as 张涛 part 县财政局 into 财政件
  -> -> 财政件
matter 财政件
as 江𬱖 agree {"answer": "可以安排。"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意。"
  -> 200 closed · 协〔2026〕1号
matter a
as 王㛃 remove_unit units 县财政局 "不办了。"
  -> 422 flow_unit_not_offered 所选单位不在可选范围内：只能减去尚未答复的协办单位，只能退回已经答复的协办单位。
as 王㛃 parts
  -> 县财政局 已办结 协〔2026〕1号 吕浩 同意：同意。 · 退回重办
     县住房和城乡建设局 已终止
     县自然资源局 办理中 · 减办
as 王㛃 agree {"result": "已制定方案。"} "已按要求办理完毕。"
  -> 409 flow_helpers_unheard 协办方梁勇尚未办理完毕，主办暂不能办结；可以先催办。
as 张涛 part 县自然资源局 into 资源件
  -> -> 资源件
matter 资源件
as 曹晓东 agree {"answer": "已纳入规划。"}
  -> 200 running settle 审定 · 梁勇
as 梁勇 agree "同意。"
  -> 200 closed · 协〔2026〕1号
matter a
as 王㛃 agree {"result": "已制定方案。"} "已按要求办理完毕。"
  -> 200 running close 办结审核 · 张涛 · 联办〔2026〕1号
as 张涛 trail
  -> 谢建国 提出：提交，送张涛（分办）
     张涛 分办：分送承办，送王㛃、吕浩、宋素芬（承办）：“请主办单位牵头，协办单位配合。”
     王㛃 加办，请县自然资源局协办：“规划职责在该局。”
     王㛃 减办，不再请宋素芬：“此事由自然资源局办理。”
     系统 承办：收到办理结果，吕浩代表县财政局答复：“同意。”
     系统 承办：收到办理结果，梁勇代表县自然资源局答复：“同意。”
     王㛃 承办：办理完毕，送张涛（办结审核）：“已按要求办理完毕。”

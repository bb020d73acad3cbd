# 主件退回重新分办，各单位正在办的协办件随之终止，不再留在任何人案头；重新分办后另开新件。
# covers: 258

at 2026-03-02 09:00
given 事 {"subject": "城区学校周边停车难整治", "content": "请主办单位牵头提出方案，协办单位就各自职责提出意见。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局", "县住房和城乡建设局"]}
as 谢建国 start joint_task 事
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请主办单位牵头，协办单位配合。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬 · 联办〔2026〕1号
as 张涛 withdraw
  -> 409 flow_done_for_good 已经编号，不能拿回；请改用退回，或者按规定作废。
as 张涛 part 县财政局 into 财政件
  -> -> 财政件
as 江𬱖 list pending
  -> 城区学校周边停车难整治（承办）
as 王㛃 send_back to allot "县住房和城乡建设局无此职责，请改请县自然资源局。"
  -> 200 running allot 分办 · 张涛 · 联办〔2026〕1号
as 江𬱖 list pending
  -> none
as 江𬱖 notices
  -> 主办方不再要求办理：城区学校周边停车难整治，您无需再办
     张涛送您办理：城区学校周边停车难整治（承办）
matter 财政件
as 江𬱖 agree {"answer": "可以安排。"}
  -> 409 flow_ended 该事项已经终止，不能再办理。
as 江𬱖 trail
  -> 张涛 交办：交办，送江𬱖（承办）
     系统 不再请办，已终止
matter a
as 张涛 agree {"assist_units": ["县财政局", "县自然资源局"]} "请主办单位牵头。"
  -> 200 running undertake 承办 · 王㛃、吕浩、梁勇 · 联办〔2026〕1号
as 张涛 parts
  -> 县财政局 已终止
     县住房和城乡建设局 已终止
     县财政局 办理中 · 减办
     县自然资源局 办理中 · 减办
as 江𬱖 list pending
  -> 城区学校周边停车难整治（承办）
as 曹晓东 list pending
  -> 城区学校周边停车难整治（承办）
as 张涛 terminate "此事并入专项整治。"
  -> 200 terminated · 联办〔2026〕1号
as 江𬱖 list pending
  -> none
as 曹晓东 list pending
  -> none
as 张涛 parts
  -> 县财政局 已终止
     县住房和城乡建设局 已终止
     县财政局 已终止
     县自然资源局 已终止

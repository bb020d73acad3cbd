# 主件挂起，各协办件随之停下、期限顺延，单位的答复等主件恢复后才送到；催办主件，直接催到单位经办人。
# covers: 258

at 2026-03-02 09:00
given 事 {"subject": "城区学校周边停车难整治", "content": "请主办单位牵头提出方案，协办单位就各自职责提出意见。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局", "县住房和城乡建设局"]}
as 谢建国 start joint_task 事
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请主办单位牵头，协办单位配合。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬 · 联办〔2026〕1号
as 张涛 part 县财政局 into 财政件
  -> -> 财政件
as 张涛 part 县住房和城乡建设局 into 住建件
  -> -> 住建件
as 王㛃 urge text "请抓紧。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬 · 联办〔2026〕1号
matter 财政件
as 江𬱖 notices
  -> 主办方催办：城区学校周边停车难整治（请抓紧。）
     张涛送您办理：城区学校周边停车难整治（承办）
as 江𬱖 list pending
  -> 城区学校周边停车难整治（承办） 催办1次
matter 住建件
as 冯明辉 agree {"answer": "停车场规划不由我局负责。"}
  -> 200 running settle 审定 · 宋素芬
matter a
as 张涛 suspend "等专项资金下达。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬 · 联办〔2026〕1号
matter 财政件
as 江𬱖 list pending
  -> none
as 江𬱖 agree {"answer": "可以安排。"}
  -> 409 flow_suspended 该事项已由张涛于 3月2日 09:00 挂起，恢复办理之前不能进行此项操作。
as 江𬱖 notices
  -> 主办方已挂起：城区学校周边停车难整治（等专项资金下达。），恢复办理前不计时
     主办方催办：城区学校周边停车难整治（请抓紧。）
     张涛送您办理：城区学校周边停车难整治（承办）
as 张涛 resume
  -> 409 flow_aside_with_whole 主件已挂起，本件随主件恢复办理；请联系主办方。

after 3 working_days
matter a
as 张涛 resume "资金已下达。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬 · 联办〔2026〕1号
matter 财政件
as 江𬱖 list pending
  -> 城区学校周边停车难整治（承办） 催办1次
as 江𬱖 open
  -> 200 running work 承办 · 江𬱖
     可以：拟出意见 转交
as 江𬱖 agree {"answer": "可以安排。"}
  -> 200 running settle 审定 · 吕浩
as 江𬱖 trail
  -> 张涛 交办：交办，送江𬱖（承办）
     系统 催办：“请抓紧。”
     系统 挂起：“等专项资金下达。”
     系统 恢复办理，时限顺延至 3月16日 17:30：“资金已下达。”
     江𬱖 承办：拟出意见，送吕浩（审定）

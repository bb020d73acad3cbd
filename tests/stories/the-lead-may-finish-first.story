# 约定主办可以先办结的：协办还没答复，主办也能办结，没答复的协办件随之终止并告知；发起人送出、还没有人答复时可以整件撤销，各单位的件一并终止，答复过就不能。
# covers: 258
# kinds: led

at 2026-03-02 09:00
given 事 {"topic": "城区学校周边停车难整治", "content": "请主办单位牵头提出方案。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局", "县住房和城乡建设局"]}
as 谢建国 start led 事
  -> 201 running undertake 承办 · 王㛃、吕浩、宋素芬
as 谢建国 parts
  -> 县财政局 办理中 · 减办
     县住房和城乡建设局 办理中 · 减办
as 谢建国 part 县财政局 into 财政件
  -> -> 财政件
as 谢建国 part 县住房和城乡建设局 into 住建件
  -> -> 住建件
as 吕浩 agree "可以。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 财政件
as 江𬱖 agree {"answer": "可在年度预算内安排。"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意。"
  -> 200 closed · 协〔2026〕1号
matter a
as 王㛃 agree "已制定方案。"
  -> 200 running close 办结审核 · 张涛
as 谢建国 parts
  -> 县财政局 已办结 协〔2026〕1号 吕浩 同意：同意。
     县住房和城乡建设局 已终止
as 冯明辉 list pending
  -> none
as 冯明辉 notices
  -> 主办方不再要求办理：城区学校周边停车难整治，您无需再办
     谢建国送您办理：城区学校周边停车难整治（承办）
matter 住建件
as 冯明辉 agree {"answer": "停车场规划不由我局负责。"}
  -> 409 flow_ended 该事项已经终止，不能再办理。
matter a
as 张涛 send_back to undertake direct "请补住建局意见。"
  -> 200 running undertake 承办 · 王㛃、吕浩、宋素芬
as 谢建国 parts
  -> 县财政局 已办结 协〔2026〕1号 吕浩 同意：同意。
     县住房和城乡建设局 已终止
     县财政局 办理中
     县住房和城乡建设局 办理中
as 冯明辉 list pending
  -> 城区学校周边停车难整治（承办）
as 张涛 terminate "并入专项整治。"
  -> 200 terminated
as 谢建国 parts
  -> 县财政局 已办结 协〔2026〕1号 吕浩 同意：同意。
     县住房和城乡建设局 已终止
     县财政局 已终止
     县住房和城乡建设局 已终止
as 冯明辉 list pending
  -> none
as 谢建国 trail
  -> 谢建国 提出：提交，送王㛃、吕浩、宋素芬（承办）
     系统 承办：收到办理结果，吕浩代表县财政局答复：“同意。”
     王㛃 承办：同意，送张涛（办结审核）：“已制定方案。”
     张涛 办结审核：退回，送王㛃、吕浩、宋素芬（承办）：“请补住建局意见。”
     张涛 终止，已终止：“并入专项整治。”
matter b
as 谢建国 start led 事
  -> 201 running undertake 承办 · 王㛃、吕浩、宋素芬
as 谢建国 part 县财政局 into 财政件二
  -> -> 财政件二
as 王㛃 revoke
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 revoke "重复提出。"
  -> 200 revoked
as 谢建国 parts
  -> 县财政局 已终止
     县住房和城乡建设局 已终止
as 江𬱖 list pending
  -> none
matter 财政件二
as 江𬱖 agree {"answer": "可以。"}
  -> 409 flow_ended 该事项已经终止，不能再办理。
matter c
as 谢建国 start led 事
  -> 201 running undertake 承办 · 王㛃、吕浩、宋素芬
as 谢建国 part 县财政局 into 财政件三
  -> -> 财政件三
matter 财政件三
as 江𬱖 agree {"answer": "可以。"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意。"
  -> 200 closed · 协〔2026〕2号
matter c
as 谢建国 revoke "重复提出。"
  -> 409 flow_revoke_too_late 已有人办理过该事项，不能撤销；如需终止请联系当前办理人。
as 谢建国 withdraw
  -> 409 flow_withdraw_too_late 下一办理人吕浩已办理，不能拿回；如需修改请联系其退回。

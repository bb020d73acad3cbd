# 任务两种：一个人的自己担到底；几个科室联动的，一个牵头、一个期限，协同的先完成，牵头的最后汇总；交办的人验收了才算完成，不合格的退回再做。
# covers: 77, 216, 291

at 2026-03-02 09:00
given 任务 {"title": "迎接省政府办公厅调研", "mode": "many", "content": "会务、材料、车辆一次到位。", "lead_unit": "县政府办公室综合科", "assist_units": ["县政府办公室行政财务科", "县政府办公室信息调研科"], "roles": "行政财务科：车辆、用餐。信息调研科：汇报材料。综合科：总协调。", "finish_by": "2026-03-11"}
as 张涛 start team_task 任务 {"roles": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/lead_unit form_check 联动承担的请填写牵头部门、协同部门和各自的角色。
as 张涛 start team_task 任务
  -> 201 running join 联动承担 · 程振宇、傅建华、李雪梅 · 任务〔2026〕1号
as 程振宇 agree "完成。" {"result": "已完成。"}
  -> 409 flow_helpers_unheard 协办方傅建华尚未办理完毕，主办暂不能办结；可以先催办。
as 傅建华 agree "车辆、用餐已定。"
  -> 200 running join 联动承担 · 程振宇、李雪梅 · 任务〔2026〕1号
as 李雪梅 agree "汇报材料已送审。"
  -> 200 running join 联动承担 · 程振宇 · 任务〔2026〕1号
as 程振宇 agree "各项就绪。" {"result": "会务、材料、车辆均已到位。"}
  -> 200 running accept 验收 · 张涛 · 任务〔2026〕1号
as 张涛 submit
  -> 200 closed · 任务〔2026〕1号
matter b
as 张涛 start team_task {"title": "核对座次", "mode": "one", "content": "按名单排座。", "finish_by": "2026-03-10"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/doer form_check 一人承担的请填写承担人。
as 张涛 start team_task {"title": "核对座次", "mode": "one", "content": "按名单排座。", "doer": "谢建国", "finish_by": "2026-03-10"}
  -> 201 running do 承担 · 谢建国 · 任务〔2026〕2号
as 谢建国 agree {"result": "座次已排。"}
  -> 200 running accept 验收 · 张涛 · 任务〔2026〕2号
as 张涛 send_back to do "县领导的座次排反了。"
  -> 200 running do 承担 · 谢建国 · 任务〔2026〕2号
as 谢建国 agree {"result": "座次已改，附图。"}
  -> 200 running accept 验收 · 张涛 · 任务〔2026〕2号
as 张涛 submit
  -> 200 closed · 任务〔2026〕2号

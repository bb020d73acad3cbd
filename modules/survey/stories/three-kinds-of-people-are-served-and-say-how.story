# 服务领导、服务部门、服务职工：要什么、谁来办、办好没有由提的人评价，三类对象在台账里分开看；不满意的还要有处理。
# covers: 314

at 2026-03-02 09:00
given 服务 {"what": "会议室投影修理", "asker": "department", "to_unit": "县政府办公室行政财务科", "wanted_by": "2026-03-03"}
as 程振宇 start service_request 服务
  -> 201 running serve 办理 · 傅建华 · 内服〔2026〕1号
as 傅建华 agree {"done": "已换灯泡。"}
  -> 200 running rate 评价 · 程振宇 · 内服〔2026〕1号
as 程振宇 submit {"satisfied": "no"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/comment form_check 不满意的，请写明哪里没有办好。
as 程振宇 submit {"satisfied": "no", "comment": "换了灯泡还是不亮，会上没用成。"}
  -> 200 running settle 不满意整改 · 张涛 · 内服〔2026〕1号
as 张涛 agree "已换新投影，今后会前试机。"
  -> 200 closed · 内服〔2026〕1号
matter b
as 周长河 start service_request 服务 {"what": "调取上年度报告", "asker": "leader", "to_unit": "县政府办公室文电机要科"}
  -> 201 running serve 办理 · 陈玉兰 · 内服〔2026〕1号
as 陈玉兰 agree {"done": "已送。"}
  -> 200 running rate 评价 · 周长河 · 内服〔2026〕1号
as 周长河 submit {"satisfied": "yes"}
  -> 200 closed · 内服〔2026〕1号
matter c
as 谢建国 start service_request 服务 {"what": "开收入证明", "asker": "staff"}
  -> 201 running serve 办理 · 傅建华 · 内服〔2026〕2号
as 傅建华 agree {"done": "已开。"}
  -> 200 running rate 评价 · 谢建国 · 内服〔2026〕2号
as 谢建国 submit {"satisfied": "fair"}
  -> 200 closed · 内服〔2026〕2号
as 张涛 ledger service_request
  -> 内服〔2026〕2号 开收入证明 已办结
     内服〔2026〕1号 调取上年度报告 已办结
     内服〔2026〕1号 会议室投影修理 已办结
as 张涛 field asker
  -> staff
as 张涛 field satisfied
  -> fair

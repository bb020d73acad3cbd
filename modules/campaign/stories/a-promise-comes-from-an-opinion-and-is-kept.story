# 服务承诺针对收到的意见，本人提出、部门审定、公开，审定后不能改小；到期报兑现情况，部门核实，没有兑现的退回。
# covers: 264

at 2026-03-02 09:00
given 意见 {"title": "优化服务", "promise": "少等一刻", "goal": "提速。", "begins_on": "2026-03-02", "ends_on": "2026-06-30", "units": ["县政府办公室行政财务科"],
  "collector": "谢建国", "collect_by": "2026-03-20", "analyst": "郭美玲", "publish_by": "2026-04-03", "reviewer": "程振宇", "look_back_by": "2026-06-12", "matters_wanted": 0}
given 承诺 {"promise": "派车申请半小时内答复", "opinion": "石桥镇：派车等得久，不知道批没批。", "measure": "工作时间内半小时答复，不能派的说明原因。", "keep_by": "2026-03-31", "public_to": ["县政府办公室综合科"]}
as 周凯 start campaign 意见
  -> 201 running approve 审定 · 张涛
matter b
as 周凯 start commitment 承诺 {"opinion": ""} link derived_from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/opinion required 必填。
as 周凯 start commitment 承诺 link derived_from a
  -> 201 running approve 审定 · 傅建华
as 傅建华 agree
  -> 200 running publish 公开 · 程振宇 · 承诺〔2026〕1号
as 程振宇 mark_read
  -> 200 running keep 兑现 · 周凯 · 承诺〔2026〕1号
as 周凯 submit {"kept_note": "三月派车申请32件，31件半小时内答复。", "measure": "尽量快。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/measure form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 周凯 submit {"kept_note": "三月派车申请32件，31件半小时内答复。"}
  -> 200 running verify 核实 · 傅建华 · 承诺〔2026〕1号
as 傅建华 send_back to keep "一件没有答复的是哪件？补上原因。"
  -> 200 running keep 兑现 · 周凯 · 承诺〔2026〕1号
as 周凯 submit {"kept_note": "三月派车申请32件，31件半小时内答复；3月9日一件因系统停机两小时后答复。"}
  -> 200 running verify 核实 · 傅建华 · 承诺〔2026〕1号
as 傅建华 agree {"kept": "partly"}
  -> 200 closed · 承诺〔2026〕1号
as 周凯 related
  -> 来自的意见  优化服务 办理中

# 机构撤并：十个人同时离岗、一个科室撤销，他们手中的事项一件不少，都列在办公室主任面前；逐人移交后，没有一件事没有人办，后面本该由他们办的环节也有人接，一直办到有结果。
# covers: 215

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
given 签报 {"subject": "关于更换机房空调的签报", "content": "机房空调已使用十二年，故障频发，拟更换两台。"}
given 事 {"subject": "城区学校周边停车难整治", "content": "请主办单位牵头提出方案，协办单位就各自职责提出意见。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局"]}
matter 在审
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
matter 转交
as 谢建国 start reception 来访 {"guest_unit": "平山县审计局"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 transfer people 郭美玲 text "我出差。"
  -> 200 running review 部门审核 · 郭美玲
matter 退回
as 谢建国 start reception 来访 {"guest_unit": "临江市档案馆"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 send_back to apply direct "请补充名单。"
  -> 200 running apply 申请 · 谢建国
matter 会商
as 曾文斌 draft report 签报
  -> 201 draft draft 起草
as 曾文斌 insert_step title "会商" people 沈鹏 萧秀英 邓爱华 voices all
  -> 200 draft draft 起草
as 曾文斌 submit
  -> 200 running free_1 会商 · 沈鹏、萧秀英、邓爱华
matter 复核
as 赵桂芳 draft report 签报 {"subject": "关于公文模板更新的签报"}
  -> 201 draft draft 起草
as 赵桂芳 insert_step title "复核" people 张慧 张涛
  -> 200 draft draft 起草
as 赵桂芳 submit
  -> 200 running free_1 复核 · 张慧、张涛
matter 联办
as 曹卫东 start joint_task 事
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请主办单位牵头，协办单位配合。"
  -> 200 running undertake 承办 · 王㛃、吕浩 · 联办〔2026〕1号
as 张涛 part 县财政局 into 财政件
  -> -> 财政件
matter 起草
as 赵桂芳 draft report 签报 {"subject": "关于值班室改造的签报"}
  -> 201 draft draft 起草
as 赵桂芳 submit
  -> 200 running file 归档 · 赵桂芳
as ADM001 dissolve 县政府办公室综合科 "机构改革。"
  -> 409 identity_unit_has_people “县政府办公室综合科”还有 3 人任职，请先调整任职再撤销。
as 张涛 monitor
  -> 接待青屏县人民政府办公室（6人）（部门审核）· 程振宇 · 0天 normal
     接待平山县审计局（6人）（部门审核）· 郭美玲 · 0天 normal
     接待临江市档案馆（6人）（申请）· 谢建国 · 0天
     关于更换机房空调的签报（会商）· 沈鹏、萧秀英、邓爱华 · 0天
     关于公文模板更新的签报（复核）· 张慧、张涛 · 0天
     城区学校周边停车难整治（承办）· 王㛃、吕浩 · 0天 normal
     关于值班室改造的签报（归档）· 赵桂芳 · 0天 normal
left 程振宇
left 郭美玲
left 谢建国
left 沈鹏
left 萧秀英
left 邓爱华
left 赵桂芳
left 曾文斌
left 张慧
left 曹卫东
as ADM001 dissolve 县政府办公室综合科 "机构改革。"
  -> 200 已撤销
as 张涛 monitor
  -> 接待青屏县人民政府办公室（6人）（部门审核）· 程振宇（无人） · 0天 normal
     接待平山县审计局（6人）（部门审核）· 郭美玲（无人） · 0天 normal
     接待临江市档案馆（6人）（申请）· 谢建国（无人） · 0天
     关于更换机房空调的签报（会商）· 沈鹏（无人）、萧秀英（无人）、邓爱华（无人） · 0天
     关于公文模板更新的签报（复核）· 张慧（无人）、张涛 · 0天
     城区学校周边停车难整治（承办）· 王㛃、吕浩 · 0天 normal
     关于值班室改造的签报（归档）· 赵桂芳（无人） · 0天 normal
as 张涛 notices
  -> 张慧已离岗，关于公文模板更新的签报还在其名下，请改派或减签
     赵桂芳已离岗，关于值班室改造的签报还在其名下，请改派或减签
     邓爱华已离岗，关于更换机房空调的签报还在其名下，请改派或减签
     萧秀英已离岗，关于更换机房空调的签报还在其名下，请改派或减签
     沈鹏已离岗，关于更换机房空调的签报还在其名下，请改派或减签
     谢建国已离岗，接待临江市档案馆（6人）还在其名下，请改派或减签
     郭美玲已离岗，接待平山县审计局（6人）还在其名下，请改派或减签
     程振宇已离岗，接待青屏县人民政府办公室（6人）还在其名下，请改派或减签
     曹卫东送您办理：城区学校周边停车难整治（分办）
     赵桂芳送您办理：关于公文模板更新的签报（复核）
as 张涛 monitor unassigned true
  -> 接待青屏县人民政府办公室（6人）（部门审核）· 程振宇（无人） · 0天 normal
     接待平山县审计局（6人）（部门审核）· 郭美玲（无人） · 0天 normal
     接待临江市档案馆（6人）（申请）· 谢建国（无人） · 0天
     关于更换机房空调的签报（会商）· 沈鹏（无人）、萧秀英（无人）、邓爱华（无人） · 0天
     关于公文模板更新的签报（复核）· 张慧（无人）、张涛 · 0天
     关于值班室改造的签报（归档）· 赵桂芳（无人） · 0天 normal
as 张涛 hand_over 程振宇 to 邓艳玲 "机构改革。"
  -> 200 移交中：程振宇 → 邓艳玲
as 张涛 handover 程振宇
  -> 200 已移交1件：程振宇 → 邓艳玲
as 张涛 hand_over 郭美玲 to 邓艳玲 "机构改革。"
  -> 200 移交中：郭美玲 → 邓艳玲
as 张涛 hand_over 谢建国 to 邓艳玲 "机构改革。"
  -> 200 移交中：谢建国 → 邓艳玲
as 张涛 hand_over 沈鹏 to 董静 "机构改革。"
  -> 200 移交中：沈鹏 → 董静
as 张涛 hand_over 萧秀英 to 梁健 "机构改革。"
  -> 200 移交中：萧秀英 → 梁健
as 张涛 hand_over 邓爱华 to 董静 "机构改革。"
  -> 200 移交中：邓爱华 → 董静
as 张涛 handover 邓爱华
  -> 200 已移交0件：邓爱华 → 董静
     关于更换机房空调的签报（会商）所选人员都已在传阅或办理此件，请另选他人。
as 张涛 hand_over 邓爱华 to 宋明辉 "机构改革。"
  -> 200 移交中：邓爱华 → 宋明辉
as 张涛 hand_over 赵桂芳 to 董静 "机构改革。"
  -> 200 移交中：赵桂芳 → 董静
as 张涛 hand_over 曾文斌 to 董静 "机构改革。"
  -> 200 移交中：曾文斌 → 董静
as 张涛 hand_over 张慧 to 董静 "机构改革。"
  -> 200 移交中：张慧 → 董静
as 张涛 hand_over 曹卫东 to 董静 "机构改革。"
  -> 200 移交中：曹卫东 → 董静
as 张涛 monitor unassigned true
  -> none
as 张涛 monitor
  -> 接待青屏县人民政府办公室（6人）（部门审核）· 邓艳玲 · 0天 normal
     接待平山县审计局（6人）（部门审核）· 邓艳玲 · 0天 normal
     接待临江市档案馆（6人）（申请）· 邓艳玲 · 0天
     关于更换机房空调的签报（会商）· 董静、梁健、宋明辉 · 0天
     关于公文模板更新的签报（复核）· 董静、张涛 · 0天
     城区学校周边停车难整治（承办）· 王㛃、吕浩 · 0天 normal
     关于值班室改造的签报（归档）· 董静 · 0天 normal
matter 在审
as 邓艳玲 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 周凯 claim
  -> 200 running arrange 接待安排 · 周凯 · 接〔2026〕1号
as 周凯 agree "已按标准安排。" {"arrangement": "机关食堂工作餐一次。", "meal_standard_fen": 5000}
  -> 200 running settle 费用结算 · 周凯 · 接〔2026〕1号
as 张涛 open
  -> 200 running settle 费用结算 · 周凯 · 接〔2026〕1号
     部门审核 邓艳玲 同意：同意。
     办公室审批 张涛 同意：同意。
     接待安排 周凯 同意：已按标准安排。
     可以：终止 挂起 调度 改派 催办
matter 财政件
as 江𬱖 agree {"answer": "可在年度预算内安排标线费用。"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意，经费在交通专项中列支。"
  -> 200 closed · 协〔2026〕1号
matter 联办
as 王㛃 agree {"result": "已制定方案。"} "已按要求办理完毕。"
  -> 200 running close 办结审核 · 张涛 · 联办〔2026〕1号
as 张涛 agree "同意办结。"
  -> 200 closed · 联办〔2026〕1号
as 张涛 open
  -> 200 closed · 联办〔2026〕1号
     分办 张涛 分送承办：请主办单位牵头，协办单位配合。
     承办 王㛃 办理完毕：已按要求办理完毕。
     办结审核 张涛 同意办结：同意办结。

# 承办单位分管领导回访是一回事，中心回访是另一回事：办实只凭中心回访认定；不满意的退回重办；联系不上三次才算，单列。
# covers: 120

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000141", "demand": "complaint", "topic": "housing", "content": "物业长期不清运垃圾。"}
as 许波 start hotline_ticket 单 {"request": "投诉物业不清垃圾", "place": "翠竹苑"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": true}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
as 陈爱华 agree {"answer": "已责令物业当日清运。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"}
  -> 200 running leader_call 分管领导回访 · 彭淑珍 · 热线〔2026〕1号
as 彭淑珍 agree {"leader_called": "content", "leader_call_note": "已电话回访，居民说清了一次。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "dissatisfied", "done_real": "real", "call_note": "居民说昨天又堆满了。", "attempts": 1}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/done_real form_check 诉求人不满意的，不能认定为办实；请退回重办，或者写明申请剔除的理由。
as 梁金龙 send_back to undertake rerun "诉求人不满意，请3日内重办。"
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
as 陈爱华 agree {"answer": "已更换保洁公司，每日两清。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"} "重办完毕。"
  -> 200 running leader_call 分管领导回访 · 彭淑珍 · 热线〔2026〕1号
as 彭淑珍 agree {"leader_called": "content", "leader_call_note": "现场看过，居民认可。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 曾翠萍 claim
  -> 200 running centre_call 中心回访 · 曾翠萍 · 热线〔2026〕1号
as 曾翠萍 agree {"reach": "satisfied", "done_real": "real", "call_note": "居民说现在每天都清。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
matter b
as 许波 start hotline_ticket 单 {"request": "投诉电梯广告扰民", "place": "金桂园"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/leader_call_wanted form_check 投诉、举报类工单须由承办单位分管领导回访。
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": true}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕2号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕2号
as 陈爱华 agree {"answer": "已调低音量。", "policy_basis": "《噪声污染防治法》第六十四条", "solved": "solved"}
  -> 200 running leader_call 分管领导回访 · 彭淑珍 · 热线〔2026〕2号
as 彭淑珍 agree {"leader_called": "no_answer", "leader_call_note": "无人接听。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "unreachable", "call_note": "两次无人接听。", "attempts": 2}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attempts form_check 在不同时间回访3次以上仍无人接听的，才能记为联系不上。
as 梁金龙 agree {"reach": "unreachable", "call_note": "三次均无人接听。", "attempts": 3, "done_real": "real"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/done_real form_check 联系不上的单列，不认定是否办实。
     /args/fields/done_real form_check 诉求人不满意的，不能认定为办实；请退回重办，或者写明申请剔除的理由。
as 梁金龙 agree {"reach": "unreachable", "call_note": "三天内早中晚各打一次，均无人接听。", "attempts": 3}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕2号
as 王学文 ledger "hotline_ticket?where=done_real:real"
  -> 热线〔2026〕1号 投诉物业不清垃圾 已办结
as 王学文 ledger "hotline_ticket?where=reach:unreachable"
  -> 热线〔2026〕2号 投诉电梯广告扰民 已办结
as 王学文 figures hotline_ticket 2026-03
  -> 收件 2
     了结 2
     了结率 2/2 100.0%
     按时率 2/2 100.0%
     退回率 1/2 50.0%
     线上办理率 2/2 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）
     在办 0
     在办超期率 0/0
     办实率 1/2 50.0%
     满意率 1/2 50.0%
     联系不上 1/2 50.0%
     回访未办实 0
     作风投诉 0
     剔除 0
     分管领导回访率 2/2 100.0% 缺0（应达30%）
     回头看重开 0
     签收用时 居中0分 平均0分 九成0分（2件）
     承办用时 居中0分 平均0分 九成0分（2件）

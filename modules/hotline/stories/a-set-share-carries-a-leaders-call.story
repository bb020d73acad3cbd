# 承办单位分管领导须亲自回访规定比例的工单：回访率由台账算出，没有回访的一筛就有清单；投诉举报类必须回访。
# covers:

at 2026-03-02 09:00
matter 投诉
as 许波 start hotline_ticket {"request": "物业乱收费", "channel": "phone", "caller": "居民庚", "caller_phone": "12000000160", "demand": "complaint", "topic": "housing", "place": "南苑小区", "content": "电梯费重复收取。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/leader_call_wanted form_check 投诉、举报类工单须由承办单位分管领导回访。
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": true}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
as 陈爱华 agree {"answer": "已责令退还重复收取的电梯费。", "policy_basis": "《物业管理条例》第四十条", "solved": "solved"}
  -> 200 running leader_call 分管领导回访 · 彭淑珍 · 热线〔2026〕1号
as 许波 why
  -> 彭淑珍：分管县住房和城乡建设局物业管理科的领导
matter 求助
as 许波 start hotline_ticket {"request": "楼道灯不亮", "channel": "phone", "caller": "居民辛", "caller_phone": "12000000161", "demand": "help", "topic": "housing", "place": "北苑小区", "content": "三单元楼道灯不亮。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕2号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕2号
as 陈爱华 agree {"answer": "已更换灯具。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "灯已亮。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕2号
matter 投诉
as 彭淑珍 agree {"leader_called": "content", "leader_call_note": "费用已退。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "费用已退还。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
as 王学文 figures hotline_ticket 2026-03
  -> 收件 2
     了结 2
     了结率 2/2 100.0%
     按时率 2/2 100.0%
     退回率 0/2 0.0%
     线上办理率 2/2 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）
     在办 0
     在办超期率 0/0
     办实率 2/2 100.0%
     满意率 2/2 100.0%
     联系不上 0/2 0.0%
     回访未办实 0
     作风投诉 0
     剔除 0
     分管领导回访率 1/2 50.0%
     签收用时 居中0分 平均0分 九成0分（2件）
     承办用时 居中0分 平均0分 九成0分（2件）
as 王学文 ledger "hotline_ticket?where=leader_calls:0"
  -> 热线〔2026〕2号 楼道灯不亮 已办结

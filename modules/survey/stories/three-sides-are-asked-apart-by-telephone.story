# 三方满意分开问：群众、基层、领导各有话术，各在台账里一栏；联系不上的三天各打一次才能这样填，不满意的记下原话、有人跟进。
# covers: 193

at 2026-03-02 09:00
given 回访 {"whom": "钟某", "side": "public", "phone": "12000009001", "about": "加装电梯补助答复", "script": "您好，您3月2日问的加装电梯补助，答复清楚吗？", "caller": "谢建国"}
as 谢建国 start call_back 回访
  -> 201 running call 回访 · 谢建国 · 回访〔2026〕1号
as 谢建国 agree {"outcome": "not_reached", "attempts": 1}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attempts form_check 联系不上的，应在三天各拨打一次后再填写。
as 谢建国 agree {"outcome": "reached"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/satisfied form_check 已回访的请填写满意度。
as 谢建国 agree {"outcome": "reached", "satisfied": "no", "words": "说了半天还是不知道找谁。"}
  -> 200 running follow 不满意跟进 · 程振宇 · 回访〔2026〕1号
as 程振宇 agree "已再次答复，告知联系人和电话。"
  -> 200 closed · 回访〔2026〕1号
matter 基层
as 谢建国 start call_back 回访 {"whom": "石桥镇 曹永强", "side": "grass_roots", "about": "会议通知服务", "script": "您好，今年会议通知收到得及时吗？"}
  -> 201 running call 回访 · 谢建国 · 回访〔2026〕2号
as 谢建国 agree {"outcome": "reached", "satisfied": "fair", "words": "比去年早，个别还是当天。"}
  -> 200 closed · 回访〔2026〕2号
matter 领导
as 谢建国 start call_back 回访 {"whom": "县领导秘书", "side": "leaders", "about": "材料服务", "script": "您好，领导对材料报送有什么意见？"}
  -> 201 running call 回访 · 谢建国 · 回访〔2026〕3号
as 谢建国 agree {"outcome": "reached", "satisfied": "yes"}
  -> 200 closed · 回访〔2026〕3号
as 张涛 ledger call_back
  -> 回访〔2026〕3号 回访县领导秘书：材料服务 已办结
     回访〔2026〕2号 回访石桥镇 曹永强：会议通知服务 已办结
     回访〔2026〕1号 回访钟某：加装电梯补助答复 已办结
as 张涛 field side
  -> leaders

# 办完一件事回头看：经过、原因、以后怎么做，关联到那件事，按工作类别留着；下次办同类的事翻得到。
# covers: 94, 318

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流。", "guests": "许立平等6人", "invitation": "file:公函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
given 教训 {"title": "来宾到了会场没有人接", "nature": "lesson", "work": "reception", "facts": "来宾提前二十分钟到，门口没有人。", "cause": "接站人按通知时间到，没有留提前量。", "discussants": ["周凯", "黄蓉"]}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
matter b
as 谢建国 start lesson 教训 link looks_back_on a
  -> 201 running discuss 讨论 · 周凯、黄蓉
as 周凯 agree "接站提前半小时到位。"
  -> 200 running discuss 讨论 · 黄蓉
as 黄蓉 agree "出发前再通一次电话。"
  -> 200 running conclude 形成结论 · 谢建国
as 谢建国 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/learned required 必填。
as 谢建国 submit {"learned": "接站提前半小时到位，来宾出发前再通一次电话。", "readers": ["郭美玲"]}
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running share 传阅 · 郭美玲 · 案例〔2026〕1号
as 郭美玲 mark_read
  -> 200 closed · 案例〔2026〕1号
matter a
as 谢建国 related
  -> 案例与经验 案例〔2026〕1号 来宾到了会场没有人接 已办结
matter c
as 谢建国 start lesson 教训 {"title": "会议材料装订错页", "work": "meetings"}
  -> 201 running discuss 讨论 · 周凯、黄蓉
as 程振宇 ledger lesson
  -> 未编号 会议材料装订错页 办理中
     案例〔2026〕1号 来宾到了会场没有人接 已办结
as 程振宇 field work
  -> meetings

# 值班表要审批，每天有领导带班；查岗问的是此刻当班的那个人，十五分钟内应答，没人应答就报到办公室主任那里，说明情况；值班日志带班领导审阅。
# covers: 275

at 2026-03-02 09:00
given 表 {"duty_date": "2026-03-03", "leader": "梁健", "officer_one": "林颖", "officer_two": "吕爱华", "officer_three": "刘俊杰", "next_officer": "林颖", "duty_phone": "12000000900",
  "shift_one": {"start": "2026-03-03T08:00:00+08:00", "end": "2026-03-03T16:00:00+08:00"}, "shift_two": {"start": "2026-03-03T16:00:00+08:00", "end": "2026-03-04T00:00:00+08:00"}, "shift_three": {"start": "2026-03-04T00:00:00+08:00", "end": "2026-03-04T08:00:00+08:00"}}
as 郭振宇 start duty_day 表 {"officer_two": "林颖"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/officer_two form_check 同一个人不能连值两班。
as 郭振宇 start duty_day 表
  -> 201 running approve 值班表审批 · 张涛
as 张涛 send_back to plan "第二班换人，吕爱华连值过了。"
  -> 200 running plan 排班 · 郭振宇
as 郭振宇 submit {"officer_two": "郭振宇"}
  -> 200 running approve 值班表审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running first 第一班 · 林颖 · 值班〔2026〕1号
matter 查

at 2026-03-03 10:00
as YC0041 start duty_check {"about": "工作日日间抽查", "checked_unit": "县政府办公室", "check_way": "call"} from a
  -> 201 running respond 应答 · 林颖 · 查岗〔2026〕1号
as 林颖 why
  -> 林颖：此刻由第一班值班员当班
as 林颖 agree {"who_answers": "林颖", "leader_there": true}
  -> 200 running judge 认定 · 董静 · 查岗〔2026〕1号
as YC0041 submit {"finding": "present"}
  -> 200 closed · 查岗〔2026〕1号
matter 查二

at 2026-03-03 21:00
as YC0041 start duty_check {"about": "夜间抽查", "checked_unit": "县政府办公室", "check_way": "call"} from a
  -> 201 running respond 应答 · 郭振宇 · 查岗〔2026〕2号
as 郭振宇 why
  -> 郭振宇：此刻由第二班值班员当班
as YC0041 related
  -> 所查的值班表 值班〔2026〕1号 2026-03-03值班 办理中

at 2026-03-03 21:40
as 张涛 notices
  -> 逾期未办，请您督办：夜间抽查（应答，郭振宇）
     郭振宇送您办理：2026-03-03值班（值班表审批）
     郭振宇送您办理：2026-03-03值班（值班表审批）

at 2026-03-03 22:30
as YC0041 submit {"finding": "present"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/finding form_check 没有人应答的，不能认定为在岗。
as YC0041 submit {"finding": "absent"} "电话无人接听。"
  -> 200 running explain 说明情况 · 张涛 · 查岗〔2026〕2号
as 张涛 agree {"reason": "值班员到一楼接收传真，未带值班手机，已批评。"}
  -> 200 closed · 查岗〔2026〕2号
as YC0041 ledger "duty_check?where=finding:absent"
  -> 查岗〔2026〕2号 夜间抽查 已办结
matter a
as 林颖 agree {"log_one": "接市府办电话通知一次。", "over_one": "无。"}
  -> 200 running second 第二班 · 郭振宇 · 值班〔2026〕1号
as 郭振宇 agree {"log_two": "21时抽查未应答。", "over_two": "无。"}
  -> 200 running third 第三班 · 刘俊杰 · 值班〔2026〕1号
as 刘俊杰 agree {"log_three": "无事。", "over_three": "无。"}
  -> 200 running take_over 次日接班 · 林颖 · 值班〔2026〕1号
as 林颖 agree {"taken_over": "清点无误。"}
  -> 200 running leader_reads 带班领导审阅 · 梁健 · 值班〔2026〕1号
as 梁健 agree "抽查未应答要整改。"
  -> 200 closed · 值班〔2026〕1号
as 张涛 open
  -> 200 closed · 值班〔2026〕1号
     值班表审批 张涛 退回：第二班换人，吕爱华连值过了。
     值班表审批 张涛 同意：同意。
     带班领导审阅 梁健 已审阅：抽查未应答要整改。

# 二十四小时不断岗：三班首尾相接，差一分钟也排不成；谁在班表就在谁手里，下一班接了才算交，来电逐个有记录。
# covers: 116

at 2026-03-02 09:00
given 表 {"duty_date": "2026-03-03", "leader": "梁健", "officer_one": "林颖", "officer_two": "吕爱华", "officer_three": "刘俊杰", "next_officer": "林颖", "duty_phone": "12000000900",
  "shift_one": {"start": "2026-03-03T08:00:00+08:00", "end": "2026-03-03T16:00:00+08:00"}, "shift_three": {"start": "2026-03-04T00:00:00+08:00", "end": "2026-03-04T08:00:00+08:00"}}
as 郭振宇 start duty_day 表 {"shift_two": {"start": "2026-03-03T16:30:00+08:00", "end": "2026-03-04T00:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/shift_two form_check 第二班应当从第一班结束时开始，中间不能断，也不能重叠。
as 郭振宇 start duty_day 表 {"shift_two": {"start": "2026-03-03T16:00:00+08:00", "end": "2026-03-03T23:30:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/shift_three form_check 第三班应当从第二班结束时开始，中间不能断，也不能重叠。
as 郭振宇 start duty_day 表 {"shift_two": {"start": "2026-03-03T16:00:00+08:00", "end": "2026-03-04T00:00:00+08:00"}}
  -> 201 running approve 值班表审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running first 第一班 · 林颖 · 值班〔2026〕1号
matter 电

at 2026-03-03 10:20
as 林颖 start desk_request {"about": "石桥镇报告山火", "queue": "call", "from_whom": "石桥镇 曹永强", "content": "后山起火，正在扑救。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/phone form_check 来电请记下对方号码。
as 林颖 start desk_request {"about": "石桥镇报告山火", "queue": "call", "from_whom": "石桥镇 曹永强", "phone": "12000000108", "content": "后山起火，正在扑救。", "told_leader": "梁健"}
  -> 201 running handle 办理 · 林颖、吕爱华、刘俊杰 · 值守〔2026〕1号
as 林颖 claim
  -> 200 running handle 办理 · 林颖 · 值守〔2026〕1号
as 林颖 agree {"result": "10时22分报告梁健同志，已转县应急管理局。"}
  -> 200 closed · 值守〔2026〕1号
matter a

at 2026-03-03 15:50
as 林颖 notices
  -> 即将到期：2026-03-03值班（第一班），期限 3月3日 16:01
     张涛送您办理：2026-03-03值班（第一班）
as 林颖 agree {"log_one": "10时20分石桥镇报告山火，已扑灭。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/over_one required 必填。
as 林颖 agree {"log_one": "10时20分石桥镇报告山火，已扑灭。", "over_one": "山火余烬看守至18时，请续报。"}
  -> 200 running second 第二班 · 吕爱华 · 值班〔2026〕1号
as 吕爱华 open
  -> 200 running second 第二班 · 吕爱华 · 值班〔2026〕1号
     值班表审批 张涛 同意：同意。
     可以：交班 转交 传阅

at 2026-03-04 00:40
as 梁健 notices
  -> 逾期未办，请您督办：2026-03-03值班（第二班，吕爱华）
as 吕爱华 agree {"log_two": "18时石桥镇报告余烬已清。", "over_two": "无未了事项。"}
  -> 200 running third 第三班 · 刘俊杰 · 值班〔2026〕1号

at 2026-03-04 08:00
as 刘俊杰 agree {"log_three": "夜间无事。", "over_three": "值班手机一部、车钥匙一把。"}
  -> 200 running take_over 次日接班 · 林颖 · 值班〔2026〕1号
as 林颖 agree {"taken_over": "物品清点无误。"}
  -> 200 running leader_reads 带班领导审阅 · 梁健 · 值班〔2026〕1号
as 梁健 agree "已审阅。"
  -> 200 closed · 值班〔2026〕1号
as 林颖 trail
  -> 郭振宇 排班：提交，送张涛（值班表审批）
     张涛 值班表审批：同意，送林颖（第一班）：“同意。”
     系统 第一班：到期提醒
     林颖 第一班：交班，送吕爱华（第二班）
     系统 第二班：到期提醒
     系统 第二班：超时处理，报请督办（梁健）
     吕爱华 第二班：交班，送刘俊杰（第三班）
     系统 第三班：到期提醒
     刘俊杰 第三班：交班，送林颖（次日接班）
     林颖 次日接班：接班，送梁健（带班领导审阅）
     梁健 带班领导审阅：已审阅，已办结：“已审阅。”
as 林颖 ledger desk_request
  -> 值守〔2026〕1号 石桥镇报告山火 已办结
matter b
as 郭振宇 start duty_day 表 {"shift_two": {"start": "2026-03-03T16:00:00+08:00", "end": "2026-03-04T00:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/duty_date matter_duplicate_final “值班日期”等相同的事项已由郭振宇于 3月2日 09:00 登记，编号 值班〔2026〕1号，不能重复登记。

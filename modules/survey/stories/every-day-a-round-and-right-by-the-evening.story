# 7S 日检查：每层楼一张表、七项逐条看、拍照，检查组三个人；有问题的当天下班前改好，过点没有改的报上级督办。
# covers: 298

at 2026-03-02 10:00
given 检查 {"area": "三楼", "area_unit": "县政府办公室综合科", "on_day": "2026-03-02", "leader": "郭美玲", "member": "谢建国", "driver": "张红霞",
  "sort": "good", "straighten": "good", "sweep": "fault", "keep_clean": "good", "conduct": "good", "safety": "good", "saving": "good"}
as 谢建国 start daily_round 检查 {"photos": "file:三楼走廊.txt"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/found form_check 有问题的，请写明在哪里、是什么。
as 谢建国 start daily_round 检查 {"photos": "file:三楼走廊.txt", "found": "走廊堆放纸箱。", "driver": "谢建国"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/driver form_check 检查组由三个人组成，不能重复。
as 谢建国 start daily_round 检查 {"photos": "file:三楼走廊.txt", "found": "走廊堆放纸箱。"}
  -> 201 running fix 当日整改 · 程振宇 · 7S〔2026〕1号
as 程振宇 way
  -> 发起 派检查组 · 谢建国 提交
     依次送达 当日整改 · 程振宇 在办 待看0分钟
     下一步 复核 · 表单指定 → 县政府办公室综合科 → 郭美玲

at 2026-03-02 15:40
as 程振宇 notices
  -> 即将到期：三楼 7S 日检查（当日整改），期限 3月2日 17:30
     谢建国送您办理：三楼 7S 日检查（当日整改）
as 程振宇 agree {"fixed": "纸箱已清走。", "fixed_photos": "file:清理后.txt"}
  -> 200 running recheck 复核 · 郭美玲 · 7S〔2026〕1号
as 郭美玲 agree
  -> 200 closed · 7S〔2026〕1号
matter b
as 谢建国 start daily_round 检查 {"area": "四楼", "area_unit": "县政府办公室行政财务科", "sweep": "good", "photos": "file:四楼.txt"}
  -> 201 running told 告知部门 · 傅建华 · 7S〔2026〕2号
as 傅建华 mark_read
  -> 200 closed · 7S〔2026〕2号

at 2026-03-03 09:00
matter c
as 谢建国 start daily_round 检查 {"on_day": "2026-03-03", "photos": "file:三楼.txt", "found": "消防通道停放电动车。"}
  -> 201 running fix 当日整改 · 程振宇 · 7S〔2026〕3号

at 2026-03-04 10:00
as 程振宇 list pending
  -> 三楼 7S 日检查（当日整改） overdue
as 张涛 notices
  -> 逾期未办，请您督办：三楼 7S 日检查（当日整改，程振宇）
as 张涛 ledger daily_round
  -> 7S〔2026〕3号 三楼 7S 日检查 办理中
     7S〔2026〕2号 四楼 7S 日检查 已办结
     7S〔2026〕1号 三楼 7S 日检查 已办结

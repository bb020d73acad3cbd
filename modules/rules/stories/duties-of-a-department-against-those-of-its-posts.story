# 职责交叉与真空：部门职责逐项与各岗位职责对照，没有岗位承担的是真空，几个岗位都写了的是交叉，都由系统算出来；岗位改了，结果跟着变。
# covers: 141

at 2026-03-02 09:00
given 岗位 {"of_unit": "县政府办公室综合科", "powers": "可直接通知各部门办公室。", "abilities": "熟悉办会程序。", "standard": "不漏一人。"}
given 清单 {"title": "县政府办公室综合科职权能清单", "issuer": "县政府办公室", "of_unit": "县政府办公室综合科", "edition": 1, "recipients": ["县财政局"], "body": "会务协调岗、综合文字岗。",
  "functions": "一、会议通知；\n二、会场准备；\n三、起草综合材料；\n四、重要活动协调。"}
matter 岗甲
as 郭美玲 start post_duty 岗位 {"post": "会务协调", "holders": ["谢建国"], "duties": "1. 会议通知的起草和发送\n2. 会场准备。"}
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
matter 清单
as 程振宇 start duty_list 清单
  -> 201 running unit_check 部门确认 · 程振宇
as 程振宇 comparison
  -> 与0份对照：真空4，交叉0
     会议通知：没有
     会场准备：没有
     起草综合材料：没有
     重要活动协调：没有
matter 岗甲
as 张涛 agree
  -> 200 closed · 岗责〔2026〕1号
matter 岗乙
as 郭美玲 start post_duty 岗位 {"post": "综合文字", "holders": ["郭美玲"], "duties": "起草综合材料\n会场准备\n信息报送"}
  -> 201 running confirm 本人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕2号
matter 清单
as 程振宇 comparison
  -> 与2份对照：真空1，交叉1
     会议通知：会务协调岗位职责
     会场准备：综合文字岗位职责、会务协调岗位职责
     起草综合材料：综合文字岗位职责
     重要活动协调：没有
     另有 信息报送：综合文字岗位职责
matter 岗丙
as 黄蓉 start post_duty 岗位 {"of_unit": "县政府办公室行政财务科", "post": "后勤保障", "holders": ["黄蓉"], "duties": "（一）会场准备\n（二）办公用品"}
  -> 201 running confirm 本人确认 · 黄蓉
as 黄蓉 agree
  -> 200 running unit_check 部门审核 · 傅建华
as 傅建华 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕3号
matter 清单
as 程振宇 comparison
  -> 与3份对照：真空1，交叉1
     会议通知：会务协调岗位职责
     会场准备：后勤保障岗位职责、综合文字岗位职责、会务协调岗位职责
     起草综合材料：综合文字岗位职责
     重要活动协调：没有
     另有 信息报送：综合文字岗位职责
as 张涛 comparison
  -> 与3份对照：真空1，交叉1
     会议通知：会务协调岗位职责
     会场准备：后勤保障岗位职责、综合文字岗位职责、会务协调岗位职责
     起草综合材料：综合文字岗位职责
     重要活动协调：没有
     另有 信息报送：综合文字岗位职责
matter 岗丁
as 郭美玲 start post_duty 岗位 {"post": "综合文字（修订）", "holders": ["郭美玲"], "duties": "起草综合材料\n重要活动协调"} link revises 岗乙
  -> 201 running confirm 本人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕4号
matter 岗乙
as 张涛 validity repealed "岗位已修订。" on 2026-03-02 basis 岗丁
  -> 200 closed · 岗责〔2026〕2号
matter 清单
as 程振宇 comparison
  -> 与3份对照：真空0，交叉1
     会议通知：会务协调岗位职责
     会场准备：后勤保障岗位职责、会务协调岗位职责
     起草综合材料：综合文字（修订）岗位职责
     重要活动协调：综合文字（修订）岗位职责
as 李雪梅 comparison
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 岗甲
as 郭美玲 comparison
  -> 与0份对照：真空0，交叉0

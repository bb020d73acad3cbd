# 职责有没有人担、有没有几个岗位重复担，系统按岗位职责数出来：没有岗位承担的列为真空，几个岗位都有的列为交叉，主任逐条划清；台账按结果一列就全看到。
# covers: 141

at 2026-03-02 09:00
given 岗 {"of_unit": "县政府办公室综合科", "powers": "可直接通知各部门办公室。", "abilities": "熟悉办会程序。", "standard": "通知不漏一人。"}
matter 通知
as 程振宇 start duty_item {"duty": "会议通知", "of_unit": "县政府办公室综合科", "basis": "三定方案第三条"}
  -> 201 running match 与岗位核对 · 程振宇 · 职责〔2026〕1号
matter 签到
as 程振宇 start duty_item {"duty": "会议签到", "of_unit": "县政府办公室综合科", "basis": "三定方案第三条"}
  -> 201 running match 与岗位核对 · 程振宇 · 职责〔2026〕2号
matter 归档
as 程振宇 start duty_item {"duty": "会议材料归档", "of_unit": "县政府办公室综合科", "basis": "三定方案第四条"}
  -> 201 running match 与岗位核对 · 程振宇 · 职责〔2026〕3号
matter 岗一
as 程振宇 start post_duty 岗 {"post": "会务协调", "holders": ["谢建国"], "duties": "一、会议通知。\n二、会议签到。"}
  -> 201 running confirm 本人确认 · 谢建国
as 程振宇 link takes_on 通知
  -> 200 running confirm 本人确认 · 谢建国
as 程振宇 link takes_on 签到
  -> 200 running confirm 本人确认 · 谢建国
matter 岗二
as 程振宇 start post_duty 岗 {"post": "综合文字", "holders": ["郭美玲"], "duties": "一、起草材料。\n二、会议通知。"}
  -> 201 running confirm 本人确认 · 郭美玲
as 程振宇 link takes_on 通知
  -> 200 running confirm 本人确认 · 郭美玲
matter 通知
as 程振宇 related
  -> 承担的岗位  会务协调岗位职责 办理中
     承担的岗位  综合文字岗位职责 办理中
as 程振宇 submit
  -> 200 running settle 划清职责 · 张涛 · 职责〔2026〕1号
as 程振宇 field found
  -> overlap
matter 签到
as 程振宇 submit
  -> 200 closed · 职责〔2026〕2号
matter 归档
as 程振宇 submit
  -> 200 running settle 划清职责 · 张涛 · 职责〔2026〕3号
as 张涛 sums duty_item by found
  -> 真空：没有岗位承担 1件
     一岗承担 1件
     交叉：几个岗位都有 1件
as 张涛 sums duty_item by duty where found:gap
  -> 会议材料归档 1件
as 张涛 sums duty_item by duty where found:overlap
  -> 会议通知 1件
as 张涛 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/settled required 必填。
as 张涛 agree {"settled": "归综合文字岗，四月起执行。"}
  -> 200 closed · 职责〔2026〕3号
matter 通知
as 张涛 agree {"settled": "由会务协调岗承担，综合文字岗删去。"}
  -> 200 closed · 职责〔2026〕1号

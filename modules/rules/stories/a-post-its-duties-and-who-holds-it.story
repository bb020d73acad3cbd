# 因事设岗：一个岗位写明职责、权限、能力要求和标准，在岗的人确认，AB 角写在上面；按部门、按人都能查到。
# covers: 160, 325

at 2026-03-02 09:00
given 岗位 {"of_unit": "县政府办公室综合科", "post": "会务协调", "holders": ["谢建国"], "duties": "一、会议通知。\n二、会场准备。", "powers": "可直接通知各部门办公室。", "abilities": "熟悉办会程序，能写会议通知。", "standard": "通知不漏一人，会前一小时会场就绪。", "partner": "郭美玲"}
as 郭美玲 start post_duty 岗位 {"abilities": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/abilities required 必填。
as 郭美玲 start post_duty 岗位
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 disagree "会场准备由行政财务科办，请划清。"
  -> 200 running write 拟定 · 郭美玲
as 郭美玲 submit {"duties": "一、会议通知。\n二、与行政财务科核对会场准备。"}
  -> 200 running confirm 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕1号
matter 规程
as 郭美玲 start service_item {"item": "会议通知流程", "business": "meetings", "edition": 1, "clause": "第三条", "body": "一、拟通知。\n二、报审。"} from a
  -> 201 running confirm 岗位确认 · 谢建国
as 郭美玲 field duty_post
  -> 会务协调
as 郭美玲 field standard
  -> 通知不漏一人，会前一小时会场就绪。
as 谢建国 disagree "步骤要再细化。"
  -> 200 running compile 编制 · 郭美玲
as 郭美玲 submit {"duty_post": "文书", "body": "一、拟通知。\n二、报审。\n三、发出并催回执。"}
  -> 200 running confirm 岗位确认 · 谢建国
as 谢建国 agree
  -> 200 running unit_check 责任部门审核 · 程振宇
as 程振宇 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/duty_post form_check 责任岗位与所关联的岗位职责不是同一个岗位。
matter a
as 郭美玲 related
  -> 该岗位办理的事项  会议通知流程 办理中
matter b
as 郭美玲 start post_duty 岗位 {"post": "综合文字", "holders": ["郭美玲", "谢建国"], "partner": "程振宇", "duties": "起草综合材料。"}
  -> 201 running confirm 本人确认 · 郭美玲、谢建国
as 谢建国 agree
  -> 200 running confirm 本人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕2号
as 程振宇 ledger post_duty
  -> 岗责〔2026〕2号 综合文字岗位职责 已办结
     岗责〔2026〕1号 会务协调岗位职责 已办结
as 程振宇 field holders
  -> ["795811302604800641","795811302604800645"]
as 程振宇 field duties
  -> 起草综合材料。
as 李雪梅 ledger post_duty
  -> none

# 信息调研、批示落实、公文流转、督促检查、会议服务五大流程：每一项写明核心内容、完成时限、责任岗位和在岗的人，岗位确认、主任审定后公布；任务分类分级、各有标准工时，台账一查就有。
# covers: 235

at 2026-03-02 09:00
given 规程 {"edition": 1, "clause": "第三条", "standard": "不漏一件，件件有回音。"}
as 李雪梅 start service_item 规程 {"item": "信息调研流程", "business": "research", "duty_unit": "县政府办公室信息调研科", "duty_post": "政务信息", "post_holders": ["陈春梅"], "days": 5, "level": "second", "effort": 16, "body": "一、约稿，政务信息，当日。\n二、核实，政务信息，2个工作日。\n三、编发，科长，2个工作日。"}
  -> 201 running confirm 岗位确认 · 陈春梅
as 陈春梅 disagree "核实两天不够，三天。"
  -> 200 running compile 编制 · 李雪梅
as 李雪梅 submit {"days": 6, "body": "一、约稿，政务信息，当日。\n二、核实，政务信息，3个工作日。\n三、编发，科长，2个工作日。"}
  -> 200 running confirm 岗位确认 · 陈春梅
as 陈春梅 agree
  -> 200 running unit_check 责任部门审核 · 李雪梅
as 李雪梅 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 告知部门 · 李雪梅、陈春梅 · 规程〔2026〕1号
matter 批示
as 张慧 start service_item 规程 {"item": "批示落实流程", "business": "instructions", "duty_unit": "县政府办公室督查室", "duty_post": "督查督办", "post_holders": ["张慧"], "days": 10, "level": "first", "effort": 24, "body": "一、登记，督查，当日。\n二、交办，督查，1个工作日。\n三、核查，督查，办结前。\n四、呈阅，领导，办结后。"}
  -> 201 running confirm 岗位确认 · 张慧
as 张慧 agree
  -> 200 running unit_check 责任部门审核 · 董静
as 董静 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 告知部门 · 董静、张慧、曹卫东 · 规程〔2026〕2号
matter 公文
as 陈玉兰 start service_item 规程 {"item": "公文流转流程", "business": "papers", "duty_unit": "县政府办公室文电机要科", "duty_post": "收文登记", "post_holders": ["宋凤英"], "days": 3, "level": "second", "effort": 4, "body": "一、签收登记，收文，当日。\n二、拟办批办，主任和领导，2个工作日。\n三、分办催办，收文，当日。"}
  -> 201 running confirm 岗位确认 · 宋凤英
as 宋凤英 agree
  -> 200 running unit_check 责任部门审核 · 陈玉兰
as 陈玉兰 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 告知部门 · 陈玉兰、宋明辉、宋凤英、周志强 · 规程〔2026〕3号
matter 督查
as 张慧 start service_item 规程 {"item": "督促检查流程", "business": "supervision", "duty_unit": "县政府办公室督查室", "duty_post": "督查督办", "post_holders": ["曹卫东"], "days": 20, "level": "first", "effort": 40, "body": "一、立项，督查，当日。\n二、分解交办，督查，1个工作日。\n三、催办核查销号，督查，20个工作日。"}
  -> 201 running confirm 岗位确认 · 曹卫东
as 曹卫东 agree
  -> 200 running unit_check 责任部门审核 · 董静
as 董静 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 告知部门 · 董静、张慧、曹卫东 · 规程〔2026〕4号
matter 会务
as 郭美玲 start service_item 规程 {"item": "会议服务流程", "business": "meetings", "duty_unit": "县政府办公室综合科", "duty_post": "会务协调", "post_holders": ["谢建国"], "days": 3, "level": "third", "effort": 8, "body": "一、报批，会务，1个工作日。\n二、通知，会务，会前2天。\n三、会场，会务，会前1天。"}
  -> 201 running confirm 岗位确认 · 谢建国
as 谢建国 agree
  -> 200 running unit_check 责任部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 告知部门 · 程振宇、郭美玲、谢建国 · 规程〔2026〕5号
as 张涛 ledger service_item
  -> 规程〔2026〕5号 会议服务流程（传阅中 0/3） 办理中
     规程〔2026〕4号 督促检查流程（传阅中 0/3） 办理中
     规程〔2026〕3号 公文流转流程（传阅中 0/4） 办理中
     规程〔2026〕2号 批示落实流程（传阅中 0/3） 办理中
     规程〔2026〕1号 信息调研流程（传阅中 0/2） 办理中
as 张涛 sums service_item by business
  -> 批示落实 1件 days 10 edition 1 effort 24
     会议 1件 days 3 edition 1 effort 8
     公文 1件 days 3 edition 1 effort 4
     信息调研 1件 days 6 edition 1 effort 16
     督促检查 1件 days 20 edition 1 effort 40
as 张涛 sums service_item by duty_post
  -> 会务协调 1件 days 3 edition 1 effort 8
     收文登记 1件 days 3 edition 1 effort 4
     政务信息 1件 days 6 edition 1 effort 16
     督查督办 2件 days 30 edition 2 effort 64
as 张涛 sums service_item by level
  -> 一级 2件 days 30 edition 2 effort 64
     二级 2件 days 9 edition 2 effort 20
     三级 1件 days 3 edition 1 effort 8

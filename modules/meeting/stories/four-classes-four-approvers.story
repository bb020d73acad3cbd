# 会议分四类：类别决定由谁审批、发什么样的通知、做哪些准备、怎样记录和保密；会议费另分类别，两者对得上才行。
# covers: 185, 186

at 2026-03-02 09:00
given 会 {"host": "云川县人民政府", "shape": "decide", "session": {"start": "2026-03-12T09:00:00+08:00", "end": "2026-03-12T11:00:00+08:00"},
  "chair": "朱燕", "purpose": "研究春耕用水、校园安全等事项。", "unplanned_reason": "按近期工作安排召开。", "head_count": 20}
as 谢建国 start meeting 会 {"name": "县政府第三次常务会议", "class": "standing"}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "second", "days": 1, "budget_fen": 100000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/finance_class form_check 第一类会议在机关内部召开，不发生会议费。
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 朱燕
as 朱燕 why
  -> 朱燕：第一、二类会议由主要负责人审批
as 朱燕 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
as 郭美玲 field notice
  -> 会议议题和汇报时间见议程；列席单位提前10分钟候会；手机存放在会议室外，材料会后收回。
as 郭美玲 agree {"place": "政府常务会议室", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "黄蓉"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/secrecy_owner form_check 第一类会议请明确保密检查由谁负责。
as 郭美玲 agree {"place": "政府常务会议室", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "黄蓉", "secrecy_owner": "宋明辉"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉、宋明辉 · 会〔2026〕1号
as 宋明辉 agree {"secrecy_note": "手机柜已到位，材料逐份编号。"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉 · 会〔2026〕1号
as 沈鹏 agree {"materials": "file:常务会议材料.txt"}
  -> 200 running venue 会场布置 · 黄蓉 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running sound 话筒调试 · 唐庆生 · 会〔2026〕1号
as 唐庆生 agree
  -> 200 running tea 茶水准备 · 黄蓉 · 会〔2026〕1号
as 黄蓉 agree
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
as 谢建国 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/record required 必填。
as 谢建国 agree {"record": "朱燕主持，会议研究了春耕用水和校园安全。周长河、赵蓉先后发言。"}
  -> 200 running minutes 会议纪要 · 谢建国 · 会〔2026〕1号
as 谢建国 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/minutes_number form_check 本会还没有纪要：请从本页“起草纪要”，纪要分发后文号自动写入。
     /args/fields/no_number form_check 纪要还没有分发；不编号印发的，请说明。
as 谢建国 way
  -> 发起 拟办会议 · 谢建国 提交
     依次送达 办公室审核 · 张涛 同意 待看0分钟
     依次送达 会议审批 · 朱燕 同意 待看0分钟
     依次送达 会务分工 · 郭美玲 同意 待看0分钟
     依次送达 文稿材料 · 沈鹏 同意 待看0分钟
     依次送达 会场布置 · 黄蓉 同意 待看0分钟
     依次送达 保密检查 · 宋明辉 同意 待看0分钟
     依次送达 话筒调试 · 唐庆生 同意 待看0分钟
     依次送达 茶水准备 · 黄蓉 同意 待看0分钟
     依次送达 签到 · 郭美玲 同意 待看0分钟
     依次送达 会议记录 · 谢建国 同意 待看0分钟
     依次送达 会议纪要 · 谢建国 在办 待看0分钟
     下一步 会后落实 · 县政府办公室综合科 → 郭美玲
matter b
as 谢建国 start meeting 会 {"name": "全县安全生产工作会议", "class": "overall", "shape": "deploy", "head_count": 320}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "second", "days": 1, "budget_fen": 1000000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/head_count form_check 二类会议参会人数不超过300人。
as 张涛 agree {"finance_class": "first", "days": 1, "budget_fen": 30000000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/budget_fen form_check 会议费预算超过综合定额：一类每人每天760元，二类650元，三类、四类550元。
as 张涛 agree {"finance_class": "first", "days": 1, "budget_fen": 10000000}
  -> 200 running approve 会议审批 · 朱燕
as 朱燕 disagree "改为视频会议，直接开到乡镇。"
  -> 200 rejected
matter 全局
as 谢建国 start meeting 会 {"name": "全县经济工作会议", "class": "overall", "shape": "deploy", "head_count": 200}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "second", "days": 1, "budget_fen": 10000000}
  -> 200 running approve 会议审批 · 朱燕
as 朱燕 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕2号
as 郭美玲 field notice
  -> 请各单位主要负责人参加，一般不得请假、替会；提前10分钟入场，按座次就座。
matter c
as 谢建国 start meeting 会 {"name": "春季农业生产工作会", "class": "line", "chair": "赵蓉", "shape": "deploy", "head_count": 60, "staff_count": 10}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "third", "days": 1, "budget_fen": 100000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/staff_count form_check 工作人员超过规定比例：二类会议不超过参会人数的15%，三类、四类不超过10%。
as 张涛 agree {"finance_class": "third", "days": 1, "budget_fen": 3300100, "staff_count": 6}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/budget_fen form_check 会议费预算超过综合定额：一类每人每天760元，二类650元，三类、四类550元。
as 张涛 agree {"finance_class": "third", "days": 1, "budget_fen": 3300000, "staff_count": 6}
  -> 200 running approve 会议审批 · 周长河
as 周长河 why
  -> 周长河：条线工作会议由分管领导审批
as 周长河 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕3号
as 郭美玲 field notice
  -> 请分管负责同志和具体承办同志参加，带本条线的工作情况；因故不能参加的须请假。
as 郭美玲 agree {"place": "县政府第二会议室", "recorder": "谢建国", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/papers_owner form_check 第一、二、三类会议请明确文稿材料由谁负责。
as 郭美玲 agree {"place": "县政府第二会议室", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉 · 会〔2026〕3号
matter d
as 谢建国 start meeting 会 {"name": "春节值班碰头会", "class": "small", "chair": "张涛", "shape": "regular", "head_count": 8, "unplanned_reason": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/unplanned_reason form_check 请从年度会议计划发起，或者写明计划外开会的理由。
as 谢建国 start meeting 会 {"name": "春节值班碰头会", "class": "small", "chair": "张涛", "shape": "regular", "head_count": 8, "unplanned_reason": "", "plan_number": "会计〔2026〕9号"}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/unplanned_reason form_check 没有列入年度会议计划的，请退回写明开会的理由。
as 张涛 send_back to plan direct "请写明为什么在计划外开。"
  -> 200 running plan 拟办会议 · 谢建国
as 谢建国 submit {"unplanned_reason": "临时碰头，不发通知。"}
  -> 200 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕4号
as 郭美玲 field notice
  -> 请按时参加；因故不能参加的须请假。
as 郭美玲 agree {"place": "综合科", "recorder": "谢建国"}
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕4号
as 郭美玲 agree
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕4号
as 谢建国 agree {"record": "明确了各时段值班人员。"}
  -> 200 running follow 会后落实 · 郭美玲 · 会〔2026〕4号
as 郭美玲 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/no_decision form_check 还没有登记议定事项：请从本页逐项“记议定事项”；确实没有的，请说明。
as 郭美玲 agree {"no_decision": "只明确值班安排，没有需要落实的事项。"}
  -> 200 closed · 会〔2026〕4号
as 郭美玲 ledger meeting
  -> 会〔2026〕4号 春节值班碰头会 已办结
     会〔2026〕3号 春季农业生产工作会 办理中
     会〔2026〕2号 全县经济工作会议 办理中
     未编号 全县安全生产工作会议 未同意
     会〔2026〕1号 县政府第三次常务会议 办理中

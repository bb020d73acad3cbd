# 视频会议：入口随通知发出，材料会前送到领导手里并有回音，参会名单从视频系统导出后入会议卷。
# covers:

at 2026-03-02 09:00
given 会 {"name": "全县防汛视频调度会", "host": "云川县人民政府", "class": "line", "shape": "deploy",
  "session": {"start": "2026-03-06T15:00:00+08:00", "end": "2026-03-06T16:00:00+08:00"}, "chair": "赵蓉",
  "purpose": "调度汛前准备。", "in_plan": true, "head_count": 40, "online": true}
as 谢建国 start meeting 会
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
as 周长河 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
given 分工 {"place": "县政府应急指挥中心", "notice": "会前10分钟接入。", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯",
  "attending_leaders": ["赵蓉", "周长河"], "materials": "file:防汛准备情况.txt", "invited_units": ["县水务局", "竹溪乡人民政府"], "reply_by": "2026-03-05", "leave_approver": "赵蓉"}
as 郭美玲 agree 分工
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/video_link form_check 视频会议请填写入口。
as 郭美玲 agree 分工 {"video_link": "https://meet.yunchuan.example/8821"}
  -> 200 running invite 参会回执 · 罗志远、吴德明、沈鹏、黄蓉 · 会〔2026〕1号
as 沈鹏 agree {"materials": "file:调度会材料.txt"}
  -> 200 running invite 参会回执 · 罗志远、吴德明、黄蓉、赵蓉、周长河 · 会〔2026〕1号
as 赵蓉 list to_read
  -> 全县防汛视频调度会（材料送阅）（传阅中 0/2）
as 赵蓉 mark_read "请水务局会上先讲山洪预警。"
  -> 200 running invite 参会回执 · 罗志远、吴德明、黄蓉、周长河 · 会〔2026〕1号

at 2026-03-05 14:30
as 周长河 notices
  -> 即将到期：全县防汛视频调度会（材料送阅），期限 3月5日 15:00
     沈鹏送您办理：全县防汛视频调度会（材料送阅）
     张涛送您办理：全县防汛视频调度会（会议审批）
as 周长河 mark_read
  -> 200 running invite 参会回执 · 罗志远、吴德明、黄蓉 · 会〔2026〕1号
as 郭美玲 part 竹溪乡人民政府 into 竹溪回执
  -> -> 竹溪回执
as 郭美玲 part 县水务局 into 水务回执
  -> -> 水务回执
matter 竹溪回执
as 吴春梅 agree {"answer": "attend", "attendee": "吴德明 乡长"} "在乡分会场接入。"
  -> 200 closed
matter 水务回执
as 韩晓琴 agree {"answer": "attend", "attendee": "罗志远 局长"} "按通知参加。"
  -> 200 closed
matter a
as 黄蓉 agree
  -> 200 running sound 话筒调试 · 唐庆生 · 会〔2026〕1号
as 唐庆生 agree "各分会场已逐个试通。"
  -> 200 running tea 茶水准备 · 周凯 · 会〔2026〕1号
as 周凯 agree
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号

at 2026-03-06 15:05
as 郭美玲 agree {"arrived_units": ["县水务局", "竹溪乡人民政府"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/sign_in_sheet form_check 视频会议请附系统导出的参会名单。
as 郭美玲 agree {"arrived_units": ["县水务局", "竹溪乡人民政府"], "sign_in_sheet": "file:视频系统参会名单.txt"}
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
as 郭美玲 open
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
     会议审批 周长河 同意召开：同意召开。
     材料送阅 赵蓉 已阅：请水务局会上先讲山洪预警。
     话筒调试 唐庆生 已调试好：各分会场已逐个试通。
     可以：拿回 催办

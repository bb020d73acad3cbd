# 视频会议：入口随通知发出，材料会前送到领导手里并有回音，参会名单从视频系统导出，签到时读进来：谁入会、谁没入会、哪些名字认不出。
# covers: 175

at 2026-03-02 09:00
given 会 {"name": "全县防汛视频调度会", "host": "云川县人民政府", "class": "line", "shape": "deploy",
  "session": {"start": "2026-03-06T15:00:00+08:00", "end": "2026-03-06T16:00:00+08:00"}, "chair": "赵蓉",
  "purpose": "调度汛前准备。", "unplanned_reason": "按近期工作安排召开。", "head_count": 40, "online": true}
as 谢建国 start meeting 会
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
as 周长河 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
given 分工 {"place": "县政府应急指挥中心", "notice": "会前10分钟从 https://meet.yunchuan.example/8821 接入。", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯",
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
as 赵蓉 field video_link
  -> https://meet.yunchuan.example/8821
as 赵蓉 files
  -> materials 防汛准备情况.txt
     materials 调度会材料.txt
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
as 吴春梅 open
  -> 200 running answer_notice 回执 · 吴春梅
     可以：回执 转交
as 吴春梅 field notice
  -> 会前10分钟从 https://meet.yunchuan.example/8821 接入。
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
     /args/fields/attendance_list form_check 视频会议请附系统导出的参会名单。
as 郭美玲 agree {"arrived_units": ["县水务局", "竹溪乡人民政府"], "attendance_list": "file:参会名单.png"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attendance_list matter_list_unreadable 从名单文件里读不出姓名，请导出为 .csv、.txt 文本或者 Word 表格后再上传。
as 郭美玲 agree {"arrived_units": ["县水务局", "竹溪乡人民政府"], "attendance_list": "file:视频系统参会名单.csv=序号,姓名,入会时间\n1,赵蓉,14:52\n2,罗志远,14:50\n3,吴德明,14:58\n4,指挥中心大屏,14:40\n5,赵蓉,15:03"}
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
as 郭美玲 form
  -> 会议审批单 会〔2026〕1号
     会议名称：全县防汛视频调度会
     主办机关：云川县人民政府
     会议类别：第三类：条线工作会议
     会议形式：传达部署
     会议时间：2026-03-06 15:00—16:00
     会议地点：县政府应急指挥中心
     主持人：赵蓉
     会议事由和议程：调度汛前准备。
     已列入年度会议计划：否
     计划外开会的理由：按近期工作安排召开。
     视频会议：是
     参会人数：40人
     会议费类别：不发生会议费
     参会单位：县水务局、竹溪乡人民政府
     出席领导和人员：赵蓉、周长河
     会议通知：会前10分钟从 https://meet.yunchuan.example/8821 接入。
     回执截止：2026-03-05
     请假由谁批准：赵蓉
     会议材料：防汛准备情况.txt；调度会材料.txt
     视频会议入口：https://meet.yunchuan.example/8821
     文稿材料：沈鹏
     会场布置：黄蓉
     话筒和视频调试：唐庆生
     茶水准备：周凯
     签到单位：县水务局、竹溪乡人民政府
     参会名单：视频系统参会名单.csv
     入会人员：赵蓉、罗志远、吴德明
     应到未入会：周长河
     入会时间：赵蓉 14:52|罗志远 14:50|吴德明 14:58|指挥中心大屏 14:40|赵蓉 15:03
     名单上认不出的：指挥中心大屏
     记录人：谢建国
     □ 拟办会议：谢建国　3月2日 09:00
     □ 办公室审核：张涛　3月2日 09:00
     □ 会议审批：同意召开。（周长河　3月2日 09:00）
     □ 会务分工：郭美玲　3月2日 09:00
     □ 参会回执：吴春梅、韩晓琴　3月5日 14:30
     □ 文稿材料：沈鹏　3月2日 09:00
     □ 材料送阅：请水务局会上先讲山洪预警。（赵蓉　3月2日 09:00）
     □ 材料送阅：周长河　3月5日 14:30
     □ 会场布置：黄蓉　3月5日 14:30
     □ 话筒调试：各分会场已逐个试通。（唐庆生　3月5日 14:30）
     □ 茶水准备：周凯　3月5日 14:30
     □ 签到：郭美玲　3月6日 15:05
     状态：办理中（会议记录）
as 郭美玲 open
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
     会议审批 周长河 同意召开：同意召开。
     材料送阅 赵蓉 已阅：请水务局会上先讲山洪预警。
     话筒调试 唐庆生 已调试好：各分会场已逐个试通。
     可以：拿回 催办

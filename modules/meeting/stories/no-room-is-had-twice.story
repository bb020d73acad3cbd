# 会议室先订先得：同一时间订不到第二次，告诉谁在用、什么时候有空；坐不下的换大的；会不开了即退还；出席人员时间冲突的给予提示。
# covers:

at 2026-03-02 09:00
as 郭美玲 resource meeting_room 第一会议室 {"capacity": 20, "equipment": ["投影", "话筒"], "minutes_after": 15}
as 郭美玲 resource meeting_room 第二会议室 {"capacity": 60, "equipment": ["投影", "话筒", "视频会议终端"]}
as 谢建国 resource meeting_room 第三会议室 {"capacity": 10}
given 会 {"name": "春季植树调度会", "host": "云川县人民政府", "class": "line", "shape": "deploy",
  "session": {"start": "2026-03-06T09:00:00+08:00", "end": "2026-03-06T11:00:00+08:00"}, "chair": "赵蓉",
  "purpose": "部署春季植树。", "in_plan": true, "head_count": 16, "room": "第一会议室"}
as 谢建国 start meeting 会
as 张涛 agree {"finance_class": "none"}
as 谢建国 resources meeting_room from 2026-03-06 00:00 until 2026-03-07 00:00
matter b
as 沈鹏 draft meeting 会 {"name": "文稿质量分析会", "class": "small", "shape": "regular", "session": {"start": "2026-03-06T10:00:00+08:00", "end": "2026-03-06T11:30:00+08:00"}}
as 沈鹏 conflicts 赵蓉 谢建国 from 2026-03-06 10:00 until 2026-03-06 11:30
as 沈鹏 submit
as 沈鹏 submit {"room": "第二会议室", "head_count": 80}
as 沈鹏 submit {"room": "第二会议室", "head_count": 16, "chair": "张涛"}
as 沈鹏 conflicts 张涛 from 2026-03-06 10:00 until 2026-03-06 11:30
matter a
as 周长河 agree "同意召开。"
as 赵蓉 day
as 郭美玲 agree {"notice": "请按时参加。", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯"}
as 谢建国 resources meeting_room from 2026-03-06 00:00 until 2026-03-07 00:00
matter c
as 谢建国 start meeting 会 {"name": "防火会商", "class": "small", "session": {"start": "2026-03-06T14:00:00+08:00", "end": "2026-03-06T15:00:00+08:00"}}
as 张涛 agree {"finance_class": "none"}
as 张涛 disagree "合并到调度会。"
matter d
as 谢建国 start meeting 会 {"name": "县城绿化碰头会", "class": "small", "shape": "ideas", "session": {"start": "2026-03-06T14:00:00+08:00", "end": "2026-03-06T15:00:00+08:00"}, "room": null}
as 张涛 agree {"finance_class": "none"}
as 张涛 agree
as 郭美玲 agree {"notice": "每人带一个点子来。", "recorder": "谢建国"}
as 郭美玲 agree {"notice": "每人带一个点子来。", "recorder": "谢建国", "room": "第一会议室"}
as 郭美玲 resources meeting_room from 2026-03-06 00:00 until 2026-03-07 00:00

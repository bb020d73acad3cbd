# 会议室先订先得：同一时间订不到第二次，告诉谁在用、什么时候有空；坐不下的换大的；会不开了即退还；出席人员时间冲突的给予提示。
# covers:

at 2026-03-02 09:00
as 郭美玲 resource meeting_room 第一会议室 {"capacity": 20, "equipment": ["投影", "话筒"], "minutes_after": 15}
  -> 201 第一会议室 20人 配投影、话筒
as 郭美玲 resource meeting_room 第二会议室 {"capacity": 60, "equipment": ["投影", "话筒", "视频会议终端"]}
  -> 201 第二会议室 60人 配投影、话筒、视频会议终端
as 谢建国 resource meeting_room 第三会议室 {"capacity": 10}
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
given 会 {"name": "春季植树调度会", "host": "云川县人民政府", "class": "line", "shape": "deploy",
  "session": {"start": "2026-03-06T09:00:00+08:00", "end": "2026-03-06T11:00:00+08:00"}, "chair": "赵蓉",
  "purpose": "部署春季植树。", "unplanned_reason": "按近期工作安排召开。", "head_count": 16, "room": "第一会议室"}
as 谢建国 start meeting 会
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
as 谢建国 resources meeting_room from 2026-03-06 00:00 until 2026-03-07 00:00
  -> 第一会议室 20人 配投影、话筒 · 03-06T09:00–03-06T11:00 held 春季植树调度会（谢建国）
     第二会议室 60人 配投影、话筒、视频会议终端
matter b
as 沈鹏 draft meeting 会 {"name": "文稿质量分析会", "class": "small", "shape": "regular", "session": {"start": "2026-03-06T10:00:00+08:00", "end": "2026-03-06T11:30:00+08:00"}}
  -> 201 draft plan 拟办会议
as 沈鹏 conflicts 赵蓉 谢建国 from 2026-03-06 10:00 until 2026-03-06 11:30
  -> 赵蓉在 2026-03-06 09:00—11:00 该时段已有安排
as 沈鹏 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/room resource_taken_hidden 第一会议室在 2026-03-06 09:00—11:00 该时段已有安排。最近的空闲时间：2026-03-06 11:15—12:45。
as 沈鹏 submit {"room": "第二会议室", "head_count": 80}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/room resource_too_small 第二会议室最多容纳 60 人，本次为 80 人，请另选。
as 沈鹏 submit {"room": "第二会议室", "head_count": 16, "chair": "张涛"}
  -> 200 running office_check 办公室审核 · 张涛
as 沈鹏 conflicts 张涛 from 2026-03-06 10:00 until 2026-03-06 11:30
  -> none
matter a
as 周长河 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree {"notice": "请按时参加。", "recorder": "谢建国", "papers_owner": "沈鹏", "venue_owner": "黄蓉", "sound_owner": "唐庆生", "tea_owner": "周凯"}
  -> 200 running papers 文稿材料 · 沈鹏、黄蓉 · 会〔2026〕1号
as 谢建国 resources meeting_room from 2026-03-06 00:00 until 2026-03-07 00:00
  -> 第一会议室 20人 配投影、话筒 · 03-06T09:00–03-06T11:00 confirmed 春季植树调度会（谢建国）
     第二会议室 60人 配投影、话筒、视频会议终端 · 03-06T10:00–03-06T11:30 held
matter c
as 谢建国 start meeting 会 {"name": "防火会商", "class": "small", "session": {"start": "2026-03-06T14:00:00+08:00", "end": "2026-03-06T15:00:00+08:00"}}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 disagree "合并到调度会。"
  -> 200 rejected
matter d
as 谢建国 start meeting 会 {"name": "县城绿化碰头会", "class": "small", "shape": "ideas", "session": {"start": "2026-03-06T14:00:00+08:00", "end": "2026-03-06T15:00:00+08:00"}, "room": null}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 agree
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕2号
as 郭美玲 agree {"notice": "每人带一个点子来。", "recorder": "谢建国"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/room form_check 请预订会议室；不在内部会议室开的，请填写会议地点。
as 郭美玲 agree {"notice": "每人带一个点子来。", "recorder": "谢建国", "room": "第一会议室"}
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕2号
as 郭美玲 resources meeting_room from 2026-03-06 00:00 until 2026-03-07 00:00
  -> 第一会议室 20人 配投影、话筒 · 03-06T09:00–03-06T11:00 confirmed 春季植树调度会（谢建国） · 03-06T14:00–03-06T15:00 confirmed 县城绿化碰头会（谢建国）
     第二会议室 60人 配投影、话筒、视频会议终端 · 03-06T10:00–03-06T11:30 held 文稿质量分析会（沈鹏）

at 2026-03-05 09:00
as 谢建国 day
  -> 2026-03-05 none
     2026-03-06
     09:00-11:00 春季植树调度会 · 第一会议室
     14:00-15:00 县城绿化碰头会 · 第一会议室

# 师资、场地、器材都有登记：一位老师、一间会议室、一套器材同一时间只给一场，订不到的告诉何时有空；谁讲了几场、多少学时，翻台账就知道。
# covers: 11

at 2026-03-02 09:00
as 张涛 resource trainer 沈鹏（公文） {"details": {"side": "内部", "employer": "秘书一科科长", "subjects": "公文写作"}}
  -> 201 沈鹏（公文） 0人 秘书一科科长 内部 公文写作
as 郭美玲 resource trainer 李老师（党校） {"details": {"side": "外聘", "employer": "市委党校", "subjects": "理论", "engaged_until": "2026-06-30"}}
  -> 201 李老师（党校） 0人 市委党校 2026-06-30 外聘 理论
as 郭美玲 resource meeting_room 第一会议室 {"capacity": 40, "equipment": ["投影", "话筒"]}
  -> 201 第一会议室 40人 配投影、话筒
as 郭美玲 resource training_kit 消防演练器材 {"details": {"kept_at": "负一层库房", "checked_until": "2026-12-31"}}
  -> 201 消防演练器材 0人 2026-12-31 负一层库房
as 谢建国 resource trainer 谢建国 {"details": {"side": "内部", "subjects": "会务"}}
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
given 课 {"title": "三月写作课", "form": "lecture", "topic": "通知怎么写", "hold_on": "2026-03-10", "hours": 3, "attendees": ["郭美玲", "谢建国"]}
as 程振宇 start study_session 课 {"trainer": "沈鹏（公文）", "venue": "第一会议室"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/time form_check 预订师资、会议室和器材，请填写学习时间。
as 程振宇 start study_session 课 {"trainer": "沈鹏（公文）", "venue": "第一会议室", "time": {"start": "2026-03-10T09:00:00+08:00", "end": "2026-03-10T12:00:00+08:00"}}
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕1号
matter b
as 陈玉兰 start study_session 课 {"title": "文电科写作课", "attendees": ["宋凤英"], "trainer": "沈鹏（公文）", "time": {"start": "2026-03-10T10:00:00+08:00", "end": "2026-03-10T11:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/trainer resource_taken 沈鹏（公文）在 2026-03-10 09:00—12:00 已由程振宇预订（三月写作课）。最近的空闲时间：2026-03-10 08:00—09:00、2026-03-10 12:00—13:00。
as 陈玉兰 start study_session 课 {"title": "文电科写作课", "attendees": ["宋凤英"], "hours": 1, "trainer": "沈鹏（公文）", "time": {"start": "2026-03-10T14:00:00+08:00", "end": "2026-03-10T15:00:00+08:00"}}
  -> 201 running call 通知 · 宋凤英、陈玉兰 · 学〔2026〕2号
matter c
as 程振宇 start study_session 课 {"title": "消防演练", "form": "practice", "topic": "疏散和灭火", "hold_on": "2026-03-12", "hours": 2, "kit": "消防演练器材", "time": {"start": "2026-03-12T15:00:00+08:00", "end": "2026-03-12T17:00:00+08:00"}}
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕3号
matter d
as 程振宇 start study_session 课 {"title": "七月理论课", "topic": "理论", "hold_on": "2026-07-10", "trainer": "李老师（党校）", "time": {"start": "2026-07-10T09:00:00+08:00", "end": "2026-07-10T11:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/trainer resource_expired 李老师（党校）的“聘期至”在用完之前到期，不能预订；请登记人员核对后更新。
as 郭美玲 resources trainer from 2026-03-10 00:00 until 2026-03-11 00:00
  -> 李老师（党校） 0人 市委党校 2026-06-30 外聘 理论
     沈鹏（公文） 0人 秘书一科科长 内部 公文写作 · 03-10T09:00–03-10T12:00 confirmed 三月写作课（程振宇） · 03-10T14:00–03-10T15:00 confirmed
as 郭美玲 resources training_kit from 2026-03-12 00:00 until 2026-03-13 00:00
  -> 消防演练器材 0人 2026-12-31 负一层库房 · 03-12T15:00–03-12T17:00 confirmed 消防演练（程振宇）
as 郭美玲 resources meeting_room from 2026-03-10 00:00 until 2026-03-11 00:00
  -> 第一会议室 40人 配投影、话筒 · 03-10T09:00–03-10T12:00 confirmed 三月写作课（程振宇）
as 张涛 sums study_session by trainer
  ->  1件 hours 2
     沈鹏（公文） 2件 hours 4
as 张涛 sums study_session by venue
  ->  2件 hours 3
     第一会议室 1件 hours 3

# 工作例会按周自己开出来，一次连一次；两次例会之间在沟通平台上说话，一人说大家收到；会后的信息交流按期编发到人，各人有话随阅随回，提的问题限时答。
# covers: 37

at 2026-03-03 09:00
as 谢建国 start meeting {"name": "办公室工作例会", "host": "云川县人民政府", "class": "small", "shape": "regular", "session": {"start": "2026-03-03T15:00:00+08:00", "end": "2026-03-03T16:00:00+08:00"}, "chair": "张涛", "purpose": "通报上周、安排本周。", "unplanned_reason": "按近期工作安排召开。", "head_count": 12}
  -> 201 running office_check 办公室审核 · 张涛
as 谢建国 every week day 1 ahead 1
  -> 201 办公室工作例会（谢建国）2026-03-06 开出，2026-03-09 到期
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 agree
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree {"place": "第一会议室", "notice": "各科室负责人参加。", "recorder": "谢建国", "attending_leaders": ["沈鹏", "陈玉兰"]}
  -> 200 running push 材料送阅 · 沈鹏、陈玉兰 · 会〔2026〕1号
as 沈鹏 mark_read "请议一下值班补休。"
  -> 200 running push 材料送阅 · 陈玉兰 · 会〔2026〕1号
as 陈玉兰 mark_read
  -> 200 running sign_in 签到 · 郭美玲 · 会〔2026〕1号

at 2026-03-03 16:10
as 郭美玲 agree
  -> 200 running record 会议记录 · 谢建国 · 会〔2026〕1号
as 谢建国 agree {"record": "各科室通报进度；值班补休按旧例。"}
  -> 200 running follow 会后落实 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree {"no_decision": "只通报进度，没有议定事项。"}
  -> 200 closed · 会〔2026〕1号
matter 平台
as 张涛 start work_channel {"name": "办公室例会群", "about": "例会之间的通气。", "host": "张涛", "members": ["谢建国", "沈鹏", "陈玉兰"], "until": "2026-12-31"}
  -> 201 running join 加入 · 谢建国、沈鹏、陈玉兰、张涛
as 沈鹏 mark_read
  -> 200 running join 加入 · 谢建国、陈玉兰、张涛
matter 话一
as 沈鹏 start work_message {"words": "秘书一科本周缺一人，稿子请提前一天。"} from 平台
  -> 201 running hear 收消息 · 张涛、谢建国、沈鹏、陈玉兰
as 陈玉兰 mark_read "收到，文电科当天送。"
  -> 200 running hear 收消息 · 张涛、谢建国、沈鹏
as 谢建国 list to_read
  -> 办公室例会群（加入）（传阅中 1/3）
     秘书一科本周缺一人，稿子请提前一天。（收消息）（传阅中 1/4）
as 李雪梅 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 话二
as 李雪梅 start work_message {"words": "我也说一句。"} from 平台
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/matter not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 start work_message {"words": "请各科室周五前交档案。", "papers": "file:移交清单.txt"} from 平台
  -> 201 running hear 收消息 · 张涛、谢建国、沈鹏、陈玉兰
matter 平台
as 谢建国 related
  -> 消息  秘书一科本周缺一人，稿子请提前一天。 办理中
     消息  请各科室周五前交档案。 办理中
matter 交流
as 谢建国 start bulletin {"title": "信息交流第9期", "column": "exchange", "body": "例会情况和各科室进度。", "to_people": ["沈鹏", "陈玉兰", "李雪梅"], "read_by": "2026-03-05", "ask_unit": "县政府办公室综合科"}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree "同意发布。"
  -> 200 running people_read 个人阅读 · 沈鹏、陈玉兰、李雪梅 · 通知公告〔2026〕1号
as 沈鹏 mark_read "秘书一科本周缺一人。"
  -> 200 running people_read 个人阅读 · 陈玉兰、李雪梅 · 通知公告〔2026〕1号
as 陈玉兰 mark_read
  -> 200 running people_read 个人阅读 · 李雪梅 · 通知公告〔2026〕1号
matter 问
as 陈玉兰 start bulletin_question {"question": "值班补休怎样登记", "ask_unit": "县政府办公室综合科"} link asks_about 交流
  -> 201 running reply_to 答疑 · 程振宇
as 程振宇 agree {"reply": "填补休单，月底一并登记。"}
  -> 200 running answered_me 收到答复 · 陈玉兰
matter 交流
as 谢建国 open
  -> 200 running people_read 个人阅读 · 李雪梅 · 通知公告〔2026〕1号
     已签定：审核发布 张涛
     审核发布 张涛 发布：同意发布。
     个人阅读 沈鹏 已阅：秘书一科本周缺一人。
     可以：催办
matter a

at 2026-03-06 09:00
as 谢建国 recurring
  -> 办公室工作例会（谢建国）2026-03-13 开出，2026-03-16 到期
as 谢建国 opened into 下次
  -> -> 下次
matter 下次
as 谢建国 open
  -> 200 running office_check 办公室审核 · 张涛
     可以：拿回 撤销 催办
as 谢建国 link earlier_session a
  -> 200 running office_check 办公室审核 · 张涛
as 谢建国 related
  -> 上一次会议 会〔2026〕1号 办公室工作例会 已办结

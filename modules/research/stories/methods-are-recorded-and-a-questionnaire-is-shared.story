# 调研方式记下来：实地、座谈、问卷用了哪几种写在课题上；发过的问卷共享给做同类调研的人，收到的人照着用。
# covers: 197

at 2026-03-02 09:00
as 李雪梅 start research_topic {"title": "会议通知为什么总是晚", "for_year": 2026, "why": "基层反映多。", "lead": "李雪梅", "team": ["李雪梅", "陈春梅"], "finish_by": "2026-06-30"}
  -> 201 running list 列入年度课题 · 张涛
as 张涛 agree
  -> 200 running outline 拟提纲 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"outline": "问四个乡镇。"}
  -> 200 running approve_outline 审定提纲 · 周长河 · 调研〔2026〕1号
as 周长河 agree
  -> 200 running go_out 实地调研 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"places": "3月，石桥镇、竹溪乡。", "found": "七成通知提前不到一天。", "by_questions": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/questionnaire form_check 发放问卷的请附问卷。
as 董静 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 李雪梅 agree {"places": "3月，石桥镇、竹溪乡。", "found": "七成通知提前不到一天。", "on_site": true, "symposium": true, "by_questions": true, "questionnaire": "file:会议通知问卷.txt", "share_with": ["董静", "谢建国"]}
  -> 200 running share 问卷共享 · 董静、谢建国 · 调研〔2026〕1号
as 董静 field by_questions
  -> true
as 董静 field symposium
  -> true
as 董静 mark_read
  -> 200 running share 问卷共享 · 谢建国 · 调研〔2026〕1号
as 谢建国 mark_read
  -> 200 running write 撰写报告 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 readers
  -> 周长河 办理人
     张涛 办理人
     谢建国 阅知人
     董静 阅知人
     李雪梅 发起人、办理人

# 一点课、换岗体验都登记：谁教谁学、换到哪个岗位多久，学的人写体会，教的人确认。
# covers: 294

at 2026-03-02 09:00
given 一点课 {"way": "one_point", "topic": "会标字号怎么定", "teacher": "郭美玲", "learners": ["谢建国", "黄蓉"], "on_day": "2026-03-02", "content": "按会场纵深定字号，横幅留两边。"}
as 谢建国 start short_lesson 一点课
  -> 201 running confirm 带教人确认 · 郭美玲 · 互学〔2026〕1号
as 郭美玲 agree
  -> 200 running learned 学习人确认 · 谢建国、黄蓉 · 互学〔2026〕1号
as 谢建国 agree "已试做一次。"
  -> 200 running learned 学习人确认 · 黄蓉 · 互学〔2026〕1号
as 黄蓉 agree "学会了。"
  -> 200 closed · 互学〔2026〕1号
matter b
as 谢建国 start short_lesson 一点课 {"way": "rotation", "topic": "到文电机要科换岗一周", "teacher": "陈玉兰", "learners": ["谢建国"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/post form_check 换岗体验请填写换到的岗位和起止日期。
as 谢建国 start short_lesson 一点课 {"way": "rotation", "topic": "到文电机要科换岗一周", "teacher": "陈玉兰", "learners": ["谢建国"], "post": "收文登记", "until_day": "2026-03-06"}
  -> 201 running confirm 带教人确认 · 陈玉兰 · 互学〔2026〕2号
as 陈玉兰 agree
  -> 200 running learned 学习人确认 · 谢建国 · 互学〔2026〕2号
as 张涛 ledger short_lesson
  -> 互学〔2026〕2号 到文电机要科换岗一周 办理中
     互学〔2026〕1号 会标字号怎么定 已办结

# 远程培训：课时一课一课上线，学员自己学，每人学了几课由系统数出来；结业测验划及格线，合格的每人一张编号的结业证书由系统开出、打印。
# covers: 152

at 2026-03-02 09:00
given 题 {"topic": "handling", "basis": "会务规范"}
matter 题一
as 沈鹏 start bank_question 题 {"title": "通知提前", "question": "会议通知至少提前几天发（单选）\n两天√\n当天"}
  -> 201 running check 审题 · 张涛
as 张涛 agree
  -> 200 closed · 题〔2026〕1号
matter 题二
as 沈鹏 start bank_question 题 {"title": "座次", "question": "主席台座次以什么为准（单选）\n左为上√\n先到先坐"}
  -> 201 running check 审题 · 张涛
as 张涛 agree
  -> 200 closed · 题〔2026〕2号
matter 课程
as 程振宇 start online_course {"title": "办会规范网上课", "teacher": "郭美玲", "hours": 8, "outline": "第一课 通知\n第二课 会场", "learners": ["谢建国", "邓爱华", "陈春梅"], "finish_by": "2026-03-31"}
  -> 201 running approve 审定开班 · 张涛
as 张涛 agree
  -> 200 running join 开班通知 · 谢建国、邓爱华、陈春梅、程振宇 · 网课〔2026〕1号
matter 一课
as 程振宇 start online_lesson {"title": "第一课 通知", "material": "时间、地点、参加人写在最前面。"} from 课程
  -> 201 running learn 学习 · 谢建国、邓爱华、陈春梅 · 课时〔2026〕1号
matter 二课
as 程振宇 start online_lesson {"title": "第二课 会场", "material": "会前一小时会场就绪。"} from 课程
  -> 201 running learn 学习 · 谢建国、邓爱华、陈春梅 · 课时〔2026〕2号
matter 课程
as 程振宇 progress
  -> 谢建国 已学0/2课
     邓爱华 已学0/2课
     陈春梅 已学0/2课
matter 一课
as 谢建国 mark_read
  -> 200 running learn 学习 · 邓爱华、陈春梅 · 课时〔2026〕1号
as 邓爱华 mark_read
  -> 200 running learn 学习 · 陈春梅 · 课时〔2026〕1号
matter 二课
as 谢建国 mark_read
  -> 200 running learn 学习 · 邓爱华、陈春梅 · 课时〔2026〕2号
as 谢建国 field material
  -> {"blocks":[{"spans":[{"text":"会前一小时会场就绪。"}],"type":"paragraph"}],"version":1}
matter 课程
as 程振宇 progress
  -> 谢建国 已学2/2课
     邓爱华 已学1/2课
     陈春梅 已学0/2课
as 谢建国 progress
  -> 谢建国 已学2/2课
matter 测验
as 程振宇 start quiz {"title": "办会规范结业测验", "topic": "handling", "how_many": 2, "opens_on": "2026-03-09", "closes_on": "2026-03-13", "pass_mark": 60, "certify": true} from 课程
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running close 阅卷 · 程振宇 · 测〔2026〕1号

at 2026-03-10 09:00
as 谢建国 answer {"1": 1, "2": 1}
  -> 200 答对 2/2 passed
as 邓爱华 answer {"1": 1, "2": 2}
  -> 200 答对 1/2 not passed
matter 课程
as 程振宇 progress
  -> 谢建国 已学2/2课 答对2/2 合格
     邓爱华 已学1/2课 答对1/2
     陈春梅 已学0/2课

at 2026-03-16 09:00
matter 测验
as 程振宇 submit {"summary": "第二题错得多，下次学习会上讲。"}
  -> 200 running certify_all 发证 · 张涛 · 测〔2026〕1号
as 张涛 agree
  -> 200 closed · 测〔2026〕1号
as 张涛 ledger certificate
  -> 结业〔2026〕1号 谢建国：办会规范网上课结业证书（传阅中 0/1） 办理中
as 谢建国 drawn 谢建国：办会规范网上课结业证书 into 证书
  -> -> 证书
matter 证书
as 谢建国 prints
  -> 结业证书 结业〔2026〕1号
     谢建国同志：
     参加“办会规范网上课”远程培训，完成8学时，测验合格，准予结业。
     县政府办公室 2026-03-16
     （凭编号可在系统内查验）
as 谢建国 mark_read
  -> 200 closed · 结业〔2026〕1号
as 邓爱华 list to_read
  -> 办会规范网上课（开班通知）（传阅中 0/3） overdue
     第二课 会场（学习）（传阅中 1/3）
as 张涛 validity revoked "补考成绩录错。"
  -> 200 closed · 结业〔2026〕1号
as 谢建国 prints
  -> 结业证书：不能打印，已撤销
matter 课程
as 程振宇 progress
  -> 谢建国 已学2/2课 答对2/2 合格
     邓爱华 已学1/2课 答对1/2
     陈春梅 已学0/2课

# “领导讲坛”是一个系列：每讲一个专题、一位主讲人、多少人到会，办过几讲翻台账就知道，上一讲的安排拿来参考。
# covers: 212

at 2026-03-02 09:00
given 讲坛 {"title": "领导讲坛第一讲", "form": "lecture", "series": "领导讲坛", "topic": "信访工作怎么做", "hold_on": "2026-03-04", "speaker": "县信访局局长 袁雪梅", "attendees": ["郭美玲", "谢建国"]}
as 程振宇 start study_session 讲坛
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕1号
as 郭美玲 mark_read
  -> 200 running call 通知 · 谢建国、程振宇 · 学〔2026〕1号
as 谢建国 mark_read
  -> 200 running record 学习记录 · 程振宇 · 学〔2026〕1号
as 程振宇 submit {"attended": 2, "sign_in": "file:签到.txt", "minutes": "初信初访怎么接。"}
  -> 200 closed · 学〔2026〕1号
matter b
as 程振宇 start study_session 讲坛 {"title": "领导讲坛第二讲", "topic": "乡镇工作怎么做", "hold_on": "2026-04-08", "speaker": "石桥镇镇长 罗洁"}
  -> 201 running call 通知 · 郭美玲、谢建国、程振宇 · 学〔2026〕2号
as 程振宇 field series
  -> 领导讲坛
as 程振宇 field speaker
  -> 石桥镇镇长 罗洁
as 张涛 ledger study_session
  -> 学〔2026〕2号 领导讲坛第二讲（传阅中 0/2） 办理中
     学〔2026〕1号 领导讲坛第一讲 已办结
matter a
as 程振宇 field attended
  -> 2

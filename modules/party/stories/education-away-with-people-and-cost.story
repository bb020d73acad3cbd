# 红色教育：去哪里、谁去了、花了多少写清楚，支出没有填的不能结。
# covers: 154

at 2026-03-02 09:00
given 教育 {"title": "革命旧址现场教学", "form": "away", "branch": "办公室第一党支部", "hold_on": "2026-03-06", "convener": "程振宇", "topic": "理想信念教育。", "members": ["郭美玲", "谢建国"], "budget_fen": 60000}
as 谢建国 start party_meeting 教育
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/place form_check 红色教育请填写地点。
as 谢建国 start party_meeting 教育 {"place": "红岩镇革命旧址"}
  -> 201 running agree 召集人确认 · 程振宇 · 组生〔2026〕1号
as 程振宇 agree
  -> 200 running inform 通知 · 郭美玲、谢建国 · 组生〔2026〕1号
as 郭美玲 mark_read
  -> 200 running inform 通知 · 谢建国 · 组生〔2026〕1号
as 谢建国 mark_read
  -> 200 running record 记录 · 谢建国 · 组生〔2026〕1号
as 谢建国 submit {"came": 2, "content": "参观旧址，重温誓词。", "outcome": "每人写一页体会。", "voices": ["郭美玲"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/cost_fen form_check 外出教育请填写实际支出，没有支出的填0。
as 谢建国 submit {"came": 2, "content": "参观旧址，重温誓词。", "outcome": "每人写一页体会。", "voices": ["郭美玲"], "cost_fen": 52000}
  -> 200 running say 参加人反馈 · 郭美玲 · 组生〔2026〕1号
as 程振宇 field cost_fen
  -> 52000
as 程振宇 field members
  -> ["795811302604800641","795811302604800645"]

# 三会一课：谁召集、谁到会、谁没到、讲了什么、定了什么都要写；只传照片交不了差，还要有内容、成效和参加人的反馈。
# covers: 7, 26

at 2026-03-02 09:00
given 党课 {"title": "三月党课", "form": "lecture", "branch": "办公室第一党支部", "hold_on": "2026-03-06", "convener": "程振宇", "topic": "纪律教育。", "members": ["郭美玲", "谢建国", "邓爱华"]}
as 谢建国 start party_meeting 党课
  -> 201 running agree 召集人确认 · 程振宇 · 组生〔2026〕1号
as 程振宇 agree
  -> 200 running inform 通知 · 郭美玲、谢建国、邓爱华 · 组生〔2026〕1号
as 郭美玲 mark_read
  -> 200 running inform 通知 · 谢建国、邓爱华 · 组生〔2026〕1号
as 谢建国 mark_read
  -> 200 running inform 通知 · 邓爱华 · 组生〔2026〕1号
as 邓爱华 mark_read
  -> 200 running record 记录 · 谢建国 · 组生〔2026〕1号

at 2026-03-06 16:00
as 谢建国 submit {"photos": "file:现场照片.txt"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/came required 必填。
     /args/fields/content required 必填。
     /args/fields/outcome required 必填。
     /args/fields/voices required 必填。
as 谢建国 submit {"photos": "file:现场照片.txt", "came": 2, "content": "书记讲纪律处分条例修订要点。", "outcome": "每人对照岗位列出一条风险。", "voices": ["郭美玲"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/absent form_check 有人缺席的，请写明是谁、因何缺席。
as 谢建国 submit {"photos": "file:现场照片.txt", "came": 2, "absent": "邓爱华，出差。", "content": "书记讲纪律处分条例修订要点。", "outcome": "每人对照岗位列出一条风险。", "voices": ["郭美玲"]}
  -> 200 running say 参加人反馈 · 郭美玲 · 组生〔2026〕1号
as 郭美玲 agree
  -> 422 opinion_required 请填写意见。
as 郭美玲 agree "案例贴近办公室，列风险点有用。"
  -> 200 running rate 质量评定 · 程振宇 · 组生〔2026〕1号
as 程振宇 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/quality required 必填。
as 程振宇 agree {"quality": "good"}
  -> 200 closed · 组生〔2026〕1号
as 谢建国 every quarter day 5 month 3 ahead 3 due hold_on {"title": "{period}党课"}
  -> 201 2026年第2季度党课（谢建国）2026-06-02 开出，2026-06-05 到期
as 张涛 ledger party_meeting
  -> 组生〔2026〕1号 三月党课 已办结

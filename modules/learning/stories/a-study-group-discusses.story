# 学习小组：组员、读物、题目写明，组员各自发言，纪要整理出来大家再看一遍。
# covers: 25

at 2026-03-02 09:00
given 小组 {"group": "青年学习小组", "topic": "怎样把会议通知写短", "members": ["谢建国", "邓爱华", "陈春梅"], "readings": "《党政机关公文处理工作条例》第三章", "discuss_by": "2026-03-09"}
as 谢建国 start study_group 小组 {"members": ["谢建国"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/members form_check 小组至少两人。
as 谢建国 start study_group 小组
  -> 201 running discuss 讨论 · 谢建国、邓爱华、陈春梅 · 学组〔2026〕1号
as 邓爱华 agree
  -> 422 opinion_required 请填写意见。
as 邓爱华 agree "时间、地点、参加人三样放最前面。"
  -> 200 running discuss 讨论 · 谢建国、陈春梅 · 学组〔2026〕1号
as 陈春梅 agree "同意，回执要求单列一行。"
  -> 200 running discuss 讨论 · 谢建国 · 学组〔2026〕1号
as 谢建国 agree "不写套话。"
  -> 200 running write_up 整理纪要 · 谢建国 · 学组〔2026〕1号
as 谢建国 submit {"minutes": "通知先写时间、地点、参加人，回执单列，不写套话。"}
  -> 200 running share 传阅纪要 · 谢建国、邓爱华、陈春梅 · 学组〔2026〕1号
as 邓爱华 mark_read
  -> 200 running share 传阅纪要 · 谢建国、陈春梅 · 学组〔2026〕1号
as 陈春梅 mark_read
  -> 200 running share 传阅纪要 · 谢建国 · 学组〔2026〕1号
as 谢建国 mark_read
  -> 200 closed · 学组〔2026〕1号
as 邓爱华 open
  -> 200 closed · 学组〔2026〕1号
     讨论 谢建国 发言：不写套话。
     讨论 邓爱华 发言：时间、地点、参加人三样放最前面。
     讨论 陈春梅 发言：同意，回执要求单列一行。

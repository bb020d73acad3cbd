# 职工意见摘报：从收到的建议里摘编，审核后呈领导圈阅，出处点得开。
# covers: 59

at 2026-03-02 09:00
given 建议 {"title": "食堂延时半小时", "why": "加班赶不上。", "how": "供到十九点。"}
as 谢建国 start staff_suggestion 建议
  -> 201 running assign 交办 · 张涛 · 献策〔2026〕1号
matter b
as 谢建国 start opinion_digest {"title": "职工意见摘报（3月）", "body": "一、有职工反映加班赶不上食堂，建议供到十九点。", "leaders": ["周长河", "朱燕"]} link collects a
  -> 201 running check 审核 · 张涛
as 张涛 agree
  -> 200 running present 呈阅 · 周长河、朱燕 · 摘报〔2026〕1期
as 周长河 mark_read "请行政财务科与食堂商量，本月答复。"
  -> 200 running present 呈阅 · 朱燕 · 摘报〔2026〕1期
as 朱燕 mark_read
  -> 200 closed · 摘报〔2026〕1期
as 谢建国 open
  -> 200 closed · 摘报〔2026〕1期
     呈阅 周长河 圈阅：请行政财务科与食堂商量，本月答复。
as 谢建国 related
  -> 摘自的意见 献策〔2026〕1号 食堂延时半小时 办理中

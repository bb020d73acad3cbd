# 单位目标分解到科室、到人，签订责任书，到期考核；哪一级没完成、谁的责任，顺着目标树上下都查得到；办公室自己也这样考。
# covers: 273, 286

at 2026-03-02 09:00
given 目标 {"title": "办文按时办结率98%", "level": "office", "measure": "全年超期不超过2%。", "owner": "张涛", "due_on": "2026-12-18"}
as 张慧 start duty_target 目标
  -> 201 running accept 签订 · 张涛
as 张涛 agree
  -> 200 running carry_out 完成 · 张涛 · 目标〔2026〕1号
matter 科室
as 张慧 start duty_target 目标 {"title": "会签三日内回", "level": "section", "owner": "陈玉兰"} link part_of a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/upper_number form_check 科室、专班目标和个人任务从上一级分解而来，请填写上级目标编号。
as 张慧 start duty_target 目标 {"title": "会签三日内回", "level": "section", "owner": "陈玉兰", "upper_number": "目标〔2026〕1号"} link part_of a
  -> 201 running accept 签订 · 陈玉兰
as 陈玉兰 agree
  -> 200 running carry_out 完成 · 陈玉兰 · 目标〔2026〕2号
matter 个人
as 陈玉兰 start duty_target 目标 {"title": "每日催办会签", "level": "person", "owner": "周志强", "upper_number": "目标〔2026〕2号"} link part_of 科室
  -> 201 running accept 签订 · 周志强
as 周志强 agree
  -> 200 running carry_out 完成 · 周志强 · 目标〔2026〕3号

at 2026-12-07 09:00
as 周志强 notices
  -> 即将到期：每日催办会签（完成），期限 12月18日 17:30
     陈玉兰送您办理：每日催办会签（签订）
as 周志强 agree {"done": "全年催办210次，漏催3次。"}
  -> 200 running assess 考核 · 董静、张慧、曹卫东 · 目标〔2026〕3号
as 张慧 claim
  -> 200 running assess 考核 · 张慧 · 目标〔2026〕3号
as 张慧 agree {"result": "partly"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reason form_check 没有完成的，请写明原因和责任。
as 张慧 agree {"result": "partly", "reason": "7月漏催3次，经办人周志强。"}
  -> 200 running confirm 审定 · 张涛 · 目标〔2026〕3号
as 张涛 agree
  -> 200 closed · 目标〔2026〕3号
as 张慧 related
  -> 上级目标 目标〔2026〕2号 会签三日内回 办理中
matter 科室
as 陈玉兰 agree {"done": "会签三日内回的占97%。"}
  -> 200 running assess 考核 · 董静、张慧、曹卫东 · 目标〔2026〕2号
as 张慧 claim
  -> 200 running assess 考核 · 张慧 · 目标〔2026〕2号
as 张慧 agree {"result": "reached"}
  -> 200 running confirm 审定 · 张涛 · 目标〔2026〕2号
as 张涛 agree
  -> 200 closed · 目标〔2026〕2号
as 张慧 related
  -> 上级目标 目标〔2026〕1号 办文按时办结率98% 办理中
     分解的目标 目标〔2026〕3号 每日催办会签 已办结
matter a
as 张涛 agree {"done": "全年超期1.4%。", "proof": "file:台账统计.txt"}
  -> 200 running assess 考核 · 董静、张慧、曹卫东 · 目标〔2026〕1号
as 张慧 claim
  -> 200 running assess 考核 · 张慧 · 目标〔2026〕1号
as 张慧 agree {"result": "reached"}
  -> 200 running confirm 审定 · 张涛 · 目标〔2026〕1号
as 张慧 ledger duty_target
  -> 目标〔2026〕3号 每日催办会签 已办结
     目标〔2026〕2号 会签三日内回 已办结
     目标〔2026〕1号 办文按时办结率98% 办理中

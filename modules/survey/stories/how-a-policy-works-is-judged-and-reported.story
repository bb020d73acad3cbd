# 政策评估：指标写明目标和来源，执行的单位各填一张反映表，两样合起来下结论，报告呈领导。
# covers: 140

at 2026-03-02 09:00
given 评估 {"policy": "关于会议计划管理的通知", "since": "2025-09-01", "indicators": "会议次数，降三成，会议台账。\n提前通知率，95%，会议台账。", "units": ["县财政局", "县水务局"], "reply_by": "2026-03-13"}
as 李雪梅 start policy_review 评估
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running ask 征求反映 · 吕浩、罗志远 · 政评〔2026〕1号
as 李雪梅 part 县财政局 into 财政
  -> -> 财政
as 李雪梅 part 县水务局 into 水务
  -> -> 水务
matter 财政
as 吕浩 agree "已填。" {"works": "good"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/people_say required 必填。
     /args/fields/problem required 必填。
as 吕浩 agree "已填。" {"works": "good", "people_say": "good", "problem": "紧急会议仍多。", "advice": "紧急会议须注明缘由。"}
  -> 200 closed · 政映〔2026〕1号
matter 水务
as 罗志远 agree "已填。" {"works": "fair", "people_say": "fair", "problem": "汛期难以提前。"}
  -> 200 closed · 政映〔2026〕1号
matter a
as 李雪梅 submit {"opinions": "两家均认可，紧急会议偏多。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/measured required 必填。
     /args/fields/verdict required 必填。
     /args/fields/body required 必填。
     /args/fields/leaders required 必填。
as 李雪梅 submit {"measured": "会议降32%；提前通知率91%，未达标。", "opinions": "财政局好、水务局一般，紧急会议偏多。", "verdict": "change", "body": "政策有效，提前通知率未达标，建议紧急会议注明缘由。", "leaders": ["周长河"]}
  -> 200 running check 审核 · 张涛 · 政评〔2026〕1号
as 张涛 agree
  -> 200 running present 呈阅 · 周长河 · 政评〔2026〕1号
as 周长河 mark_read "照此调整。"
  -> 200 closed · 政评〔2026〕1号
as 李雪梅 open
  -> 200 closed · 政评〔2026〕1号
     呈阅 周长河 圈阅：照此调整。
as 李雪梅 parts
  -> 县财政局 已办结 政映〔2026〕1号 吕浩 同意：已填。
     县水务局 已办结 政映〔2026〕1号 罗志远 同意：已填。

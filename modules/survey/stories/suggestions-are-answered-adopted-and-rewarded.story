# “服务改进我献策”：谁提的、怎么答复、采纳没有、奖励什么都有；十个工作日答复，不采纳的也要说理由，建议人看到才算完。
# covers: 307

at 2026-03-02 09:00
given 建议 {"title": "会议室贴预约二维码", "why": "要打电话问有没有人用。", "how": "门口贴码，扫了就看到当天安排。"}
as 周凯 start staff_suggestion 建议
  -> 201 running assign 交办 · 张涛 · 献策〔2026〕1号
as 张涛 agree {"to_unit": "县政府办公室综合科"}
  -> 200 running answer 答复 · 程振宇 · 献策〔2026〕1号
as 程振宇 agree {"adopted": "yes"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/answer required 必填。
as 程振宇 agree {"adopted": "yes", "answer": "四月起三个会议室都贴。"}
  -> 200 running reward 奖励 · 张涛 · 献策〔2026〕1号
as 张涛 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reward form_check 采纳的请写明奖励，没有物质奖励的写表扬。
as 张涛 agree {"reward": "通报表扬，奖励书籍一册。"}
  -> 200 running hear 建议人阅知 · 周凯 · 献策〔2026〕1号
as 周凯 submit
  -> 200 closed · 献策〔2026〕1号
matter b
as 黄蓉 start staff_suggestion 建议 {"title": "取消签到", "how": "不签到。"}
  -> 201 running assign 交办 · 张涛 · 献策〔2026〕2号
as 张涛 agree {"to_unit": "县政府办公室综合科"}
  -> 200 running answer 答复 · 程振宇 · 献策〔2026〕2号
as 程振宇 agree {"adopted": "no", "answer": "会议须有出席记录，可改扫码签到。"}
  -> 200 running hear 建议人阅知 · 黄蓉 · 献策〔2026〕2号
as 黄蓉 submit
  -> 200 closed · 献策〔2026〕2号
as 张涛 ledger staff_suggestion
  -> 献策〔2026〕2号 取消签到 已办结
     献策〔2026〕1号 会议室贴预约二维码 已办结

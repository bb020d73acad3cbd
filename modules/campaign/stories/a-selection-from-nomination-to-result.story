# 评选先推荐、再投票、再计分、公示、定结果：票不过半的不再往下走，得分附评分表，公示有异议的写明。
# covers: 114

at 2026-03-02 09:00
given 推荐 {"award": "服务先锋", "nominee": "受理科 许波", "deeds": "全年接听一万两千个电话，无一投诉。", "voters": ["程振宇", "郭美玲", "谢建国"], "criteria": "接听量40分，满意度40分，协作20分。"}
as 谢建国 start selection 推荐
  -> 201 running vote 投票 · 程振宇、郭美玲、谢建国
as 程振宇 agree
  -> 200 running vote 投票 · 郭美玲、谢建国
as 郭美玲 agree
  -> 200 running vote 投票 · 谢建国
as 谢建国 abstain "与本人同科室，回避。"
  -> 200 running score 计分 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running score 计分 · 张慧
as 张慧 agree {"score": 92, "public_units": ["县12345政务服务便民热线中心"], "public_until": "2026-03-13"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/score_sheet required 必填。
as 张慧 agree {"score": 92, "score_sheet": "file:评分表.txt", "public_units": ["县12345政务服务便民热线中心"], "public_until": "2026-03-13"}
  -> 200 running show 公示 · 徐世杰
as 徐世杰 agree "无异议。"
  -> 200 running decide 确定 · 张涛
as 张涛 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/result required 必填。
as 张涛 agree {"result": "chosen"}
  -> 200 closed · 评选〔2026〕1号
matter b
as 谢建国 start selection 推荐 {"nominee": "督办科 曾翠萍"}
  -> 201 running vote 投票 · 程振宇、郭美玲、谢建国
as 程振宇 disagree "回访记录不全。"
  -> 200 running vote 投票 · 郭美玲、谢建国
as 郭美玲 disagree "同意程振宇意见。"
  -> 200 running vote 投票 · 谢建国
as 谢建国 agree
  -> 200 rejected
as 张涛 ledger selection
  -> 未编号 服务先锋：督办科 曾翠萍 未同意
     评选〔2026〕1号 服务先锋：受理科 许波 已办结

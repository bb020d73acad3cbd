# 征集投票：谁都可以提方案，参加的人投票，投票的过半赞成才采用，弃权不算。
# covers: 290

at 2026-03-02 09:00
given 方案 {"call": "车班团队名称", "proposal": "行随你动", "meaning": "随叫随到。", "voters": ["张红霞", "王桂芳", "周凯"], "vote_by": "2026-03-06"}
as 张红霞 start staff_proposal 方案 {"voters": ["周凯"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/voters form_check 投票人不少于3人。
as 张红霞 start staff_proposal 方案
  -> 201 running vote 投票 · 张红霞、王桂芳、周凯 · 征集〔2026〕1号
as 王桂芳 agree
  -> 200 running vote 投票 · 张红霞、周凯 · 征集〔2026〕1号
as 周凯 abstain "不是车班的人。"
  -> 200 running vote 投票 · 张红霞 · 征集〔2026〕1号
as 张红霞 agree
  -> 200 running use 采用 · 张红霞 · 征集〔2026〕1号
as 张红霞 submit
  -> 200 closed · 征集〔2026〕1号
matter b
as 王桂芳 start staff_proposal 方案 {"proposal": "平安车班"}
  -> 201 running vote 投票 · 张红霞、王桂芳、周凯 · 征集〔2026〕2号
as 王桂芳 agree
  -> 200 running vote 投票 · 张红霞、周凯 · 征集〔2026〕2号
as 周凯 disagree "太普通。"
  -> 200 running vote 投票 · 张红霞 · 征集〔2026〕2号
as 张红霞 disagree "已经选了一个。"
  -> 200 rejected · 征集〔2026〕2号
as 张涛 ledger staff_proposal
  -> 征集〔2026〕2号 车班团队名称：平安车班 未同意
     征集〔2026〕1号 车班团队名称：行随你动 已办结

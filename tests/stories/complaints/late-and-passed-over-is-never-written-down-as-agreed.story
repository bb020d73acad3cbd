# 逾期没表态，流程可以往下走，但记作“未表态”，不算同意：票数不算他的，意见栏没有他的，他名下也不是已办；必办的环节不会自动过。
# covers: 62
# complaint: steedos #463
# kinds: timed

at 2026-03-02 09:00
as 谢建国 start timed {"topic": "关于档案室搬迁的意见", "asked": ["郭美玲", "邓艳玲"]}
  -> 201 running handle 承办 · 程振宇
as 程振宇 agree
  -> 200 running consult 征求意见 · 郭美玲、邓艳玲
as 郭美玲 agree "同意。"
  -> 200 running consult 征求意见 · 邓艳玲

after 4 working_days
as 谢建国 open
  -> 200 running confirm 审定 · 张涛
     征求意见 郭美玲 同意：同意。
     可以：催办
as 谢建国 way
  -> 发起 申请 · 谢建国 提交
     依次送达 承办 · 程振宇 同意 待看0分钟
     依次送达 征求意见 · 郭美玲 同意 待看0分钟 · 邓艳玲 逾期未办 待看1530分钟 逾期
     依次送达 审定 · 张涛 在办 待看30分钟
as 邓艳玲 list handled
  -> none
as 邓艳玲 list pending
  -> none
as 邓艳玲 withdraw
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 邓艳玲 agree "补签同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（承办）
     程振宇 承办：同意，送郭美玲、邓艳玲（征求意见）
     郭美玲 征求意见：同意：“同意。”
     系统 征求意见：逾期
     系统 征求意见：超时处理，未表态，继续流转（不视为同意），送张涛（审定）

after 4 working_days
as 谢建国 open
  -> 200 terminated
     征求意见 郭美玲 同意：同意。

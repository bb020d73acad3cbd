# 签过意见的人再传阅、读者再转传、再写阅件意见，签过的意见一字不动；意见只增不改。
# covers: 183
# complaint: workflow #1635
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 circulate people 郭美玲
  -> 200 running check 审核 · 程振宇
as 程振宇 agree "同意，请尽快印发。"
  -> 200 running sign 会签 · 郭美玲
as 郭美玲 agree "同意。"
  -> 200 running approve 审定 · 张涛
as 程振宇 circulate people 萧秀英
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 circulate people 萧秀英 text "请阅。"
  -> 200 running approve 审定 · 张涛
as 萧秀英 mark_read "已阅。"
  -> 200 running approve 审定 · 张涛
as 郭美玲 mark_read "又看了一遍。"
  -> 200 running approve 审定 · 张涛
as 谢建国 open
  -> 200 running approve 审定 · 张涛
     审核 程振宇 同意：同意，请尽快印发。
     送阅 郭美玲 已阅：又看了一遍。
     会签 郭美玲 同意：同意。
     送阅 萧秀英 已阅：已阅。
     可以：催办
as 张涛 send_back to check rerun "再核一遍。"
  -> 200 running check 审核 · 程振宇
as 程振宇 agree "再核无误。"
  -> 200 running sign 会签 · 郭美玲
as 谢建国 open
  -> 200 running sign 会签 · 郭美玲
     审核 程振宇 同意：同意，请尽快印发。
     送阅 郭美玲 已阅：又看了一遍。
     会签 郭美玲 同意：同意。
     审定 张涛 退回：再核一遍。
     送阅 萧秀英 已阅：已阅。
     审核 程振宇 同意：再核无误。
     可以：催办

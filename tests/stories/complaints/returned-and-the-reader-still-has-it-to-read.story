# 退回不收走传阅：一键退回到拟稿、再送、办结，读者手里的一份都在，已阅照记；终止以后也读得到。
# covers: 183
# complaint: steedos #6985
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 circulate people 萧秀英 邓爱华
  -> 200 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲
as 郭美玲 send_back to draft rerun "请重拟。"
  -> 200 running draft 拟稿 · 谢建国
as 萧秀英 list to_read
  -> 关于值班安排的通知（传阅中 0/2）
as 萧秀英 open
  -> 200 running draft 拟稿 · 谢建国
     会签 郭美玲 退回：请重拟。
     可以：已阅 传阅
as 萧秀英 mark_read "已阅，同意重拟。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 submit
  -> 200 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲
as 郭美玲 agree
  -> 200 running approve 审定 · 张涛
as 张涛 terminate "不再印发。"
  -> 200 terminated
as 邓爱华 list to_read
  -> 关于值班安排的通知（传阅中 1/2）
as 邓爱华 agree
  -> 409 flow_ended 该事项已经终止，不能再办理。
as 邓爱华 mark_read
  -> 200 terminated
as 邓爱华 mark_read
  -> 409 flow_verb_not_allowed 当前环节不能进行“已阅”操作，请刷新页面后重新选择。
as 谢建国 open
  -> 200 terminated
     送阅 萧秀英 已阅：已阅，同意重拟。
     会签 郭美玲 退回：请重拟。

# 催办一次，会签的每一个人、加签请来的人、传阅没看的人都收到；已经办过、已经阅过的不打扰。挂起时也能催，催得太勤不行。
# covers: 183
# complaint: workflow #1711, #1531
# kinds: consulted

at 2026-03-02 09:00
given 件 {"topic": "关于值班安排的通知", "signers": ["郭美玲", "沈鹏", "萧秀英"]}
as 谢建国 start consulted 件
  -> 201 running check 审核 · 程振宇
as 程振宇 circulate people 邓爱华 赵桂芳
  -> 200 running check 审核 · 程振宇
as 赵桂芳 mark_read
  -> 200 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running sign 会签 · 郭美玲、沈鹏、萧秀英
as 沈鹏 agree
  -> 200 running sign 会签 · 郭美玲、萧秀英
as 郭美玲 add_signer before people 曾文斌
  -> 200 running sign 会签 · 曾文斌、萧秀英
as 谢建国 urge text "今天要印发。"
  -> 200 running sign 会签 · 曾文斌、萧秀英
as 郭美玲 notices
  -> 程振宇送您办理：关于值班安排的通知（会签）
as 曾文斌 notices
  -> 谢建国催办：关于值班安排的通知（今天要印发。）
     郭美玲请您一起办理：关于值班安排的通知（会签）
as 萧秀英 notices
  -> 谢建国催办：关于值班安排的通知（今天要印发。）
     程振宇送您办理：关于值班安排的通知（会签）
as 邓爱华 notices
  -> 谢建国催办：关于值班安排的通知（今天要印发。）
     程振宇送您阅知：关于值班安排的通知
as 赵桂芳 notices
  -> 程振宇送您阅知：关于值班安排的通知
as 沈鹏 notices
  -> 程振宇送您办理：关于值班安排的通知（会签）
as 谢建国 urge
  -> 429 flow_urged_recently 刚刚已催办过，请在 30 分钟后再催办。
as 萧秀英 urge
  -> 409 flow_verb_not_allowed 当前环节不能进行“催办”操作，请刷新页面后重新选择。
as 秦月 urge
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

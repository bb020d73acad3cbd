# 交办的人也收到提醒：到期提醒写明“同时提醒交办人”的，按实际交办的那个人找。
# covers: 62
# kinds: clocked

at 2026-03-02 09:00
as 谢建国 start clocked {"topic": "关于档案室搬迁的意见"}
  -> 201 running ask 交办 · 程振宇
as 程振宇 agree
  -> 200 running law 合法性审核 · 张涛、周凯

after 2 working_days
as 程振宇 notices
  -> 即将到期：关于档案室搬迁的意见（合法性审核），期限 3月4日 17:30
     谢建国送您办理：关于档案室搬迁的意见（交办）
as 谢建国 notices
  -> none

# 秘书代录前可以先起草，刷新不丢，领导的草稿各存各的、互不可见；领导那一环节要填的内容由秘书一并代填，轨迹里两人姓名都在；代录代办了什么、核对过没有，两边都有一张清单。
# covers:
# kinds: instructed

at 2026-03-02 09:00
as 周长河 mandate 郭美玲 acts
  -> x
as 谢建国 start instructed {"topic": "关于防汛值守的请示"}
  -> x
as 郭美玲 note for 周长河 "同意。"
  -> x
as 程振宇 agree
  -> x
as 程振宇 note for 周长河 "同意。"
  -> x
as 郭美玲 note for 周长河 "同意。请应急局"
  -> x
as 郭美玲 write for 周长河 {"lead": "县应急管理局"}
  -> x
as 郭美玲 note for 周长河 "同意。请应急局牵头。"
  -> x
as 郭美玲 open
  -> x
as 周长河 open
  -> x
as 周长河 note "请郭美玲再核一下数字。"
  -> x
as 郭美玲 open
  -> x
as 程振宇 withdraw
  -> x
as 周长河 note ""
  -> x
as 程振宇 withdraw
  -> x
as 郭美玲 note for 周长河 ""
  -> x
as 程振宇 withdraw
  -> x
as 程振宇 agree
  -> x
as 郭美玲 agree for 周长河 recorded "同意。请应急局牵头。"
  -> x
as 郭美玲 agree for 周长河 recorded {"topic": "关于防汛的请示", "lead": "县应急管理局"} "同意。请应急局牵头。"
  -> x
as 郭美玲 agree for 周长河 recorded {"lead": "县应急管理局", "limit": "汛期前办结"} "同意。请应急局牵头。"
  -> x
as 谢建国 field lead
  -> x
as 谢建国 trail
  -> x
as 郭美玲 withdraw for 周长河 recorded
  -> x
as 周长河 open
  -> x
as 郭美玲 open
  -> x
as 郭美玲 agree for 周长河 acted {"lead": "县水务局"} "同意。请水务局牵头。"
  -> x
as 郭美玲 written
  -> x
as 周长河 written_for
  -> x
matter b
as 谢建国 start instructed {"topic": "关于旱情应对的请示"}
  -> x
as 程振宇 agree
  -> x
as 郭美玲 agree for 周长河 recorded {"lead": "县农业农村局"} "同意。"
  -> x
as 周长河 correct "同意，请速办。"
  -> x
as 周长河 written_for
  -> x
as 周长河 written_for open
  -> x
matter a
as 周长河 confirm
  -> x
as 郭美玲 written
  -> x
as 周长河 written_for open
  -> x
as 程振宇 written_for
  -> x

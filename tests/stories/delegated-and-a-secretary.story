# 领导委托他人、又有秘书：文在谁手里，就由谁的秘书代录；委托出去的那一件，领导的秘书不再看到，也不能代录；受托人的秘书可以代录受托人的话，但不能替受托人代办；两人都可以办时，领导的秘书照样代录。
# covers:
# kinds: mandated

at 2026-03-02 09:00
as 周长河 mandate 郭美玲 acts
  -> x
as 朱燕 mandate 黄蓉 acts
  -> x
as 周长河 delegate 朱燕 replace until 2026-03-04 18:00
  -> x
as 谢建国 start mandated {"topic": "关于防汛值守的请示"}
  -> x
as 程振宇 agree
  -> x
as 郭美玲 open
  -> x
as 郭美玲 agree for 周长河 recorded "同意。"
  -> x
as 黄蓉 open
  -> x
as 黄蓉 agree for 周长河 recorded "同意。"
  -> x
as 黄蓉 agree for 朱燕 acted "同意。"
  -> x
as 黄蓉 agree for 朱燕 recorded "同意。"
  -> x
as 谢建国 open
  -> x
as 谢建国 trail
  -> x
as 谢建国 readers
  -> x
as 周长河 written_for
  -> x
as 朱燕 confirm
  -> x
as 朱燕 written_for
  -> x

after 3 working_days
as 郭美玲 tray 周长河
  -> x
as 郭美玲 open
  -> x
matter b
as 周长河 delegate 朱燕 assist
  -> x
as 谢建国 start mandated {"topic": "关于值班安排的请示"}
  -> x
as 程振宇 agree
  -> x
as 谢建国 why
  -> x
as 郭美玲 note for 周长河 "同意。"
  -> x
as 郭美玲 note for 朱燕 "同意。"
  -> x
as 郭美玲 agree for 朱燕 recorded "同意。"
  -> x
as 郭美玲 agree for 周长河 recorded "同意。"
  -> x
as 朱燕 agree "同意。"
  -> x
as 谢建国 open
  -> x

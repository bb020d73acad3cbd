# 待办先排超期的，再排特急的、催办过的，其余按剩余时限；也可以只看其中一类。
# covers: 66

at 2026-03-02 09:00
given 甲 {"document": "关于抗旱的报告", "copies": 2, "reason": "报市政府。"}
given 乙 {"document": "关于春耕的通知", "copies": 2, "reason": "发各乡镇。"}
given 丙 {"document": "关于防火的通知", "copies": 2, "reason": "发各乡镇。"}
given 丁 {"document": "关于抢险的函", "copies": 2, "reason": "河堤出现险情。"}
matter 甲
as 谢建国 start seal 甲
  -> 201 running review 部门审核 · 程振宇

after 2 working_days
matter 乙
as 谢建国 start seal 乙
  -> 201 running review 部门审核 · 程振宇
matter 丙
as 谢建国 start seal 丙
  -> 201 running review 部门审核 · 程振宇
matter 丁
as 谢建国 start seal 丁 urgency most_urgent
  -> 201 running review 部门审核 · 程振宇
matter 丙
as 谢建国 urge
  -> 200 running review 部门审核 · 程振宇
as 程振宇 list pending
  -> 关于抗旱的报告用印（部门审核） overdue
     关于抢险的函用印（部门审核）
     关于防火的通知用印（部门审核） 催办1次
     关于春耕的通知用印（部门审核）
as 程振宇 list pending only overdue
  -> 关于抗旱的报告用印（部门审核） overdue
as 程振宇 list pending only most_urgent
  -> 关于抢险的函用印（部门审核）
as 程振宇 list pending only today
  -> none

after 1 working_days
as 程振宇 list pending only today
  -> 关于抢险的函用印（部门审核）
     关于防火的通知用印（部门审核） 催办1次
     关于春耕的通知用印（部门审核）
matter 乙
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 send_back to review direct "请写明份数。"
  -> 200 running review 部门审核 · 程振宇
as 程振宇 list pending only returned
  -> 关于春耕的通知用印（部门审核） 退回
as 程振宇 list pending only for_others
  -> none
as 程振宇 list pending only late
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /only not_a_choice 不是可选项，可选：today、overdue、most_urgent、returned、for_others。

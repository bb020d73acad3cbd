# 电报单独登记、单独编号：特提、特急、加急、平急四个等级，各有各的转办时限，到点提醒、逾期亮灯；一点转成收文办理，等级、电报号带过去；没有转出的办结不了。
# covers: 63

at 2026-03-02 09:00
given 电报 {"sender": "云江市防汛抗旱指挥部", "received_on": "2026-03-02", "copies": 1}
matter 特提
as 谢建国 start telegram 电报 {"title": "立即转移低洼地带群众", "their_number": "云江汛电〔2026〕3号", "telegram_grade": "flash"}
  -> 403 matter_not_yours_to_begin “电报登记”由文电人员发起，您的岗位不能发起。
as 陈玉兰 start telegram 电报 {"title": "立即转移低洼地带群众", "their_number": "云江汛电〔2026〕3号"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/telegram_grade required 必填。
as 陈玉兰 start telegram 电报 {"title": "立即转移低洼地带群众", "their_number": "云江汛电〔2026〕3号", "telegram_grade": "flash"}
  -> 201 running forward 转办 · 陈玉兰 · 电〔2026〕1号
matter 特急
as 陈玉兰 start telegram 电报 {"title": "加密雨情会商", "their_number": "云江汛电〔2026〕4号", "telegram_grade": "immediate"}
  -> 201 running forward 转办 · 陈玉兰 · 电〔2026〕2号
matter 加急
as 陈玉兰 start telegram 电报 {"title": "报送物资储备", "their_number": "云江汛电〔2026〕5号", "telegram_grade": "priority"}
  -> 201 running forward 转办 · 陈玉兰 · 电〔2026〕3号
matter 平急
as 陈玉兰 start telegram 电报 {"title": "汛前检查安排", "their_number": "云江汛电〔2026〕6号", "telegram_grade": "routine"}
  -> 201 running forward 转办 · 陈玉兰 · 电〔2026〕4号
matter 重登
as 陈玉兰 start telegram 电报 {"title": "汛前检查安排", "their_number": "云江汛电〔2026〕6号", "telegram_grade": "routine"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/their_number matter_duplicate_final “电报号”等相同的事项已由陈玉兰于 3月2日 09:00 登记，编号 电〔2026〕4号，不能重复登记。

at 2026-03-02 09:10
as 陈玉兰 list pending
  -> 立即转移低洼地带群众（转办）
     加密雨情会商（转办）
     报送物资储备（转办）
     汛前检查安排（转办）
as 张涛 notices
  -> 即将到期：立即转移低洼地带群众（转办），期限 3月2日 09:15
matter 特提
as 陈玉兰 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/title form_check 请先在本页点“转收文办理”，电报才算转出。
matter 收文
as 陈玉兰 start incoming_document {"medium": "telegram", "review": "accepted"} from 特提 urgency most_urgent
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 陈玉兰 field telegram_grade
  -> flash
as 陈玉兰 field their_number
  -> 云江汛电〔2026〕3号
matter 特提
as 陈玉兰 submit
  -> 200 closed · 电〔2026〕1号
as 陈玉兰 related
  -> 收文办理 收〔2026〕1号 立即转移低洼地带群众 办理中

at 2026-03-02 09:40
as 陈玉兰 list pending
  -> 加密雨情会商（转办） overdue
     报送物资储备（转办）
     汛前检查安排（转办）
as 陈玉兰 notices
  -> 已经逾期：加密雨情会商（转办），期限 3月2日 09:30
     即将到期：立即转移低洼地带群众（转办），期限 3月2日 09:15

at 2026-03-02 11:40
as 陈玉兰 list pending
  -> 加密雨情会商（转办） overdue
     报送物资储备（转办） overdue
     汛前检查安排（转办）

at 2026-03-03 17:40
as 陈玉兰 list pending
  -> 加密雨情会商（转办） overdue
     报送物资储备（转办） overdue
     汛前检查安排（转办） overdue
as 陈玉兰 ledger telegram
  -> 电〔2026〕4号 汛前检查安排 办理中
     电〔2026〕3号 报送物资储备 办理中
     电〔2026〕2号 加密雨情会商 办理中
     电〔2026〕1号 立即转移低洼地带群众 已办结
as 陈玉兰 ledger "telegram?where=telegram_grade:flash"
  -> 电〔2026〕1号 立即转移低洼地带群众 已办结
as 陈玉兰 sums telegram by telegram_grade
  -> 特提 1件 copies 1
     特急 1件 copies 1
     加急 1件 copies 1
     平急 1件 copies 1

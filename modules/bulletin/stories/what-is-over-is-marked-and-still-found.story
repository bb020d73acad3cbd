# 通知过了有效期：当天从没有看的人的桌面上撤下，不算已阅；通知标为已过期，收到过的人仍打得开，台账里仍查得到。
# covers:

at 2026-03-02 09:00
given 通知 {"title": "关于三月大扫除的通知", "column": "notice", "body": "三月六日下午大扫除。", "to_people": ["陈玉兰", "沈鹏"], "read_by": "2026-03-04", "ask_unit": "县政府办公室综合科"}
as 谢建国 start bulletin 通知 {"valid_until": "2026-03-03"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/valid_until form_check 有效期不能早于阅读期限。
as 谢建国 start bulletin 通知 {"valid_until": "2026-03-06"}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree
  -> 200 running people_read 个人阅读 · 陈玉兰、沈鹏 · 通知公告〔2026〕1号
as 陈玉兰 circulate people 宋明辉
  -> 200 running people_read 个人阅读 · 陈玉兰、沈鹏 · 通知公告〔2026〕1号
as 陈玉兰 mark_read
  -> 200 running people_read 个人阅读 · 沈鹏 · 通知公告〔2026〕1号
as 沈鹏 list to_read
  -> 关于三月大扫除的通知（个人阅读）（传阅中 1/3）

at 2026-03-06 22:00
as 沈鹏 list to_read
  -> 关于三月大扫除的通知（个人阅读）（传阅中 1/3） overdue
as 宋明辉 list to_read
  -> 关于三月大扫除的通知（传阅中 1/3）
as 张涛 lasting state expired
  -> none

at 2026-03-07 00:01
as 沈鹏 list to_read
  -> none
as 宋明辉 list to_read
  -> none
as 张涛 ledger bulletin
  -> 通知公告〔2026〕1号 关于三月大扫除的通知 已过期
as 张涛 lasting state expired
  -> 通知公告〔2026〕1号 关于三月大扫除的通知 已过期 2026-03-06（谢建国）
as 谢建国 trail
  -> 谢建国 拟稿：提交，送张涛（审核发布）
     张涛 审核发布：发布，送陈玉兰、沈鹏（个人阅读）
     陈玉兰 个人阅读：传阅
     陈玉兰 个人阅读：已阅
     系统 个人阅读：到期提醒
     系统 个人阅读：有效期已过，没有阅的不再送阅（不视为已阅），送谢建国（传达小结）
     系统 有效期已过，没有阅的不再送阅（不视为已阅）
as 谢建国 notices
  -> 有效期已过，传达结束，转到您处：关于三月大扫除的通知（传达小结）
     已经逾期：关于三月大扫除的通知（个人阅读），期限 3月4日 17:30
as 沈鹏 open
  -> 200 running sum_up 传达小结 · 谢建国 · 通知公告〔2026〕1号
     已签定：审核发布 张涛
as 宋明辉 open
  -> 200 running sum_up 传达小结 · 谢建国 · 通知公告〔2026〕1号
     已签定：审核发布 张涛
as 谢建国 receipts
  -> 应阅3 已阅1 已回执0
     县政府办公室文电机要科 陈玉兰 已阅
     县政府办公室秘书一科 沈鹏 到期未阅
     县政府办公室文电机要科 宋明辉 到期未阅
as 谢建国 urge_receipts
  -> 409 receipt_nobody_wanting 没有需要催的人员。
as 谢建国 submit {"outcome": "沈鹏没有看，已当面告知。"}
  -> 200 closed · 通知公告〔2026〕1号
as 张涛 ledger "bulletin?where=valid_until:..2026-03-09"
  -> 通知公告〔2026〕1号 关于三月大扫除的通知 已过期

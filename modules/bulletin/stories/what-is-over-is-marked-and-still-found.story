# 通知过了有效期：没有看的不算已阅，从桌面上自己消失；通知标为已过期，台账里仍查得到，也能单独列出来。
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
as 陈玉兰 mark_read
  -> 200 running people_read 个人阅读 · 沈鹏 · 通知公告〔2026〕1号
as 沈鹏 list to_read
  -> 关于三月大扫除的通知（个人阅读）（传阅中 1/2）

at 2026-03-06 09:00
as 张涛 ledger bulletin
  -> 通知公告〔2026〕1号 关于三月大扫除的通知（传阅中 1/2） 办理中
as 张涛 lasting state expired
  -> none

at 2026-03-10 09:00
as 张涛 ledger bulletin
  -> 通知公告〔2026〕1号 关于三月大扫除的通知 已过期
as 张涛 lasting state expired
  -> 通知公告〔2026〕1号 关于三月大扫除的通知 已过期 2026-03-06（谢建国）
as 沈鹏 list to_read
  -> none
as 谢建国 trail
  -> 谢建国 拟稿：提交，送张涛（审核发布）
     张涛 审核发布：发布，送陈玉兰、沈鹏（个人阅读）
     陈玉兰 个人阅读：已阅
     系统 个人阅读：到期提醒
     系统 个人阅读：超时处理，未表态，继续流转（不视为同意），送谢建国（传达小结）
as 谢建国 submit {"outcome": "沈鹏没有看，已当面告知。"}
  -> 200 closed · 通知公告〔2026〕1号
as 张涛 ledger bulletin
  -> 通知公告〔2026〕1号 关于三月大扫除的通知 已过期
as 张涛 ledger "bulletin?where=valid_until:..2026-03-09"
  -> 通知公告〔2026〕1号 关于三月大扫除的通知 已过期

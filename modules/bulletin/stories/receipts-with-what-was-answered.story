# 回执：收到的人填参加人数、联系电话、备注；发布的人看得到谁填了什么、谁看了没有填、谁没有看，一键催办，可以导出，未阅名单单独导出。
# covers:

at 2026-03-02 09:00
given 通知 {"title": "关于召开安全生产培训会的通知", "column": "notice", "body": "请派员参加。", "to_units": ["县财政局", "县水务局", "县教育和体育局"], "to_below": ["县政府办公室秘书二科"], "read_by": "2026-03-06", "valid_until": "2026-03-13", "wants_receipt": true, "ask_unit": "县政府办公室综合科"}
as 谢建国 start bulletin 通知
  -> 201 running release 审核发布 · 张涛
as 江𬱖 receipts
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 agree "同意发布。"
  -> 200 running units_read 单位签收 · 江𬱖、韩晓琴、刘世杰、赵桂芳、曾文斌 · 通知公告〔2026〕1号
as 江𬱖 receipts
  -> 请填写回执
as 江𬱖 receipt {"attending": 2}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /answers/phone required 必填。
as 江𬱖 receipt {"attending": 2, "phone": "12000000076", "remark": "一人住会"}
  -> 请填写回执
     本人回执 attending=2 phone=12000000076 remark=一人住会
as 江𬱖 list to_read
  -> none
as 江𬱖 receipt {"attending": 3, "phone": "12000000076"}
  -> 请填写回执
     本人回执 attending=3 phone=12000000076
as 韩晓琴 mark_read
  -> 200 running units_read 单位签收 · 刘世杰、赵桂芳、曾文斌 · 通知公告〔2026〕1号
as 赵桂芳 mark_read
  -> 200 running units_read 单位签收 · 刘世杰、曾文斌 · 通知公告〔2026〕1号
as 赵桂芳 receipt {"attending": 1, "phone": "12000000031"}
  -> 请填写回执
     本人回执 attending=1 phone=12000000031
as 沈鹏 receipt {"phone": "1"}
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 receipts
  -> 应阅5 已阅3 已回执2 可催
     县教育和体育局办公室 刘世杰 未阅
     县财政局办公室 江𬱖 已回执 attending=3 phone=12000000076
     县水务局办公室 韩晓琴 已阅
     县政府办公室秘书二科 曾文斌 未阅
     县政府办公室秘书二科 赵桂芳 已回执 attending=1 phone=12000000031
as 韩晓琴 urge_receipts
  -> 403 receipt_not_yours 只有发布本件的人员可以催阅、催回执。
as 韩晓琴 take_receipts
  -> 403 receipt_not_yours 只有发布本件的人员可以催阅、催回执。
as 谢建国 urge_receipts
  -> 应阅5 已阅3 已回执2
     县教育和体育局办公室 刘世杰 未阅
     县财政局办公室 江𬱖 已回执 attending=3 phone=12000000076
     县水务局办公室 韩晓琴 已阅
     县政府办公室秘书二科 曾文斌 未阅
     县政府办公室秘书二科 赵桂芳 已回执 attending=1 phone=12000000031
as 谢建国 urge_receipts
  -> 409 receipt_urged_today 今天已经催过，请明天再催。
as 韩晓琴 notices
  -> 谢建国催阅、催回执：关于召开安全生产培训会的通知
     张涛送您办理：关于召开安全生产培训会的通知（单位签收）
as 曾文斌 notices
  -> 谢建国催办：关于召开安全生产培训会的通知
     张涛送您办理：关于召开安全生产培训会的通知（全体阅读）
as 曾文斌 list to_read
  -> 关于召开安全生产培训会的通知（全体阅读）（传阅中 3/5） 催办1次
as 赵桂芳 notices
  -> 张涛送您办理：关于召开安全生产培训会的通知（全体阅读）
as 谢建国 take_receipts
  -> 201 关于召开安全生产培训会的通知：回执 2026-03-02.xlsx 5行
as 谢建国 take_receipts wanting
  -> 201 关于召开安全生产培训会的通知：未阅、未回执名单 2026-03-02.xlsx 3行

at 2026-03-03 09:00
as 张涛 receipts
  -> 应阅5 已阅3 已回执2 可催
     县教育和体育局办公室 刘世杰 未阅
     县财政局办公室 江𬱖 已回执 attending=3 phone=12000000076
     县水务局办公室 韩晓琴 已阅
     县政府办公室秘书二科 曾文斌 未阅
     县政府办公室秘书二科 赵桂芳 已回执 attending=1 phone=12000000031
as 张涛 urge_receipts
  -> 应阅5 已阅3 已回执2
     县教育和体育局办公室 刘世杰 未阅
     县财政局办公室 江𬱖 已回执 attending=3 phone=12000000076
     县水务局办公室 韩晓琴 已阅
     县政府办公室秘书二科 曾文斌 未阅
     县政府办公室秘书二科 赵桂芳 已回执 attending=1 phone=12000000031

at 2026-03-12 09:00
as 曾文斌 receipt {"attending": 1, "phone": "12000000032", "remark": "迟报"}
  -> 请填写回执
     本人回执 attending=1 phone=12000000032 remark=迟报
as 谢建国 trail
  -> 谢建国 拟稿：提交，送张涛（审核发布）
     张涛 审核发布：发布，送江𬱖、韩晓琴、刘世杰（单位签收），送赵桂芳、曾文斌（全体阅读）：“同意发布。”
     江𬱖 填写回执
     江𬱖 单位签收：已签收
     江𬱖 填写回执
     韩晓琴 单位签收：已签收
     赵桂芳 全体阅读：已阅
     赵桂芳 填写回执
     谢建国 催办
     谢建国 催阅、催回执
     张涛 催办
     张涛 催阅、催回执
     系统 单位签收：到期提醒
     系统 全体阅读：到期提醒
     系统 单位签收：超时处理，未表态，继续流转（不视为同意）
     系统 全体阅读：超时处理，未表态，继续流转（不视为同意），送谢建国（传达小结）
     曾文斌 填写回执

at 2026-03-16 09:00
as 刘世杰 receipt {"attending": 1, "phone": "12000000050"}
  -> 409 receipt_over 本件已过有效期或者已经撤销，不再接收回执。
as 谢建国 receipts
  -> 应阅5 已阅4 已回执3
     县财政局办公室 江𬱖 已回执 attending=3 phone=12000000076
     县水务局办公室 韩晓琴 已阅
     县教育和体育局办公室 刘世杰 到期未阅
     县政府办公室秘书二科 赵桂芳 已回执 attending=1 phone=12000000031
     县政府办公室秘书二科 曾文斌 已回执 attending=1 phone=12000000032 remark=迟报

# 会商时还没人表态可以拿回；有一家表了态就不能拿回、也不能撤销，只能由会商单位退回；刚送出的拟稿人可以撤销，没有文号作废的事。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
given 会商 {"consulted_organs": ["县发展和改革局", "县应急管理局"]}
as 梁涛 start outgoing_document 通知 会商
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running consult 会商 · 杨敏、曹鹏
as 彭素芬 withdraw
  -> 200 running section_head 拟稿部门审核 · 彭素芬
as 杨敏 list pending
  -> none
as 彭素芬 agree
  -> 200 running consult 会商 · 杨敏、曹鹏
as 杨敏 agree "同意。"
  -> 200 running consult 会商 · 曹鹏
as 杨敏 withdraw
  -> 200 running consult 会商 · 杨敏、曹鹏
as 杨敏 agree "同意，另附意见。"
  -> 200 running consult 会商 · 曹鹏
as 彭素芬 withdraw
  -> 409 flow_withdraw_too_late 下一办理人杨敏已办理，不能拿回；如需修改请联系其退回。
as 曹鹏 send_back to draft "请补充依据。"
  -> 200 running draft 拟稿 · 梁涛
as 梁涛 list pending
  -> 云川县财政局关于编报2026年部门决算的通知（拟稿） 退回
as 杨敏 list pending
  -> none
as 梁涛 submit
  -> 200 running consult 会商 · 杨敏、曹鹏
as 杨敏 agree "同意。"
  -> 200 running consult 会商 · 曹鹏
as 杨敏 agree "再次同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 梁涛 revoke "不再发文。"
  -> 409 flow_revoke_too_late 已有人办理过该事项，不能撤销；如需终止请联系当前办理人。
as 曹鹏 list pending
  -> 云川县财政局关于编报2026年部门决算的通知（会商）
as 江𬱖 ledger outgoing_document
  -> 未编号 云川县财政局关于编报2026年部门决算的通知 办理中
matter b
as 梁涛 start outgoing_document 通知 会商
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 梁涛 revoke "不再发文。"
  -> 200 revoked
as 彭素芬 list pending
  -> none
as 彭素芬 agree
  -> 409 flow_ended 该事项已经撤销，不能再办理。

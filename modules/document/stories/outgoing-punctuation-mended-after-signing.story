# 复核时改标点、去空格不算实质改动，不必重新签发；改一个字就要。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge"}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running sign_and_issue 签发 · 吕涛
as 吕涛 agree "同意签发。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
as 江𬱖 claim
  -> 200 running recheck 复核登记 · 江𬱖
as 江𬱖 agree {"copies": 20} body "县国库支付中心：\n请于6月底前编报部门预算。"
  -> 409 matter_changed_after_signing “签发”之后正文有实质改动，须退回吕涛重新审定后再办；只改标点、空格的不受此限。
as 江𬱖 agree {"copies": 20} body "县国库支付中心:\n请于 6月底前编报部门决算。"
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号

# 签发之后正文有实质改动，不能往下办；退回修改的，改完先到原签发人那里，直送也绕不过去。重新签发后才接着办。
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
as 江𬱖 agree {"copies": 20} body "县国库支付中心：\n请于7月底前编报部门决算。"
  -> 409 matter_changed_after_signing “签发”之后正文有实质改动，须退回吕涛重新审定后再办；只改标点、空格的不受此限。
as 江𬱖 send_back to draft direct "时间有误，请改后直送。"
  -> 200 running draft 拟稿 · 梁涛

at 2026-03-03 09:00
as 梁涛 submit body "县国库支付中心：\n请于7月底前编报部门决算。"
  -> 200 running sign_and_issue 签发 · 吕涛
as 江𬱖 agree {"copies": 20}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 吕涛 agree "改得好，同意。"
  -> 200 running recheck 复核登记 · 江𬱖
as 江𬱖 agree {"copies": 20}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 秦月 agree {"seal_way": "electronic", "seal_owner": "县财政局", "seal_copies": 20}
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 江𬱖 open
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
     已签定：签发 吕涛
     签发 吕涛 签发：同意签发。
     复核登记 江𬱖 退回：时间有误，请改后直送。
     签发 吕涛 签发：改得好，同意。
     可以：认领 终止 挂起 调度 改派 催办
as 江𬱖 open at 2026-03-02 10:00
  -> 200 running draft 拟稿 · 梁涛
     已签定：签发 吕涛
     签发 吕涛 签发：同意签发。
     复核登记 江𬱖 退回：时间有误，请改后直送。
as 梁涛 trail
  -> 梁涛 拟稿：提交，送彭素芬（拟稿部门审核）
     彭素芬 拟稿部门审核：同意，送江𬱖（核稿）
     江𬱖 核稿：同意，送江𬱖（办公室审核）
     江𬱖 办公室审核：同意，送吕涛（签发）
     吕涛 签发：签发，送江𬱖、秦月（复核登记）：“同意签发。”
     江𬱖 复核登记：认领
     江𬱖 复核登记：退回，送梁涛（拟稿）：“时间有误，请改后直送。”
     梁涛 拟稿：提交，送吕涛（签发）
     吕涛 签发：签发，送江𬱖（复核登记）：“改得好，同意。”
     江𬱖 复核登记：编号登记，送秦月（用印）
     秦月 用印：用印，送江𬱖、秦月（分发）

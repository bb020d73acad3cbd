# 两个人、两个窗口同时办一件：先认领的办，后来的被告知是谁；先签的算数，后点的看到已经办过；转交、催办都找得到人。
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
as 吕涛 agree "同意签发。" twice
  -> 200 running recheck 复核登记 · 江𬱖、秦月
     again: 200 running recheck 复核登记 · 江𬱖、秦月
as 吕涛 agree "同意签发。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 江𬱖 claim
  -> 200 running recheck 复核登记 · 江𬱖
as 秦月 claim
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 江𬱖 transfer people 秦月 text "请秦月编号。"
  -> 200 running recheck 复核登记 · 秦月
as 江𬱖 agree {"copies": 10}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 梁涛 urge text "请尽快编号。"
  -> 200 running recheck 复核登记 · 秦月
as 秦月 notices
  -> 梁涛催办：云川县财政局关于编报2026年部门决算的通知（请尽快编号。）
     江𬱖转交您办理：云川县财政局关于编报2026年部门决算的通知（复核登记）
     吕涛送您办理：云川县财政局关于编报2026年部门决算的通知（复核登记）
as 秦月 agree {"copies": 10}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 秦月 agree {"seal_way": "electronic", "seal_owner": "县财政局", "seal_copies": 10}
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 江𬱖 claim
  -> 200 running distribute 分发 · 江𬱖 · 云财〔2026〕1号
as 秦月 claim
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 江𬱖 unclaim
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 秦月 claim
  -> 200 running distribute 分发 · 秦月 · 云财〔2026〕1号
as 秦月 agree twice
  -> 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
     again: 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
as 江𬱖 deliveries
  -> 县国库支付中心 待签收
as 秦月 agree
  -> 200 closed · 云财〔2026〕1号
as 梁涛 open
  -> 200 closed · 云财〔2026〕1号
     已签定：签发 吕涛
     签发 吕涛 签发：同意签发。

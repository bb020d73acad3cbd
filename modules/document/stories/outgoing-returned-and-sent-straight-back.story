# 核稿、签发退回的稿子：逐级的一级一级再来，直送的改好直接回到退回的人；一个都不丢。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
as 梁涛 start outgoing_document 通知
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 send_back to draft direct
  -> 422 opinion_required 请填写意见。
as 江𬱖 send_back to draft direct "请写明编报口径。"
  -> 200 running draft 拟稿 · 梁涛
as 彭素芬 list pending
  -> none
as 梁涛 submit {"body": "县国库支付中心：\n请于6月底前按新口径编报部门决算。"}
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree "已核。"
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running leader_review 分管领导审签 · 吕涛
as 吕涛 agree "拟同意。"
  -> 200 running sign_and_issue 签发 · 吕浩
as 吕浩 send_back to draft rerun "口径还要细化。"
  -> 200 running draft 拟稿 · 梁涛
as 梁涛 submit {"body": "县国库支付中心：\n请于6月底前按附表口径编报部门决算。"}
  -> 200 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running leader_review 分管领导审签 · 吕涛
as 吕涛 agree
  -> 200 running sign_and_issue 签发 · 吕浩
as 吕浩 agree "同意签发。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
as 梁涛 trail
  -> 梁涛 拟稿：提交，送彭素芬（拟稿部门审核）
     彭素芬 拟稿部门审核：同意，送江𬱖（核稿）
     江𬱖 核稿：退回，送梁涛（拟稿）：“请写明编报口径。”
     梁涛 拟稿：提交，送江𬱖（核稿）
     江𬱖 核稿：同意，送江𬱖（办公室审核）：“已核。”
     江𬱖 办公室审核：同意，送吕涛（分管领导审签）
     吕涛 分管领导审签：同意，送吕浩（签发）：“拟同意。”
     吕浩 签发：退回，送梁涛（拟稿）：“口径还要细化。”
     梁涛 拟稿：提交，送彭素芬（拟稿部门审核）
     彭素芬 拟稿部门审核：同意，送江𬱖（核稿）
     江𬱖 核稿：同意，送江𬱖（办公室审核）
     江𬱖 办公室审核：同意，送吕涛（分管领导审签）
     吕涛 分管领导审签：同意，送吕浩（签发）
     吕浩 签发：签发，送江𬱖、秦月（复核登记）：“同意签发。”

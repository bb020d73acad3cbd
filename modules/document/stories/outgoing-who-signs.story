# 签发权限按表定：上行文、重要公文、联合行文由主要负责人签发，分管范围内的日常公文由分管领导签发，纪要由办公室主任签发；不是签发人的签不了。
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
as 梁涛 why
  -> 吕涛：属分管范围内的日常公文，由分管领导签发
as 吕浩 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 吕涛 agree "同意签发。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
matter b
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge", "important": true}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running leader_review 分管领导审签 · 吕涛
as 吕涛 agree "拟同意，请局长签发。"
  -> 200 running sign_and_issue 签发 · 吕浩
as 梁涛 why
  -> 吕浩：重要公文由主要负责人签发
as 吕涛 agree "同意签发。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 吕浩 agree "同意签发。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
matter c
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge", "doc_type": "request_for_instruction", "direction": "up", "title": "云川县财政局关于追加预算的请示", "main_recipients": ["云川县人民政府"], "contact": "梁涛，12000000130"}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running leader_review 分管领导审签 · 吕涛
as 吕涛 agree
  -> 200 running sign_and_issue 签发 · 吕浩
as 梁涛 why
  -> 吕浩：上行文由主要负责人签发
as 吕浩 agree "同意上报。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
matter d
as 梁涛 start outgoing_document 通知 {"doc_type": "kind_minutes", "direction": "level", "title": "云川县财政局局务会议纪要", "main_recipients": []}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running sign_and_issue 签发 · 江𬱖
as 梁涛 why
  -> 江𬱖：会议纪要由办公室主任审签
as 江𬱖 agree "已审签。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
matter e
as 梁涛 start outgoing_document 通知
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running leader_review 分管领导审签 · 吕涛
as 吕涛 agree
  -> 200 running sign_and_issue 签发 · 吕浩
as 梁涛 why
  -> 吕浩：未作授权的，由主要负责人签发
as 吕浩 agree
  -> 200 running recheck 复核登记 · 江𬱖、秦月

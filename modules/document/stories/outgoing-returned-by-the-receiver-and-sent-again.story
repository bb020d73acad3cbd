# 收文单位初审不合要求的退文要写理由，发文单位改好补发，第二次才签收；没有接入的单位走纸质。
# covers: 182, 183

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
given 用印 {"seal_way": "electronic", "seal_owner": "县财政局", "seal_copies": 20}
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge", "main_recipients": ["县发展和改革局", "云江市人民政府"], "direction": "level", "doc_type": "kind_letter"}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running sign_and_issue 签发 · 吕涛
as 吕涛 agree
  -> 200 running recheck 复核登记 · 江𬱖、秦月
as 江𬱖 claim
  -> 200 running recheck 复核登记 · 江𬱖
as 江𬱖 agree {"copies": 20}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 秦月 agree 用印
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 江𬱖 claim
  -> 200 running distribute 分发 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 agree
  -> 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
as 杨敏 return_delivery
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /reason required 必填。
as 杨敏 return_delivery "附件缺页，请补齐。"
  -> 200 县发展和改革局 已退文 · 杨敏：附件缺页，请补齐。
as 江𬱖 notices
  -> 县发展和改革局退文：云川县财政局关于编报2026年部门决算的通知（附件缺页，请补齐。）
     秦月送您办理：云川县财政局关于编报2026年部门决算的通知（分发）
     吕涛送您办理：云川县财政局关于编报2026年部门决算的通知（复核登记）
     彭素芬送您办理：云川县财政局关于编报2026年部门决算的通知（核稿）
as 江𬱖 send_again 县发展和改革局
  -> 县发展和改革局 已退文 · 杨敏：附件缺页，请补齐。
     云江市人民政府 待签收
     县发展和改革局 待签收 第2次
as 杨敏 sign_for into r {"received_on": "2026-03-02", "medium": "online", "review": "accepted"}
  -> 200 县发展和改革局 已签收 第2次 · 杨敏
as 江𬱖 sign_for 云江市人民政府
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /taken_by required 必填。
as 江𬱖 sign_for 云江市人民政府 taken_by "市政府办文电科王军"
  -> 200 云江市人民政府 已签收 · 江𬱖 · 市政府办文电科王军
as 江𬱖 deliveries
  -> 县发展和改革局 已退文 · 杨敏：附件缺页，请补齐。
     云江市人民政府 已签收 · 江𬱖 · 市政府办文电科王军
     县发展和改革局 已签收 第2次 · 杨敏
matter r
as 杨敏 open
  -> 200 running propose 拟办 · 杨敏 · 收〔2026〕1号
     可以：提出拟办意见 退回 转交 拿回 撤销 终止 挂起 调度 改派

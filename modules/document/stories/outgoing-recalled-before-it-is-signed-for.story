# 分发之后、对方签收之前可以撤回；撤回后对方签不了，补发的才签得了；催签会到对方手里。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
given 用印 {"seal_way": "electronic", "seal_owner": "县财政局", "seal_copies": 20}
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge", "main_recipients": ["县发展和改革局", "县应急管理局"]}
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
as 杨敏 box in
  -> 县财政局 → 县发展和改革局 云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 待签收
as 梁涛 recall_delivery 县发展和改革局 "发错了。"
  -> 403 delivery_not_registry 此项操作由收发双方的登记人员办理，您没有该机关的登记权限。
as 江𬱖 recall_delivery 县发展和改革局 "附件漏了。"
  -> 200 县发展和改革局 已撤回 · 江𬱖：附件漏了。
as 杨敏 sign_for {"received_on": "2026-03-02", "medium": "online", "review": "accepted"}
  -> 409 delivery_settled 该文已由江𬱖于 3月2日 09:00 撤回，请刷新页面。
as 江𬱖 send_again 县应急管理局
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /organs/0 delivery_live 该单位已有一份待签收或者已签收，不能重复发送。
as 江𬱖 send_again 县发展和改革局
  -> 县发展和改革局 已撤回 · 江𬱖：附件漏了。
     县应急管理局 待签收
     县发展和改革局 待签收 第2次
as 江𬱖 urge_delivery 县应急管理局 "请尽快签收。"
  -> 200 县应急管理局 待签收 催办1次
as 江𬱖 urge_delivery 县应急管理局
  -> 429 delivery_urged_recently 刚刚已催签过，请在 30 分钟后再催。
as 曹鹏 notices
  -> 县财政局催签：云川县财政局关于编报2026年部门决算的通知（请尽快签收。）
     县财政局来文待签收：云川县财政局关于编报2026年部门决算的通知
as 杨敏 sign_for {"received_on": "2026-03-02", "medium": "online", "review": "accepted"}
  -> 200 县发展和改革局 已签收 第2次 · 杨敏
as 江𬱖 recall_delivery 县发展和改革局 "再撤回。"
  -> 409 delivery_settled 该文已由杨敏于 3月2日 09:00 签收，请刷新页面。
as 江𬱖 deliveries
  -> 县发展和改革局 已撤回 · 江𬱖：附件漏了。
     县应急管理局 待签收 催办1次
     县发展和改革局 已签收 第2次 · 杨敏

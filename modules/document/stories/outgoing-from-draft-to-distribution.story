# 县政府办公室起草的县政府通知，走完拟稿、会商、核稿、签发、用印、分发，到县财政局就是一份收文；编号在签发之后、复核登记时才给。
# covers: 182, 215

at 2026-03-02 09:00
as 陈玉兰 new_word 云川县人民政府 云政发 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县人民政府关于做好汛期防汛工作的通知", "direction": "down", "issuer": "云川县人民政府", "word": "云政发",
  "main_recipients": ["县财政局", "县应急管理局"], "copy_recipients": ["县水务局"], "consulted_organs": ["县应急管理局"], "disclosure": "open",
  "body": "各有关单位：\n为做好今年汛期防汛工作，现将有关事项通知如下。"}
as 邓爱华 start outgoing_document 通知 {"disclosure": "not_open"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/disclosure_reason form_check 不予公开的，请写明理由。
as 邓爱华 start outgoing_document 通知
  -> 201 running section_head 拟稿部门审核 · 沈鹏
as 沈鹏 why
  -> 沈鹏：县政府办公室秘书一科主要负责人
as 沈鹏 agree "同意。"
  -> 200 running consult 会商 · 曹鹏
as 曹鹏 agree "同意，已会签。"
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 赵桂芳 claim
  -> 200 running check_draft 核稿 · 赵桂芳
as 赵桂芳 agree "文字已核。"
  -> 200 running office_head 办公室审核 · 张涛
as 张涛 agree "请朱县长签发。"
  -> 200 running leader_review 分管领导审签 · 周长河
as 周长河 why
  -> 周长河：分管县政府办公室的领导
as 周长河 agree "同意，请朱县长签发。"
  -> 200 running sign_and_issue 签发 · 朱燕
as 陈玉兰 open
  -> 200 running sign_and_issue 签发 · 朱燕
     拟稿部门审核 沈鹏 同意：同意。
     会商 曹鹏 同意会签：同意，已会签。
     核稿 赵桂芳 同意：文字已核。
     办公室审核 张涛 同意：请朱县长签发。
     分管领导审签 周长河 同意：同意，请朱县长签发。
as 朱燕 why
  -> 朱燕：未作授权的，由主要负责人签发
as 朱燕 agree "同意签发。"
  -> 200 running recheck 复核登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 claim
  -> 200 running recheck 复核登记 · 陈玉兰
as 陈玉兰 agree {"copies": 30}
  -> 200 running affix_seal 用印 · 宋凤英 · 云政发〔2026〕1号
as 宋凤英 agree {"seal_way": "electronic", "seal_owner": "县政府办公室", "seal_copies": 30}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/seal_owner form_check 印章所属机关与发文机关署名不一致，不能用印。
as 宋凤英 agree {"seal_way": "electronic", "seal_owner": "云川县人民政府", "seal_copies": 30}
  -> 200 running distribute 分发 · 陈玉兰、宋明辉、宋凤英、周志强 · 云政发〔2026〕1号
as 陈玉兰 claim
  -> 200 running distribute 分发 · 陈玉兰 · 云政发〔2026〕1号
as 陈玉兰 agree
  -> 200 running file_record 存档 · 周志强 · 云政发〔2026〕1号
as 陈玉兰 deliveries
  -> 县财政局 待签收
     县应急管理局 待签收
     县水务局 待签收
as 江𬱖 box in
  -> 云川县人民政府 → 县财政局 云政发〔2026〕1号 云川县人民政府关于做好汛期防汛工作的通知 待签收
as 江𬱖 sign_for into b {"received_on": "2026-03-02", "medium": "online", "review": "accepted"}
  -> 200 县财政局 已签收 · 江𬱖
as 陈玉兰 deliveries
  -> 县财政局 已签收 · 江𬱖
     县应急管理局 待签收
     县水务局 待签收
as 周志强 list pending
  -> 云川县人民政府关于做好汛期防汛工作的通知（存档）

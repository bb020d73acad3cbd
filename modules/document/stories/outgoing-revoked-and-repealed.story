# 发出的文件：撤销自始无效、文号作废，废止自某日起无效；只能由登记人员办，办一次，收文单位都会得到通知。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
given 用印 {"seal_way": "electronic", "seal_owner": "县财政局", "seal_copies": 20}
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge", "main_recipients": ["县发展和改革局"]}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 江𬱖 validity revoked "内容有误。"
  -> 409 matter_not_in_force 只有已经编号或者办结的文件可以撤销、废止。
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
as 江𬱖 agree {"copies": 20}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 秦月 agree 用印
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 江𬱖 claim
  -> 200 running distribute 分发 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 agree
  -> 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
as 杨敏 sign_for into r {"received_on": "2026-03-02", "medium": "online", "review": "accepted"}
  -> 200 县发展和改革局 已签收 · 杨敏
as 梁涛 validity revoked "内容有误。"
  -> 403 matter_not_registry 只有本机关的登记人员可以办理此项操作。
as 江𬱖 validity revoked "内容有误。" on 2026-01-01
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /on matter_validity_day 撤销自始无效，不填日期；废止的日期不能早于成文之前。
as 江𬱖 validity revoked "  "
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /reason required 必填。
as 江𬱖 validity withdrawn "口径有误。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /state not_a_choice 不是可选项，可选：revoked、repealed。
as 江𬱖 validity revoked "口径有误，另行发文。"
  -> 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
as 江𬱖 open
  -> 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
     已签定：签发 吕涛
     已撤销：revoked 2026-03-02 江𬱖：口径有误，另行发文。
     签发 吕涛 签发：同意签发。
     可以：终止 挂起 调度 改派 催办
as 江𬱖 validity revoked "再撤一次。"
  -> 409 matter_validity_settled 本件已撤销（江𬱖，2026-03-02），不再变更；需要恢复的，请重新行文。
as 江𬱖 validity repealed "不再执行。"
  -> 409 matter_validity_settled 本件已撤销（江𬱖，2026-03-02），不再变更；需要恢复的，请重新行文。
as 江𬱖 ledger outgoing_document
  -> 云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 已撤销
as 杨敏 notices
  -> 县财政局已撤销：云川县财政局关于编报2026年部门决算的通知（口径有误，另行发文。），该文自始无效
     县财政局来文待签收：云川县财政局关于编报2026年部门决算的通知
as 江𬱖 trail
  -> 梁涛 拟稿：提交，送彭素芬（拟稿部门审核）
     彭素芬 拟稿部门审核：同意，送江𬱖（核稿）
     江𬱖 核稿：同意，送江𬱖（办公室审核）
     江𬱖 办公室审核：同意，送吕涛（签发）
     吕涛 签发：签发，送江𬱖、秦月（复核登记）：“同意签发。”
     江𬱖 复核登记：认领
     江𬱖 复核登记：编号登记，送秦月（用印）
     秦月 用印：用印，送江𬱖、秦月（分发）
     江𬱖 分发：认领
     江𬱖 分发：分发，送秦月（存档）
     江𬱖 撤销文件：“口径有误，另行发文。”
matter b
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge", "main_recipients": ["县发展和改革局"]}
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
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕2号
as 秦月 agree 用印
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕2号
as 江𬱖 validity repealed "新办法施行，本文同时废止。" on 2026-04-01 basis a
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕2号
as 江𬱖 open
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕2号
     已签定：签发 吕涛
     办理中：repealed 2026-04-01 江𬱖：新办法施行，本文同时废止。
     可以：认领 终止 挂起 调度 改派 催办

at 2026-04-01 09:00
as 江𬱖 open
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕2号
     已签定：签发 吕涛
     已废止：repealed 2026-04-01 江𬱖：新办法施行，本文同时废止。
     可以：认领 终止 挂起 调度 改派 催办
as 江𬱖 ledger outgoing_document
  -> 云财〔2026〕2号 云川县财政局关于编报2026年部门决算的通知 已废止
     云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 已撤销
as 江𬱖 validity repealed "再废止一次。"
  -> 409 matter_validity_settled 本件已废止（江𬱖，2026-04-01），不再变更；需要恢复的，请重新行文。

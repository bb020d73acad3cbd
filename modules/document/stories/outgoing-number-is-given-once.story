# 文号在签发之后复核登记时给，只给一次：重复点击、两个窗口、退回重来都还是那一个号；不签发就没有号。
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
as 江𬱖 agree number "云财〔2026〕9号"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/number matter_number_not_now 本次操作不编号，请不要填写编号。
as 江𬱖 agree
  -> 200 running sign_and_issue 签发 · 吕涛
as 江𬱖 agree {"copies": 20}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 吕涛 agree "同意签发。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
as 江𬱖 claim
  -> 200 running recheck 复核登记 · 江𬱖
as 秦月 agree {"copies": 20}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 江𬱖 agree {"copies": 20} twice
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
     again: 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 江𬱖 agree {"copies": 30}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 秦月 send_back to recheck direct "份数不对，请核。"
  -> 200 running recheck 复核登记 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 agree {"copies": 40, "word": "云财办"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/word matter_word_fixed 本件已编号为 云财〔2026〕1号，代字不能再改。
as 江𬱖 agree {"copies": 40}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 秦月 send_back to recheck rerun "再核一次。"
  -> 200 running recheck 复核登记 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 claim
  -> 409 flow_verb_not_allowed 当前环节不能进行“认领”操作，请刷新页面后重新选择。
as 江𬱖 send_back to draft rerun "附件漏了。"
  -> 200 running draft 拟稿 · 梁涛 · 云财〔2026〕1号
as 梁涛 submit
  -> 200 running section_head 拟稿部门审核 · 彭素芬 · 云财〔2026〕1号
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 agree
  -> 200 running sign_and_issue 签发 · 吕涛 · 云财〔2026〕1号
as 吕涛 agree
  -> 200 running recheck 复核登记 · 江𬱖、秦月 · 云财〔2026〕1号
as 江𬱖 claim
  -> 200 running recheck 复核登记 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 agree {"copies": 40} stale
  -> 409 stale_revision 内容已被更新，请刷新页面，核对后再提交。
as 江𬱖 agree {"copies": 40}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 江𬱖 ledger outgoing_document
  -> 云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 办理中
matter b
as 梁涛 start outgoing_document 通知 {"in_name_of": "by_charge"}
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
as 江𬱖 agree {"copies": 5}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕2号

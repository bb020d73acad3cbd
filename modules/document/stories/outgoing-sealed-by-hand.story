# 加盖实物印章的，要有份数、保管人和用印件照片，登入用印登记簿；印章不是发文机关的不能用。
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
as 江𬱖 agree {"copies": 20}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 江𬱖 agree {"seal_way": "physical", "seal_owner": "县财政局", "seal_copies": 20}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 秦月 agree {"seal_way": "physical", "seal_owner": "县财政局", "seal_copies": 20}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/seal_photo form_check 加盖实物印章的，请上传用印件照片。
as 秦月 agree {"seal_way": "physical", "seal_owner": "云川县人民政府", "seal_copies": 30, "seal_photo": "file:用印件.txt"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/seal_owner form_check 印章所属机关与发文机关署名不一致，不能用印。
     /args/fields/seal_copies form_check 用印份数不能多于印制份数。
as 秦月 agree {"seal_way": "physical", "seal_owner": "县财政局", "seal_copies": 20, "seal_photo": "file:用印件.txt"}
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 秦月 withdraw
  -> 409 flow_verb_not_allowed 当前环节不能进行“拿回”操作，请刷新页面后重新选择。
as 秦月 register seal_use
  -> 1 云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 · 吕涛 · 20 · 通知 · 文件1个 · 县财政局 · 实物印章 · 秦月
as 秦月 registers
  -> 销毁登记簿
     用印登记簿
as 梁涛 register seal_use
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

# 文种、行文方向和主送机关不合规定的，提交时一次指出：请示一文一主送、报告只上行、批复只下行、函平行。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
as 梁涛 start outgoing_document 通知 {"doc_type": "request_for_instruction", "direction": "level", "main_recipients": ["云川县人民政府", "县发展和改革局"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/direction form_check 请示、报告只能上行；向不相隶属的机关请求批准用函。
     /fields/main_recipients form_check 请示只主送一个上级机关，需要同时送其他机关的用抄送。
     /fields/contact form_check 请示应当注明联系人和电话。
as 梁涛 start outgoing_document 通知 {"doc_type": "kind_report", "direction": "down"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/direction form_check 请示、报告只能上行；向不相隶属的机关请求批准用函。
as 梁涛 start outgoing_document 通知 {"doc_type": "official_reply", "direction": "up"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/direction form_check 批复是答复下级机关请示的公文，只能下行。
as 梁涛 start outgoing_document 通知 {"doc_type": "kind_letter"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/direction form_check 函、议案用于不相隶属的机关之间，行文方向应为平行。
as 梁涛 start outgoing_document 通知 {"doc_type": "public_notice"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/direction form_check 公报、公告、通告面向社会，行文方向应为公开发布。
as 梁涛 start outgoing_document 通知 {"main_recipients": [], "disclosure": "not_open"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/main_recipients form_check 请填写主送机关。公报、公告、通告、决议、命令（令）、纪要可以没有主送机关。
     /fields/disclosure_reason form_check 不予公开的，请写明理由。
as 梁涛 start outgoing_document {"title": "云川县财政局关于…的通知"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/doc_type required 必填。
     /fields/direction required 必填。
     /fields/issuer required 必填。
     /fields/body required 必填。
     /fields/disclosure required 必填。
as 梁涛 start outgoing_document 通知 {"body": "机密★1年\n内容。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/body/blocks/0/spans form_secrecy_mark 内容带有密级标志，本系统不得存储涉密信息，内容未保存；请将原件交本单位保密工作机构（机要室）处理。
as 梁涛 start outgoing_document 通知 {"doc_type": "public_notice", "direction": "public", "main_recipients": []}
  -> 201 running section_head 拟稿部门审核 · 彭素芬

# 办公室主任调度公文到其他环节，须写明原因；各人手中的待办作废。越过签发的须再次确认，不能调度到现在的环节或没有的环节，别人不能调度。
# covers: 258

at 2026-03-02 09:00
as 陈玉兰 new_word 云川县人民政府 云政发 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县人民政府关于做好汛期防汛工作的通知", "direction": "down", "issuer": "云川县人民政府", "word": "云政发",
  "main_recipients": ["县财政局", "县应急管理局"], "copy_recipients": ["县水务局"], "consulted_organs": ["县应急管理局"], "disclosure": "open",
  "body": "各有关单位：\n为做好今年汛期防汛工作，现将有关事项通知如下。"}
as 邓爱华 start outgoing_document 通知
  -> 201 running section_head 拟稿部门审核 · 沈鹏
as 沈鹏 jump to check_draft "汛情紧急，先核稿。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 jump to check_draft
  -> 422 opinion_required 请填写意见。
as 张涛 jump to section_head let_by 朱燕 "汛情紧急，先核稿。"
  -> 422 flow_jump_here 该事项已在“拟稿部门审核”环节，请另选环节。
as 张涛 jump to nowhere let_by 朱燕 "汛情紧急，先核稿。"
  -> 422 flow_jump_targets 所选环节不能同时办理，请只选一个环节，或同一并行部分中不同分支的环节。
as 张涛 jump let_by 朱燕 into check_draft office_head "汛情紧急，先核稿。"
  -> 422 flow_jump_targets 所选环节不能同时办理，请只选一个环节，或同一并行部分中不同分支的环节。
as 张涛 jump to recheck let_by 朱燕 "汛情紧急。"
  -> 409 flow_jump_unconfirmed 调度将越过须签的环节：签发，请再次确认。
as 张涛 jump to check_draft let_by 朱燕 "汛情紧急，先核稿。"
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 沈鹏 list pending
  -> none
as 沈鹏 notices
  -> 张涛已将云川县人民政府关于做好汛期防汛工作的通知调度到其他环节（汛情紧急，先核稿。），您无需再办
     邓爱华送您办理：云川县人民政府关于做好汛期防汛工作的通知（拟稿部门审核）
as 赵桂芳 claim
  -> 200 running check_draft 核稿 · 赵桂芳
as 赵桂芳 agree "文字已核。"
  -> 200 running office_head 办公室审核 · 张涛
as 张涛 jump to section_head let_by 朱燕 "补部门审核。"
  -> 200 running section_head 拟稿部门审核 · 沈鹏
as 沈鹏 agree "同意。"
  -> 200 running consult 会商 · 曹鹏
as 张涛 jump to recheck confirmed let_by 朱燕 "县长已在纸质件上签发。"
  -> 200 running recheck 复核登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 trail
  -> 邓爱华 拟稿：提交，送沈鹏（拟稿部门审核）
     张涛 调度，经朱燕授权，送萧秀英、赵桂芳（核稿）：“汛情紧急，先核稿。”
     赵桂芳 核稿：认领
     赵桂芳 核稿：同意，送张涛（办公室审核）：“文字已核。”
     张涛 调度，经朱燕授权，送沈鹏（拟稿部门审核）：“补部门审核。”
     沈鹏 拟稿部门审核：同意，送曹鹏（会商）：“同意。”
     张涛 调度，经朱燕授权，送陈玉兰、宋明辉、宋凤英、周志强（复核登记）：“县长已在纸质件上签发。”

# 办文规范、顺畅、安全：不合规矩的送不出去，每一处都说清怎么改；经手的人离岗，主任的办理监控里标明无人，改派以后接着办，谁改派的有记录；不相干的人打不开、查不到、催不了。
# covers: 184

at 2026-03-02 09:00
as 陈玉兰 new_word 县政府办公室 云政办函 outgoing_document
  -> 201
given 请示 {"doc_type": "request_for_instruction", "title": "县政府办公室关于更新值班设备的请示", "direction": "down", "issuer": "县政府办公室", "word": "云政办函",
  "main_recipients": ["云川县人民政府", "县财政局"], "disclosure": "not_open", "body": "云川县人民政府：\n拟更新值班设备，请批示。"}
as 邓爱华 start outgoing_document 请示
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/direction form_check 请示、报告只能上行；向不相隶属的机关请求批准用函。
     /fields/main_recipients form_check 请示只主送一个上级机关，需要同时送其他机关的用抄送。
     /fields/contact form_check 请示应当注明联系人和电话。
     /fields/disclosure_reason form_check 不予公开的，请写明理由。
as 邓爱华 start outgoing_document 请示 {"direction": "up", "main_recipients": ["云川县人民政府"], "contact": "邓爱华，12000000034", "disclosure": "on_request"}
  -> 201 running section_head 拟稿部门审核 · 沈鹏
left 沈鹏
as 张涛 monitor
  -> 县政府办公室关于更新值班设备的请示（拟稿部门审核）· 沈鹏（无人） · 0天 normal
as 张涛 reassign of 沈鹏 people 萧秀英 "沈鹏调离，由萧秀英审核。"
  -> 200 running section_head 拟稿部门审核 · 萧秀英
as 萧秀英 agree "同意。"
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 黄蓉 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 黄蓉 urge
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 黄蓉 trail
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 黄蓉 readers
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 黄蓉 sums outgoing_document by issuer
as 邓爱华 readers
  -> 沈鹏 办理人
     萧秀英 办理人、候选办理人
     邓爱华 发起人
     赵桂芳 候选办理人
as 邓爱华 trail
  -> 邓爱华 拟稿：提交，送沈鹏（拟稿部门审核）
     张涛 改派，交萧秀英：“沈鹏调离，由萧秀英审核。”
     萧秀英 拟稿部门审核：同意，送萧秀英、赵桂芳（核稿）：“同意。”

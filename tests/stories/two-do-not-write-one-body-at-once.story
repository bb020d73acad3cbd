# 两位核稿人同时打开一份稿子：先动笔的人和时限会告诉后来者，后来者的改动不收；先来者停笔、超时或者不再经手，就轮到别人。
# covers:

at 2026-03-02 09:00
given 通知 {"doc_type": "kind_notice", "title": "云川县人民政府关于做好汛期防汛工作的通知", "direction": "down", "issuer": "云川县人民政府",
  "word": "云政发", "main_recipients": ["县财政局"], "disclosure": "open"}
as 陈玉兰 new_word 云川县人民政府 云政发 outgoing_document
  -> 201
as 邓爱华 start outgoing_document 通知 body "请于5月1日前落实。"
  -> 201 running section_head 拟稿部门审核 · 沈鹏
as 邓爱华 editing
  -> 409 matter_not_editing 您当前不能修改“正文”，只能查看。
as 沈鹏 agree "同意。"
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 萧秀英 editing
  -> 200 萧秀英 09:02:00
as 赵桂芳 editing
  -> 200 萧秀英 09:02:00
as 赵桂芳 editing stop
  -> 200 萧秀英 09:02:00
as 萧秀英 editing stop
  -> 200 nobody
as 赵桂芳 editing
  -> 200 赵桂芳 09:02:00

after 1 minutes
as 赵桂芳 editing
  -> 200 赵桂芳 09:03:00

after 3 minutes
as 萧秀英 editing
  -> 200 萧秀英 09:06:00
as 赵桂芳 claim
  -> 200 running check_draft 核稿 · 赵桂芳
as 赵桂芳 editing
  -> 200 赵桂芳 09:06:00
as 赵桂芳 agree body "请于5月10日前落实。" stale
  -> 409 stale_revision 内容已被更新，请刷新页面，核对后再提交。
as 赵桂芳 agree body "请于5月10日前落实。"
  -> 200 running office_head 办公室审核 · 张涛
as 周凯 editing
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

# 拟稿、核稿各改一次正文，每改一次就是一版，逐版可看；没改正文的办理不算一版，看不到本件的人也看不到版本。
# covers:

at 2026-03-02 09:00
given 通知 {"doc_type": "kind_notice", "title": "云川县人民政府关于做好汛期防汛工作的通知", "direction": "down", "issuer": "云川县人民政府",
  "word": "云政发", "main_recipients": ["县财政局"], "disclosure": "open"}
as 陈玉兰 new_word 云川县人民政府 云政发 outgoing_document
  -> 201
as 邓爱华 draft outgoing_document 通知 body "初稿。"
  -> 201 draft draft 拟稿
as 邓爱华 submit body "各有关单位：\n请于5月1日前落实。"
  -> 200 running section_head 拟稿部门审核 · 沈鹏
as 沈鹏 agree "同意。"
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 赵桂芳 claim
  -> 200 running check_draft 核稿 · 赵桂芳
as 赵桂芳 agree body "各有关单位：\n请于5月10日前落实。" "日期有误，已改。"
  -> 200 running office_head 办公室审核 · 张涛
as 张涛 versions
  -> 1 拟稿 邓爱华
     2 拟稿 邓爱华
     3 核稿 赵桂芳
as 张涛 version 2
  -> 2 拟稿 邓爱华
     各有关单位：
     请于5月1日前落实。
as 张涛 version 3
  -> 3 核稿 赵桂芳
     各有关单位：
     请于5月10日前落实。
as 张涛 version 4
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 周凯 versions
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

# 新媒体：哪个账号发了什么、谁发的、谁批的，台账里都有；审后不能再改，发错了的撤下留痕。
# covers: 174

at 2026-03-02 09:00
given 发布 {"account": "云川政务", "platform": "wechat", "title": "清明祭扫提示", "body": "文明祭扫，禁放烟花。", "poster": "陈春梅"}
as 谢建国 start media_post 发布
  -> 201 running check 一审 · 程振宇
as 程振宇 agree
  -> 200 running approve 二审 · 张涛
as 张涛 agree "同意发布。"
  -> 200 running post 发布 · 陈春梅
as 陈春梅 agree {"posted_at": "2026-03-02", "address": "https://mp.example/1", "body": "改一改。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/body form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 陈春梅 agree {"posted_at": "2026-03-02", "address": "https://mp.example/1"}
  -> 200 closed · 新媒〔2026〕1号
as 张涛 trail
  -> 谢建国 拟稿：提交，送程振宇（一审）
     程振宇 一审：同意，送张涛（二审）
     张涛 二审：同意发布，送陈春梅（发布）：“同意发布。”
     陈春梅 发布：已发布，已办结
as 张涛 validity revoked "日期有误，撤下重发。"
  -> 200 closed · 新媒〔2026〕1号
as 张涛 ledger media_post
  -> 新媒〔2026〕1号 云川政务：清明祭扫提示 已撤销

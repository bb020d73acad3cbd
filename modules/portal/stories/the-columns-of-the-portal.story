# 门户栏目：机构职能、内设机构、领导和人员、办事服务、公开目录、友情链接都是栏目，每一栏的内容有人采、有人编、有人审、有人发，按栏目查得到。
# covers: 237

at 2026-03-02 09:00
given 稿 {"collector": "杨建华", "editor": "陈春梅", "reviewer": "王蓉", "publisher": "杨建华", "update_by": "2026-03-13"}
as 王蓉 start portal_item 稿 {"title": "县政府办公室主要职能", "column": "functions"}
  -> 201 running collect 采集 · 杨建华
as 杨建华 agree {"body": "负责县政府日常工作。"}
  -> 200 running edit 编辑 · 陈春梅
as 陈春梅 agree
  -> 200 running review 审核 · 王蓉
as 王蓉 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/has_personal form_check 发布前请确认个人信息已隐去。
as 王蓉 agree {"has_personal": true}
  -> 200 running publish 发布 · 杨建华
as 杨建华 agree {"address": "/zn/1", "published_on": "2026-03-02"}
  -> 200 closed · 门户〔2026〕1号
matter b
as 王蓉 start portal_item 稿 {"title": "内设机构一览", "column": "organisation"}
  -> 201 running collect 采集 · 杨建华
matter c
as 王蓉 start portal_item 稿 {"title": "领导分工", "column": "people"}
  -> 201 running collect 采集 · 杨建华
matter d
as 王蓉 start portal_item 稿 {"title": "办事服务入口", "column": "services"}
  -> 201 running collect 采集 · 杨建华
matter e
as 王蓉 start portal_item 稿 {"title": "政府信息公开目录", "column": "index"}
  -> 201 running collect 采集 · 杨建华
matter f
as 王蓉 start portal_item 稿 {"title": "上级门户链接", "column": "links"}
  -> 201 running collect 采集 · 杨建华
as 杨建华 list pending
  -> 内设机构一览（采集）
     领导分工（采集）
     办事服务入口（采集）
     政府信息公开目录（采集）
     上级门户链接（采集）
as 张涛 sums portal_item by column
  -> 机构职能 1件
     公开目录 1件
     友情链接 1件
     内设机构 1件
     领导和人员 1件
     办事服务 1件

at 2026-03-17 09:00
as 杨建华 list pending only overdue
  -> 内设机构一览（采集） overdue
     领导分工（采集） overdue
     办事服务入口（采集） overdue
     政府信息公开目录（采集） overdue
     上级门户链接（采集） overdue

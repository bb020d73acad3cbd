# 制度修订一版，事项的步骤、责任岗位和标准跟着出一版：新旧两版各是各的，哪一版制度管哪一版规程、当时哪个岗位按什么标准办，都查得到。
# covers: 31

at 2026-03-02 09:00
given 制度 {"title": "印章使用管理办法", "category": "seals", "edition": 1, "basis": "《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》", "duty_unit": "县政府办公室文电机要科",
  "applies_to": ["县政府办公室文电机要科"], "body": "第一条 用印须经审批。\n第二条 用印须登记。"}
given 规程 {"item": "盖县政府办公室印章", "edition": 1, "clause": "第一条、第二条", "duty_post": "印章管理员",
  "post_holders": ["宋凤英"], "standard": "与审批的份数一致。", "body": "一、核对审批单，印章管理员。\n二、盖章，印章管理员。\n三、登记份数，印章管理员。"}
matter 制度一
as 陈玉兰 start house_rule 制度
  -> 201 running unit_check 部门审核 · 张涛
matter 规程一
as 陈玉兰 start service_item 规程 from 制度一
  -> 201 running confirm 岗位确认 · 宋凤英
as 陈玉兰 field business
  -> seals
as 宋凤英 agree
  -> 200 running unit_check 责任部门审核 · 陈玉兰
as 陈玉兰 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 告知部门 · 陈玉兰、宋明辉、宋凤英、周志强 · 规程〔2026〕1号
matter 制度二
as 陈玉兰 start house_rule {"edition": 2, "changes": "增加第三条：用印留存照片，由档案员保管。", "body": "第一条 用印须经审批。\n第二条 用印须登记。\n第三条 用印件留存照片。"} from 制度一
  -> 201 running unit_check 部门审核 · 张涛
matter 规程二
as 陈玉兰 start service_item 规程 {"edition": 2, "clause": "第一条至第三条", "duty_post": "印章管理员和档案员", "post_holders": ["宋凤英", "周志强"], "standard": "与审批的份数一致，照片当日入档。", "body": "一、核对审批单，印章管理员。\n二、盖章并拍照，印章管理员。\n三、照片入档，档案员。"} from 制度二
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/changes form_check 第2版起须写明修订说明。
as 陈玉兰 start service_item 规程 {"edition": 2, "clause": "第一条至第三条", "duty_post": "印章管理员和档案员", "post_holders": ["宋凤英", "周志强"], "standard": "与审批的份数一致，照片当日入档。", "body": "一、核对审批单，印章管理员。\n二、盖章并拍照，印章管理员。\n三、照片入档，档案员。", "changes": "增加拍照入档，由档案员办。"} from 制度二
  -> 201 running confirm 岗位确认 · 宋凤英、周志强
as 陈玉兰 link revises 规程一
  -> 200 running confirm 岗位确认 · 宋凤英、周志强
as 宋凤英 agree
  -> 200 running confirm 岗位确认 · 周志强
as 周志强 agree
  -> 200 running unit_check 责任部门审核 · 陈玉兰
as 陈玉兰 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running inform 告知部门 · 陈玉兰、宋明辉、宋凤英、周志强 · 规程〔2026〕2号
as 张涛 related
  -> 修订前的版本 规程〔2026〕1号 盖县政府办公室印章 办理中
     依据的制度  印章使用管理办法 办理中
as 张涛 field duty_post
  -> 印章管理员和档案员
as 张涛 field standard
  -> 与审批的份数一致，照片当日入档。
matter 规程一
as 张涛 related
  -> 依据的制度  印章使用管理办法 办理中
     修订后的版本 规程〔2026〕2号 盖县政府办公室印章 办理中
as 张涛 field duty_post
  -> 印章管理员
as 张涛 field standard
  -> 与审批的份数一致。
as 张涛 version 1
  -> 1 编制 陈玉兰
     一、核对审批单，印章管理员。
     二、盖章，印章管理员。
     三、登记份数，印章管理员。
matter 制度二
as 陈玉兰 related
  -> 修订前的版本  印章使用管理办法 办理中
     据此办理的事项 规程〔2026〕2号 盖县政府办公室印章 办理中
matter 制度一
as 陈玉兰 related
  -> 据此办理的事项 规程〔2026〕1号 盖县政府办公室印章 办理中
     修订后的版本  印章使用管理办法 办理中
as 张涛 ledger service_item
  -> 规程〔2026〕2号 盖县政府办公室印章（传阅中 0/4） 办理中
     规程〔2026〕1号 盖县政府办公室印章（传阅中 0/4） 办理中
as 张涛 sums service_item by duty_post
  -> 印章管理员 1件 edition 1
     印章管理员和档案员 1件 edition 2

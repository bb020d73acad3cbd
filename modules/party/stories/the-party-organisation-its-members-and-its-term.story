# 党组织一级一级连起来，名册由书记核对；任期届满前半年提醒换届；党员转接两边书记都确认，回执回到原支部。
# covers: 12

at 2026-03-02 09:00
given 总支 {"name": "县政府办公室党总支", "level": "general", "secretary": "张涛", "members": ["张涛", "程振宇", "陈玉兰"], "upper": "县直属机关工作委员会", "elected_on": "2023-09-15", "term_ends": "2026-09-15"}
as 谢建国 start party_branch 总支
  -> 201 running confirm 核对名册 · 张涛 · 党组织1号
as 张涛 agree
  -> 200 running elect 换届 · 张涛 · 党组织1号
matter 支部
as 谢建国 start party_branch 总支 {"name": "县政府办公室第一党支部", "level": "branch", "secretary": "程振宇", "upper": "县政府办公室党总支", "members": ["程振宇", "郭美玲"]} link belongs_to a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/members form_check 支部党员一般不少于3人。
as 谢建国 start party_branch 总支 {"name": "县政府办公室第一党支部", "level": "branch", "secretary": "程振宇", "upper": "县政府办公室党总支", "members": ["程振宇", "郭美玲", "谢建国"]} link belongs_to a
  -> 201 running confirm 核对名册 · 程振宇 · 党组织2号
as 程振宇 agree
  -> 200 running elect 换届 · 程振宇 · 党组织2号
matter 转接
as 郭美玲 start member_transfer {"name": "郭美玲", "from_branch": "第一党支部", "from_secretary": "程振宇", "to_branch": "第二党支部", "to_secretary": "陈玉兰", "reason": "岗位调整", "paid_until": "2026-03-01"}
  -> 201 running let_go 转出 · 程振宇 · 转接〔2026〕1号
as 程振宇 link from_to 支部
  -> 200 running let_go 转出 · 程振宇 · 转接〔2026〕1号
as 程振宇 agree
  -> 200 running receive 接收 · 陈玉兰 · 转接〔2026〕1号
as 陈玉兰 agree
  -> 200 running receipt 回执 · 程振宇 · 转接〔2026〕1号
as 程振宇 mark_read
  -> 200 closed · 转接〔2026〕1号
matter a
as 谢建国 related
  -> 下级党组织 党组织2号 县政府办公室第一党支部 办理中
matter 支部
as 程振宇 related
  -> 党员转接 转接〔2026〕1号 郭美玲：第一党支部转往第二党支部 已办结

at 2026-03-30 09:00
as 张涛 notices
  -> 即将到期：县政府办公室党总支（换届），期限 9月15日 17:30
     谢建国送您办理：县政府办公室党总支（核对名册）
matter a

at 2026-09-16 09:00
as 张涛 list pending
  -> 县政府办公室党总支（换届） overdue
as 张涛 agree {"election": "2026年9月14日党员大会选举产生新一届委员会。"}
  -> 200 closed · 党组织1号

# 内部传播：发什么分栏目，每件写明传达到哪些单位、哪些人；在范围里的看得到，不在的看不到；各栏目发了几件、谁看过，一查就有。
# covers: 256

at 2026-03-02 09:00
given 件 {"read_by": "2026-03-06", "ask_unit": "县政府办公室综合科"}
matter 通知
as 谢建国 start bulletin 件 {"title": "关于值班调整的通知", "column": "notice", "body": "本周起调整。", "to_people": ["陈玉兰", "沈鹏"]}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree
  -> 200 running people_read 个人阅读 · 陈玉兰、沈鹏 · 通知公告〔2026〕1号
matter 通报
as 谢建国 start bulletin 件 {"title": "关于文电差错的通报", "column": "circular", "body": "两起差错。", "to_units": ["县财政局", "县水务局"]}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree
  -> 200 running units_read 单位签收 · 江𬱖、韩晓琴 · 通知公告〔2026〕2号
matter 交流
as 谢建国 start bulletin 件 {"title": "经验交流第1期", "column": "exchange", "body": "经验一则。", "to_people": ["沈鹏", "李雪梅"]}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree
  -> 200 running people_read 个人阅读 · 沈鹏、李雪梅 · 通知公告〔2026〕3号
as 李雪梅 mark_read
  -> 200 running people_read 个人阅读 · 沈鹏 · 通知公告〔2026〕3号
as 张涛 ledger "bulletin?where=column:circular"
  -> 通知公告〔2026〕2号 关于文电差错的通报（传阅中 0/2） 办理中
as 张涛 ledger "bulletin?where=column:exchange"
  -> 通知公告〔2026〕3号 经验交流第1期（传阅中 1/2） 办理中
as 张涛 sums bulletin by column
  -> 通报 1件
     信息交流 1件
     通知 1件
as 李雪梅 open
  -> 200 running people_read 个人阅读 · 沈鹏 · 通知公告〔2026〕3号
     已签定：审核发布 张涛
     可以：拿回 催办
as 张涛 readers
  -> 张涛 办理人
     谢建国 发起人
     沈鹏 阅知人
     李雪梅 阅知人
matter 通知
as 李雪梅 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 open
  -> 200 running people_read 个人阅读 · 陈玉兰、沈鹏 · 通知公告〔2026〕1号
     已签定：审核发布 张涛
     可以：已阅 转交 传阅
matter 通报
as 江𬱖 open
  -> 200 running units_read 单位签收 · 江𬱖、韩晓琴 · 通知公告〔2026〕2号
     已签定：审核发布 张涛
     可以：已签收 转交 传阅
as 沈鹏 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 吴春梅 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 江𬱖 circulate people 彭素芬
  -> 200 running units_read 单位签收 · 江𬱖、韩晓琴 · 通知公告〔2026〕2号
as 彭素芬 open
  -> 200 running units_read 单位签收 · 江𬱖、韩晓琴 · 通知公告〔2026〕2号
     已签定：审核发布 张涛
     可以：已阅 传阅
as 谢建国 readers
  -> 张涛 办理人
     谢建国 发起人
     江𬱖 阅知人
     彭素芬 阅知人
     韩晓琴 阅知人

# 传达范围按规则定：担任某个角色的、某类人员；各规则合在一起，一人只收一份；有效期内后来进入范围的也收到。
# covers:

at 2026-03-02 09:00
given 件 {"column": "notice", "body": "请照办。", "read_by": "2026-03-06", "ask_unit": "县政府办公室综合科"}
matter 角色
as 谢建国 start bulletin 件 {"title": "关于档案移交的通知", "to_role": "records_clerk"}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree
  -> 200 running all_read 全体阅读 · 周志强、王慧、秦月、冯明辉、郭翠萍、苏敏慧、姚婉清、林爱华、徐勇、袁凤英、朱小红、孙涛、顾海生、蔡小兰、任思远、范文静、潘立军、廖小峰、曹永强、郭世杰、沈雪梅、吴桂芳 · 通知公告〔2026〕1号
matter 类别
as 谢建国 start bulletin 件 {"title": "关于工勤人员考核的通知", "to_category": "工勤人员", "to_below": ["县政府办公室综合科"]}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree
  -> 200 running all_read 全体阅读 · 程振宇、郭美玲、张红霞、王桂芳 · 通知公告〔2026〕2号
as 谢建国 receipts
  -> 应阅4 已阅0 已回执0 可催
     县政府办公室综合科 程振宇 未阅
     县政府办公室综合科 郭美玲 未阅
     县政府办公室行政财务科 张红霞 未阅
     县政府办公室行政财务科 王桂芳 未阅
as 谢建国 open
  -> 200 running all_read 全体阅读 · 程振宇、郭美玲、张红霞、王桂芳 · 通知公告〔2026〕2号
     已签定：审核发布 张涛
     可以：催办

at 2026-03-03 09:00
joins 沈鹏 县政府办公室综合科
as 沈鹏 list to_read
  -> 关于工勤人员考核的通知（传阅中 0/5）

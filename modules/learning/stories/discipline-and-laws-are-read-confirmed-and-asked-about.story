# 党纪法规学习：党规法规一部一部入库，能查现行有效的；布置给谁读、谁读完了逐人确认，没读的到期提醒；题库里按门类抽题测验，及格线以上的算合格。
# covers: 3

at 2026-03-02 09:00
given 法 {"title": "中国共产党纪律处分条例", "category": "discipline", "issuer": "中共中央", "issued_as": "中发〔2023〕21号", "effective_on": "2024-01-01", "review_on": "2027-01-04", "body": "第一条 为了维护党章和其他党内法规。\n第八条 对党员的纪律处分种类：警告、严重警告、撤销党内职务、留党察看、开除党籍。"}
matter 条例
as 谢建国 start party_law 法 {"review_on": "2026-03-01"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/review_on form_check 核对日期应当在今天之后。
as 谢建国 start party_law 法
  -> 201 running check 核对条文 · 程振宇
as 程振宇 agree
  -> 200 running look_again 到期核对 · 谢建国 · 法规〔2026〕1号
matter 法律
as 谢建国 start party_law 法 {"title": "中华人民共和国公务员法", "category": "law", "issuer": "全国人大常委会", "issued_as": "主席令第二十号", "effective_on": "2019-06-01", "body": "第一条 为了规范公务员的管理。"}
  -> 201 running check 核对条文 · 程振宇
as 程振宇 agree
  -> 200 running look_again 到期核对 · 谢建国 · 法规〔2026〕2号
as 邓爱华 ledger "party_law?where=in_force:true"
  -> 法规〔2026〕2号 中华人民共和国公务员法 办理中
     法规〔2026〕1号 中国共产党纪律处分条例 办理中
as 邓爱华 ledger "party_law?where=category:law"
  -> 法规〔2026〕2号 中华人民共和国公务员法 办理中
matter 学习
as 程振宇 start law_reading {"readers": ["谢建国", "郭美玲", "邓爱华"], "read_by": "2026-03-13", "articles": "第八条"} from 条例
  -> 201 running read 阅读确认 · 谢建国、郭美玲、邓爱华 · 学法〔2026〕1号
as 邓爱华 list to_read
  -> 学习中国共产党纪律处分条例（阅读确认）（传阅中 0/3）
as 邓爱华 field body
  -> {"blocks":[{"spans":[{"text":"第一条 为了维护党章和其他党内法规。"}],"type":"paragraph"},{"spans":[{"text":"第八条 对党员的纪律处分种类：警告、严重警告、撤销党内职务、留党察看、开除党籍。"}],"type":"paragraph"}],"version":1}
as 邓爱华 mark_read "处分五种，记住了。"
  -> 200 running read 阅读确认 · 谢建国、郭美玲 · 学法〔2026〕1号
as 郭美玲 mark_read
  -> 200 running read 阅读确认 · 谢建国 · 学法〔2026〕1号

at 2026-03-16 17:31
as 程振宇 notices
  -> 已经逾期：学习中国共产党纪律处分条例（阅读确认），期限 3月13日 17:30
     谢建国送您办理：中华人民共和国公务员法（核对条文）
     谢建国送您办理：中国共产党纪律处分条例（核对条文）
as 谢建国 list to_read
  -> 学习中国共产党纪律处分条例（阅读确认）（传阅中 2/3） overdue
as 谢建国 mark_read
  -> 200 closed · 学法〔2026〕1号
as 程振宇 readers
  -> 程振宇 发起人
     郭美玲 阅知人
     谢建国 阅知人
     邓爱华 阅知人
matter 题一
as 沈鹏 start bank_question {"title": "处分种类", "topic": "discipline", "question": "党的纪律处分有几种", "basis": "第八条"} from 条例
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/question survey_line_lost 第1行不属于任何一题：题目的行末要注明题型，如（单选）、（多选）、（评分1-5）、（文字）。
as 沈鹏 start bank_question {"title": "处分种类", "topic": "discipline", "question": "党的纪律处分有几种（单选）\n五种√\n四种\n六种"} from 条例
  -> 201 running check 审题 · 张涛
as 张涛 agree
  -> 200 closed · 题〔2026〕1号
matter 题二
as 沈鹏 start bank_question {"title": "最重处分", "topic": "discipline", "question": "最重的纪律处分是（单选）\n开除党籍√\n留党察看"} from 条例
  -> 201 running check 审题 · 张涛
as 张涛 agree
  -> 200 closed · 题〔2026〕2号
matter 题三
as 沈鹏 start bank_question {"title": "警告影响期", "topic": "discipline", "question": "受警告处分后多久不得提拔（单选）\n一年√\n半年", "basis": "第十条"}
  -> 201 running check 审题 · 张涛
as 张涛 agree
  -> 200 closed · 题〔2026〕3号
matter 题四
as 沈鹏 start bank_question {"title": "公务员范围", "topic": "law", "question": "公务员是否纳入国家行政编制（单选）\n是√\n否", "basis": "公务员法第二条"}
  -> 201 running check 审题 · 张涛
as 张涛 agree
  -> 200 closed · 题〔2026〕4号
given 测 {"title": "一季度党纪测验", "topic": "discipline", "how_many": 4, "opens_on": "2026-03-17", "closes_on": "2026-03-20", "pass_mark": 60}
matter 测验
as 程振宇 start quiz 测 from 学习
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 422 survey_bank_small 题库里符合条件的只有3题，抽不出4题；请补充题库，或者减少题数。
as 张涛 send_back to draft "题库只有三题，抽三题。"
  -> 200 running draft 拟定 · 程振宇
as 程振宇 submit {"how_many": 3}
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running close 阅卷 · 程振宇 · 测〔2026〕1号

at 2026-03-17 09:00
as 邓爱华 asked
  -> 一季度党纪测验 2026-03-17..2026-03-20 填写中
as 邓爱华 sheet
  -> 一季度党纪测验 2026-03-17..2026-03-20 填写中
     1 党的纪律处分有几种 (one)
     2 最重的纪律处分是 (one)
     3 受警告处分后多久不得提拔 (one)
as 邓爱华 answer {"1": 1, "2": 1, "3": 1}
  -> 200 答对 3/3 passed
as 郭美玲 answer {"1": 1, "2": 2, "3": 2}
  -> 200 答对 1/3 not passed
as 程振宇 submit {"summary": "第二题错得多，下次学习会上讲。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/summary form_check 测验还没有截止，截止之后再写成绩分析。
matter 小测
as 程振宇 start quiz 测 {"title": "党纪小测", "how_many": 2} from 学习
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running close 阅卷 · 程振宇 · 测〔2026〕2号
as 谢建国 answer {"1": 1, "2": 1}
  -> 200 答对 2/2 passed

at 2026-03-23 09:00
matter 测验
as 程振宇 results
  -> 一季度党纪测验 已截止 2/3 passed 1
     1 党的纪律处分有几种：2人 五种√ 2
     2 最重的纪律处分是：2人 开除党籍√ 1 留党察看 1
     3 受警告处分后多久不得提拔：2人 一年√ 1 半年 1
     县政府办公室综合科 1/2
     县政府办公室秘书一科 1/1
     未填：谢建国
as 程振宇 submit {"summary": "第二题错得多，下次学习会上讲。"}
  -> 200 closed · 测〔2026〕1号
as 程振宇 field passed
  -> ["795811302604800658"]
as 沈鹏 results
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

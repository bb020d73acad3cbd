# 公文写作课：备课、审定、开课、逐人学习；讲义以后就摆在起草公文的人手边，过了复审日期没有复审的标得出来。
# covers: 153

at 2026-03-02 09:00
given 课 {"title": "公文写作十讲", "subject": "writing", "teacher": "萧秀英", "lessons": 10, "outline": "一、文种怎么选\n二、标题怎么拟\n三、请示和报告怎么分", "material": "第一讲 文种怎么选。\n请示一文一事，报告不夹带请示事项。", "papers": "file:练习十题.txt", "learners": ["谢建国", "郭美玲"], "review_on": "2026-12-31"}
matter 公文
as 谢建国 draft outgoing_document {"doc_type": "kind_report", "title": "云川县人民政府办公室关于抗旱工作的报告", "direction": "up", "issuer": "县政府办公室", "disclosure": "on_request"}
  -> 201 draft draft 拟稿
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     本单位没有现行制度
matter 课
as 萧秀英 start course 课 {"review_on": "2026-03-01"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/review_on form_check 复审日期应当在今天之后。
as 萧秀英 start course 课
  -> 201 running unit_check 部门审核 · 沈鹏
as 沈鹏 agree
  -> 200 running approve 审定开课 · 张涛
as 张涛 agree
  -> 200 running learn 学习 · 谢建国、郭美玲 · 课〔2026〕1号
as 谢建国 list to_read
  -> 公文写作十讲（学习）（传阅中 0/2）
as 谢建国 mark_read "请示和报告的区别学明白了。"
  -> 200 running learn 学习 · 郭美玲 · 课〔2026〕1号
as 张涛 ledger course
  -> 课〔2026〕1号 公文写作十讲（传阅中 1/2） 办理中
as 谢建国 field material
  -> {"blocks":[{"spans":[{"text":"第一讲 文种怎么选。"}],"type":"paragraph"},{"spans":[{"text":"请示一文一事，报告不夹带请示事项。"}],"type":"paragraph"}],"version":1}
matter 公文
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     参考：课〔2026〕1号 公文写作十讲
     本单位没有现行制度

at 2026-12-10 09:00
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     参考：课〔2026〕1号 公文写作十讲 临近复核 2026-12-31
     本单位没有现行制度

at 2027-01-04 09:00
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     参考：课〔2026〕1号 公文写作十讲 超期未复核 2026-12-31
     本单位没有现行制度
as 张涛 lasting kind course
  -> 课〔2026〕1号 公文写作十讲 超期未复核 2026-12-31（萧秀英）

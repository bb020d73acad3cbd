# 回音壁：答复公开之前隐去诉求人，第二个人再看一遍，批准之后才发布。
# covers:

at 2026-03-02 09:00
given 条 {"question": "王先生问：城东小学学区怎样划", "answer": "按户籍和房产所在地划分，见公告。", "policy_basis": "《云川县2026年义务教育招生方案》第三条"}
as 梁金龙 start echo 条
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/anonymised required 必填。
     /fields/question form_check 问题里还有称呼，请隐去诉求人。
as 梁金龙 start echo 条 {"anonymised": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/question form_check 问题里还有称呼，请隐去诉求人。
as 梁金龙 start echo 条 {"anonymised": true, "question": "城东小学学区怎样划"}
  -> 201 running second_look 脱敏复核 · 傅鹏
as 傅鹏 send_back to draft "请加上公告日期。"
  -> 200 running draft 拟稿 · 梁金龙
as 梁金龙 submit {"answer": "按户籍和房产所在地划分，见2026年2月20日公告。"}
  -> 200 running second_look 脱敏复核 · 傅鹏
as 傅鹏 agree "没有个人信息。"
  -> 200 running approve 批准发布 · 徐世杰
as 徐世杰 agree "同意发布。"
  -> 200 closed · 回音〔2026〕1号
as 谢建国 open
  -> 200 closed · 回音〔2026〕1号
     已签定：批准发布 徐世杰
     脱敏复核 傅鹏 退回：请加上公告日期。
     脱敏复核 傅鹏 没有个人信息：没有个人信息。
     批准发布 徐世杰 批准发布：同意发布。
as 谢建国 ledger echo
  -> 回音〔2026〕1号 城东小学学区怎样划 已办结

# 回音壁：取自办结的工单，答复公开之前隐去诉求人；系统拿工单上的姓名、电话到文字里找，找得到就过不去；第二个人再看一遍，批准之后才发布。
# covers:

at 2026-03-02 09:00
matter 单
as 许波 start hotline_ticket {"request": "城东小学学区怎样划", "channel": "phone", "caller": "王桂兰", "caller_phone": "12000000171", "demand": "consult", "topic": "school", "place": "城东小学", "content": "问学区。", "answer_now": true, "answer": "王桂兰您好，按户籍和房产所在地划分，见公告。", "policy_basis": "《云川县2026年义务教育招生方案》第三条"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
given 条 {"question": "王先生问：城东小学学区怎样划", "answer": "按户籍和房产所在地划分，见公告。", "policy_basis": "《云川县2026年义务教育招生方案》第三条"}
as 梁金龙 start echo 条
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/anonymised required 必填。
     /fields/question form_check 问题里还有称呼，请隐去诉求人。
as 梁金龙 start echo 条 {"anonymised": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/question form_check 问题里还有称呼，请隐去诉求人。
matter 没关联
as 梁金龙 start echo 条 {"anonymised": true, "question": "城东小学学区怎样划", "answer": "按公告。"}
  -> 201 running second_look 脱敏复核 · 傅鹏
as 傅鹏 agree "没有个人信息。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/question form_check 请关联所依据的工单，以便核对有没有诉求人的姓名和电话。
matter 回音
as 梁金龙 start echo {"anonymised": true, "question": "城东小学学区怎样划，打12000000171问"} from 单
  -> 201 running second_look 脱敏复核 · 傅鹏
as 傅鹏 agree "没有个人信息。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/question form_check 文字里有工单诉求人的姓名，请退回隐去。
     /args/fields/answer form_check 文字里有工单诉求人的电话，请退回隐去。
as 傅鹏 send_back to draft "请隐去电话。"
  -> 200 running draft 拟稿 · 梁金龙
as 梁金龙 submit {"question": "城东小学学区怎样划"}
  -> 200 running second_look 脱敏复核 · 傅鹏
as 傅鹏 agree "没有个人信息。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/question form_check 文字里有工单诉求人的姓名，请退回隐去。
as 傅鹏 send_back to draft "答复里还有姓名。"
  -> 200 running draft 拟稿 · 梁金龙
as 梁金龙 submit {"answer": "按户籍和房产所在地划分，见公告。"}
  -> 200 running second_look 脱敏复核 · 傅鹏
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
     脱敏复核 傅鹏 退回：请隐去电话。
     脱敏复核 傅鹏 退回：答复里还有姓名。
     脱敏复核 傅鹏 退回：请加上公告日期。
     脱敏复核 傅鹏 没有个人信息：没有个人信息。
     批准发布 徐世杰 批准发布：同意发布。
as 谢建国 ledger echo
  -> 回音〔2026〕1号 城东小学学区怎样划 已办结
     未编号 城东小学学区怎样划 办理中

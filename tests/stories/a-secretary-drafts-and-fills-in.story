# 秘书代录前可以先起草，刷新不丢，领导的草稿各存各的、互不可见；领导那一环节要填的内容由秘书一并代填，轨迹里两人姓名都在；代录代办了什么、核对过没有，两边都有一张清单。
# covers:
# kinds: instructed

at 2026-03-02 09:00
as 周长河 mandate 郭美玲 acts
  -> 201 生效中 周长河 → 郭美玲 acts
as 谢建国 start instructed {"topic": "关于防汛值守的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 程振宇 note for 周长河 "同意。"
  -> 409 matter_nothing_to_save 您当前不办理该事项，不能保存草稿；请复制已填写的内容后刷新页面。
as 郭美玲 note for 周长河 "同意。请应急局"
  -> 200
as 郭美玲 write for 周长河 {"lead": "县应急管理局"}
  -> 200 kept
as 郭美玲 note for 周长河 "同意。请应急局牵头。"
  -> 200
as 郭美玲 open
  -> 200 running instruct 批示 · 周长河
     为周长河起草：同意。请应急局牵头。
     代周长河填写：lead limit
     以周长河名义可以：同意 退回 转交
as 周长河 open
  -> 200 running instruct 批示 · 周长河
     可以：同意 退回 转交
as 周长河 note "请郭美玲再核一下数字。"
  -> 200
as 郭美玲 open
  -> 200 running instruct 批示 · 周长河
     为周长河起草：同意。请应急局牵头。
     代周长河填写：lead limit
     以周长河名义可以：同意 退回 转交
as 程振宇 withdraw
  -> 409 flow_withdraw_too_late 下一办理人周长河已开始填写意见，不能拿回；如需修改请联系其退回。
as 周长河 note ""
  -> 200
as 程振宇 withdraw
  -> 409 flow_withdraw_too_late 下一办理人郭美玲已开始填写意见，不能拿回；如需修改请联系其退回。
as 郭美玲 note for 周长河 ""
  -> 200
as 程振宇 withdraw
  -> 200 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 郭美玲 agree for 周长河 recorded "同意。请应急局牵头。"
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/lead required 必填。
as 郭美玲 agree for 周长河 recorded {"topic": "关于防汛的请示", "lead": "县应急管理局"} "同意。请应急局牵头。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/topic form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 郭美玲 agree for 周长河 recorded {"lead": "县应急管理局", "limit": "汛期前办结"} "同意。请应急局牵头。"
  -> 200 running file 归档 · 谢建国
as 谢建国 field lead
  -> 县应急管理局
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（核稿）
     程振宇 核稿：同意，送周长河（批示）
     程振宇 拿回，送程振宇（核稿）
     程振宇 核稿：同意，送周长河（批示）
     郭美玲（代周长河） 批示：同意，代录周长河的意见，送谢建国（归档）：“同意。请应急局牵头。”
as 郭美玲 withdraw for 周长河 recorded
  -> 200 running instruct 批示 · 周长河
as 周长河 open
  -> 200 running instruct 批示 · 周长河
     可以：同意 退回 转交
as 郭美玲 open
  -> 200 running instruct 批示 · 周长河
     为周长河起草：同意。请应急局牵头。
     代周长河填写：lead limit
     以周长河名义可以：同意 退回 转交
as 郭美玲 agree for 周长河 acted {"lead": "县水务局"} "同意。请水务局牵头。"
  -> 200 running file 归档 · 谢建国
as 郭美玲 written
  -> 关于防汛值守的请示（批示） 周长河（郭美玲代办）同意：同意。请水务局牵头。 open
as 周长河 written_for
  -> 关于防汛值守的请示（批示） 周长河（郭美玲代办）同意：同意。请水务局牵头。 open
matter c
as 谢建国 start instructed {"topic": "关于物资储备的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 郭美玲 note for 周长河 "同意。"
  -> 200
as 程振宇 withdraw
  -> 409 flow_withdraw_too_late 下一办理人郭美玲已开始填写意见，不能拿回；如需修改请联系其退回。
as 周长河 end_mandate
  -> 200
as 程振宇 withdraw
  -> 200 running check 核稿 · 程振宇
as 周长河 mandate 郭美玲 acts
  -> 201 生效中 周长河 → 郭美玲 acts

after 1 minutes
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 程振宇 withdraw
  -> 200 running check 核稿 · 程振宇
matter b
as 谢建国 start instructed {"topic": "关于旱情应对的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 郭美玲 agree for 周长河 recorded {"lead": "县农业农村局"} "同意。"
  -> 200 running file 归档 · 谢建国
as 周长河 correct "同意，请速办。"
  -> 200 running file 归档 · 谢建国
as 周长河 written_for
  -> 关于旱情应对的请示（批示） 周长河（郭美玲代录）同意：同意，请速办。 corrected
     关于防汛值守的请示（批示） 周长河（郭美玲代办）同意：同意。请水务局牵头。 open
as 周长河 written_for open
  -> 关于防汛值守的请示（批示） 周长河（郭美玲代办）同意：同意。请水务局牵头。 open
matter a
as 周长河 confirm
  -> 200 running file 归档 · 谢建国
as 郭美玲 written
  -> 关于旱情应对的请示（批示） 周长河（郭美玲代录）同意：同意，请速办。 corrected
     关于防汛值守的请示（批示） 周长河（郭美玲代办）同意：同意。请水务局牵头。 confirmed
as 周长河 written_for open
  -> none
as 程振宇 written_for
  -> none

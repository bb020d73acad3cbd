# 领导委托他人、又有秘书：文在谁手里，就由谁的秘书代录；委托出去的那一件，领导的秘书不再看到，也不能代录；受托人的秘书可以代录受托人的话，但不能替受托人代办；两人都可以办时，领导的秘书照样代录。
# covers:
# kinds: mandated

at 2026-03-02 09:00
as 周长河 mandate 郭美玲 acts
  -> 201 生效中 周长河 → 郭美玲 acts
as 朱燕 mandate 黄蓉 acts
  -> 201 生效中 朱燕 → 黄蓉 acts
as 周长河 delegate 朱燕 replace until 2026-03-04 18:00
  -> 201 生效中 周长河 → 朱燕 replace
as 谢建国 start mandated {"topic": "关于防汛值守的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 朱燕
as 郭美玲 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 郭美玲 agree for 周长河 recorded "同意。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 黄蓉 open
  -> 200 running instruct 批示 · 朱燕
     以朱燕名义可以：同意 不同意 退回
as 黄蓉 agree for 周长河 recorded "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 黄蓉 agree for 朱燕 acted "同意。"
  -> 409 flow_mandate_entrusted 该事项由朱燕受周长河委托办理，须由朱燕本人办理，不能再由他人代办；朱燕已有意见的，请按其意见代录。
as 黄蓉 agree for 朱燕 recorded "同意。"
  -> 200 running sign 签发 · 朱燕
as 谢建国 open
  -> 200 running sign 签发 · 朱燕
     批示 朱燕（代周长河）（黄蓉代录） 同意：同意。
     可以：催办
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（核稿）
     程振宇 核稿：同意，送朱燕（批示）
     黄蓉（代周长河） 批示：同意，代录朱燕的意见，送朱燕（签发）：“同意。”
as 谢建国 readers
  -> 朱燕 办理人
     周长河 委托人
     程振宇 办理人
     谢建国 发起人
     黄蓉 秘书、代录人
as 周长河 written_for
  -> none
as 朱燕 confirm
  -> 200 running sign 签发 · 朱燕
as 朱燕 written_for
  -> 关于防汛值守的请示（批示） 朱燕（黄蓉代录）同意：同意。 confirmed

after 3 working_days
as 郭美玲 tray 周长河
  -> 关于防汛值守的请示（签发）
as 郭美玲 open
  -> 200 running sign 签发 · 周长河
     批示 朱燕（代周长河）（黄蓉代录） 同意：同意。
     以周长河名义可以：同意 退回
matter b
as 周长河 delegate 朱燕 assist
  -> 201 生效中 周长河 → 朱燕 assist
as 谢建国 start mandated {"topic": "关于值班安排的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河、朱燕
as 谢建国 why
  -> 周长河：分管县政府办公室的领导
     朱燕：受周长河委托协同办理（分管县政府办公室的领导）
as 郭美玲 note for 周长河 "同意。"
  -> 200
as 郭美玲 note for 朱燕 "同意。"
  -> 409 matter_nothing_to_save 您当前不办理该事项，不能保存草稿；请复制已填写的内容后刷新页面。
as 郭美玲 agree for 朱燕 recorded "同意。"
  -> 403 flow_mandate_missing 您没有朱燕关于此类事项的代录、代办授权，或者授权已经结束；请由朱燕本人办理，或请其授权。
as 郭美玲 agree for 周长河 recorded "同意。"
  -> 200 running sign 签发 · 周长河、朱燕
as 朱燕 agree "同意。"
  -> 200 running file 归档 · 谢建国
as 谢建国 open
  -> 200 running file 归档 · 谢建国
     已签定：签发 周长河
     批示 周长河（郭美玲代录） 同意：同意。
     签发 朱燕（代周长河） 同意：同意。
     可以：提交
matter c
as 周长河 end_delegation
  -> 200
as 谢建国 start mandated {"topic": "关于物资储备的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 郭美玲 note for 周长河 "同意。"
  -> 200
matter d
as 谢建国 start mandated {"topic": "关于旱情应对的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 周长河 delegate 朱燕 replace sweep
  -> 201 生效中 周长河 → 朱燕 replace
as 谢建国 why
  -> 朱燕：受周长河委托代办（分管县政府办公室的领导）
as 周长河 list pending
  -> 关于物资储备的请示（批示）

# 领导的批示由秘书代录，授权的也可以代办：两人姓名都留痕，算领导本人的意见，领导当即得知；签发不能代办，代录签发须附批示原件；授权一结束，什么都不能再办。
# covers:
# kinds: mandated

at 2026-03-02 09:00
as 周长河 mandate 周长河
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /secretary mandate_to_oneself 不能授权本人代录，请另选他人。
as 谢建国 mandate 郭美玲 for 周长河
  -> 403 mandate_not_yours 代录、代办的授权只能由领导本人，或者其单位办公室负责人设置和结束。
as 周长河 mandate 郭美玲 until 2026-03-01 09:00
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /to delegation_period_reversed 结束时间应晚于开始时间。
as 周长河 mandate 郭美玲 kind umbrella
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /kinds/0 delegation_kind_unknown 没有这种事项或环节，请从列表中选择。
as 郭美玲 tray 周长河
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /leader matter_not_your_leader 您没有该领导的代录、代办授权，或者授权已经结束，请从列表中选择。
as 谢建国 start mandated {"topic": "关于防汛值守的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree "拟同意，请周县长批示。"
  -> 200 running instruct 批示 · 周长河
as 郭美玲 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 周长河 mandate 郭美玲 until 2026-03-06 18:00
  -> 201 生效中 周长河 → 郭美玲
as 郭美玲 notices
  -> 周长河设置了授权：郭美玲可为周长河代录或代办
as 郭美玲 tray 周长河
  -> 关于防汛值守的请示（批示）
as 郭美玲 open
  -> 200 running instruct 批示 · 周长河
     核稿 程振宇 同意：拟同意，请周县长批示。
     以周长河名义可以：同意 不同意 退回
as 郭美玲 agree "同意。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 agree for 周长河 acted "同意。"
  -> 403 flow_mandate_records_only 周长河只授权您代录，没有授权代办；请按其批示代录，或请周长河本人办理。
as 程振宇 agree for 周长河 recorded "同意。"
  -> 403 flow_mandate_missing 您没有周长河关于此类事项的代录、代办授权，或者授权已经结束；请由周长河本人办理，或请其授权。
as 郭美玲 view for 周长河 recorded
  -> 409 flow_mandate_himself “查看”须由周长河本人办理，不能代录或代办。
as 郭美玲 agree for 周长河 recorded "同意。请应急局牵头落实。"
  -> 200 running sign 签发 · 周长河
as 周长河 notices
  -> 郭美玲已代录您的意见：关于防汛值守的请示（批示），请核对
     程振宇送您办理：关于防汛值守的请示（批示）
as 程振宇 open
  -> 200 running sign 签发 · 周长河
     核稿 程振宇 同意：拟同意，请周县长批示。
     批示 周长河（郭美玲代录） 同意：同意。请应急局牵头落实。
     可以：催办
as 程振宇 trail
  -> 谢建国 拟稿：提交，送程振宇（核稿）
     程振宇 核稿：同意，送周长河（批示）：“拟同意，请周县长批示。”
     郭美玲（代周长河） 批示：同意，代录周长河的意见，送周长河（签发）：“同意。请应急局牵头落实。”
as 程振宇 readers
  -> 周长河 办理人
     程振宇 办理人
     郭美玲 秘书、代录人
     谢建国 发起人
as 郭美玲 withdraw for 周长河 recorded
  -> 200 running instruct 批示 · 周长河
as 周长河 open
  -> 200 running instruct 批示 · 周长河
     核稿 程振宇 同意：拟同意，请周县长批示。
     可以：同意 不同意 退回 转交
as 周长河 agree "同意。请应急局牵头，水务局配合。"
  -> 200 running sign 签发 · 周长河
as 程振宇 open
  -> 200 running sign 签发 · 周长河
     核稿 程振宇 同意：拟同意，请周县长批示。
     批示 周长河 同意：同意。请应急局牵头，水务局配合。
     可以：催办
matter c
as 谢建国 start mandated {"topic": "关于旱情应对的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 郭美玲 agree for 周长河 recorded "同意。"
  -> 200 running sign 签发 · 周长河
as 郭美玲 correct "同意，请速办。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 周长河 open
  -> 200 running sign 签发 · 周长河
     批示 周长河（郭美玲代录） 同意：同意。
     可以：同意 退回 转交 拿回 核对无误 更正意见
as 周长河 correct
  -> 422 opinion_required 请填写意见。
as 周长河 correct "同意，请水务局速办。"
  -> 200 running sign 签发 · 周长河
as 周长河 confirm
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 notices
  -> 周长河更正了您代录的意见：关于旱情应对的请示（批示），现为：同意，请水务局速办。
     周长河设置了授权：郭美玲可为周长河代录或代办
as 谢建国 open
  -> 200 running sign 签发 · 周长河
     批示 周长河（郭美玲代录） 同意：同意，请水务局速办。
     可以：催办
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（核稿）
     程振宇 核稿：同意，送周长河（批示）
     郭美玲（代周长河） 批示：同意，代录周长河的意见，送周长河（签发）：“同意。”
     周长河 批示：更正意见：“同意，请水务局速办。”
as 郭美玲 withdraw for 周长河 recorded
  -> 409 flow_item_unknown 该待办已不在您的办理范围内，请刷新页面。
as 郭美玲 mandate 张涛 for 周长河
  -> 403 mandate_not_yours 代录、代办的授权只能由领导本人，或者其单位办公室负责人设置和结束。
as 张涛 mandate 郭美玲 for 周长河 acts
  -> 201 生效中 周长河 → 郭美玲 acts
as 周长河 notices
  -> 张涛设置了授权：郭美玲可为周长河代录或代办
     郭美玲已代录您的意见：关于旱情应对的请示（批示），请核对
     程振宇送您办理：关于旱情应对的请示（批示）
     郭美玲已拿回：关于防汛值守的请示，您无需再办
     郭美玲已代录您的意见：关于防汛值守的请示（批示），请核对
     程振宇送您办理：关于防汛值守的请示（批示）
as 郭美玲 agree for 周长河 acted "同意签发。"
  -> 409 flow_mandate_vouches “签发”须由周长河本人签署，不能代办；周长河已有批示的，请上传扫描件后代录。
as 郭美玲 agree for 周长河 recorded "同意签发。"
  -> 422 flow_scan_required 代录须附周长河批示的扫描件，请上传后再提交。
as 郭美玲 agree for 周长河 recorded scan 批示原件.txt "同意签发。"
  -> 200 running file 归档 · 谢建国
as 谢建国 open
  -> 200 running file 归档 · 谢建国
     已签定：签发 周长河
     批示 周长河（郭美玲代录） 同意：同意，请水务局速办。
     签发 周长河（郭美玲代录） 同意：同意签发。
     可以：提交
as 周长河 mandates
  -> 生效中 周长河 → 郭美玲 acts
     生效中 周长河 → 郭美玲
matter b
as 谢建国 start mandated {"topic": "关于值班安排的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 郭美玲 tray 周长河
  -> 关于防汛值守的请示（签发）
     关于值班安排的请示（批示）
as 郭美玲 agree for 周长河 acted "同意。"
  -> 200 running sign 签发 · 周长河
as 周长河 notices
  -> 郭美玲已以您的名义代办：关于值班安排的请示（批示），请核对
     程振宇送您办理：关于值班安排的请示（批示）
     郭美玲已代录您的意见：关于旱情应对的请示（签发），请核对
     张涛设置了授权：郭美玲可为周长河代录或代办
     郭美玲已代录您的意见：关于旱情应对的请示（批示），请核对
     程振宇送您办理：关于旱情应对的请示（批示）
     郭美玲已拿回：关于防汛值守的请示，您无需再办
     郭美玲已代录您的意见：关于防汛值守的请示（批示），请核对
     程振宇送您办理：关于防汛值守的请示（批示）
as 周长河 confirm
  -> 200 running sign 签发 · 周长河
as 谢建国 open
  -> 200 running sign 签发 · 周长河
     批示 周长河（郭美玲代办） 同意：同意。
     可以：催办
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（核稿）
     程振宇 核稿：同意，送周长河（批示）
     郭美玲（代周长河） 批示：同意，以周长河名义代办，送周长河（签发）：“同意。”
     周长河 批示：核对无误
matter d
as 谢建国 start mandated {"topic": "关于物资储备的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree
  -> 200 running instruct 批示 · 周长河
as 周长河 end_mandate
  -> 200

after 5 working_days
as 郭美玲 tray 周长河
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /leader matter_not_your_leader 您没有该领导的代录、代办授权，或者授权已经结束，请从列表中选择。
as 郭美玲 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 郭美玲 agree for 周长河 recorded "同意。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 周长河 list pending
  -> 关于防汛值守的请示（签发）
     关于值班安排的请示（签发）
     关于物资储备的请示（批示）

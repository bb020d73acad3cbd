# 授权有边界：委托按事项、按期限，没有委托的仍由本人办；秘书代录、代办也按事项和期限授权，没有授权的事项办不了，签发一类不能代办；经手的每一笔都写着代谁办的。
# covers: 80
# kinds: mandated

at 2026-03-02 09:00
as 程振宇 delegate 郭美玲 replace kind seal until 2026-03-03 18:00
  -> 201 生效中 程振宇 → 郭美玲 replace 用印申请
matter 用印
as 谢建国 start seal {"document": "关于报送名单的函", "copies": 2, "reason": "上报。"}
  -> 201 running review 部门审核 · 郭美玲
as 谢建国 why
  -> 郭美玲：受程振宇委托代办（县政府办公室综合科主要负责人）
matter 借书
as 谢建国 start requisition {"what": "A4复印纸", "sort": "supplies", "count": 1, "reason": "办公。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 郭美玲 agree
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
matter 用印
as 郭美玲 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 谢建国 trail
  -> 谢建国 申请：提交，送郭美玲（部门审核）
     郭美玲（代程振宇） 部门审核：同意，送张涛（办公室审批）：“同意。”
as 周长河 mandate 郭美玲 acts kind mandated until 2026-03-04 18:00
  -> 201 生效中 周长河 → 郭美玲 acts 报批件
matter 请示
as 谢建国 start mandated {"topic": "关于防汛值守的请示"}
  -> 201 running check 核稿 · 程振宇
as 程振宇 agree "拟同意，请周县长批示。"
  -> 200 running instruct 批示 · 周长河
as 郭美玲 agree for 周长河 acted "同意。"
  -> 200 running sign 签发 · 周长河
as 郭美玲 agree for 周长河 acted "签发。"
  -> 409 flow_mandate_vouches “签发”须由周长河本人签署，不能代办；周长河已有批示的，请上传扫描件后代录。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（核稿）
     程振宇 核稿：同意，送周长河（批示）：“拟同意，请周县长批示。”
     郭美玲（代周长河） 批示：同意，以周长河名义代办，送周长河（签发）：“同意。”
matter 接待
as 谢建国 start seal {"document": "合作合同", "copies": 1, "reason": "签约。", "seal_kind": "contract"}
  -> 201 running review 部门审核 · 郭美玲
as 郭美玲 agree
  -> 200 running approve 办公室审批 · 周长河
as 郭美玲 agree for 周长河 acted "同意。"
  -> 403 flow_mandate_missing 您没有周长河关于此类事项的代录、代办授权，或者授权已经结束；请由周长河本人办理，或请其授权。

at 2026-03-05 09:00
matter 请示
as 郭美玲 agree for 周长河 recorded "签发。"
  -> 403 flow_mandate_missing 您没有周长河关于此类事项的代录、代办授权，或者授权已经结束；请由周长河本人办理，或请其授权。
matter 到期后
as 谢建国 start seal {"document": "关于借用会议室的函", "copies": 1, "reason": "借用。"}
  -> 201 running review 部门审核 · 程振宇
as 谢建国 why
  -> 程振宇：县政府办公室综合科主要负责人

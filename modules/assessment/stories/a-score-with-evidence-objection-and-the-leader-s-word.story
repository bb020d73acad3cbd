# 评分逐项有依据，党建和业务分列，总分须对得上；本人有五个工作日申诉，由另外的人复核，领导审定后锁定，结果怎么用也写明。
# covers: 5, 179, 233

at 2026-04-01 09:00
given 评分 {"name": "谢建国", "person": "谢建国", "period": "2026年一季度", "scheme_number": "考办〔2026〕1号", "workload": 24, "service": 16, "achievement": 22, "honour": 0, "party": 12, "total": 74,
  "evidence": "工作量：会务32次。\n服务：满意度96%。\n实绩：会议表。\n党建：志愿服务6小时。", "papers": "file:依据.txt"}
as 程振宇 start score_sheet 评分 {"total": 80}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/total form_check 总分应等于五项得分之和。
as 程振宇 start score_sheet 评分 {"party": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/party required 必填。
as 程振宇 start score_sheet 评分
  -> 201 running see 本人确认 · 谢建国
as 谢建国 agree {"objects": "yes"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/objection form_check 申诉请写明理由。
as 谢建国 agree {"objects": "yes", "objection": "市级先进没有计入荣誉。"}
  -> 200 running review 申诉复核 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running review 申诉复核 · 张慧
as 张慧 send_back to enter direct "荣誉确有市级文件，请更正后直接送回。"
  -> 200 running enter 评分 · 程振宇
as 程振宇 submit {"honour": 3, "total": 77}
  -> 200 running review 申诉复核 · 张慧
as 张慧 agree {"review": "市级先进属实，荣誉加3分。", "review_result": "changed"}
  -> 200 running confirm 领导审定 · 周长河
as 周长河 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/grade required 必填。
as 周长河 agree {"grade": "competent"}
  -> 200 running use 结果运用 · 程振宇 · 考分〔2026〕1号
as 程振宇 submit {"used_for": "列入年度评先人选。", "total": 90}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/total form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
     /args/fields/total form_check 总分应等于五项得分之和。
as 程振宇 submit {"used_for": "列入年度评先人选。"}
  -> 200 running told 告知本人 · 谢建国 · 考分〔2026〕1号
as 谢建国 mark_read
  -> 200 closed · 考分〔2026〕1号
as 谢建国 trail
  -> 程振宇 评分：提交，送谢建国（本人确认）
     谢建国 本人确认：提交意见，送董静、张慧、曹卫东（申诉复核）
     张慧 申诉复核：认领
     张慧 申诉复核：退回，送程振宇（评分）：“荣誉确有市级文件，请更正后直接送回。”
     程振宇 评分：提交，送张慧（申诉复核）
     张慧 申诉复核：复核完毕，送周长河（领导审定）
     周长河 领导审定：审定，送程振宇（结果运用）
     程振宇 结果运用：已运用，送谢建国（告知本人）
     谢建国 告知本人：已阅，已办结
matter 不说话
as 程振宇 start score_sheet 评分 {"name": "郭美玲", "person": "郭美玲"}
  -> 201 running see 本人确认 · 郭美玲

at 2026-04-14 09:00
as 周长河 open
  -> 200 running confirm 领导审定 · 周长河
     可以：审定 退回 转交
as 程振宇 trail
  -> 程振宇 评分：提交，送郭美玲（本人确认）
     系统 本人确认：到期提醒
     系统 本人确认：超时处理，未表态，继续流转（不视为同意），送周长河（领导审定）

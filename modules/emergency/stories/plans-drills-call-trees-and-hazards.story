# 预案分版本管理，批准后按通知次序告知到人，按期演练、修订，新版替代旧版；风险隐患一处一条，有人盯、有期限、核销才算完。
# covers: 91

at 2026-03-02 09:00
given 案 {"plan_name": "森林火灾应急预案", "event_type": "natural", "plan_body": "一、适用范围。\n二、处置程序。", "call_tree": ["沈翠萍", "董燕", "杨学文"], "checklist": "报119 值班室 1分钟\n集结扑火队 值班应急科 20分钟", "next_drill": "2026-04-30", "next_review": "2027-03-01"}
matter 一版
as 董燕 start emergency_plan 案 {"edition": 1, "next_review": "2026-04-01"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/next_review form_check 修订期限应当在演练之后。
as 董燕 start emergency_plan 案 {"edition": 1}
  -> 201 running head 单位审核 · 冯志强
as 冯志强 agree
  -> 200 running approve 审批印发 · 曹鹏
as 曹鹏 agree "同意印发。"
  -> 200 running tell_tree 告知名单上的人 · 沈翠萍、董燕、杨学文 · 预案〔2026〕1号
as 沈翠萍 mark_read "清楚职责。"
  -> 200 running tell_tree 告知名单上的人 · 董燕、杨学文 · 预案〔2026〕1号
as 董燕 mark_read
  -> 200 running tell_tree 告知名单上的人 · 杨学文 · 预案〔2026〕1号
as 董燕 way
  -> 发起 编制 · 董燕 提交
     依次送达 单位审核 · 冯志强 同意 待看0分钟
     依次送达 审批印发 · 曹鹏 同意 待看0分钟
     依次送达 告知名单上的人 · 沈翠萍 已阅 待看0分钟 · 董燕 已阅 待看0分钟 · 杨学文 在办 待看0分钟
     下一步 演练 · 县应急管理局值班应急科 → 董燕
     以后 评估修订 · 县应急管理局值班应急科 → 董燕
as 杨学文 mark_read
  -> 200 running drill 演练 · 董燕 · 预案〔2026〕1号
as 董燕 submit {"drilled_on": "2026-03-02", "drill_record": "file:演练记录.txt", "drill_found": "集结用时28分钟，超8分钟。"}
  -> 200 running review 评估修订 · 董燕 · 预案〔2026〕1号
matter 二版
as 董燕 start emergency_plan 案 {"edition": 1}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/edition matter_duplicate_final “版本”等相同的事项已由董燕于 3月2日 09:00 登记，编号 预案〔2026〕1号，不能重复登记。
as 董燕 start emergency_plan 案 {"edition": 2, "checklist": "报119 值班室 1分钟\n集结扑火队 值班应急科 15分钟"} link replaces 一版
  -> 201 running head 单位审核 · 冯志强
as 冯志强 agree
  -> 200 running approve 审批印发 · 曹鹏
as 曹鹏 agree "同意印发。"
  -> 200 running tell_tree 告知名单上的人 · 沈翠萍、董燕、杨学文 · 预案〔2026〕2号
matter 一版
as 董燕 submit {"review_result": "revised"}
  -> 200 closed · 预案〔2026〕1号
as 董燕 related
  -> 新版 预案〔2026〕2号 森林火灾应急预案 办理中
as 曹鹏 ledger emergency_plan
  -> 预案〔2026〕2号 森林火灾应急预案（传阅中 0/3） 办理中
     预案〔2026〕1号 森林火灾应急预案 已办结
matter 患
as 杨学文 start hazard {"about": "竹溪村2组上方裂缝", "place": "竹溪乡竹溪村", "level": "orange", "watched_by": "田雨", "owner_unit": "县自然资源局", "measures": "设监测点，雨天转移6户。", "remove_by": "2026-06-30"}
  -> 201 running remove 治理 · 梁勇 · 隐患〔2026〕1号
as 梁勇 list pending
  -> 竹溪村2组上方裂缝（治理）

at 2026-07-01 18:00
as 田雨 notices
  -> 已经逾期：竹溪村2组上方裂缝（治理），期限 6月30日 17:30
as 梁勇 agree {"removed_how": "削坡和排水沟完工。"}
  -> 200 running verify 核销 · 杨学文 · 隐患〔2026〕1号
as 杨学文 send_back to remove "排水沟缺最后20米。"
  -> 200 running remove 治理 · 梁勇 · 隐患〔2026〕1号
as 梁勇 agree {"removed_how": "削坡和排水沟全部完工。"}
  -> 200 running verify 核销 · 杨学文 · 隐患〔2026〕1号
as 杨学文 submit "现场核实，已消除。"
  -> 200 closed · 隐患〔2026〕1号
as 曹鹏 ledger "hazard?where=level:orange"
  -> 隐患〔2026〕1号 竹溪村2组上方裂缝 已办结

# 不讲人情：环节照规定走，没有批准盖不了章，不许越过的越不过，别人不能调度；先办后补、调度必须写明理由和授权人，缺一不可，不能自己授权自己；办的同时自动登记例外事项，越过的环节逐个派给原办理人补办，补齐才能办结；授权人本人答复，主任逐件看到；授权人否认的，由督查处置、越过的人落实、督查核实，事项退回重走越过的环节；例外按月、按种类、按授权人列出来，能导出。
# covers: 64

at 2026-03-02 09:00
matter 函
as 谢建国 draft seal {"document": "关于请求支援抢险物资的函", "copies": 2, "reason": "河堤出现险情，须立即发函。"}
  -> 201 draft apply 申请
as 谢建国 expedite to seal let_by 梁健
  -> 422 opinion_required 请填写意见。
as 谢建国 expedite to seal "险情紧急。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/authoriser required 必填。
as 谢建国 expedite to seal let_by 谢建国 "险情紧急。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/authoriser form_check 例外须由别人授权，不能自己授权自己。
as 谢建国 expedite to apply let_by 梁健 "险情紧急。"
  -> 422 flow_expedite_not_offered 不能先送到所选环节：只能越过标明可以补办的环节；请从列出的环节中选择。
as 谢建国 open
  -> 200 draft apply 申请
     可以：提交 先办后补
as 谢建国 expedite to seal let_by 梁健 "险情紧急，梁主任已电话同意。"
  -> 200 running seal 用印 · 宋凤英、程振宇、张涛
as 谢建国 trail
  -> 谢建国 起草
     谢建国 申请：先办后补，经梁健授权，送宋凤英（用印），程振宇补办（部门审核），张涛补办（办公室审批）：“险情紧急，梁主任已电话同意。”
as 谢建国 related
  -> 例外登记 例外〔2026〕1号 关于请求支援抢险物资的函用印 办理中
as 梁健 list pending
  -> 关于请求支援抢险物资的函用印（授权人确认）
as 程振宇 notices
  -> 谢建国已将关于请求支援抢险物资的函用印先行送办，“部门审核”请您限期补办
as 程振宇 list pending
  -> 关于请求支援抢险物资的函用印（部门审核）
as 张涛 list pending
  -> 关于请求支援抢险物资的函用印（办公室审批）
as 宋凤英 agree {"sealed": 2} "已用印。"
  -> 200 running review 部门审核 · 程振宇、张涛
as 程振宇 agree "情况属实，补办。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "补批。"
  -> 200 closed
as 谢建国 trail
  -> 谢建国 起草
     谢建国 申请：先办后补，经梁健授权，送宋凤英（用印），程振宇补办（部门审核），张涛补办（办公室审批）：“险情紧急，梁主任已电话同意。”
     宋凤英 用印：同意：“已用印。”
     程振宇 部门审核：同意：“情况属实，补办。”
     张涛 办公室审批：同意，已办结：“补批。”
matter 常规
as 谢建国 start seal {"document": "关于春耕的报告", "copies": 2, "reason": "报送上级。"}
  -> 201 running review 部门审核 · 程振宇
as 谢建国 expedite to seal let_by 梁健 "顺便一起盖。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“先办后补”操作，请刷新页面后重新选择。
as 程振宇 expedite to seal let_by 梁健 "顺便一起盖。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“先办后补”操作，请刷新页面后重新选择。
as 宋凤英 agree {"sealed": 2}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
matter 接待
as 谢建国 start reception {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"}, "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 jump to arrange confirmed let_by 周长河 "急。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 jump to approve confirmed let_by 周长河
  -> 422 opinion_required 请填写意见。
as 张涛 jump to approve confirmed "程振宇出差。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/authoriser required 必填。
as 张涛 jump to approve confirmed let_by 张涛 "程振宇出差。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/authoriser form_check 例外须由别人授权，不能自己授权自己。
as 张涛 jump to arrange let_by 周长河 "程振宇出差，周县长已同意先安排。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉
as 张涛 related
  -> 例外登记 例外〔2026〕2号 接待青屏县人民政府办公室（6人） 办理中
as 周长河 list pending
  -> 接待青屏县人民政府办公室（6人）（授权人确认）
as 梁健 list pending
  -> 关于请求支援抢险物资的函用印（授权人确认）
as 梁健 drawn 关于请求支援抢险物资的函用印 into 例外一
  -> -> 例外一
matter 例外一
as 梁健 agree "情况紧急，是我同意的。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/answer form_check 请答复：是我授权，或者没有授权过。
as 梁健 agree {"answer": "vouched"}
  -> 422 opinion_required 请填写意见。
as 梁健 agree {"answer": "vouched"} "情况紧急，是我同意的。"
  -> 200 running report 报办公室主任 · 张涛 · 例外〔2026〕1号
as 张涛 mark_read
  -> 200 closed · 例外〔2026〕1号
as 梁健 field passed_over
  -> 部门审核、办公室审批
as 周长河 drawn 接待青屏县人民政府办公室（6人） into 例外二
  -> -> 例外二
matter 例外二
as 周长河 field passed_over
  -> 部门审核、办公室审批
as 周长河 agree {"answer": "denied"} "没有人问过我，下不为例。"
  -> 200 running settle_denied 否认处置 · 董静、张慧、曹卫东 · 例外〔2026〕2号
as 张涛 agree {"settled": "ratified", "settled_note": "事已办了。"}
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 figures exception_record 2026-03
  -> 收件 2
     了结 1
     了结率 1/2 50.0%
     按时率 1/1 100.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（1件）
     在办 1
     在办超期率 0/1 0.0%
     授权人确认率 1/2 50.0%
     授权人否认率 1/2 50.0%
     授权人尚未答复 0
     否认待处置 1
as 张慧 claim
  -> 200 running settle_denied 否认处置 · 张慧 · 例外〔2026〕2号
as 张慧 agree {"settled": "let", "settled_note": "算授权。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/settled form_check 授权人已经否认，请选择退回补办、追认或者追责。
as 张慧 agree {"settled": "made_up"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/settled_note required 必填。
as 张慧 agree {"settled": "made_up", "settled_note": "周长河同志没有授权。接待退回申请环节，部门审核、办公室审批逐级补办；张涛同志今天落实。"}
  -> 200 running carry_out 落实处置 · 张涛 · 例外〔2026〕2号
matter 接待
as 周凯 open
  -> 200 running arrange 接待安排 · 周凯、黄蓉
     可以：认领
as 周凯 claim
  -> 200 running arrange 接待安排 · 周凯
as 周凯 send_back to apply rerun "授权人否认授权，按督查处置退回，逐级审核审批。"
  -> 200 running apply 申请 · 谢建国
as 谢建国 submit
  -> 200 running review 部门审核 · 程振宇
as 程振宇 open
  -> 200 running review 部门审核 · 程振宇
     接待安排 周凯 退回：授权人否认授权，按督查处置退回，逐级审核审批。
     可以：同意 退回 转交
as 程振宇 agree "同意接待。"
  -> 200 running approve 办公室审批 · 张涛
matter 例外二
as 张涛 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/carried_out required 必填。
as 张涛 submit {"carried_out": "接待已退回申请环节，程振宇同志已审核；没有授权的以后不再越过。"}
  -> 200 running check_done 核实落实 · 张慧 · 例外〔2026〕2号
as 张慧 agree "已核实，事项在办公室审批。"
  -> 200 running report_leader 报分管领导 · 周长河 · 例外〔2026〕2号
as 周长河 mark_read
  -> 200 running report 报办公室主任 · 张涛 · 例外〔2026〕2号
as 张涛 mark_read
  -> 200 closed · 例外〔2026〕2号
as 周长河 open
  -> 200 closed · 例外〔2026〕2号
     已签定：授权人确认 周长河
     授权人确认 周长河 答复：没有人问过我，下不为例。
     核实落实 张慧 落实到位：已核实，事项在办公室审批。
as 周长河 trail
  -> 张涛 登记：提交，送周长河（授权人确认）
     张涛 关联
     周长河 授权人确认：答复，送董静、张慧、曹卫东（否认处置）：“没有人问过我，下不为例。”
     张慧 否认处置：认领
     张慧 否认处置：作出处置，送张涛（落实处置）
     张涛 落实处置：已落实，送张慧（核实落实）
     张慧 核实落实：落实到位，送周长河（报分管领导）：“已核实，事项在办公室审批。”
     周长河 报分管领导：已阅，送张涛（报办公室主任）
     张涛 报办公室主任：已阅，已办结
matter 口头例外
as 张涛 start exception_record {"sort": "other", "what": "节假日开放会议室", "passed_over": "假日封存", "reason": "防汛值守。", "authoriser": "张涛", "told_on": "2026-03-02"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/authoriser form_check 例外须由别人授权，不能自己授权自己。
as 张涛 start exception_record {"sort": "other", "what": "节假日开放会议室", "passed_over": "假日封存", "reason": "防汛值守。", "authoriser": "朱燕", "told_on": "2026-03-02"}
  -> 201 running authorise 授权人确认 · 朱燕 · 例外〔2026〕3号
as 张涛 ledger exception_record
  -> 例外〔2026〕3号 节假日开放会议室 办理中
     例外〔2026〕2号 接待青屏县人民政府办公室（6人） 已办结
     例外〔2026〕1号 关于请求支援抢险物资的函用印 已办结
as 张涛 sums exception_record by sort
  -> 先办后补 1件
     调度 1件
     其他 1件
as 张涛 sums exception_record by authoriser
  -> 朱燕 1件
     周长河 1件
     梁健 1件
as 张涛 sums exception_record by passed_over
  -> 假日封存 1件
     部门审核、办公室审批 2件
as 张涛 figures exception_record 2026-03 by sort
  -> 收件 3；先办后补 1；调度 1；其他 1
     了结 2；先办后补 1；调度 1
     了结率 2/3 66.7%；先办后补 1/1 100.0%；调度 1/1 100.0%；其他 0/1 0.0%
     按时率 2/2 100.0%；先办后补 1/1 100.0%；调度 1/1 100.0%
     退回率 0/2 0.0%；先办后补 0/1 0.0%；调度 0/1 0.0%
     线上办理率 2/2 100.0%；先办后补 1/1 100.0%；调度 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）；先办后补 居中0分 平均0分 九成0分（1件）；调度 居中0分 平均0分 九成0分（1件）
     在办 1；其他 1
     在办超期率 0/1 0.0%；其他 0/1 0.0%
     授权人确认率 1/3 33.3%；先办后补 1/1 100.0%；调度 0/1 0.0%；其他 0/1 0.0%
     授权人否认率 1/3 33.3%；先办后补 0/1 0.0%；调度 1/1 100.0%；其他 0/1 0.0%
     授权人尚未答复 1；其他 1
     否认待处置 0
as 张涛 sums exception_record by answer
  -> 没有授权过 1件
     是我授权 1件
     尚未答复 1件
as 张涛 sums exception_record by settled
  -> 授权属实 1件
     退回补办 1件
     待答复 1件
as 张涛 ledger "exception_record?where=answer:denied"
  -> 例外〔2026〕2号 接待青屏县人民政府办公室（6人） 已办结
as 张涛 figures exception_record 2026-03 by authoriser export
  -> 201 例外事项统计 2026-03 2026-03-02.xlsx 38行
as 周长河 sums exception_record by authoriser
  -> 周长河 1件
as 谢建国 sums exception_record by authoriser
  -> 梁健 1件

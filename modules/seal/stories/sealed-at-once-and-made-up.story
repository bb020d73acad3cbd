# 情况紧急可以先用印后补批：要写明原因，越过的审核、审批限期补办，补齐之前不能办结；正常的仍逐级办理。
# covers: 283

at 2026-03-02 09:00
given 急件 {"document": "关于请求支援抢险物资的函", "copies": 2, "reason": "河堤出现险情，须立即发函。"}
as 谢建国 draft seal 急件
  -> 201 draft apply 申请
as 谢建国 expedite to seal
  -> 422 opinion_required 请填写意见。
as 谢建国 expedite to apply let_by 张涛 "险情紧急，张涛主任已电话同意。"
  -> 422 flow_expedite_not_offered 不能先送到所选环节：只能越过标明可以补办的环节；请从列出的环节中选择。
as 程振宇 expedite to seal "代办。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 expedite to seal "险情紧急，张涛主任已电话同意。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/authoriser required 必填。
as 谢建国 expedite to seal let_by 张涛 "险情紧急，张涛主任已电话同意。"
  -> 200 running seal 用印 · 宋凤英、程振宇、张涛
as 谢建国 bar
  -> 申请 done · 部门审核 current · 办公室审批 current · 用印 current
as 程振宇 notices
  -> 谢建国已将关于请求支援抢险物资的函用印先行送办，“部门审核”请您限期补办
as 程振宇 open
  -> 200 running seal 用印 · 宋凤英、程振宇、张涛
     可以：同意 不同意 转交
as 程振宇 send_back to apply "不该先用印。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“退回”操作，请刷新页面后重新选择。
as 宋凤英 agree {"sealed": 2} "已用印。"
  -> 200 running review 部门审核 · 程振宇、张涛
as 宋凤英 open
  -> 200 running review 部门审核 · 程振宇、张涛
     用印 宋凤英 同意：已用印。
     可以：拿回 催办
as 谢建国 list in_progress
  -> 关于请求支援抢险物资的函用印（授权人确认）
     关于请求支援抢险物资的函用印（部门审核）

after 2 working_days
as 程振宇 agree "情况属实，补办。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 disagree "应当先报值班领导。"
  -> 200 closed
as 谢建国 bar
  -> 申请 done · 部门审核 done · 办公室审批 done · 用印 done
as 谢建国 trail
  -> 谢建国 起草
     谢建国 申请：先办后补，经张涛授权，送宋凤英（用印），程振宇补办（部门审核），张涛补办（办公室审批）：“险情紧急，张涛主任已电话同意。”
     宋凤英 用印：同意：“已用印。”
     系统 部门审核：到期提醒
     系统 部门审核：逾期
     程振宇 部门审核：同意：“情况属实，补办。”
     张涛 办公室审批：不同意，已办结：“应当先报值班领导。”
matter b
as 谢建国 start seal 急件
  -> 201 running review 部门审核 · 程振宇
as 程振宇 expedite to seal "加快。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“先办后补”操作，请刷新页面后重新选择。
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意用印。"
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 2}
  -> 200 closed

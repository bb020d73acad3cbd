# 不讲人情：没有批准盖不了章，环节跳不过去；确有急事先办后补，要写明理由，登记例外事项并由授权人本人确认，办公室主任逐件看到，台账按例外和授权人列出来。
# covers:

at 2026-03-02 09:00
matter 函
as 谢建国 draft seal {"document": "关于请求支援抢险物资的函", "copies": 2, "reason": "河堤出现险情，须立即发函。"}
  -> 201 draft apply 申请
as 谢建国 expedite to seal
  -> 422 opinion_required 请填写意见。
as 谢建国 expedite to seal "险情紧急，梁主任已电话同意。"
  -> 200 running seal 用印 · 宋凤英、程振宇、张涛
as 宋凤英 agree {"sealed": 2}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/sealed form_check 还没有批准：先办后补的，请先登记例外事项，写明理由和授权人。
matter 例外
as 谢建国 start exception_record {"sort": "ahead", "passed_over": "部门审核、办公室审批", "reason": "河堤险情。", "authoriser": "谢建国", "told_on": "2026-03-02"} from 函
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/authoriser form_check 例外须由别人授权，不能自己授权自己。
as 谢建国 start exception_record {"sort": "ahead", "passed_over": "部门审核、办公室审批", "reason": "河堤险情。", "authoriser": "梁健", "told_on": "2026-03-02"} from 函
  -> 201 running authorise 授权人确认 · 梁健 · 例外〔2026〕1号
as 梁健 agree
  -> 422 opinion_required 请填写意见。
as 梁健 agree "情况紧急，是我同意的。"
  -> 200 running report 报办公室主任 · 张涛 · 例外〔2026〕1号
as 张涛 mark_read
  -> 200 closed · 例外〔2026〕1号
matter 函
as 宋凤英 agree {"sealed": 2}
  -> 200 running review 部门审核 · 程振宇、张涛
as 程振宇 agree "补办。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "补办。"
  -> 200 closed
as 张涛 related
  -> 例外登记 例外〔2026〕1号 关于请求支援抢险物资的函用印 已办结
as 张涛 trail
  -> 谢建国 起草
     谢建国 申请：先办后补，送宋凤英（用印），程振宇补办（部门审核），张涛补办（办公室审批）：“险情紧急，梁主任已电话同意。”
     宋凤英 用印：同意
     程振宇 部门审核：同意：“补办。”
     张涛 办公室审批：同意，已办结：“补办。”
matter 接待
as 谢建国 start reception {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"}, "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 jump to arrange confirmed
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 张涛 jump to approve confirmed
  -> 422 opinion_required 请填写意见。
as 张涛 jump to approve confirmed "程振宇出差，周县长已同意先送审。"
  -> 200 running approve 办公室审批 · 张涛
matter 例外二
as 张涛 start exception_record {"sort": "moved", "passed_over": "部门审核", "reason": "科长出差。", "authoriser": "周长河", "told_on": "2026-03-02"} from 接待
  -> 201 running authorise 授权人确认 · 周长河 · 例外〔2026〕2号
as 周长河 disagree "没有人问过我，下不为例。"
  -> 200 running record 登记 · 张涛 · 例外〔2026〕2号
as 张涛 sums exception_record by sort
  -> 先办后补 1件
     调度 1件
as 张涛 sums exception_record by authoriser
  -> 周长河 1件
     梁健 1件
as 张涛 sums exception_record by passed_over
  -> 部门审核 1件
     部门审核、办公室审批 1件
as 谢建国 sums exception_record by sort
  -> 先办后补 1件

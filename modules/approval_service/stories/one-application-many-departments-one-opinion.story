# 重点项目联审联办：一份申请同时送几个部门，同一个起算日、同一个期限、同一天提醒，逾期的亮灯，各说各的，会商成一个意见，一次决定。
# covers: 103

at 2026-03-02 09:00
as 黄蓉 start approval_case {"item": "工业园标准厂房项目", "applicant": "云川县国有资产投资运营集团有限公司", "contact": "电话略", "received_on": "2026-03-02", "papers": "file:项目申请.txt", "complete": "is_complete", "lead_unit": "县发展和改革局", "joint_units": ["县自然资源局", "县住房和城乡建设局", "县应急管理局"]}
  -> 201 running joint_review 并联审查 · 曹晓东、冯明辉、曹鹏 · 审批〔2026〕1号
as 黄蓉 field accepted_on
  -> 2026-03-02
as 曹晓东 list pending
  -> 工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）
as 冯明辉 list pending
  -> 工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）
as 曹鹏 list pending
  -> 工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）

at 2026-03-12 17:40
as 曹晓东 notices
  -> 即将到期：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查），期限 3月16日 17:30
     黄蓉送您办理：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）
as 冯明辉 notices
  -> 即将到期：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查），期限 3月16日 17:30
     黄蓉送您办理：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）
as 曹鹏 notices
  -> 即将到期：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查），期限 3月16日 17:30
     黄蓉送您办理：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）
as 曹晓东 agree "用地符合规划。"
  -> 200 running joint_review 并联审查 · 冯明辉、曹鹏 · 审批〔2026〕1号
as 冯明辉 disagree "消防通道宽度不足，须改图。"
  -> 200 running joint_review 并联审查 · 曹鹏 · 审批〔2026〕1号
as 杨敏 list pending
  -> none

at 2026-03-17 09:00
as 张涛 monitor kind approval_case
  -> 工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）· 曹鹏 · 11天 overdue
as 曹鹏 list pending
  -> 工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查） overdue
as 曹鹏 notices
  -> 已经逾期：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查），期限 3月16日 17:30
     即将到期：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查），期限 3月16日 17:30
     黄蓉送您办理：工业园标准厂房项目（云川县国有资产投资运营集团有限公司）（并联审查）
as 曹鹏 agree "安全距离符合要求。"
  -> 200 running join_opinions 联审会商 · 杨敏 · 审批〔2026〕1号
as 杨敏 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/joint_opinion required 必填。
as 杨敏 agree {"joint_opinion": "原则同意；消防通道按4米修改后报建。"}
  -> 200 running examine 审查 · 杨敏 · 审批〔2026〕1号
as 杨敏 agree {"longer": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/longer_reason form_check 需要延长的，请写明理由，批准后告知申请人。
as 杨敏 agree {"longer": true, "longer_reason": "等待改图。"}
  -> 200 running approve_longer 延长审批 · 唐晓东 · 审批〔2026〕1号
as 唐晓东 agree "同意延长，告知申请人。"
  -> 200 running decide 决定 · 唐晓东 · 审批〔2026〕1号
as 唐晓东 agree {"decision": "granted", "paper_out": "file:立项批复.txt"} "准予。"
  -> 200 running give_out 窗口出件 · 黄蓉 · 审批〔2026〕1号
as 黄蓉 agree {"given_on": "2026-03-17", "taken_by": "集团工程部"}
  -> 200 closed · 审批〔2026〕1号
as 黄蓉 open
  -> 200 closed · 审批〔2026〕1号
     已签定：决定 唐晓东
     并联审查 曹晓东 同意：用地符合规划。
     并联审查 冯明辉 不同意：消防通道宽度不足，须改图。
     并联审查 曹鹏 同意：安全距离符合要求。
     延长审批 唐晓东 同意延长：同意延长，告知申请人。
     决定 唐晓东 作出决定：准予。

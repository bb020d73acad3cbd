# 一个窗口收件、分到审批单位、同一窗口出件：材料不齐一次告知，每个环节用了多久看得见，快到期亮黄灯、逾期亮红灯，每个环节平均用时有统计。
# covers: 97, 100

at 2026-03-02 09:00
given 件 {"item": "食品经营许可", "applicant": "云川小吃店", "contact": "电话略", "received_on": "2026-03-02", "papers": "file:申请表.txt", "lead_unit": "县市场监督管理局"}
as 黄蓉 start approval_case 件 {"complete": "to_complete"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/missing form_check 材料不齐的，请一次性写明要补什么。
as 黄蓉 start approval_case 件 {"complete": "to_complete", "missing": "经营场所平面图。"}
  -> 201 running complete_papers 补正 · 黄蓉 · 审批〔2026〕1号

at 2026-03-04 09:00
as 黄蓉 agree {"completed_on": "2026-03-04"}
  -> 200 running examine 审查 · 徐勇 · 审批〔2026〕1号
as 徐勇 list pending
  -> 食品经营许可（云川小吃店）（审查）

at 2026-03-25 15:00
as 徐勇 notices
  -> 即将到期：食品经营许可（云川小吃店）（审查），期限 3月25日 17:30
     黄蓉送您办理：食品经营许可（云川小吃店）（审查）
as 徐勇 list pending
  -> 食品经营许可（云川小吃店）（审查） soon
as 张涛 monitor kind approval_case
  -> 食品经营许可（云川小吃店）（审查）· 徐勇 · 17天 soon
as 徐勇 agree
  -> 200 running decide 决定 · 张宁 · 审批〔2026〕1号

after 9 working_days
as 张涛 monitor kind approval_case
  -> 食品经营许可（云川小吃店）（决定）· 张宁 · 26天 overdue
as 张宁 list pending only overdue
  -> 食品经营许可（云川小吃店）（决定） overdue
as 张宁 agree {"decision": "refused", "paper_out": "file:不予许可决定书.txt"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reasons form_check 不予批准的，应当说明理由并告知救济途径。
as 张宁 agree {"decision": "granted", "paper_out": "file:食品经营许可证.txt"} "准予。"
  -> 200 running give_out 窗口出件 · 黄蓉 · 审批〔2026〕1号
as 黄蓉 list pending
  -> 食品经营许可（云川小吃店）（窗口出件）
as 黄蓉 agree {"given_on": "2026-04-08", "taken_by": "店主"}
  -> 200 closed · 审批〔2026〕1号
as 黄蓉 way
  -> 发起 窗口收件 · 黄蓉 提交
     依次送达 补正 · 黄蓉 同意 待看780分钟
     依次送达 审查 · 徐勇 同意 待看6060分钟
     依次送达 决定 · 张宁 同意 待看3510分钟 逾期
     依次送达 窗口出件 · 黄蓉 同意 待看0分钟
as 黄蓉 ledger approval_case
  -> 审批〔2026〕1号 食品经营许可（云川小吃店） 已办结
as 张涛 figures approval_case 2026-04
  -> 收件 0
     了结 1
     了结率 0/0
     按时率 0/1 0.0%
     退回率 0/1 0.0%
     线上办理率 1/1 100.0%
     办理用时 居中10350分 平均10350分 九成10350分（1件）
     在办 0
     在办超期率 0/0
     审查用时 居中6060分 平均6060分 九成6060分（1件）
     决定用时 居中3510分 平均3510分 九成3510分（1件）
     出件用时 居中0分 平均0分 九成0分（1件）

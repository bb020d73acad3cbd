# 绿色通行证：申请、核实、准予、打印、发证，写明路线和有效期，到期提醒收回；违规使用的提前收回，台账里写明。
# covers:

at 2026-03-02 09:00
given 证 {"enterprise": "云川纺织有限公司", "plate": "川Z00001", "driver": "许某", "reason": "夜间送货。", "route": "开发区至城东", "from_day": "2026-03-03", "until_day": "2026-09-30", "licence": "file:行驶证.txt"}
as 谢建国 start green_pass 证 {"until_day": "2027-03-03"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/until_day form_check 有效期最长到当年年底。
as 谢建国 start green_pass 证
  -> 201 running check 核实 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running print 打印证件 · 谢建国 · 绿证〔2026〕1号
as 谢建国 submit {"blank": "LZ000128"}
  -> 200 running issue 发证 · 谢建国 · 绿证〔2026〕1号
as 谢建国 submit {"given_to": "许某"}
  -> 200 running expire 到期收回 · 谢建国 · 绿证〔2026〕1号
as 张涛 validity repealed "5月12日用于客运，收回。" on 2026-05-13
  -> 200 running expire 到期收回 · 谢建国 · 绿证〔2026〕1号

at 2026-05-13 09:00
as 张涛 ledger green_pass
  -> 绿证〔2026〕1号 川Z00001（云川纺织有限公司） 已废止
as 谢建国 submit "证已收回。"
  -> 200 closed · 绿证〔2026〕1号
matter b
as 谢建国 start green_pass 证 {"plate": "川Z00002", "until_day": "2026-06-10"}
  -> 201 running check 核实 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running print 打印证件 · 谢建国 · 绿证〔2026〕2号
as 谢建国 submit {"blank": "LZ000128"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/blank matter_duplicate_final “证件编号”等相同的事项已由谢建国于 3月2日 09:00 登记，编号 绿证〔2026〕1号，不能重复登记。
as 谢建国 submit {"blank": "LZ000129"}
  -> 200 running issue 发证 · 谢建国 · 绿证〔2026〕2号
as 谢建国 submit {"given_to": "许某"}
  -> 200 running expire 到期收回 · 谢建国 · 绿证〔2026〕2号

at 2026-06-05 09:00
as 谢建国 notices
  -> 即将到期：川Z00002（云川纺织有限公司）（到期收回），期限 6月10日 17:30
     张涛送您办理：川Z00002（云川纺织有限公司）（打印证件）
     张涛送您办理：川Z00001（云川纺织有限公司）（打印证件）

at 2026-06-11 09:00
as 谢建国 list pending only overdue
  -> 川Z00002（云川纺织有限公司）（到期收回） overdue
as 谢建国 submit "到期收回。"
  -> 200 closed · 绿证〔2026〕2号

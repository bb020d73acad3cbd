# 绿色通行证：企业申请、核实、准予编号；证由系统按编号和内容打印，没有准予的打不出来，到期、收回的也打不出来。
# covers: 128

at 2026-03-02 09:00
given 证 {"enterprise": "云川纺织有限公司", "plate": "川Z00001", "driver": "许某", "reason": "夜间送货。", "route": "开发区至城东", "from_day": "2026-03-03", "until_day": "2026-06-30", "licence": "file:行驶证.txt"}
as 谢建国 start green_pass 证 {"until_day": "2027-03-03"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/until_day form_check 有效期最长到当年年底。
as 谢建国 start green_pass 证
  -> 201 running check 核实 · 程振宇
as 谢建国 prints
  -> 车辆绿色通行证：不能打印，尚未编号发出，不能打印
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running print 打印证件 · 谢建国 · 绿证〔2026〕1号
as 谢建国 prints
  -> 车辆绿色通行证 绿证〔2026〕1号
     车牌号：川Z00001
     企业：云川纺织有限公司
     驾驶员：许某
     通行路线：开发区至城东
     有效期：2026-03-03至2026-06-30
     县政府办公室 2026-03-02
     （随车携带，到期交回；转借、涂改无效）
as 谢建国 submit {"blank": "LZ000128"}
  -> 200 running issue 发证 · 谢建国 · 绿证〔2026〕1号
as 谢建国 submit {"given_to": "许某"}
  -> 200 running expire 到期收回 · 谢建国 · 绿证〔2026〕1号
as 张涛 ledger "green_pass?where=in_force:true"
  -> none

at 2026-03-03 09:00
as 张涛 ledger "green_pass?where=in_force:true"
  -> 绿证〔2026〕1号 川Z00001（云川纺织有限公司） 办理中
matter 乙
as 谢建国 start green_pass 证 {"plate": "川Z00002", "until_day": "2026-12-31"}
  -> 201 running check 核实 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running print 打印证件 · 谢建国 · 绿证〔2026〕2号
as 谢建国 submit {"blank": "LZ000129"}
  -> 200 running issue 发证 · 谢建国 · 绿证〔2026〕2号
as 谢建国 submit {"given_to": "许某"}
  -> 200 running expire 到期收回 · 谢建国 · 绿证〔2026〕2号
as 张涛 validity repealed "5月12日用于客运，收回。" on 2026-05-13
  -> 200 running expire 到期收回 · 谢建国 · 绿证〔2026〕2号

at 2026-05-13 09:00
as 谢建国 prints
  -> 车辆绿色通行证：不能打印，已废止
as 张涛 ledger "green_pass?where=in_force:true"
  -> 绿证〔2026〕1号 川Z00001（云川纺织有限公司） 办理中

at 2026-06-24 09:00
matter a
as 谢建国 notices
  -> 即将到期：川Z00001（云川纺织有限公司）（到期收回），期限 6月30日 17:30
     张涛送您办理：川Z00002（云川纺织有限公司）（打印证件）
     张涛送您办理：川Z00001（云川纺织有限公司）（打印证件）

at 2026-07-01 09:00
as 谢建国 prints
  -> 车辆绿色通行证：不能打印，已过期
as 张涛 ledger "green_pass?where=in_force:true"
  -> none
as 张涛 ledger "green_pass?where=in_force:false"
  -> 绿证〔2026〕2号 川Z00002（云川纺织有限公司） 已废止
     绿证〔2026〕1号 川Z00001（云川纺织有限公司） 已过期
as 谢建国 submit "到期收回。"
  -> 200 closed · 绿证〔2026〕1号

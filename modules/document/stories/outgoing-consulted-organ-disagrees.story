# 下行文要各单位协商一致：有一家不同意，听完各家意见后退给拟稿人；平行文听取意见即可往下办。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
as 梁涛 start outgoing_document 通知 {"consulted_organs": ["县发展和改革局", "县应急管理局", "县财政局"]}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running consult 会商 · 杨敏、曹鹏、江𬱖
as 杨敏 disagree
  -> 422 opinion_required 请填写意见。
as 杨敏 disagree "与投资计划口径不一致，建议修改。"
  -> 200 running consult 会商 · 曹鹏、江𬱖
as 梁涛 list pending
  -> none
as 曹鹏 agree "同意。"
  -> 200 running consult 会商 · 江𬱖
as 江𬱖 agree "同意。"
  -> 200 running draft 拟稿 · 梁涛
as 梁涛 open
  -> 200 running draft 拟稿 · 梁涛
     会商 杨敏 不同意：与投资计划口径不一致，建议修改。
     会商 曹鹏 同意会签：同意。
     会商 江𬱖 同意会签：同意。
     可以：提交
as 梁涛 submit {"body": "县国库支付中心：\n请于6月底前按投资计划口径编报部门决算。"}
  -> 200 running consult 会商 · 杨敏、曹鹏、江𬱖
matter b
as 梁涛 start outgoing_document 通知 {"doc_type": "kind_letter", "direction": "level", "title": "云川县财政局关于商请提供资产数据的函", "main_recipients": ["县发展和改革局"], "consulted_organs": ["县应急管理局"]}
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running consult_opinions 征求意见 · 曹鹏
as 曹鹏 disagree "数据尚未核定。"
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 open
  -> 200 running check_draft 核稿 · 江𬱖
     征求意见 曹鹏 有不同意见：数据尚未核定。
     可以：同意 退回 转交 终止 挂起 调度 改派

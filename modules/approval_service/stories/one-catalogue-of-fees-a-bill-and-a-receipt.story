# 统一收费：目录写明项目、依据和标准，开单按标准乘数量，减免要有理由还要批，缴费有票据号，财务对账，钱数不符对不上。
# covers: 101

at 2026-03-02 09:00
matter 目录
as 黄蓉 start fee_item {"fee": "不动产登记费", "basis": "发改价格规〔2016〕2559号", "rate_fen": 8000, "collected_by": "县自然资源局", "basis_paper": "file:收费依据.txt"}
  -> 201 running check_fee 财务审核 · 傅建华
as 傅建华 agree "列入目录。"
  -> 200 closed · 费目〔2026〕1号
matter 单
given 单据 {"fee": "不动产登记费", "basis": "发改价格规〔2016〕2559号", "payer": "李某", "rate_fen": 8000, "quantity": 2}
as 黄蓉 start fee_bill 单据 {"due_fen": 9000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/due_fen form_check 应缴金额应等于标准乘以数量；减免的不得高于此数。
as 黄蓉 start fee_bill 单据 {"due_fen": 16000} link charged_by 目录
  -> 201 running pay 缴费 · 黄蓉 · 缴〔2026〕1号
as 黄蓉 agree {"paid_on": "2026-03-02", "receipt": "00012345"}
  -> 200 running reconcile 对账 · 傅建华 · 缴〔2026〕1号
as 傅建华 agree {"bank_fen": 8000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/bank_fen form_check 银行到账与应缴金额不符，请查明后再对账。
as 傅建华 agree {"bank_fen": 16000}
  -> 200 closed · 缴〔2026〕1号
as 黄蓉 related
  -> 收费目录 费目〔2026〕1号 不动产登记费 已办结
matter 减免
as 黄蓉 start fee_bill 单据 {"payer": "低保户王某", "exempt": true, "due_fen": 0}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/exempt_reason form_check 减免的，请写明依据和理由。
as 黄蓉 start fee_bill 单据 {"payer": "低保户王某", "exempt": true, "due_fen": 0, "exempt_reason": "低保家庭免收，财税〔2019〕53号。"} link charged_by 目录
  -> 201 running approve_less 减免审批 · 傅建华 · 缴〔2026〕2号
as 傅建华 agree "同意免收。"
  -> 200 running pay 缴费 · 黄蓉 · 缴〔2026〕2号
as 黄蓉 agree {"paid_on": "2026-03-02", "receipt": "00012345"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/receipt matter_duplicate_final “票据号”等相同的事项已由黄蓉于 3月2日 09:00 登记，编号 缴〔2026〕1号，不能重复登记。
as 黄蓉 agree {"paid_on": "2026-03-02", "receipt": "00012346"}
  -> 200 running reconcile 对账 · 傅建华 · 缴〔2026〕2号
as 傅建华 agree {"bank_fen": 0}
  -> 200 closed · 缴〔2026〕2号
as 傅建华 ledger fee_bill
  -> 缴〔2026〕2号 不动产登记费（低保户王某） 已办结
     缴〔2026〕1号 不动产登记费（李某） 已办结

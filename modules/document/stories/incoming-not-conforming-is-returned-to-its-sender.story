# 初审不合格的退回来文机关并说明理由；改报后再来的，写明理由重新登记。
# covers: 183

at 2026-03-02 09:00
given 请示 {"title": "关于拨付专项经费的请示", "sender": "云溪镇人民政府", "their_number": "云溪政〔2026〕8号",
  "received_on": "2026-03-02", "medium": "paper", "doc_type": "request_for_instruction", "review": "returned"}
as 陈玉兰 start incoming_document 请示
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/review_reason form_check 初审不符合要求的，请写明退文理由。
as 陈玉兰 start incoming_document 请示 {"review_reason": "请示一文多事，且未附预算明细。"}
  -> 201 running return_paper 退文 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 bar
  -> 签收 done · 登记 current · 批办 skipped · 传阅 skipped · 承办 skipped · 研办 skipped · 催办 skipped · 处置 skipped
as 陈玉兰 submit
  -> 422 opinion_required 请填写意见。
as 陈玉兰 submit "已电话通知并将原件退云溪镇党政办，吴秀兰接收。"
  -> 200 closed · 收〔2026〕1号
as 陈玉兰 open
  -> 200 closed · 收〔2026〕1号
     退文 陈玉兰 已退来文机关：已电话通知并将原件退云溪镇党政办，吴秀兰接收。
matter b
as 陈玉兰 start incoming_document 请示 {"review": "accepted"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/their_number matter_duplicate “来文字号”等相同的事项已由陈玉兰于 3月2日 09:00 登记，编号 收〔2026〕1号。确需再次登记的，请填写“重复登记的理由”。
as 陈玉兰 start incoming_document 请示 {"review": "accepted", "duplicate_reason": "退文后改报。"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号
as 陈玉兰 ledger incoming_document
  -> 收〔2026〕2号 关于拨付专项经费的请示 办理中
     收〔2026〕1号 关于拨付专项经费的请示 已办结

# 请示件没有批复或复函不能办结：起草复文、关联来文、编号之后才算答复。
# covers: 183, 60

at 2026-03-02 09:00
given 请示 {"title": "关于解决饮水工程资金的请示", "sender": "云溪镇人民政府", "their_number": "云溪政〔2026〕9号",
  "received_on": "2026-03-02", "medium": "paper", "doc_type": "request_for_instruction", "review": "accepted"}
given 批复 {"doc_type": "official_reply", "title": "云川县人民政府关于解决饮水工程资金的批复", "direction": "down", "issuer": "云川县人民政府",
  "main_recipients": ["云溪镇人民政府"], "body": "同意从水利专项中安排资金。", "disclosure": "on_request"}
as 陈玉兰 new_word 云川县人民政府 云政复 outgoing_document
  -> 201
as 陈玉兰 start incoming_document 请示
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请赵蓉同志批示。" {"category": "for_action", "instructing_leaders": ["赵蓉"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/category form_check 来文是请示的，应当列为请示件办理。
as 张涛 agree "拟请赵蓉同志批示。" {"category": "for_instruction", "instructing_leaders": ["赵蓉"]}
  -> 200 running instruct 批办 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree "同意，请县水务局商县财政局办理批复。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree {"lead_unit": "县水务局", "assist_units": ["县财政局"]}
  -> 200 running undertake 承办 · 罗志远、吕浩 · 收〔2026〕1号
as 吕浩 agree "可安排。"
  -> 200 running undertake 承办 · 罗志远 · 收〔2026〕1号
as 罗志远 agree "拟同意安排资金。"
  -> 200 running report_result 结果呈阅 · 赵蓉 · 收〔2026〕1号
as 赵蓉 agree
  -> 200 running reply 答复 · 罗志远 · 收〔2026〕1号
as 罗志远 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/category form_check 请示件须以批复或复函答复后方可办结：请起草复文，并关联本件为所答复的来文；复文编号后再提交。
as 罗志远 circulate people 沈鹏 text "请起草批复。"
  -> 200 running reply 答复 · 罗志远 · 收〔2026〕1号
matter b
as 沈鹏 start outgoing_document 批复 link answers a
  -> 201 running section_head 拟稿部门审核 · 张涛
as 张涛 agree
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 萧秀英 claim
  -> 200 running check_draft 核稿 · 萧秀英
as 萧秀英 agree
  -> 200 running office_head 办公室审核 · 张涛
as 张涛 agree
  -> 200 running leader_review 分管领导审签 · 周长河
as 周长河 agree
  -> 200 running sign_and_issue 签发 · 朱燕
as 朱燕 agree "同意签发。"
  -> 200 running recheck 复核登记 · 陈玉兰、宋明辉、宋凤英、周志强
matter a
as 罗志远 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/category form_check 请示件须以批复或复函答复后方可办结：请起草复文，并关联本件为所答复的来文；复文编号后再提交。
matter b
as 陈玉兰 claim
  -> 200 running recheck 复核登记 · 陈玉兰
as 陈玉兰 agree {"word": "云政复", "copies": 5}
  -> 200 running affix_seal 用印 · 宋凤英 · 云政复〔2026〕1号
matter a
as 罗志远 agree "已以云政复批复。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 陈玉兰 related
  -> 复文 云政复〔2026〕1号 云川县人民政府关于解决饮水工程资金的批复 办理中
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 skipped · 承办 done · 研办 skipped · 催办 skipped · 处置 done

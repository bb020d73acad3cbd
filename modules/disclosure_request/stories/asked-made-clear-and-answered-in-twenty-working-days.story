# 申请公开政府信息：不明确的七个工作日内一次性告知补正，从补正日起算二十个工作日；保密审查、依据缺一不可，送达为止。
# covers:

at 2026-03-02 09:00
as 杨建华 start disclosure_request {"applicant": "吴某", "contact": "邮寄地址略", "channel": "online", "received_on": "2026-03-02", "wanted": "城东学校建设资料"}
  -> 201 running look_over 审查 · 王蓉、杨建华 · 依申请公开〔2026〕1号
as 王蓉 claim
  -> 200 running look_over 审查 · 王蓉 · 依申请公开〔2026〕1号
as 王蓉 agree {"clear": "not_clear"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/correct_what form_check 须补正的，请一次性写明要补正什么。
as 王蓉 agree {"clear": "not_clear", "correct_what": "请写明要的是立项批复、规划还是招标文件。"}
  -> 200 running correct 补正 · 王蓉、杨建华 · 依申请公开〔2026〕1号
as 王蓉 claim
  -> 200 running correct 补正 · 王蓉 · 依申请公开〔2026〕1号

at 2026-03-09 09:00
as 王蓉 agree {"wanted": "城东学校项目立项批复", "corrected_on": "2026-03-09", "holding_unit": "县发展和改革局"}
  -> 200 running draft_answer 拟制答复 · 杨敏 · 依申请公开〔2026〕1号
as 杨敏 field counted_from
  -> 2026-03-09
as 杨敏 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/answer form_check 请选择答复类型并写明答复内容。
as 杨敏 agree {"answer_kind": "open", "answer": "予以公开，随附批复。"}
  -> 200 running review 审核 · 王蓉、杨建华 · 依申请公开〔2026〕1号
as 王蓉 claim
  -> 200 running review 审核 · 王蓉 · 依申请公开〔2026〕1号
as 王蓉 agree {"secrecy_checked": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/enclosed form_check 予以公开的，请附所提供的信息。
as 王蓉 agree {"enclosed": "file:立项批复.txt"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/secrecy_checked form_check 公开前须做保密审查，请确认。
as 王蓉 agree {"enclosed": "file:立项批复.txt", "secrecy_checked": true}
  -> 200 running sign 审签 · 张涛 · 依申请公开〔2026〕1号
as 张涛 agree "同意答复。"
  -> 200 running deliver_reply 送达答复 · 杨建华 · 依申请公开〔2026〕1号
as 杨建华 open
  -> 200 running deliver_reply 送达答复 · 杨建华 · 依申请公开〔2026〕1号
     已签定：审签 张涛
     审签 张涛 签发答复：同意答复。
     可以：提交
as 杨建华 submit {"replied_on": "2026-03-10", "reply_way": "sent_online"}
  -> 200 closed · 依申请公开〔2026〕1号
as 王蓉 ledger disclosure_request
  -> 依申请公开〔2026〕1号 城东学校项目立项批复 已办结
matter 直接
as 杨建华 start disclosure_request {"applicant": "郑某", "contact": "邮寄地址略", "channel": "online", "received_on": "2026-03-09", "wanted": "城西学校立项批复"}
  -> 201 running look_over 审查 · 王蓉、杨建华 · 依申请公开〔2026〕2号
as 王蓉 claim
  -> 200 running look_over 审查 · 王蓉 · 依申请公开〔2026〕2号
as 王蓉 agree {"clear": "is_clear", "holding_unit": "县发展和改革局"}
  -> 200 running draft_answer 拟制答复 · 杨敏 · 依申请公开〔2026〕2号

at 2026-03-30 17:00
as 杨敏 notices
  -> 即将到期：城西学校立项批复（拟制答复），期限 3月30日 17:30
     王蓉送您办理：城西学校立项批复（拟制答复）
     王蓉送您办理：城东学校项目立项批复（拟制答复）

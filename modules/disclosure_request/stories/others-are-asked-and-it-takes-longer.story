# 涉及其他机关的书面征求意见，十五个工作日；办不完的延长二十个工作日须经同意；不全公开的要写依据。
# covers:

at 2026-03-02 09:00
as 杨建华 start disclosure_request {"applicant": "某律师事务所", "contact": "邮寄地址略", "channel": "by_post", "received_on": "2026-03-02", "wanted": "公交线路补贴协议"}
  -> 201 running look_over 审查 · 王蓉、杨建华 · 依申请公开〔2026〕1号
as 王蓉 claim
  -> 200 running look_over 审查 · 王蓉 · 依申请公开〔2026〕1号
as 王蓉 agree {"clear": "is_clear", "holding_unit": "县交通运输局", "asked_units": ["县财政局"]}
  -> 200 running hear_others 征求意见 · 江𬱖 · 依申请公开〔2026〕1号
as 江𬱖 disagree "附件二含企业成本数据，不同意公开附件二。"
  -> 200 running draft_answer 拟制答复 · 林爱华 · 依申请公开〔2026〕1号
as 林爱华 agree {"longer": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/longer_reason form_check 需要延长期限的，请写明理由。
as 林爱华 agree {"longer": true, "longer_reason": "须与企业核对商业秘密范围。"}
  -> 200 running approve_longer 延长审批 · 张涛 · 依申请公开〔2026〕1号
as 张涛 agree "同意延长，请告知申请人。"
  -> 200 running draft_longer 延长拟制 · 林爱华 · 依申请公开〔2026〕1号
as 林爱华 agree {"answer_kind": "partly", "answer": "公开协议正文，附件二不予公开。", "enclosed": "file:协议正文.txt"}
  -> 200 running review 审核 · 王蓉、杨建华 · 依申请公开〔2026〕1号
as 王蓉 claim
  -> 200 running review 审核 · 王蓉 · 依申请公开〔2026〕1号
as 王蓉 agree {"secrecy_checked": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/basis form_check 没有全部公开的，请写明依据和理由。
as 王蓉 agree {"secrecy_checked": true, "basis": "《政府信息公开条例》第十五条：涉及商业秘密，第三方不同意公开。"}
  -> 200 running sign 审签 · 张涛 · 依申请公开〔2026〕1号
as 张涛 agree "同意答复。"
  -> 200 running deliver_reply 送达答复 · 杨建华 · 依申请公开〔2026〕1号
as 杨建华 submit {"replied_on": "2026-03-02", "reply_way": "posted"}
  -> 200 closed · 依申请公开〔2026〕1号
as 王蓉 trail
  -> 杨建华 登记：提交，送王蓉、杨建华（审查）
     王蓉 审查：认领
     王蓉 审查：提出办理意见，送江𬱖（征求意见）
     江𬱖 征求意见：不同意公开，送林爱华（拟制答复）：“附件二含企业成本数据，不同意公开附件二。”
     林爱华 拟制答复：提交，送张涛（延长审批）
     张涛 延长审批：同意延长，送林爱华（延长拟制）：“同意延长，请告知申请人。”
     林爱华 延长拟制：提交，送王蓉、杨建华（审核）
     王蓉 审核：认领
     王蓉 审核：审核通过，送张涛（审签）
     张涛 审签：签发答复，送杨建华（送达答复）：“同意答复。”
     杨建华 送达答复：提交，已办结

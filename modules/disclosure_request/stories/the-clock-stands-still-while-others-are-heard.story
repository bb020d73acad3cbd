# 书面征求第三方和其他机关意见的时间不计入答复期限：页面写明计时暂停和依据，征求意见用了几天，拟制和答复的期限就顺延几天。
# covers:

at 2026-03-02 09:00
as 杨建华 start disclosure_request {"applicant": "某律师事务所", "contact": "邮寄地址略", "channel": "by_post", "received_on": "2026-03-02", "wanted": "公交线路补贴协议"}
  -> 201 running look_over 审查 · 王蓉、杨建华 · 依申请公开〔2026〕1号
as 王蓉 claim
  -> 200 running look_over 审查 · 王蓉 · 依申请公开〔2026〕1号

at 2026-03-03 09:00
as 王蓉 agree {"clear": "is_clear", "holding_unit": "县交通运输局", "asked_units": ["县财政局"]}
  -> 200 running hear_others 征求意见 · 江𬱖 · 依申请公开〔2026〕1号
as 杨建华 open
  -> 200 running hear_others 征求意见 · 江𬱖 · 依申请公开〔2026〕1号
     计时暂停，因征求意见（《政府信息公开条例》第三十三条），自 3月3日 09:00
     可以：催办

at 2026-03-13 09:00
as 江𬱖 agree "同意公开协议正文。"
  -> 200 running draft_answer 拟制答复 · 林爱华 · 依申请公开〔2026〕1号
as 杨建华 open
  -> 200 running draft_answer 拟制答复 · 林爱华 · 依申请公开〔2026〕1号
     征求意见 江𬱖 同意公开：同意公开协议正文。
     可以：催办
as 林爱华 agree {"answer_kind": "partly", "answer": "公开协议正文。", "enclosed": "file:协议正文.txt"}
  -> 200 running review 审核 · 王蓉、杨建华 · 依申请公开〔2026〕1号
as 王蓉 claim
  -> 200 running review 审核 · 王蓉 · 依申请公开〔2026〕1号
as 王蓉 agree {"secrecy_checked": true, "basis": "《政府信息公开条例》第十五条：附件二涉及商业秘密。"}
  -> 200 running sign 审签 · 张涛 · 依申请公开〔2026〕1号
as 张涛 agree "同意答复。"
  -> 200 running deliver_reply 送达答复 · 杨建华 · 依申请公开〔2026〕1号
as 杨建华 trail
  -> 杨建华 登记：提交，送王蓉、杨建华（审查）
     王蓉 审查：认领
     王蓉 审查：提出办理意见，送江𬱖（征求意见）
     江𬱖 征求意见：同意公开，送林爱华（拟制答复），扣除计时暂停后时限为 4月2日 17:30：“同意公开协议正文。”
     林爱华 拟制答复：提交，送王蓉、杨建华（审核）
     王蓉 审核：认领
     王蓉 审核：审核通过，送张涛（审签）
     张涛 审签：签发答复，送杨建华（送达答复），扣除计时暂停后时限为 4月10日 17:30：“同意答复。”

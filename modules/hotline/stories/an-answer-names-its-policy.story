# 答复要写政策依据：能当场答的照知识库当场答，答不了的派出去限时办，超了时限督办的人就知道。
# covers: 88

at 2026-03-02 09:00
matter 知识
as 陈爱华 start hotline_knowledge {"question": "住宅专项维修资金怎样申请使用", "answer": "经专有部分面积占比三分之二以上的业主表决同意，由物业服务企业向县住建局申请。", "policy_basis": "《住宅专项维修资金管理办法》第二十二条", "topic_words": "维修资金 物业", "review_by": "2027-02-01"}
  -> 201 running head 单位审核 · 宋素芬
as 宋素芬 agree "内容准确，同意入库。"
  -> 200 running keep 到期复核 · 陈爱华 · 知〔2026〕1号
as 许波 ledger hotline_knowledge
  -> 知〔2026〕1号 住宅专项维修资金怎样申请使用 办理中
matter a
given 单 {"request": "咨询维修资金怎样使用", "channel": "phone", "caller": "居民乙", "caller_phone": "12000000110", "demand": "consult", "topic": "housing", "place": "锦绣花园", "content": "电梯坏了，想动用维修资金。"}
as 许波 start hotline_ticket 单 {"answer_now": true, "answer": "经面积占比三分之二以上的业主表决同意后申请。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/policy_basis form_check 当场答复的，请写明答复内容和政策依据。
as 许波 start hotline_ticket 单 {"answer_now": true, "answer": "经面积占比三分之二以上的业主表决同意后申请。", "policy_basis": "《住宅专项维修资金管理办法》第二十二条"} link rests_on 知识
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 许波 related
  -> 所依据的知识条目 知〔2026〕1号 住宅专项维修资金怎样申请使用 办理中
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "已明白怎样办。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
matter b
as 许波 start hotline_ticket 单 {"request": "反映电梯停运", "demand": "help", "urgent_matter": true, "place": "锦绣花园二期", "content": "电梯停运，老人下不了楼。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕2号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕2号
as 陈爱华 agree {"answer": "已派维保单位抢修。", "solved": "solved"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/policy_basis form_check 请写明答复所依据的政策。

at 2026-03-03 10:00
as 陈爱华 list pending
  -> 反映电梯停运（承办） overdue
     住宅专项维修资金怎样申请使用（到期复核）
as 傅鹏 notices
  -> 已经逾期：反映电梯停运（承办），期限 3月3日 09:00
as 陈爱华 agree {"answer": "已派维保单位抢修。", "policy_basis": "《特种设备安全法》第三十六条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号

# 热线知识到期先提醒提供的人，过了复核日期没有复核的，标为超期未复核，谁看都看得见；复核以后照新的日期算。
# covers:

at 2026-03-02 09:00
as 陈爱华 start hotline_knowledge {"question": "住宅专项维修资金怎样申请使用", "answer": "经面积占比三分之二以上的业主表决同意后申请。", "policy_basis": "《住宅专项维修资金管理办法》第二十二条", "topic_words": "维修资金 物业", "review_by": "2026-03-20"}
  -> 201 running head 单位审核 · 宋素芬
as 宋素芬 agree "内容准确，同意入库。"
  -> 200 running keep 到期复核 · 陈爱华 · 知〔2026〕1号

at 2026-03-16 09:00
as 陈爱华 notices
  -> 即将到期：住宅专项维修资金怎样申请使用（到期复核），期限 3月20日 17:30
     宋素芬送您办理：住宅专项维修资金怎样申请使用（到期复核）
as 宋素芬 lasting state due
  -> 知〔2026〕1号 住宅专项维修资金怎样申请使用 临近复核 2026-03-20（陈爱华）

at 2026-03-23 09:00
as 许波 ledger hotline_knowledge
  -> 知〔2026〕1号 住宅专项维修资金怎样申请使用 超期未复核
as 许波 lasting
  -> 知〔2026〕1号 住宅专项维修资金怎样申请使用 超期未复核 2026-03-20（陈爱华）
as 陈爱华 send_back to offer rerun "照新办法重写。"
  -> 200 running offer 提供 · 陈爱华 · 知〔2026〕1号
as 陈爱华 submit {"answer": "按新办法，经双三分之二以上的业主参与表决、过半数同意。", "review_by": "2027-03-01"}
  -> 200 running head 单位审核 · 宋素芬 · 知〔2026〕1号
as 宋素芬 agree
  -> 200 running keep 到期复核 · 陈爱华 · 知〔2026〕1号
as 许波 ledger hotline_knowledge
  -> 知〔2026〕1号 住宅专项维修资金怎样申请使用 办理中
as 许波 lasting
  -> none
as 许波 lasting state due
  -> none

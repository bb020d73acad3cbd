# 建言献策：带着几个方案送到领导手里，回来时有领导的话、采纳没采纳、选的哪个方案。
# covers: 79, 138

at 2026-03-02 09:00
given 建言 {"title": "关于破解城区停车难的建议", "leader": "于永强", "situation": "城区车位缺口3200个。", "option_one": "盘活闲置地块，一年增1500个，投入800万元。", "preferred": "two"}
as 邓爱华 start advice 建言
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/option_two form_check 请写明方案二。
as 邓爱华 start advice 建言 {"option_two": "机关单位车位错时开放，当月增900个，不花钱。"}
  -> 201 running head 审核 · 沈鹏
as 沈鹏 agree
  -> 200 running answer 领导批示 · 于永强 · 建言〔2026〕1号
as 于永强 agree {"adopted": "full"} "先易后难。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/chosen form_check 采纳的，请选定方案。
as 于永强 agree {"adopted": "full", "chosen": "two"} "先易后难，同意方案二，请城管局月内拿出名单。"
  -> 200 running returned 收到批示 · 邓爱华 · 建言〔2026〕1号
as 邓爱华 open
  -> 200 running returned 收到批示 · 邓爱华 · 建言〔2026〕1号
     领导批示 于永强 批示：先易后难，同意方案二，请城管局月内拿出名单。
     可以：提交
as 邓爱华 submit
  -> 200 closed · 建言〔2026〕1号
matter b
as 邓爱华 start advice 建言 {"title": "关于夜市集中设置的建议", "preferred": "one"}
  -> 201 running head 审核 · 沈鹏
as 沈鹏 agree
  -> 200 running answer 领导批示 · 于永强 · 建言〔2026〕2号
as 于永强 agree {"adopted": "declined"} "时机不成熟。"
  -> 200 running returned 收到批示 · 邓爱华 · 建言〔2026〕2号
as 邓爱华 submit
  -> 200 closed · 建言〔2026〕2号
as 张涛 ledger "advice?where=adopted:full"
  -> 建言〔2026〕1号 关于破解城区停车难的建议 已办结
as 张涛 ledger advice
  -> 建言〔2026〕2号 关于夜市集中设置的建议 已办结
     建言〔2026〕1号 关于破解城区停车难的建议 已办结

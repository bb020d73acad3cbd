# 加分减分都要有事实、依据条款和证明；部门配合办公室工作好不好也记；告知部门，可以申诉，撤销的留痕。
# covers: 321, 322

at 2026-03-02 09:00
given 记事 {"what": "会签两次超期", "aspect": "cooperation", "sign": "minus", "points": 2, "for_unit": "县住房和城乡建设局", "happened_on": "2026-02-27", "facts": "2月两件会签，分别超期3天、5天，催办后才回。", "clause": "考办〔2026〕1号第九条", "proof": "file:催办记录.txt"}
as 张慧 start assessment_entry 记事 {"clause": "", "proof": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/clause required 必填。
     /fields/proof required 必填。
as 张慧 start assessment_entry 记事
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running see 告知部门 · 宋素芬 · 考记〔2026〕1号
as 宋素芬 agree {"objects": "yes"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/objection form_check 申诉请写明理由。
as 宋素芬 agree {"objects": "yes", "objection": "其中一件2月26日才送到，不应计超期。"}
  -> 200 running decide 申诉复核 · 张涛 · 考记〔2026〕1号
as 张涛 agree {"decision": "lifted"}
  -> 422 opinion_required 请填写意见。
as 张涛 agree "送达记录确为26日，撤销本条。" {"decision": "lifted"}
  -> 200 closed · 考记〔2026〕1号
matter b
as 张慧 start assessment_entry 记事 {"what": "协助办会主动周到", "sign": "plus", "points": 3, "for_unit": "县教育和体育局", "facts": "三次会议主动派人布置会场。"}
  -> 201 running check 审核 · 董静
as 董静/县政府办公室督查室 agree
  -> 200 running see 告知部门 · 王㛃 · 考记〔2026〕2号

at 2026-03-12 09:00
as 张涛 ledger assessment_entry
  -> 考记〔2026〕2号 协助办会主动周到 已办结
     考记〔2026〕1号 会签两次超期 已办结
as 王㛃 notices
  -> 逾期未办：协助办会主动周到（告知部门），未表态，继续流转（不视为同意）
     已经逾期：协助办会主动周到（告知部门），期限 3月9日 17:30
     董静送您办理：协助办会主动周到（告知部门）

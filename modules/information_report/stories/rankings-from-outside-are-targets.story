# 省、市评比定了目标、责任单位和公布日期，到期提醒登记结果，达到没达到一查便知。
# covers: 272

at 2026-03-02 09:00
as 李雪梅 start ranking_target {"ranking": "全市政务信息工作评比", "held_by": "云江市人民政府办公室", "year_of": 2026, "target": "前三名", "last_result": "第五名", "responsible": "县政府办公室信息调研科", "known_by": "2026-12-31"}
  -> 201 running agree_target 审定 · 张涛
as 张涛 agree "同意。"
  -> 200 running result 登记结果 · 李雪梅

at 2026-12-04 09:00
as 李雪梅 notices
  -> 即将到期：全市政务信息工作评比（登记结果），期限 12月31日 17:30
     张涛送您办理：全市政务信息工作评比（登记结果）

at 2027-01-05 09:00
as 李雪梅 agree {"reached": "第二名", "met": true}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/proof required 必填。
as 李雪梅 agree {"reached": "第二名", "met": true, "proof": "file:通报.txt"}
  -> 200 closed
as 张涛 ledger "ranking_target?where=met:true"
  -> 未编号 全市政务信息工作评比 已办结
matter b
as 李雪梅 start ranking_target {"ranking": "全市政务信息工作评比", "held_by": "云江市人民政府办公室", "year_of": 2026, "target": "前三名", "responsible": "县政府办公室信息调研科", "known_by": "2027-12-31"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/year_of matter_duplicate_final “年度”等相同的事项已由李雪梅于 3月2日 09:00 登记，尚未编号：全市政务信息工作评比，已办结，不能重复登记。

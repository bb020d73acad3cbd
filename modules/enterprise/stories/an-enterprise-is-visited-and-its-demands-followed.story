# 企业走访：提的诉求交单位限期办，答复了企业、企业评价了才算完。
# covers: 126

at 2026-03-02 17:00
given 走访 {"enterprise": "云川纺织有限公司", "on_day": "2026-03-02", "met": "总经理 沈某", "situation": "订单足，用工缺40人。", "demands": "一、招工。\n二、厂门口公交改线。"}
as 谢建国 start enterprise_visit 走访
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/follow_units form_check 有诉求的请写明办理单位和答复期限。
as 谢建国 start enterprise_visit 走访 {"follow_units": ["县人力资源和社会保障局", "县交通运输局"], "follow_by": "2026-03-13"}
  -> 201 running answer 诉求办理 · 傅俊杰、冯春梅 · 企访〔2026〕1号
as 傅俊杰 agree "3月8日专场招聘，已报名52人。"
  -> 200 running answer 诉求办理 · 冯春梅 · 企访〔2026〕1号
as 冯春梅 agree "4月1日起3路绕行厂门口。"
  -> 200 running tell 答复企业 · 谢建国 · 企访〔2026〕1号
as 谢建国 submit {"told_back": "3月5日电话答复沈某。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/satisfied required 必填。
as 谢建国 submit {"told_back": "3月5日电话答复沈某。", "satisfied": "yes"}
  -> 200 closed · 企访〔2026〕1号

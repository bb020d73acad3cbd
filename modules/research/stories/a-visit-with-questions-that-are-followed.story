# 走访基层：到了哪里、见了谁、听到什么，提的问题交单位限期答复，答复要回告提的人，不回告的办不结。
# covers: 82

at 2026-03-02 17:00
given 走访 {"place": "石桥镇青石村", "on_day": "2026-03-02", "way": "symposium", "met": "村支书钟某、村民代表6人。", "heard": "春耕用水紧。", "questions": "东渠何时清淤？"}
as 谢建国 start field_visit 走访
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/follow_units form_check 提出的问题请写明办理单位和答复期限。
as 谢建国 start field_visit 走访 {"follow_units": ["县水务局"], "follow_by": "2026-03-10"}
  -> 201 running answer 办理 · 罗志远 · 走访〔2026〕1号
as 罗志远 agree
  -> 422 opinion_required 请填写意见。
as 罗志远 agree "3月15日前清淤完毕。"
  -> 200 running tell 回告基层 · 谢建国 · 走访〔2026〕1号
as 谢建国 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/told_back required 必填。
as 谢建国 submit {"told_back": "3月4日电话告知村支书。"}
  -> 200 closed · 走访〔2026〕1号
as 谢建国 open
  -> 200 closed · 走访〔2026〕1号
     办理 罗志远 答复：3月15日前清淤完毕。

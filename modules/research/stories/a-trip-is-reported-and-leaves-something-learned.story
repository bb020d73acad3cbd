# 出差调研：先批后走，回来五个工作日内报告，学到的做法一句话入台账，分享给用得上的人。
# covers: 137

at 2026-03-02 09:00
given 出差 {"place": "青屏县", "purpose": "学习热线办理", "from_day": "2026-03-04", "to_day": "2026-03-05", "budget_fen": 80000}
as 谢建国 start business_trip 出差 {"to_day": "2026-03-03"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/to_day form_check 返回不能早于出发。
as 谢建国 start business_trip 出差
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running report 出差报告 · 谢建国 · 差〔2026〕1号

at 2026-03-12 09:00
as 谢建国 notices
  -> 即将到期：赴青屏县：学习热线办理（出差报告），期限 3月12日 17:30
     张涛送您办理：赴青屏县：学习热线办理（出差报告）
as 谢建国 submit {"report": "看了受理、回访两个科。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/practice required 必填。
as 谢建国 submit {"report": "看了受理、回访两个科。", "practice": "重复来电合并派单，逐人回复", "details": "同一地点同一事由七日内合并，一单多人，办结逐人回复。", "readers": ["徐世杰"]}
  -> 200 running share 分享 · 徐世杰 · 差〔2026〕1号
as 徐世杰 field details
  -> 同一地点同一事由七日内合并，一单多人，办结逐人回复。
as 徐世杰 mark_read
  -> 200 closed · 差〔2026〕1号
as 张涛 ledger business_trip
  -> 差〔2026〕1号 赴青屏县：学习热线办理 已办结
as 张涛 field practice
  -> 重复来电合并派单，逐人回复

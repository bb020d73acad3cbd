# 无主事项：没有部门管的先由办公室接着，指定责任部门写明依据；部门可以说一次理由，办公室最终指定后必须办，办完告知提出人。
# covers: 61

at 2026-03-02 09:00
given 事项 {"title": "河堤步道路灯不亮", "details": "群众反映，三个部门都说不归管。", "looked_at": "住建、水务、综合执法"}
as 谢建国 start unowned_matter 事项
  -> 201 running name_owner 办公室确责 · 张涛 · 确责〔2026〕1号
as 张涛 list pending
  -> 河堤步道路灯不亮（办公室确责）
as 张涛 agree {"owner_unit": "县水务局"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/because required 必填。
     /args/fields/final required 必填。
as 张涛 agree {"owner_unit": "县水务局", "because": "步道属堤防附属设施。", "final": "no"}
  -> 200 running accept 接办 · 罗志远 · 确责〔2026〕1号
as 罗志远 send_back to name_owner rerun "路灯产权在城市管理服务中心。"
  -> 200 running name_owner 办公室确责 · 张涛 · 确责〔2026〕1号
as 张涛 agree {"owner_unit": "县综合行政执法局", "because": "路灯移交清单第12项。", "final": "yes"}
  -> 200 running undertake 办理 · 董静 · 确责〔2026〕1号
as 董静/县综合行政执法局 agree {"result": "3月3日修复7盏。"}
  -> 200 running hear 告知提出人 · 谢建国 · 确责〔2026〕1号
as 谢建国 submit
  -> 200 closed · 确责〔2026〕1号
as 张涛 ledger unowned_matter
  -> 确责〔2026〕1号 河堤步道路灯不亮 已办结

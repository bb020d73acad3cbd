# 便民利企措施：从前怎么办、现在怎么办、哪天起实行，部门确认做得到才公布，公布在哪里写明。
# covers: 106

at 2026-03-02 09:00
given 措施 {"title": "来访登记一次办", "for_whom": "people", "was_done": "两个窗口各填一张表。", "is_done": "一个窗口登记，另一个扫码带出。", "from_day": "2026-03-16", "duty_unit": "县政府办公室综合科", "audience": ["县12345政务服务便民热线中心"]}
as 谢建国 start convenience_measure 措施 {"from_day": "2026-02-16"}
  -> 201 running ready 部门确认 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/from_day form_check 实行日期不能早于公布之日。
as 张涛 send_back to propose "日期已过，请改。"
  -> 200 running propose 提出 · 谢建国
as 谢建国 submit {"from_day": "2026-03-16"}
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running announce 公布 · 谢建国
as 谢建国 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/address required 必填。
as 谢建国 submit {"address": "政务服务大厅公告栏；https://www.yunchuan.example/m/12"}
  -> 200 running inform 告知单位 · 徐世杰 · 便民〔2026〕1号
as 徐世杰 mark_read
  -> 200 closed · 便民〔2026〕1号
as 程振宇 ledger convenience_measure
  -> 便民〔2026〕1号 来访登记一次办 已办结

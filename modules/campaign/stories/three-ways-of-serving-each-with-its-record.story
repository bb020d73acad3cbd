# 三大服务各有记录：大走访、大赶集、大练兵都从报名办到总结，去了哪里、来了多少人、留下什么，一项一项在台账上，按类型查得到。
# covers: 113

at 2026-03-02 09:00
given 活动 {"units": ["县市场监督管理局", "县发展和改革局"]}
matter 走访
as 谢建国 start activity 活动 {"title": "服务企业大走访", "form": "enterprises", "hold_on": "2026-03-06", "place": "开发区三家企业", "content": "走访开发区三家企业，问困难、送政策。", "join_by": "2026-03-04"}
  -> 201 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running join 报名 · 张宁、唐晓东 · 活动〔2026〕1号
as 张宁 agree "参加。"
  -> 200 running join 报名 · 唐晓东 · 活动〔2026〕1号
as 唐晓东 agree "参加。"
  -> 200 running record 记录 · 谢建国 · 活动〔2026〕1号
matter 赶集
as 谢建国 start activity 活动 {"title": "服务群众大赶集", "form": "fair", "hold_on": "2026-03-07", "place": "石桥镇集市", "content": "集市上现场咨询、代收材料。", "join_by": "2026-03-05"}
  -> 201 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running join 报名 · 张宁、唐晓东 · 活动〔2026〕2号
as 张宁 agree "参加。"
  -> 200 running join 报名 · 唐晓东 · 活动〔2026〕2号
as 唐晓东 agree "参加。"
  -> 200 running record 记录 · 谢建国 · 活动〔2026〕2号
matter 练兵
as 谢建国 start activity 活动 {"title": "窗口业务大练兵", "form": "contest", "hold_on": "2026-03-10", "place": "政务服务大厅", "content": "收件、受理、一次告知三项比试。", "join_by": "2026-03-06"}
  -> 201 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running join 报名 · 张宁、唐晓东 · 活动〔2026〕3号
as 张宁 agree "参加。"
  -> 200 running join 报名 · 唐晓东 · 活动〔2026〕3号
as 唐晓东 agree "参加。"
  -> 200 running record 记录 · 谢建国 · 活动〔2026〕3号

at 2026-03-10 17:00
matter 走访
as 谢建国 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/came required 必填。
     /args/fields/names required 必填。
as 谢建国 submit {"came": 3, "names": "县市场监督管理局：张宁；县发展和改革局：唐晓东；办公室：谢建国。", "photos": "file:服务企业大走访.txt"}
  -> 200 running sum_up 总结 · 谢建国 · 活动〔2026〕1号
as 谢建国 submit {"summary": "走访3家企业，收到用工、用电、贷款问题5条，已分送主管部门。"}
  -> 200 closed · 活动〔2026〕1号
matter 赶集
as 谢建国 submit {"came": 6, "names": "县市场监督管理局4人；县发展和改革局2人。", "photos": "file:服务群众大赶集.txt"}
  -> 200 running sum_up 总结 · 谢建国 · 活动〔2026〕2号
as 谢建国 submit {"summary": "接待群众86人次，代收材料17份，当场答复61件。"}
  -> 200 closed · 活动〔2026〕2号
matter 练兵
as 谢建国 submit {"came": 12, "names": "县市场监督管理局7人；县发展和改革局5人。", "photos": "file:窗口业务大练兵.txt"}
  -> 200 running sum_up 总结 · 谢建国 · 活动〔2026〕3号
as 谢建国 submit {"summary": "参赛12人，一等奖1名；三道题多人答错，四月补训。"}
  -> 200 closed · 活动〔2026〕3号
as 张涛 ledger activity
  -> 活动〔2026〕3号 窗口业务大练兵 已办结
     活动〔2026〕2号 服务群众大赶集 已办结
     活动〔2026〕1号 服务企业大走访 已办结
as 张涛 ledger "activity?where=form:enterprises"
  -> 活动〔2026〕1号 服务企业大走访 已办结
as 张涛 sums activity by form
  -> 业务练兵 1件 came 12
     走访企业 1件 came 3
     便民赶集 1件 came 6
matter 走访
as 张涛 field names
  -> 县市场监督管理局：张宁；县发展和改革局：唐晓东；办公室：谢建国。
as 张涛 field summary
  -> 走访3家企业，收到用工、用电、贷款问题5条，已分送主管部门。
matter 赶集
as 张涛 field came
  -> 6
as 张涛 field summary
  -> 接待群众86人次，代收材料17份，当场答复61件。
matter 练兵
as 张涛 field came
  -> 12
as 张涛 field summary
  -> 参赛12人，一等奖1名；三道题多人答错，四月补训。

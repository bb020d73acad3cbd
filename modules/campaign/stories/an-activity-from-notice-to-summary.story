# 一次活动一处办完：方案、各单位报名、到场签到、照片材料、总结，不报名的写理由。
# covers: 20

at 2026-03-02 09:00
given 活动 {"title": "消费者权益日宣传", "form": "publicity", "hold_on": "2026-03-13", "place": "城东广场", "content": "政策咨询、投诉登记。", "units": ["县市场监督管理局", "县公安局"], "join_by": "2026-03-09"}
as 谢建国 start activity 活动 {"join_by": "2026-03-20"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/join_by form_check 报名截止不能晚于活动日期。
as 谢建国 start activity 活动
  -> 201 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running join 报名 · 张宁、朱婷 · 活动〔2026〕1号
as 张宁 agree "参加，5人，带宣传册200份。"
  -> 200 running join 报名 · 朱婷 · 活动〔2026〕1号
as 朱婷 disagree "当日有安保任务，不参加。"
  -> 200 running record 记录 · 谢建国 · 活动〔2026〕1号
as 谢建国 submit {"came": 5}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/names required 必填。
as 谢建国 submit {"came": 5, "names": "县市场监督管理局：张宁等5人。", "photos": "file:现场.txt"}
  -> 200 running sum_up 总结 · 谢建国 · 活动〔2026〕1号
as 谢建国 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/summary required 必填。
as 谢建国 submit {"summary": "接待咨询120人次，收到意见3条。"}
  -> 200 closed · 活动〔2026〕1号
as 谢建国 open
  -> 200 closed · 活动〔2026〕1号
     报名 张宁 参加：参加，5人，带宣传册200份。
     报名 朱婷 不参加：当日有安保任务，不参加。
as 张涛 ledger activity
  -> 活动〔2026〕1号 消费者权益日宣传 已办结

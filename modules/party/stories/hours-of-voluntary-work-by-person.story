# 志愿服务按人记时长，组织人确认属实才编号入账，自己不能确认自己的。
# covers: 30

at 2026-03-05 15:00
given 志愿 {"activity": "城东社区清扫", "served_on": "2026-03-05", "hours": 3, "place": "城东社区", "organiser": "郭美玲"}
as 谢建国 start volunteer_hours 志愿 {"organiser": "谢建国"}
  -> 422 flow_second_person “组织人确认”须由另一人办理，不能是前一环节的经办人，请另选他人。
as 谢建国 start volunteer_hours 志愿 {"served_on": "2026-03-09"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/served_on form_check 服务日期不能晚于今天。
as 谢建国 start volunteer_hours 志愿
  -> 201 running confirm 组织人确认 · 郭美玲
as 郭美玲 agree
  -> 200 closed · 志愿〔2026〕1号
matter b
as 黄蓉 start volunteer_hours 志愿 {"hours": 5}
  -> 201 running confirm 组织人确认 · 郭美玲
as 郭美玲 disagree "她只来了一个上午。"
  -> 200 rejected
as 张涛 ledger volunteer_hours
  -> 未编号 城东社区清扫（5小时） 未同意
     志愿〔2026〕1号 城东社区清扫（3小时） 已办结

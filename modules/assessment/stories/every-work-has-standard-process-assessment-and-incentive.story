# 四有机制：每项工作安排有标准、执行有流程、完成有考核、考核有激励，缺一样登记不了，用的规程和指标都连得上。
# covers: 177

at 2026-03-02 09:00
given 机制 {"work": "会议通知", "duty_unit": "县政府办公室综合科", "standard": "提前两天，不漏一人。", "process": "拟、核、发、回执四步。", "assessed_by": "通知及时率，督查室按季考核。", "incentive": "全年无差错的列为年度评先人选。"}
as 谢建国 start work_standard 机制 {"incentive": "", "assessed_by": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/assessed_by required 必填。
     /fields/incentive required 必填。
as 谢建国 start work_standard 机制
  -> 201 running unit_check 部门确认 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 机制〔2026〕1号
matter 指标
as 谢建国 start indicator {"name": "会议通知及时率", "line": "speed", "from_where": "会议台账", "formula": "提前两天发出的÷应发的", "weight": 10, "target": "95%", "period": "quarter", "collector": "郭美玲"}
  -> 201 running confirm 取数人确认 · 郭美玲
matter a
as 谢建国 link measured_by 指标
  -> 200 closed · 机制〔2026〕1号
as 谢建国 related
  -> 所用的指标  会议通知及时率 办理中
as 程振宇 ledger work_standard
  -> 机制〔2026〕1号 会议通知 已办结

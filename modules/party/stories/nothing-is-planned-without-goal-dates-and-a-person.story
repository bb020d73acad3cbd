# 党建计划事项写明目标、内容、起止日期和责任人，缺一样列不进计划；到期没有完成的提醒、报告。
# covers: 17

at 2026-03-02 09:00
given 事项 {"title": "党员示范窗口建设", "span": "years", "goal": "三年内窗口全覆盖。", "content": "每年创建两个窗口。", "begins_on": "2026-03-02", "ends_on": "2026-03-20", "owner": "郭美玲"}
as 谢建国 start party_goal {"title": "党员示范窗口建设", "span": "years"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/goal required 必填。
     /fields/content required 必填。
     /fields/begins_on required 必填。
     /fields/ends_on required 必填。
     /fields/owner required 必填。
as 谢建国 start party_goal 事项
  -> 201 running unit_check 支部审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running carry_out 落实 · 郭美玲 · 党计〔2026〕1号

at 2026-03-24 09:00
as 郭美玲 notices
  -> 逾期未办：党员示范窗口建设（落实），报请督办
     已经逾期：党员示范窗口建设（落实），期限 3月20日 17:30
     张涛送您办理：党员示范窗口建设（落实）
as 谢建国 notices
  -> 逾期未办：党员示范窗口建设（落实），报请督办
     已经逾期：党员示范窗口建设（落实），期限 3月20日 17:30
as 郭美玲 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/progress required 必填。
as 郭美玲 agree {"progress": "两个窗口已创建。"}
  -> 200 running accept 确认 · 谢建国 · 党计〔2026〕1号
as 谢建国 submit
  -> 200 closed · 党计〔2026〕1号

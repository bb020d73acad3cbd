# 例行工作：每月的汇总照上次的件自动开出，提前几个工作日，遇休息日提前；停过机的补开，不重开；人走了由办公室主任接着办。
# covers: 258

at 2026-03-02 09:00
given 汇总 {"subject": "报送政务公开工作情况", "content": "请主办单位汇总，协办单位报送本单位情况。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局"], "reply_by": "2026-03-13"}
as 谢建国 draft joint_task 汇总
  -> 201 draft propose 提出
as 谢建国 every month day 25
  -> 409 matter_recurring_draft 草稿不能设为例行工作，请先提交。
as 谢建国 submit
  -> 200 running allot 分办 · 张涛
as 郭美玲 every month day 25
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 every fortnight day 25
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /every not_a_choice 不是可选项，可选：day、week、month、quarter、year。
as 谢建国 every month day 45
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /day matter_recurring_day 日期不对：每周填1至7，每季度的月份填1至3，每年的月份填1至12，日填1至31，提前0至60个工作日。
as 谢建国 every month day 25 due subject
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /due_field matter_recurring_field 办结期限须选择表单中的一个日期项。
as 谢建国 every month day 25 ahead 5 due reply_by {"subject": "报送{period}政务公开工作情况"}
  -> 201 报送2026年3月政务公开工作情况（谢建国）2026-03-18 开出，2026-03-25 到期
as 谢建国 recurring
  -> 报送2026年3月政务公开工作情况（谢建国）2026-03-18 开出，2026-03-25 到期

at 2026-03-18 09:00
as 张涛 list pending
  -> 报送政务公开工作情况（分办） overdue
     报送2026年3月政务公开工作情况（分办）
as 谢建国 opened into 三月
  -> -> 三月
matter 三月
as 张涛 open
  -> 200 running allot 分办 · 张涛
     可以：分送承办 退回 转交 终止 挂起 调度 改派
as 谢建国 recurring
  -> 报送2026年4月政务公开工作情况（谢建国）2026-04-17 开出，2026-04-24 到期

at 2026-05-20 09:00
as 张涛 list pending
  -> 报送政务公开工作情况（分办） overdue
     报送2026年3月政务公开工作情况（分办） overdue
     报送2026年4月政务公开工作情况（分办）
     报送2026年5月政务公开工作情况（分办）
as 谢建国 recurring
  -> 报送2026年6月政务公开工作情况（谢建国）2026-06-17 开出，2026-06-25 到期
leaves 谢建国

at 2026-06-18 09:00
as 张涛 list started
  -> 报送2026年6月政务公开工作情况（分办）
as 郭美玲 end_every
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 end_every
  -> 200
as 张涛 end_every
  -> 409 matter_recurring_over 这项例行工作已经停止。

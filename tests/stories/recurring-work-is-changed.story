# 例行工作改期、改人：从下一期起照新的办，已经开出的不动，同一期不重开；看着旧页面改的，请他刷新。
# covers: 258

at 2026-03-02 09:00
given 汇总 {"subject": "报送政务公开工作情况", "content": "请主办单位汇总，协办单位报送本单位情况。",
  "lead_unit": "县教育和体育局", "assist_units": ["县财政局"], "reply_by": "2026-03-13"}
as 谢建国 start joint_task 汇总
  -> 201 running allot 分办 · 张涛
as 谢建国 every month day 25 ahead 5 {"subject": "报送{period}政务公开工作情况"}
  -> 201 报送2026年3月政务公开工作情况（谢建国）2026-03-18 开出，2026-03-25 到期
as 郭美玲 change month day 10
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 change fortnight day 10
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /every not_a_choice 不是可选项，可选：day、week、month、quarter、year。
as 谢建国 change month day 45
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /day matter_recurring_day 日期不对：每周填1至7，每季度的月份填1至3，每年的月份填1至12，日填1至31，提前0至60个工作日。
as 谢建国 change month day 10 to 郭美玲
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /post matter_recurring_person 改由他人承办须由主管办公室的人员指定，所选须是本机关在任的岗位。
as 谢建国 change month day 20 ahead 3
  -> 200 报送2026年3月政务公开工作情况（谢建国）2026-03-17 开出，2026-03-20 到期
as 谢建国 change month day 21 stale
  -> 409 matter_recurring_changed 这项例行工作刚刚有变动，请刷新页面后重新修改。
as 谢建国 recurring
  -> 报送2026年3月政务公开工作情况（谢建国）2026-03-17 开出，2026-03-20 到期

at 2026-03-18 09:00
as 谢建国 list started
  -> 报送2026年3月政务公开工作情况（分办）
     报送政务公开工作情况（分办） overdue
as 谢建国 change month day 28 ahead 2
  -> 200 报送2026年4月政务公开工作情况（谢建国）2026-04-24 开出，2026-04-28 到期
as 张涛 change quarter day 15 month 3 ahead 2
  -> 200 报送2026年第2季度政务公开工作情况（谢建国）2026-06-11 开出，2026-06-15 到期
as 张涛 change month day 10 ahead 2 to 彭素芬
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /post matter_recurring_person 改由他人承办须由主管办公室的人员指定，所选须是本机关在任的岗位。
as 张涛 change month day 10 ahead 2 to 郭美玲
  -> 200 报送2026年4月政务公开工作情况（郭美玲）2026-04-08 开出，2026-04-10 到期
as 谢建国 recurring
  -> none
as 郭美玲 recurring
  -> 报送2026年4月政务公开工作情况（郭美玲）2026-04-08 开出，2026-04-10 到期

at 2026-04-10 09:00
as 郭美玲 list started
  -> 报送2026年4月政务公开工作情况（分办）
as 郭美玲 recurring
  -> 报送2026年5月政务公开工作情况（郭美玲）2026-05-07 开出，2026-05-09 到期
as 谢建国 change month day 5
  -> 200 报送2026年5月政务公开工作情况（郭美玲）2026-04-30 开出，2026-04-30 到期
as 郭美玲 end_every
  -> 200
as 郭美玲 change month day 5
  -> 409 matter_recurring_over 这项例行工作已经停止。

# 工作计划写明服务哪项党建计划，没有写的停在党建对接环节，列在主任的待办里，对接上或者写明理由才往下办；两边互相看得到进展。
# covers: 2, 18

at 2026-03-02 09:00
given 党建 {"title": "为群众办实事", "span": "years", "goal": "群众少跑腿。", "content": "窗口一次办结。", "begins_on": "2026-03-02", "ends_on": "2028-12-31", "owner": "程振宇"}
given 业务 {"title": "来访登记一次办结", "goal": "来访群众不跑第二趟。", "owner": "谢建国", "finish_by": "2026-09-30"}
as 谢建国 start party_goal 党建
  -> 201 running unit_check 支部审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running carry_out 落实 · 程振宇 · 党计〔2026〕1号
matter 业务
as 谢建国 start work_plan 业务 {"serves": "党计〔2026〕1号"} link serves a
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running carry_out 落实 · 谢建国 · 工计〔2026〕1号
matter 没有对接
as 谢建国 start work_plan 业务 {"title": "更新会议室话筒"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running connect 党建对接 · 张涛 · 工计〔2026〕2号
matter 也没有对接
as 谢建国 start work_plan 业务 {"title": "编印通讯录"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running connect 党建对接 · 张涛 · 工计〔2026〕3号
as 张涛 list pending
  -> 更新会议室话筒（党建对接）
     编印通讯录（党建对接）
as 张涛 monitor step connect
  -> 更新会议室话筒（党建对接）· 张涛 · 0天 normal
     编印通讯录（党建对接）· 张涛 · 0天 normal
as 张涛 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/serves form_check 请填写服务的党建事项编号，或者写明不对接的理由。
as 张涛 agree {"none_because": "日常事务。"}
  -> 200 running carry_out 落实 · 谢建国 · 工计〔2026〕3号
matter 业务
as 谢建国 agree {"progress": "三月起一次登记，两科室会办。"}
  -> 200 running accept 确认 · 程振宇 · 工计〔2026〕1号
as 程振宇 agree
  -> 200 closed · 工计〔2026〕1号
as 谢建国 related
  -> 服务的党建事项 党计〔2026〕1号 为群众办实事 办理中
matter a
as 程振宇 related
  -> 支撑的工作计划 工计〔2026〕1号 来访登记一次办结 已办结

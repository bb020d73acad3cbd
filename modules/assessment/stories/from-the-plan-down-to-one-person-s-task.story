# 年度计划是根：计划分解出单位目标，单位目标分到科室，科室分到人；从一个人的任务往上查得到计划和各级责任人，从计划往下看得到谁还欠着。
# covers: 230

at 2026-03-02 09:00
matter 计划
as 谢建国 start work_plan {"title": "全年办文提速", "goal": "按时办结率98%以上。", "owner": "张涛", "finish_by": "2026-12-18", "serves": "党计〔2026〕3号"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running carry_out 落实 · 张涛 · 工计〔2026〕1号
matter 目标
as 张涛 start duty_target {"level": "office"} from 计划
  -> 201 running accept 签订 · 张涛
as 张涛 field upper_number
  -> 工计〔2026〕1号
as 张涛 field measure
  -> 按时办结率98%以上。
as 张涛 agree
  -> 200 running carry_out 完成 · 张涛 · 目标〔2026〕1号
matter 科室
as 张涛 start duty_target {"title": "会签三日内回", "level": "section", "owner": "陈玉兰", "due_on": "2026-12-11"} from 目标
  -> 201 running accept 签订 · 陈玉兰
as 陈玉兰 agree
  -> 200 running carry_out 完成 · 陈玉兰 · 目标〔2026〕2号
matter 个人
as 陈玉兰 start duty_target {"title": "每日催办会签", "level": "person", "owner": "周志强", "due_on": "2026-12-04"} from 科室
  -> 201 running accept 签订 · 周志强
as 周志强 agree
  -> 200 running carry_out 完成 · 周志强 · 目标〔2026〕3号
as 张涛 chain
  -> ↑1 上级目标 目标〔2026〕2号 会签三日内回 办理中 陈玉兰 normal
     ↑2 上级目标 目标〔2026〕1号 全年办文提速 办理中 张涛 normal
     ↑3 来自的工作计划 工计〔2026〕1号 全年办文提速 办理中 张涛 normal
matter 科室
as 张涛 chain
  -> ↑1 上级目标 目标〔2026〕1号 全年办文提速 办理中 张涛 normal
     ↑2 来自的工作计划 工计〔2026〕1号 全年办文提速 办理中 张涛 normal
     ↓1 分解的目标 目标〔2026〕3号 每日催办会签 办理中 周志强 normal
matter 目标
as 张涛 chain
  -> ↑1 来自的工作计划 工计〔2026〕1号 全年办文提速 办理中 张涛 normal
     ↓1 分解的目标 目标〔2026〕2号 会签三日内回 办理中 陈玉兰 normal
     ↓2 分解的目标 目标〔2026〕3号 每日催办会签 办理中 周志强 normal
matter 计划
as 张涛 chain
  -> ↓1 分解的目标 目标〔2026〕1号 全年办文提速 办理中 张涛 normal
     ↓2 分解的目标 目标〔2026〕2号 会签三日内回 办理中 陈玉兰 normal
     ↓3 分解的目标 目标〔2026〕3号 每日催办会签 办理中 周志强 normal

at 2026-12-07 09:00
as 张涛 ledger "duty_target?where=level:person"
  -> 目标〔2026〕3号 每日催办会签 办理中
as 陈玉兰 notices
  -> 即将到期：会签三日内回（完成），期限 12月11日 17:30
     已经逾期：每日催办会签（完成），期限 12月4日 17:30
     张涛送您办理：会签三日内回（签订）

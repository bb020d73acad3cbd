# 党建指标库：每个指标写明数据来源、计算方法、权重、目标值和周期，取数的人确认取得到数，审定后入库，改了的有新旧两版。
# covers: 4

at 2026-03-02 09:00
given 指标 {"name": "主题党日按月开展率", "line": "party", "from_where": "组织生活台账“日期”栏", "formula": "按月开展的支部数÷支部总数", "weight": 10, "target": "100%", "period": "quarter", "collector": "郭美玲"}
as 谢建国 start indicator 指标 {"formula": "", "from_where": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/from_where required 必填。
     /fields/formula required 必填。
as 谢建国 start indicator 指标
  -> 201 running confirm 取数人确认 · 郭美玲
as 郭美玲 send_back to propose "支部总数以哪天为准，请写明。"
  -> 200 running propose 提出 · 谢建国
as 谢建国 submit {"formula": "按月开展的支部数÷季末支部总数，当季新建的不计"}
  -> 200 running confirm 取数人确认 · 郭美玲
as 郭美玲 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 指标〔2026〕1号
matter b
as 谢建国 start indicator 指标 {"weight": 8} link revises a
  -> 201 running confirm 取数人确认 · 郭美玲
as 谢建国 related
  -> 修订前的指标 指标〔2026〕1号 主题党日按月开展率 已办结
as 张涛 ledger indicator
  -> 未编号 主题党日按月开展率 办理中
     指标〔2026〕1号 主题党日按月开展率 已办结
as 张涛 validity repealed "权重调整，改用新指标。" on 2026-04-01 basis b
  -> 409 matter_not_in_force 只有已经编号或者办结的文件可以撤销、废止。
matter a
as 张涛 validity repealed "权重调整，改用新指标。" on 2026-04-01 basis b
  -> 200 closed · 指标〔2026〕1号

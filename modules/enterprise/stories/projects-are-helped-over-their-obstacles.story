# 项目帮扶清单：项目、难点、帮扶人、期限，到期前提醒；报了情况还要向企业核实，没有解决的退回再帮。
# covers: 127

at 2026-03-02 09:00
given 帮扶 {"project": "年产五千吨茶饮料项目", "enterprise": "云川茶业有限公司", "obstacle": "用电容量不够", "details": "需增容400千伏安。", "helper": "郭美玲", "solve_by": "2026-03-31"}
as 谢建国 start project_help 帮扶
  -> 201 running help 帮扶 · 郭美玲 · 帮企〔2026〕1号

at 2026-03-25 09:00
as 郭美玲 notices
  -> 即将到期：年产五千吨茶饮料项目：用电容量不够（帮扶），期限 3月31日 17:30
     谢建国送您办理：年产五千吨茶饮料项目：用电容量不够（帮扶）
as 郭美玲 agree {"done": "供电公司已受理。"}
  -> 200 running verify 向企业核实 · 谢建国 · 帮企〔2026〕1号
as 谢建国 send_back to help "企业说还没有来勘查。"
  -> 200 running help 帮扶 · 郭美玲 · 帮企〔2026〕1号
as 郭美玲 agree {"done": "3月26日勘查，28日送电。"}
  -> 200 running verify 向企业核实 · 谢建国 · 帮企〔2026〕1号
as 谢建国 submit {"gone": "solved"}
  -> 200 closed · 帮企〔2026〕1号
as 张涛 ledger project_help
  -> 帮企〔2026〕1号 年产五千吨茶饮料项目：用电容量不够 已办结

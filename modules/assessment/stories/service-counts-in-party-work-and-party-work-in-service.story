# 互相纳入：党组织的考核办法里服务评价有权重，人员的考核办法里党建贡献有权重，五项之和必须是一百；支部的评分以人员的评分为依据，关联得到。
# covers:

at 2026-03-02 09:00
given 办法 {"title": "党支部年度考核办法", "category": "branch", "edition": 1, "valid_from": "2026-01-01", "valid_until": "2026-12-31", "workload": 10, "service": 30, "achievement": 10, "honour": 10, "party": 40,
  "body": "服务评价取全年服务评分平均数，按30%计入。", "rewards": "先进支部。", "penalties": "限期整改。", "example": "服务评分80分，计24分。", "heard": ["郭美玲"]}
as 程振宇 start assessment_scheme 办法 {"service": 20}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/party form_check 五项权重之和应为100%。
as 程振宇 start assessment_scheme 办法
  -> 201 running hear 征求意见 · 郭美玲
as 郭美玲 agree "没有意见。"
  -> 200 running revise 修改定稿 · 程振宇
as 程振宇 submit
  -> 200 running approve 审定 · 周长河
as 周长河 agree
  -> 200 running publish 公布 · 程振宇
as 程振宇 submit {"assessed": ["郭美玲"]}
  -> 200 running read 被考核人阅知 · 郭美玲 · 考办〔2026〕1号
as 郭美玲 field service
  -> 30
matter 人员办法
as 程振宇 start assessment_scheme 办法 {"title": "公务员平时考核办法", "category": "civil_servant", "workload": 30, "service": 20, "achievement": 30, "honour": 5, "party": 15}
  -> 201 running hear 征求意见 · 郭美玲
as 程振宇 field party
  -> 15
matter 服务评分
as 程振宇 start score_sheet {"name": "郭美玲", "person": "郭美玲", "period": "2026年", "scheme_number": "考办〔2026〕2号", "workload": 25, "service": 16, "achievement": 24, "honour": 0, "party": 13, "total": 78, "evidence": "党建：主题党日12次。", "papers": "file:依据.txt"}
  -> 201 running see 本人确认 · 郭美玲
matter 支部评分
as 程振宇 start score_sheet {"name": "第一党支部（书记郭美玲）", "person": "郭美玲", "period": "2026年", "scheme_number": "考办〔2026〕1号", "workload": 8, "service": 24, "achievement": 8, "honour": 0, "party": 36, "total": 76, "evidence": "服务：全年服务评分80，按30%计24。", "papers": "file:依据.txt"} link rests_on 服务评分
  -> 201 running see 本人确认 · 郭美玲
as 程振宇 related
  -> 评分依据  郭美玲2026年考核 办理中

# 分类考核：同是公务员，窗口岗位和文字岗位各有办法、权重不同；编外聘用的又是一个；各人按自己岗位的办法评分，台账按人员、按岗位分开查。
# covers: 148

at 2026-03-02 09:00
given 办法 {"category": "civil_servant", "edition": 1, "valid_from": "2026-01-01", "valid_until": "2026-12-31", "honour": 5, "party": 15,
  "body": "第一条 按月记事，按季评分。", "rewards": "优秀的优先评先。", "penalties": "末位的约谈。", "example": "各项得分相加，满分一百。", "heard": ["郭美玲"]}
matter 窗口
as 程振宇 start assessment_scheme 办法 {"title": "窗口岗位考核办法", "post_kind": "window", "workload": 20, "service": 45, "achievement": 20}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/party form_check 五项权重之和应为100%。
as 程振宇 start assessment_scheme 办法 {"title": "窗口岗位考核办法", "post_kind": "window", "workload": 20, "service": 45, "achievement": 15}
  -> 201 running hear 征求意见 · 郭美玲
as 郭美玲 agree "没有意见。"
  -> 200 running revise 修改定稿 · 程振宇
as 程振宇 submit
  -> 200 running approve 审定 · 周长河
as 周长河 agree
  -> 200 running publish 公布 · 程振宇
as 程振宇 submit {"assessed": ["谢建国"]}
  -> 200 running read 被考核人阅知 · 谢建国 · 考办〔2026〕1号
matter 文字
as 程振宇 start assessment_scheme 办法 {"title": "综合文字岗位考核办法", "post_kind": "writing", "workload": 30, "service": 10, "achievement": 40}
  -> 201 running hear 征求意见 · 郭美玲
as 郭美玲 agree "没有意见。"
  -> 200 running revise 修改定稿 · 程振宇
as 程振宇 submit
  -> 200 running approve 审定 · 周长河
as 周长河 agree
  -> 200 running publish 公布 · 程振宇
as 程振宇 submit {"assessed": ["郭美玲"]}
  -> 200 running read 被考核人阅知 · 郭美玲 · 考办〔2026〕2号
matter 聘用
as 程振宇 start assessment_scheme 办法 {"title": "编外窗口人员考核办法", "category": "hired", "post_kind": "window", "workload": 35, "service": 50, "achievement": 5, "honour": 5, "party": 5}
  -> 201 running hear 征求意见 · 郭美玲
as 张涛 ledger "assessment_scheme?where=category:civil_servant"
  -> 考办〔2026〕2号 综合文字岗位考核办法（传阅中 0/1） 办理中
     考办〔2026〕1号 窗口岗位考核办法（传阅中 0/1） 办理中
as 张涛 ledger "assessment_scheme?where=post_kind:window"
  -> 未编号 编外窗口人员考核办法 办理中
     考办〔2026〕1号 窗口岗位考核办法（传阅中 0/1） 办理中
as 张涛 sums assessment_scheme by post_kind
  -> 窗口服务 2件 edition 2
     综合文字 1件 edition 1
matter 窗口
as 谢建国 field service
  -> 45
matter 文字
as 郭美玲 field service
  -> 10
given 评分 {"period": "2026年一季度", "period_end": "2026-03-31", "papers": "file:依据.txt"}
matter 窗口评分
as 程振宇 start score_sheet 评分 {"name": "谢建国", "person": "谢建国", "workload": 18, "service": 40, "achievement": 12, "honour": 3, "party": 12, "total": 85, "evidence": "接待群众120人次，满意率98%。"} from 窗口
  -> 201 running see 本人确认 · 谢建国
as 谢建国 field scheme_number
  -> 考办〔2026〕1号
matter 文字评分
as 程振宇 start score_sheet 评分 {"name": "郭美玲", "person": "郭美玲", "workload": 26, "service": 8, "achievement": 36, "honour": 3, "party": 12, "total": 85, "evidence": "起草材料41篇。"} from 文字
  -> 201 running see 本人确认 · 郭美玲
as 郭美玲 field scheme_number
  -> 考办〔2026〕2号

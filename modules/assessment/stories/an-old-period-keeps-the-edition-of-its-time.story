# 考核办法有版次、有适用期间：第二版从明年起用；今年的考核明年补评，仍按当时的第一版，用第二版评今年交不了；两版都在台账上。
# covers: 108

at 2026-03-02 09:00
given 办法 {"title": "公务员平时考核办法", "category": "civil_servant", "edition": 1, "valid_from": "2026-01-01", "valid_until": "2026-12-31", "workload": 30, "service": 20, "achievement": 30, "honour": 5, "party": 15,
  "body": "第一条 按月记事，按季评分。", "rewards": "优秀的优先评先。", "penalties": "末位的约谈。", "example": "24分＋16分＋26分＋3分＋12分＝81分。", "heard": ["郭美玲"]}
given 评分 {"name": "谢建国", "person": "谢建国", "workload": 24, "service": 16, "achievement": 26, "honour": 3, "party": 12, "total": 81, "evidence": "会务32次。", "papers": "file:依据.txt"}
matter 第一版
as 程振宇 start assessment_scheme 办法
  -> 201 running hear 征求意见 · 郭美玲
as 郭美玲 agree "没有意见。"
  -> 200 running revise 修改定稿 · 程振宇
as 程振宇 submit
  -> 200 running approve 审定 · 周长河
as 周长河 agree
  -> 200 running publish 公布 · 程振宇
as 程振宇 submit {"assessed": ["谢建国"]}
  -> 200 running read 被考核人阅知 · 谢建国 · 考办〔2026〕1号
as 谢建国 mark_read
  -> 200 closed · 考办〔2026〕1号

at 2026-12-21 09:00
matter 第二版
as 程振宇 start assessment_scheme 办法 {"edition": 2, "valid_from": "2027-01-01", "valid_until": "2027-12-31", "workload": 20, "service": 30} link revises 第一版
  -> 201 running hear 征求意见 · 郭美玲
as 郭美玲 agree "没有意见。"
  -> 200 running revise 修改定稿 · 程振宇
as 程振宇 submit
  -> 200 running approve 审定 · 周长河
as 周长河 agree
  -> 200 running publish 公布 · 程振宇
as 程振宇 submit {"assessed": ["谢建国"]}
  -> 200 running read 被考核人阅知 · 谢建国 · 考办〔2026〕2号
as 谢建国 mark_read
  -> 200 closed · 考办〔2026〕2号

at 2027-01-11 09:00
matter 补评
as 程振宇 start score_sheet 评分 {"period": "2026年四季度", "period_end": "2026-12-31"} from 第二版
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/period_end form_check 考核期末不在这一办法的适用期间内，请从当时适用的办法开始评分。
as 程振宇 start score_sheet 评分 {"period": "2026年四季度", "period_end": "2026-12-31"} from 第一版
  -> 201 running see 本人确认 · 谢建国
as 程振宇 field scheme_number
  -> 考办〔2026〕1号
as 程振宇 related
  -> 考核办法 考办〔2026〕1号 公务员平时考核办法 已办结
as 谢建国 agree {"objects": "no"}
  -> 200 running confirm 领导审定 · 周长河
as 周长河 agree {"grade": "competent"}
  -> 200 running use 结果运用 · 程振宇 · 考分〔2027〕1号
as 程振宇 open
  -> 200 running use 结果运用 · 程振宇 · 考分〔2027〕1号
     已签定：领导审定 周长河
     可以：已运用

at 2027-04-01 09:00
matter 新期
as 程振宇 start score_sheet 评分 {"period": "2027年一季度", "period_end": "2027-03-31"} from 第二版
  -> 201 running see 本人确认 · 谢建国
as 程振宇 field scheme_number
  -> 考办〔2026〕2号
as 张涛 ledger assessment_scheme
  -> 考办〔2026〕2号 公务员平时考核办法 已办结
     考办〔2026〕1号 公务员平时考核办法 已办结
as 张涛 ledger "assessment_scheme?where=valid_from:..2026-12-31"
  -> 考办〔2026〕1号 公务员平时考核办法 已办结
matter 第一版
as 张涛 field service
  -> 20
matter 第二版
as 张涛 field service
  -> 30

# 考核办法按人员类别分开定，权重不同；有适用期间、奖惩和计算示例，征求意见、领导审定后公布，被考核的人逐个阅知；新办法不改旧期间。
# covers: 146

at 2026-03-02 09:00
given 办法 {"title": "公务员平时考核办法", "category": "civil_servant", "edition": 1, "valid_from": "2026-01-01", "valid_until": "2026-12-31", "workload": 30, "service": 20, "achievement": 30, "honour": 5, "party": 15,
  "body": "第一条 按月记事，按季评分。\n第二条 加减分须有事实和依据。", "rewards": "优秀的优先评先。", "penalties": "连续两季末位的约谈。", "example": "工作量24分＋服务16分＋实绩26分＋荣誉3分＋党建12分＝81分，评为称职。", "heard": ["郭美玲", "谢建国"]}
as 程振宇 start assessment_scheme 办法 {"party": 10}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/party form_check 五项权重之和应为100%。
as 程振宇 start assessment_scheme 办法
  -> 201 running hear 征求意见 · 郭美玲、谢建国
as 郭美玲 agree "没有意见。"
  -> 200 running hear 征求意见 · 谢建国
as 谢建国 disagree "工作量里值班怎么算，请写明。"
  -> 200 running revise 修改定稿 · 程振宇
as 程振宇 submit {"body": "第一条 按月记事，按季评分。\n第二条 加减分须有事实和依据。\n第三条 值班一次记半个工作量。"}
  -> 200 running approve 审定 · 周长河
as 周长河 agree "同意。"
  -> 200 running publish 公布 · 程振宇
as 程振宇 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/assessed required 必填。
as 程振宇 submit {"assessed": ["郭美玲", "谢建国"]}
  -> 200 running read 被考核人阅知 · 郭美玲、谢建国 · 考办〔2026〕1号
as 谢建国 field example
  -> 工作量24分＋服务16分＋实绩26分＋荣誉3分＋党建12分＝81分，评为称职。
as 谢建国 mark_read
  -> 200 running read 被考核人阅知 · 郭美玲 · 考办〔2026〕1号
as 郭美玲 mark_read
  -> 200 closed · 考办〔2026〕1号
matter 聘用
as 程振宇 start assessment_scheme 办法 {"title": "编外聘用人员考核办法", "category": "hired", "workload": 50, "service": 35, "achievement": 5, "honour": 5, "party": 5}
  -> 201 running hear 征求意见 · 郭美玲、谢建国
matter 明年
as 程振宇 start assessment_scheme 办法 {"edition": 2, "valid_from": "2027-01-01", "valid_until": "2027-12-31", "workload": 25, "service": 25} link revises a
  -> 201 running hear 征求意见 · 郭美玲、谢建国
as 程振宇 related
  -> 修订前的版本 考办〔2026〕1号 公务员平时考核办法 已办结
as 张涛 ledger assessment_scheme
  -> 未编号 公务员平时考核办法 办理中
     未编号 编外聘用人员考核办法 办理中
     考办〔2026〕1号 公务员平时考核办法 已办结
matter a
as 谢建国 field valid_until
  -> 2026-12-31
as 谢建国 field workload
  -> 30

# 会议和活动按期间、按类别数：本月开了几次、每一类几次、比上月多还是少，年度会议计划内外各多少，台账一列就有。
# covers: 190

at 2026-02-10 09:00
given 会 {"host": "云川县人民政府", "shape": "coordinate", "chair": "张涛", "purpose": "商定安排。", "unplanned_reason": "按近期工作安排召开。", "head_count": 6, "place": "二楼小会议室"}
as 谢建国 start meeting 会 {"name": "节前安排碰头会", "class": "small", "session": {"start": "2026-02-12T09:00:00+08:00", "end": "2026-02-12T10:00:00+08:00"}}
  -> 201 running office_check 办公室审核 · 张涛

at 2026-03-02 09:00
matter b
as 谢建国 start meeting 会 {"name": "备耕碰头会", "class": "small", "session": {"start": "2026-03-03T09:00:00+08:00", "end": "2026-03-03T10:00:00+08:00"}}
  -> 201 running office_check 办公室审核 · 张涛
matter 计划
as 谢建国 start meeting_plan {"name": "防汛条线会", "host": "云川县人民政府", "year": 2026, "class": "line", "hold_by": "2026-03-31", "times": 1, "purpose": "部署防汛。"}
  -> 201 running check 办公室审核 · 张涛
as 张涛 agree
  -> 200 running approve 批准列入计划 · 朱燕
as 朱燕 agree "同意列入计划。"
  -> 200 running carry_out 召开 · 郭美玲 · 会计〔2026〕1号
matter c
as 谢建国 start meeting 会 {"name": "防汛条线会", "class": "line", "unplanned_reason": "", "session": {"start": "2026-03-04T09:00:00+08:00", "end": "2026-03-04T10:00:00+08:00"}} from 计划
  -> 201 running office_check 办公室审核 · 张涛
matter d
as 谢建国 start meeting 会 {"name": "安全生产条线会", "class": "line", "unplanned_reason": "上级临时部署。", "session": {"start": "2026-03-05T09:00:00+08:00", "end": "2026-03-05T10:00:00+08:00"}}
  -> 201 running office_check 办公室审核 · 张涛
matter 活动
as 谢建国 start activity {"title": "职工读书会", "form": "contest", "hold_on": "2026-03-20", "place": "机关食堂", "content": "读一本书，讲一件事。", "units": ["县政府办公室综合科"], "join_by": "2026-03-12"}
  -> 201 running approve 审批 · 张涛
matter b
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
matter c
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
matter d
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 周长河
as 张涛 figures meeting 2026-03 by class
  -> 收件 3；第三类：条线工作会议 2；第四类：其他小型会议 1
     了结 0
     了结率 0/3 0.0%；第三类：条线工作会议 0/2 0.0%；第四类：其他小型会议 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 4；第三类：条线工作会议 2；第四类：其他小型会议 2
     在办超期率 1/4 25.0%；第三类：条线工作会议 0/2 0.0%；第四类：其他小型会议 1/2 50.0%
     会议 3；第三类：条线工作会议 2；第四类：其他小型会议 1
     计划内会议占比 1/3 33.3%；第三类：条线工作会议 1/2 50.0%；第四类：其他小型会议 0/1 0.0%
     讲话超时占比 0/0
as 张涛 figures meeting 2026-03 against before
  -> 收件 3（2026-02：1）
     了结 0（2026-02：0）
     了结率 0/3 0.0%（2026-02：0/1 0.0%）
     按时率 0/0（2026-02：0/0）
     退回率 0/0（2026-02：0/0）
     线上办理率 0/0（2026-02：0/0）
     办理用时 0（2026-02：0）
     在办 4
     在办超期率 1/4 25.0%
     会议 3（2026-02：1）
     计划内会议占比 1/3 33.3%（2026-02：0/1 0.0%）
     讲话超时占比 0/0（2026-02：0/0）
as 张涛 sums meeting by class where started:2026-03-01..2026-03-31
  -> 第三类：条线工作会议 2件 head_count 12
     第四类：其他小型会议 1件 head_count 6
as 张涛 sums meeting by in_plan where started:2026-03-01..2026-03-31
  -> 否 2件 head_count 12
     是 1件 head_count 6
as 张涛 figures activity 2026-03 by form
  -> 收件 1；业务练兵 1
     了结 0
     了结率 0/1 0.0%；业务练兵 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 1；业务练兵 1
     在办超期率 0/1 0.0%；业务练兵 0/1 0.0%

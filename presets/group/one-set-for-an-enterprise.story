# 企业办公室一套齐：来访有登记，公文、制度、党建、文化活动、协调各有一张单子，走各自的流程，一个人的在办里都看得到。
# covers: 313
# preset: group

at 2026-03-02 09:00
matter 来访
as 柳青 start front_desk {"visitor": "许某", "from_where": "设备供应商", "visitor_count": 2, "came_on": "2026-03-02", "purpose": "on_business", "about": "洽谈水泵维保。", "received_by": "洪亮"}
  -> 201 running receive 接待 · 洪亮 · 访〔2026〕1号
matter 公文
as 柳青 start outgoing_document {"doc_type": "kind_letter", "direction": "level", "title": "集团办公室关于借用场地的函", "issuer": "集团办公室", "main_recipients": ["云江公共交通有限公司"], "body": "拟借用场地。", "disclosure": "on_request"}
  -> 201 running section_head 拟稿部门审核 · 夏至诚
matter 制度
as 柳青 start house_rule {"title": "来访接待办法", "category": "receptions", "edition": 1, "basis": "集团管理制度", "duty_unit": "集团办公室行政处", "applies_to": ["集团办公室行政处"], "body": "第一条 来访须登记。"}
  -> 201 running unit_check 部门审核 · 夏至诚
matter 党建
as 柳青 start party_meeting {"title": "三月党员大会", "form": "members", "branch": "集团办公室党支部", "hold_on": "2026-03-10", "convener": "祝晓岚", "topic": "学习章程。", "members": ["柳青", "洪亮"]}
  -> 201 running agree 召集人确认 · 祝晓岚 · 组生〔2026〕1号
matter 文化
as 柳青 start activity {"title": "职工读书会", "form": "contest", "hold_on": "2026-03-20", "place": "职工之家", "content": "读一本书，讲一件事。", "units": ["集团办公室"], "join_by": "2026-03-12"}
  -> 201 running approve 审批 · 夏至诚
matter 协调
as 柳青 start consultation {"title": "年度检修停水时间", "content": "请各家提出可停水的时段。", "lead_unit": "集团办公室行政处", "units": ["云江水务有限公司", "云江公共交通有限公司"], "reply_by": "2026-03-09"}
  -> 201 running answer 反馈 · 江源、路长青 · 会商〔2026〕1号
as 柳青 list started
  -> 年度检修停水时间（反馈）
     职工读书会（审批）
     三月党员大会（召集人确认）
     来访接待办法（部门审核）
     集团办公室关于借用场地的函（拟稿部门审核）
     许某来访（办事）（接待）
as 夏至诚 list pending
  -> 集团办公室关于借用场地的函（拟稿部门审核）
     来访接待办法（部门审核）
     职工读书会（审批）

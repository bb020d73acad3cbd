# 一张工作清单：来访、用车各处要我办的和我自己记的，都在一个待办里，带期限；今天的日程也有；自己记的只有自己看得见，做完勾掉。
# covers: 135

at 2026-03-02 08:40
matter 信息
as 程振宇 start information_item {"title": "春茶用工紧张", "information_class": "progress", "channel": "field", "origin": "走访", "to_organ": "县政府办公室", "content": "缺工。"}
  -> 201 running sign 领导审核签发 · 张涛
matter 来访
as 周凯 start front_desk {"visitor": "李某某", "from_where": "城东社区", "visitor_count": 1, "came_on": "2026-03-02", "purpose": "on_business", "about": "借会议室。", "received_by": "程振宇"}
  -> 201 running receive 接待 · 程振宇 · 访〔2026〕1号
matter 用车
as 谢建国 start vehicle_booking {"purpose": "取会议材料", "use": "会议活动", "destination": "市政府", "route": "县政府—市政府", "riders": ["谢建国"], "rider_count": 1, "off_duty": false, "time": {"start": "2026-03-03T08:00:00+08:00", "end": "2026-03-03T11:00:00+08:00"}}
  -> 201 running review 部门审核 · 程振宇
matter 便笺
as 程振宇 start own_note {"what": "给市政府办回电话，问观摩会时间", "more": "找综合二处。", "do_by": "2026-03-02"} link note_on 用车
  -> 201 running do_it 自己记的 · 程振宇
matter 又一条
as 程振宇 start own_note {"what": "读完《公文处理工作条例》第三章", "do_by": "2026-03-06"}
  -> 201 running do_it 自己记的 · 程振宇
as 程振宇 list pending
  -> 李某某来访（办事）（接待）
     市政府用车（取会议材料）（部门审核）
     给市政府办回电话，问观摩会时间（自己记的）
     读完《公文处理工作条例》第三章（自己记的）
as 程振宇 counts
  -> draft 0 · pending 4 · to_read 0 · in_progress 1 · handled 0 · started 3
as 程振宇 day
  -> 2026-03-02
     all day 给市政府办回电话，问观摩会时间
     10:40 due 李某某来访（办事） · 接待
     15:10 due 市政府用车（取会议材料） · 部门审核
     17:30 due 给市政府办回电话，问观摩会时间 · 自己记的
     2026-03-03 none
matter 便笺
as 张涛 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 用车
as 谢建国 related
  -> none
as 程振宇 related
  -> 我的便笺  给市政府办回电话，问观摩会时间 办理中

at 2026-03-02 16:00
as 程振宇 notices
  -> 即将到期：给市政府办回电话，问观摩会时间（自己记的），期限 3月2日 17:30
     已经逾期：市政府用车（取会议材料）（部门审核），期限 3月2日 15:10
     已经逾期：李某某来访（办事）（接待），期限 3月2日 10:40
     谢建国送您办理：市政府用车（取会议材料）（部门审核）
     周凯送您办理：李某某来访（办事）（接待）
matter 便笺
as 程振宇 submit {"more": "找综合二处。已答复：下周三。"}
  -> 200 closed
as 程振宇 list pending
  -> 李某某来访（办事）（接待） overdue
     市政府用车（取会议材料）（部门审核） overdue
     读完《公文处理工作条例》第三章（自己记的）

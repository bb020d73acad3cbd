# 日常事务一处集成：会议和用车随申请占住会议室和车，别人订不到，批准了预订就落定；没有批准的申领出不了库，出库的物品和数量跟着批准的申领走；库存随出入库自动结存、不会出成负数，最低库存每种物品写一次，低了就提出补货报批；图书到期没还的催借的人。
# covers: 260

at 2026-03-02 09:00
as 周凯 resource vehicle 云O·0001 {"capacity": 4, "details": {"class": "其他", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
  -> 201 云O·0001 4人 其他 2026-12-31 2026-12-31
as 周凯 resource driver 张红霞 {"details": {"category": "劳务派遣", "licence": "B1", "licence_until": "2028-05-31", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 201 张红霞 0人 劳务派遣 2026-12-31 2026-12-31 B1 2028-05-31
as 郭美玲 resource meeting_room 第一会议室 {"capacity": 20}
  -> 201 第一会议室 20人
given 会 {"name": "备耕碰头会", "host": "云川县人民政府", "class": "small", "shape": "coordinate", "session": {"start": "2026-03-03T09:00:00+08:00", "end": "2026-03-03T10:00:00+08:00"}, "chair": "张涛", "purpose": "商定备耕安排。", "unplanned_reason": "按近期工作安排召开。", "head_count": 6, "room": "第一会议室"}
matter 会议
as 谢建国 start meeting 会
  -> 201 running office_check 办公室审核 · 张涛
matter 另一会
as 沈鹏 start meeting 会 {"name": "文稿质量分析会", "shape": "regular", "session": {"start": "2026-03-03T09:30:00+08:00", "end": "2026-03-03T10:30:00+08:00"}, "purpose": "分析文稿质量。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/room resource_taken_hidden 第一会议室在 2026-03-03 09:00—10:00 该时段已有安排。最近的空闲时间：2026-03-03 08:00—09:00、2026-03-03 10:00—11:00。
matter 用车
as 谢建国 start vehicle_booking {"purpose": "取会议材料", "use": "会议活动", "destination": "市政府", "route": "县政府—市政府", "riders": ["谢建国"], "rider_count": 1, "off_duty": false, "vehicle": "云O·0001", "time": {"start": "2026-03-03T08:00:00+08:00", "end": "2026-03-03T11:00:00+08:00"}}
  -> 201 running review 部门审核 · 程振宇
matter 另一车
as 沈鹏 start vehicle_booking {"purpose": "送文件", "use": "其他公务", "destination": "青石乡", "route": "县政府—青石乡", "riders": ["沈鹏"], "rider_count": 1, "off_duty": false, "vehicle": "云O·0001", "time": {"start": "2026-03-03T10:00:00+08:00", "end": "2026-03-03T12:00:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/vehicle resource_taken_hidden 云O·0001在 2026-03-03 08:00—11:00 该时段已有安排。最近的空闲时间：2026-03-03 11:00—13:00。
as 谢建国 resources meeting_room from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 第一会议室 20人 · 03-03T09:00–03-03T10:00 held 备耕碰头会（谢建国）
as 谢建国 resources vehicle from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 云O·0001 4人 · 03-03T08:00–03-03T11:00 held 市政府用车（取会议材料）（谢建国）
matter 会议
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 agree "同意召开。"
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
matter 用车
as 程振宇 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"driver": "张红霞"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕1号
as 谢建国 resources meeting_room from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 第一会议室 20人 · 03-03T09:00–03-03T10:00 confirmed 备耕碰头会（谢建国）
as 谢建国 resources vehicle from 2026-03-03 00:00 until 2026-03-04 00:00
  -> 云O·0001 4人 · 03-03T08:00–03-03T11:00 confirmed 市政府用车（取会议材料）（谢建国）
matter 入库
as 谢建国 start stock_move {"item": "A4复印纸", "way": "into", "count_moved": 20, "least": 10}
  -> 403 matter_not_yours_to_begin “出入库”由接待人员发起，您的岗位不能发起。
as 黄蓉 start stock_move {"item": "A4复印纸", "way": "into", "count_moved": 20}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/least form_check 这种物品第一次登记，请写明最低库存；以后自动沿用。
as 黄蓉 start stock_move {"item": "A4复印纸", "way": "into", "count_moved": 20, "least": 10}
  -> 201 closed · 库〔2026〕1号
as 黄蓉 field stock_left
  -> 20
matter 申领
as 谢建国 start requisition {"what": "A4复印纸", "sort": "supplies", "count": 25, "reason": "会议材料。"}
  -> 201 running unit_check 部门审核 · 程振宇
matter 出库
as 黄蓉 start stock_move {"item": "A4复印纸", "way": "out_of", "count_moved": 5}
  -> 422 matter_begun_from 这样的“出入库”不能直接新建，须从所依据的物品申领上发起。
as 黄蓉 start stock_move {"way": "out_of", "item": "A4复印纸", "count_moved": 25} from 申领
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/link matter_start_not_yet 该事项的“发放”还没有办完，现在不能由此发起。
as 黄蓉 draft stock_move {"item": "A4复印纸", "way": "out_of", "count_moved": 5}
  -> 201 draft enter 登记
as 黄蓉 submit
  -> 422 matter_begun_from 这样的“出入库”不能直接新建，须从所依据的物品申领上发起。
matter 申领
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
as 黄蓉 claim
  -> 200 running give 发放 · 黄蓉
as 黄蓉 agree {"given": 25}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕1号
matter 出库
as 黄蓉 start stock_move {"way": "out_of"} from 申领
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/count_moved form_check 出库数量不能多于库存。
matter 申领
as 谢建国 send_back to give rerun "库里不够，没有领到。"
  -> 200 running give 发放 · 黄蓉 · 领〔2026〕1号
as 黄蓉 agree {"given": 12, "short_reason": "库存不足，补货后再领。"}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕1号
as 谢建国 submit
  -> 200 closed · 领〔2026〕1号
matter 出库
as 黄蓉 start stock_move {"way": "out_of", "count_moved": 13} from 申领
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/count_moved form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 黄蓉 start stock_move {"way": "out_of"} from 申领
  -> 201 running reorder 提出补货 · 黄蓉 · 库〔2026〕2号
as 黄蓉 field stock_left
  -> 8
as 黄蓉 field least
  -> 10
as 黄蓉 start stock_move {"way": "out_of"} from 申领
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/reason matter_started_already 黄蓉已于 3月2日 09:00 由此发起“A4复印纸出库（12）”库〔2026〕2号。确需再次发起的，请填写理由。
as 黄蓉 submit {"order": 30}
  -> 200 running approve 补货审批 · 傅建华 · 库〔2026〕2号
as 傅建华 agree "同意补货。"
  -> 200 closed · 库〔2026〕2号
as 黄蓉 related
  -> 所发的申领 领〔2026〕1号 A4复印纸（25） 已办结
matter 补货入库
as 黄蓉 start stock_move {"item": "A4复印纸", "way": "into", "count_moved": 30}
  -> 201 closed · 库〔2026〕3号
as 黄蓉 field stock_left
  -> 38
as 黄蓉 field least
  -> 10
as 黄蓉 sums stock_move by item where way:into
  -> A4复印纸 2件 count_moved 50 least 20 stock_left 58
as 黄蓉 sums stock_move by item where way:out_of
  -> A4复印纸 1件 count_moved 12 least 10 stock_left 8
matter 图书
as 谢建国 start book_loan {"book": "公文写作规范", "shelf_mark": "H152/3", "back_by": "2026-03-13"}
  -> 201 running lend 借出 · 周志强
as 周志强 agree
  -> 200 running take_back 归还 · 周志强 · 书〔2026〕1号

at 2026-03-16 09:00
as 周志强 list pending only overdue
  -> 《公文写作规范》（归还） overdue
as 谢建国 notices
  -> 已经逾期：《公文写作规范》（归还），期限 3月13日 17:30
     已经逾期：市政府用车（取会议材料）（回场登记），期限 3月4日 17:30
     已经逾期：备耕碰头会（会务分工），期限 3月3日 17:30
     黄蓉送您办理：A4复印纸（25）（签收）
     黄蓉送您办理：A4复印纸（25）（签收）
as 周志强 agree {"back_state": "good"}
  -> 200 closed · 书〔2026〕1号

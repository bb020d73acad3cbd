# 一站申领：一件事要物品、用车、开会，一张单子提出，逐项一键申领，内容带过去各走各的审批；没有申领的、没有办结的，这张单子过不去。
# covers: 305

at 2026-03-02 09:00
as 周凯 resource vehicle 云O·0001 {"capacity": 12, "details": {"class": "其他", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
  -> 201 云O·0001 12人 其他 2026-12-31 2026-12-31
as 周凯 resource driver 张红霞 {"details": {"category": "在编", "licence": "A1", "licence_until": "2029-12-31", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 201 张红霞 0人 在编 2026-12-31 2026-12-31 A1 2029-12-31
as 郭美玲 resource meeting_room 第一会议室 {"capacity": 20}
  -> 201 第一会议室 20人
as 谢建国 start house_request {"occasion": "春耕现场会", "time": {"start": "2026-03-05T09:00:00+08:00", "end": "2026-03-05T11:00:00+08:00"}, "people_count": 8}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/need_supplies form_check 请选择要什么：物品、用车、开会。
as 谢建国 start house_request {"occasion": "春耕现场会", "time": {"start": "2026-03-05T09:00:00+08:00", "end": "2026-03-05T11:00:00+08:00"}, "people_count": 8, "need_supplies": true, "need_vehicle": true, "need_room": true}
  -> 201 running ask 逐项申领 · 谢建国 · 事〔2026〕1号
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/need_supplies form_check 物品还没有申领，请在本页发起。
     /args/fields/need_vehicle form_check 用车还没有申请，请在本页发起。
     /args/fields/need_room form_check 会议还没有申请，请在本页发起。
matter 物品
as 谢建国 start requisition {"what": "笔记本", "sort": "office", "count": 8} from a
  -> 201 running unit_check 部门审核 · 程振宇
matter 用车
as 谢建国 start vehicle_booking {"use": "会议活动", "destination": "竹溪乡", "route": "县政府—竹溪乡", "riders": ["谢建国"], "rider_count": 8, "off_duty": false} from a
  -> 201 running review 部门审核 · 程振宇
as 谢建国 field purpose
  -> 春耕现场会
matter 会议
as 谢建国 start meeting {"host": "云川县人民政府", "class": "small", "shape": "coordinate", "chair": "张涛", "purpose": "商定现场会安排。", "unplanned_reason": "按近期工作安排召开。", "room": "第一会议室"} from a
  -> 201 running office_check 办公室审核 · 张涛
matter a
as 谢建国 related
  -> 物品申领  笔记本（8） 办理中
     用车申请  竹溪乡用车（春耕现场会） 办理中
     会议  春耕现场会 办理中
as 谢建国 submit
  -> 200 running finish 用后确认 · 谢建国 · 事〔2026〕1号
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/occasion form_check 还有申领没有办结。
matter 物品
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
as 黄蓉 claim
  -> 200 running give 发放 · 黄蓉
as 黄蓉 agree {"given": 8}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕1号
as 谢建国 submit
  -> 200 closed · 领〔2026〕1号
matter 用车
as 程振宇 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"vehicle": "云O·0001", "driver": "张红霞"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕1号
matter 会议
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 disagree "在现场开，不另开会。"
  -> 200 rejected
matter a
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/occasion form_check 还有申领没有办结。

at 2026-03-05 15:00
matter 用车
as 周凯 agree {"odometer_out": 100, "odometer_back": 140, "mileage": 40, "incident": "none"}
  -> 200 running rate 乘车评价 · 谢建国 · 车〔2026〕1号
as 谢建国 submit {"rating": 5}
  -> 200 closed · 车〔2026〕1号
matter a
as 谢建国 submit
  -> 200 closed · 事〔2026〕1号
as 谢建国 related
  -> 物品申领 领〔2026〕1号 笔记本（8） 已办结
     用车申请 车〔2026〕1号 竹溪乡用车（春耕现场会） 已办结
     会议  春耕现场会 未同意

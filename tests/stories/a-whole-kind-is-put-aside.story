# 办公室主任对一类事项停止新办，或者整类挂起：写明原因，草稿照留，办理中的逐件挂起；恢复时只恢复由此挂起的。
# covers: 258

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
matter b
as 谢建国 start reception 来访 {"guest_unit": "平山县审计局"}
  -> 201 running review 部门审核 · 程振宇
as 张涛 suspend "等待对方确认。"
  -> 200 running review 部门审核 · 程振宇
matter c
as 谢建国 start reception 来访 {"guest_unit": "临江市档案馆"}
  -> 201 running review 部门审核 · 程振宇
matter d
as 谢建国 draft reception 来访 {"guest_unit": "南湖区税务局"}
  -> 201 draft apply 申请
as 谢建国 halts
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 江𬱖 halts organ 县政府办公室
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 谢建国 halt reception starts "接待标准修订。"
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 张涛 halt umbrella starts "接待标准修订。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 halt reception starts
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /reason required 必填。
as 张涛 halt reception some "接待标准修订。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /extent not_a_choice 不是可选项，可选：starts、everything。
as 张涛 halt reception starts "按绝密★长期文件办理。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /reason form_secrecy_mark 内容带有密级标志，本系统不得存储涉密信息，内容未保存；请将原件交本单位保密工作机构（机要室）处理。
as 张涛 take_up reception
  -> 409 matter_kind_not_halted “公务接待”没有停止新办，也没有整类挂起，请刷新页面。
as 张涛 halts
  -> 公务接待 办理中3
as 张涛 halt reception starts "接待标准修订。"
  -> 200 公务接待 办理中3 停止新办
as 张涛 halt reception starts "接待标准修订。"
  -> 409 matter_kind_halted_already “公务接待”已由张涛于 3月2日 09:00 停止新办或者整类挂起，请刷新页面。
as 谢建国 begins reception
  -> “公务接待”已由张涛于 3月2日 09:00 停止新办（接待标准修订。），恢复之前不能提交，可以先存为草稿。
as 谢建国 begins report
  -> 可以新办
as 彭素芬 begins reception
  -> 可以新办
as 谢建国 submit
  -> 409 matter_kind_halted “公务接待”已由张涛于 3月2日 09:00 停止新办（接待标准修订。），恢复之前不能提交，可以先存为草稿。
matter e
as 谢建国 start reception 来访
  -> 409 matter_kind_halted “公务接待”已由张涛于 3月2日 09:00 停止新办（接待标准修订。），恢复之前不能提交，可以先存为草稿。
as 谢建国 draft reception 来访
  -> 201 draft apply 申请
matter a
as 程振宇 open
  -> 200 running review 部门审核 · 程振宇
     可以：同意 退回 转交

at 2026-03-02 10:00
as 谢建国 take_up reception
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 张涛 halt reception everything "接待一律暂停，等候新标准。"
  -> 200 公务接待 办理中3 整类挂起（进行中） 挂起0
as 张涛 halt reception everything "接待一律暂停，等候新标准。"
  -> 409 matter_kind_halted_already “公务接待”已由张涛于 3月2日 10:00 停止新办或者整类挂起，请刷新页面。
as 张涛 halt reception starts "接待标准修订。"
  -> 409 matter_kind_halted_already “公务接待”已由张涛于 3月2日 10:00 停止新办或者整类挂起，请刷新页面。
as 程振宇 list pending
  -> none
as 程振宇 agree "同意。"
  -> 409 flow_suspended 该事项已由张涛于 3月2日 10:00 挂起，恢复办理之前不能进行此项操作。
as 程振宇 notices
  -> 张涛已挂起：接待临江市档案馆（6人）（接待一律暂停，等候新标准。），恢复办理前不计时
     张涛已挂起：接待青屏县人民政府办公室（6人）（接待一律暂停，等候新标准。），恢复办理前不计时
     谢建国送您办理：接待临江市档案馆（6人）（部门审核）
     张涛已挂起：接待平山县审计局（6人）（等待对方确认。），恢复办理前不计时
     谢建国送您办理：接待平山县审计局（6人）（部门审核）
     谢建国送您办理：接待青屏县人民政府办公室（6人）（部门审核）
as 张涛 monitor suspended true
  -> 接待青屏县人民政府办公室（6人）（部门审核）· 程振宇 · 0天 已挂起 normal
     接待平山县审计局（6人）（部门审核）· 程振宇 · 0天 已挂起 normal
     接待临江市档案馆（6人）（部门审核）· 程振宇 · 0天 已挂起 normal

at 2026-03-02 15:00
matter c
as 张涛 resume "已经出发。"
  -> 200 running review 部门审核 · 程振宇

at 2026-03-02 16:00
as 张涛 suspend "对方改期。"
  -> 200 running review 部门审核 · 程振宇

after 2 working_days
as 张涛 take_up reception "新标准已经公布。"
  -> 200 公务接待 办理中3 已恢复（进行中） 挂起2
as 张涛 take_up reception "新标准已经公布。"
  -> 409 matter_kind_not_halted “公务接待”没有停止新办，也没有整类挂起，请刷新页面。
as 张涛 monitor
  -> 接待青屏县人民政府办公室（6人）（部门审核）· 程振宇 · 2天 normal
     接待平山县审计局（6人）（部门审核）· 程振宇 · 2天 已挂起 normal
     接待临江市档案馆（6人）（部门审核）· 程振宇 · 2天 已挂起 normal
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 谢建国 begins reception
  -> 可以新办
matter d
as 谢建国 submit
  -> 200 running review 部门审核 · 程振宇
matter a
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     张涛 挂起：“接待一律暂停，等候新标准。”
     张涛 恢复办理，时限顺延至 3月6日 12:00：“新标准已经公布。”

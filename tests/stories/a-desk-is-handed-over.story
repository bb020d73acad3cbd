# 离职移交：办公室主任把一个人手中的待办移交给另一个人，先试算，再逐件办理，每件各有记录；不该移交的留下并说明原因。别人不能移交。
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
as 程振宇 hand_over 程振宇 to 郭美玲 "程主任调离。"
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 张涛 handover 程振宇
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 hand_over 程振宇 to 程振宇 "程主任调离。"
  -> 422 matter_hand_over_to 接手的岗位不存在、已不在任，或就是本人，请另选他人。
as 张涛 hand_over 程振宇 to 郭美玲 ""
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /reason required 必填。
as 张涛 hand_over 程振宇 to 郭美玲 "程主任调离。" dry
  -> 200 试算：程振宇 → 郭美玲
     接待青屏县人民政府办公室（6人）（部门审核）
     接待平山县审计局（6人）（部门审核）
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 张涛 hand_over 程振宇 to 郭美玲 "程主任调离。"
  -> 200 移交中：程振宇 → 郭美玲
as 张涛 handover 程振宇
  -> 200 已移交2件：程振宇 → 郭美玲
as 程振宇 handover 程振宇
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
as 程振宇 list pending
  -> none
as 郭美玲 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
as 张涛 resume "已确认。"
  -> 200 running review 部门审核 · 郭美玲
as 郭美玲 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
     接待平山县审计局（6人）（部门审核）
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     张涛 挂起：“等待对方确认。”
     张涛 改派，交郭美玲：“程主任调离。”
     张涛 恢复办理，时限顺延至 3月3日 17:30：“已确认。”
as 张涛 hand_over 程振宇 to 郭美玲 "程主任调离。" dry
  -> 200 试算：程振宇 → 郭美玲
left 郭美玲
as 张涛 monitor unassigned true
  -> 接待青屏县人民政府办公室（6人）（部门审核）· 郭美玲（无人） · 0天 normal
     接待平山县审计局（6人）（部门审核）· 郭美玲（无人） · 0天 normal

# 由一件事项发起另一件：一键带出内容和附件并关联；同一条批示不重复交办，确需再办须说明理由。
# covers:
# kinds: ordered followed

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
matter 批件
as 谢建国 start ordered {"topic": "城区内涝点整治"}
  -> 201 running instruct 批示 · 周长河
as 周长河 agree "请住建局牵头，汛前完成，办公室跟踪。"
  -> 200 running file 归档 · 谢建国
matter 交办
as 谢建国 start followed from 批件
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/link matter_not_started_from 不能由所选事项发起这类事项。
as 谢建国 start followed from 批件 opinion of 周长河
  -> 201 running carry_out 办理 · 程振宇
as 谢建国 field words
  -> 请住建局牵头，汛前完成，办公室跟踪。
as 谢建国 field asked_on
  -> 2026-03-02
as 谢建国 related
  -> 来源  城区内涝点整治 办理中
matter 批件
as 谢建国 related
  -> 交办件  城区内涝点整治 办理中
matter 又一件
as 谢建国 start followed from 批件 opinion of 周长河
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/reason matter_started_already 谢建国已于 3月2日 09:00 由此发起“城区内涝点整治”。确需再次发起的，请填写理由。
as 谢建国 start followed {"task": "内涝点复查"} from 批件 opinion of 周长河 "汛后复查，另行交办。"
  -> 201 running carry_out 办理 · 程振宇
as 谢建国 field task
  -> 内涝点复查
as 谢建国 trail
  -> 谢建国 交办：提交，送程振宇（办理）
     谢建国 关联：“汛后复查，另行交办。”
as 郭美玲 start followed from 批件 opinion of 周长河
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/matter not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 来访
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
matter 接待交办
as 谢建国 start followed from 来访
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/link matter_start_not_yours 由该事项发起这类事项不在您的职责范围内，请联系办公室。
as 张涛 draft followed from 来访
  -> 201 draft assign 交办
as 张涛 field basis
  -> 接〔2026〕1号
as 张涛 related
  -> 来源 接〔2026〕1号 接待青屏县人民政府办公室（6人） 办理中
matter 再交办
as 张涛 start followed from 来访
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/reason matter_started_already 张涛已于 3月2日 09:00 由此发起“接待青屏县人民政府办公室（6人）”。确需再次发起的，请填写理由。
matter 接待交办
as 张涛 submit
  -> 200 running carry_out 办理 · 朱燕

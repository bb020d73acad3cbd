# 标为工作秘密的事项，台账管理人也看不到，只有经办人看得到。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访 mark top_secret
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /mark matter_mark_not_allowed 只能选择：无、内部、工作秘密。涉及国家秘密的内容不得录入本系统，请交机要人员处理。
as 谢建国 start reception 来访 mark work_secret
  -> 201 running review 部门审核 · 程振宇
as 张涛 ledger reception
  -> none
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 ledger reception
  -> 未编号 接待青屏县人民政府办公室（6人） 办理中
as 黄蓉 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

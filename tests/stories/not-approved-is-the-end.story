# 审批不同意，事项以未同意结束，发起人得到通知，之后谁也不能再办。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 disagree "不同意。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“不同意”操作，请刷新页面后重新选择。
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 disagree
  -> 422 opinion_required 请填写意见。
as 张涛 disagree "与实际工作无关，不予接待。"
  -> 200 rejected
as 谢建国 notices
  -> 未同意：接待青屏县人民政府办公室（6人）（与实际工作无关，不予接待。）
as 张涛 agree "改为同意。"
  -> 409 flow_ended 该事项已经终止（不同意），不能再办理。
as 谢建国 open
  -> 200 rejected
     部门审核 程振宇 同意：拟同意。
     办公室审批 张涛 不同意：与实际工作无关，不予接待。

# 前加签先提意见再回到本人，后加签接着会签，减签要写明原因；还没有回复时照样可以退回。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 add_signer before people 郭美玲
  -> 409 flow_verb_not_allowed 当前环节不能进行“加签”操作，请刷新页面后重新选择。
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 add_signer before people 张涛
  -> 422 flow_nobody_new 所选人员都已在传阅或办理此件，请另选他人。
as 张涛 add_signer parallel people 郭美玲
  -> 409 flow_verb_not_allowed 当前环节不能进行“请其一并会签”操作，请刷新页面后重新选择。
as 张涛 add_signer before people 郭美玲 谢建国 "接待标准请把关。"
  -> 200 running approve 办公室审批 · 郭美玲、谢建国
as 郭美玲 notices
  -> 张涛请您一起办理：接待青屏县人民政府办公室（6人）（办公室审批）
as 郭美玲 open
  -> 200 running approve 办公室审批 · 郭美玲、谢建国
     部门审核 程振宇 同意：同意。
     可以：回复意见 转交
as 张涛 open
  -> 200 running approve 办公室审批 · 郭美玲、谢建国
     部门审核 程振宇 同意：同意。
     可以：退回 减签 终止 挂起 调度 改派 催办
as 张涛 agree "同意。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“同意”操作，请刷新页面后重新选择。
as 张涛 remove_signer people 谢建国
  -> 422 opinion_required 请填写意见。
as 张涛 remove_signer people 谢建国 "经办人不必再提意见。"
  -> 200 running approve 办公室审批 · 郭美玲
as 谢建国 notices
  -> 张涛不再请您办理：接待青屏县人民政府办公室（6人）（经办人不必再提意见。），您无需再办
     张涛请您一起办理：接待青屏县人民政府办公室（6人）（办公室审批）
as 郭美玲 advise
  -> 422 opinion_required 请填写意见。
as 郭美玲 advise "标准符合规定，陪同人数偏多。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 notices
  -> 您请的人员已回复意见：接待青屏县人民政府办公室（6人）（办公室审批）
     程振宇送您办理：接待青屏县人民政府办公室（6人）（办公室审批）
as 张涛 add_signer after people 郭美玲
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running approve 办公室审批 · 郭美玲
as 程振宇 add_signer before people 谢建国
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 郭美玲 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     程振宇 部门审核：同意，送张涛（办公室审批）：“同意。”
     张涛 办公室审批：加签，请郭美玲、谢建国（请其先提意见，再回到本人办理）：“接待标准请把关。”
     张涛 减签，不再请谢建国：“经办人不必再提意见。”
     郭美玲 办公室审批：回复意见：“标准符合规定，陪同人数偏多。”
     张涛 办公室审批：加签，请郭美玲（本人同意后，请其接着会签）
     张涛 办公室审批：同意：“同意。”
     郭美玲 办公室审批：同意，送周凯、黄蓉（接待安排）：“同意。”

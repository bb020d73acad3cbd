# 不经深入调研不动笔：重要文稿要从调研课题发起；确实来不及的写明理由，由办公室主任同意免予调研，理由和同意的人都留在单上，台账查得到有几件。
# covers: 196

at 2026-03-02 09:00
given 稿 {"title": "在乡村产业会议上的讲话", "sort": "speech", "user": "赵蓉", "occasion": "乡村产业会议", "use_on": "2026-03-20", "important": true, "body": "同志们：\n今天讲三点。"}
as 邓爱华 start manuscript 稿
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/research_number form_check 重要文稿先调研后动笔：请从调研课题发起，或者写明免予调研的理由。
matter 课题
as 沈鹏 start research_topic {"title": "乡村产业资金使用", "for_year": 2026, "why": "为会议做准备。", "lead": "沈鹏", "team": ["邓爱华"], "finish_by": "2026-04-30"}
  -> 201 running list 列入年度课题 · 张涛
as 张涛 agree
  -> 200 running outline 拟提纲 · 沈鹏 · 调研〔2026〕1号
matter 有调研
as 沈鹏 start manuscript 稿 from 课题
  -> 201 running section_head 拟稿部门审核 · 张涛
as 沈鹏 field research_number
  -> 调研〔2026〕1号
as 沈鹏 related
  -> 依据的调研 调研〔2026〕1号 乡村产业资金使用 办理中
matter 免调研
as 邓爱华 start manuscript 稿 {"title": "在防汛紧急会议上的讲话", "occasion": "防汛紧急会议", "use_on": "2026-03-03", "waiver": "汛情紧急，会议今晚召开。"}
  -> 201 running waive 免予调研审批 · 张涛
as 张涛 agree
  -> 422 opinion_required 请填写意见。
as 张涛 agree "情况属实，会后补一次实地了解。"
  -> 200 running section_head 拟稿部门审核 · 沈鹏
as 沈鹏 open
  -> 200 running section_head 拟稿部门审核 · 沈鹏
     已签定：免予调研审批 张涛
     免予调研审批 张涛 同意免予调研：情况属实，会后补一次实地了解。
     可以：同意 退回 转交
as 沈鹏 agree
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳 · 文稿〔2026〕1号
matter 日常
as 邓爱华 start manuscript 稿 {"title": "在机关运动会上的致辞", "occasion": "机关运动会", "important": false}
  -> 201 running section_head 拟稿部门审核 · 沈鹏
as 张涛 sums manuscript by waiver where important:true
  ->  1件
     汛情紧急,会议今晚召开。 1件

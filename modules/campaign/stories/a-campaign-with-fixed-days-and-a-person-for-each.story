# 专题活动定好口号、起止、参加窗口，征求意见、剖析整改、回头看各有日期和责任人；剖析和整改按期公布，回头看由另外的人做。
# covers: 105, 265, 267

at 2026-03-02 09:00
given 活动 {"title": "手握手承诺、心贴心服务", "promise": "行随你动，满意十分", "goal": "办事少跑一趟。", "begins_on": "2026-03-02", "ends_on": "2026-06-30", "units": ["县政府办公室综合科", "县政府办公室行政财务科"],
  "collector": "谢建国", "collect_by": "2026-03-20", "analyst": "郭美玲", "publish_by": "2026-04-03", "reviewer": "傅建华", "look_back_by": "2026-06-12", "matters_wanted": 0}
as 谢建国 start campaign 活动 {"publish_by": "2026-03-10"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/look_back_by form_check 节点日期应当按征求意见、公布整改、回头看的先后，落在活动起止之间。
as 谢建国 start campaign 活动
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running announce 部署 · 程振宇、傅建华 · 专活〔2026〕1号
as 程振宇 mark_read
  -> 200 running announce 部署 · 傅建华 · 专活〔2026〕1号
as 傅建华 mark_read
  -> 200 running collect 征求意见 · 谢建国 · 专活〔2026〕1号

at 2026-03-18 09:00
as 谢建国 notices
  -> 即将到期：手握手承诺、心贴心服务（征求意见），期限 3月20日 17:30
     傅建华送您办理：手握手承诺、心贴心服务（征求意见）
matter 征求
as 谢建国 start solicitation {"about_unit": "县政府办公室行政财务科", "units": ["县政府办公室综合科"], "letter": "请从五个方面提出问题和建议。"} from a
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running reply 反馈 · 程振宇 · 征〔2026〕1号
as 谢建国 part 县政府办公室综合科 into 综合
  -> -> 综合
matter 综合
as 程振宇 agree "意见已填。" {"attitude": "无", "efficiency": "派车等得久。", "quality": "无", "procedure": "会议通知太晚。", "follow_up": "无"}
  -> 200 closed · 反馈〔2026〕1号
matter 征求
as 谢建国 submit {"attitude": "没有意见。", "efficiency": "派车等得久。", "quality": "没有意见。", "procedure": "会议通知太晚。", "follow_up": "没有意见。"}
  -> 200 running read 反馈部门 · 傅建华 · 征〔2026〕1号
as 傅建华 mark_read
  -> 200 closed · 征〔2026〕1号
matter a
as 谢建国 agree
  -> 200 running analyse 剖析整改 · 郭美玲 · 专活〔2026〕1号
as 郭美玲 agree {"analysis": "通知多由领导临时定会。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/corrections required 必填。
as 郭美玲 agree {"analysis": "通知多由领导临时定会。", "corrections": "每周五排下周会议，谢建国，四月起。"}
  -> 200 running check_analysis 审核 · 张涛 · 专活〔2026〕1号
as 张涛 agree
  -> 200 running publish 公布整改 · 程振宇、傅建华 · 专活〔2026〕1号
as 程振宇 mark_read
  -> 200 running publish 公布整改 · 傅建华 · 专活〔2026〕1号
as 傅建华 mark_read
  -> 200 running look_back 回头看 · 傅建华 · 专活〔2026〕1号

at 2026-06-05 09:00
as 傅建华 notices
  -> 张涛送您办理：手握手承诺、心贴心服务（公布整改）
     谢建国送您办理：手握手承诺、心贴心服务（反馈部门）
     张涛送您办理：手握手承诺、心贴心服务（部署）
as 傅建华 transfer people 郭美玲
  -> 422 flow_second_person “回头看”须由另一人办理，不能是前一环节的经办人，请另选他人。
as 傅建华 agree {"looked_back": "看过了。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/looked_back form_check 本次活动还没有作出承诺：请从本页“作出承诺”。
matter 承诺
as 谢建国 start commitment {"promise": "会议通知提前两天发出", "opinion": "会议通知太晚。", "measure": "每周五排下周会议表。", "keep_by": "2026-06-10", "public_to": ["县政府办公室综合科"]} from a
  -> 201 running approve 审定 · 程振宇
matter 看
as 傅建华 start promise_review {"owner": "谢建国", "seen": "周会议表已排十次，两次临时改期。", "verdict": "holds"} from 承诺 link within a
  -> 201 closed · 回看〔2026〕1号
matter a
as 傅建华 agree {"looked_back": "周会议表已排十次，两次临时改期。派车承诺未全兑现，六月底前补。"}
  -> 200 running sum_up 总结 · 谢建国 · 专活〔2026〕1号
as 谢建国 submit {"result": "临时会议通知少了一半。"}
  -> 200 closed · 专活〔2026〕1号
as 谢建国 bar
  -> 方案 done · 审定 done · 部署 done · 征求意见 done · 剖析整改 done · 审核 done · 公布整改 done · 回头看 done · 总结 done

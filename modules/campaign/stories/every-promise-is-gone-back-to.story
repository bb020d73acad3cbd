# 回头看不是写一段话：活动作出的承诺和改进逐项再看一遍，由责任人以外的人看；有反弹的定期补做、再看一次；有一项没看、没补到位，回头看就交不了。
# covers: 268

at 2026-03-02 09:00
given 活动 {"title": "手握手承诺、心贴心服务", "promise": "行随你动，满意十分", "goal": "办事少跑一趟。", "begins_on": "2026-03-02", "ends_on": "2026-06-30", "units": ["县政府办公室综合科"],
  "collector": "谢建国", "collect_by": "2026-03-20", "analyst": "郭美玲", "publish_by": "2026-04-03", "reviewer": "傅建华", "look_back_by": "2026-06-12", "matters_wanted": 0}
as 谢建国 start campaign 活动
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running announce 部署 · 程振宇 · 专活〔2026〕1号
as 程振宇 mark_read
  -> 200 running collect 征求意见 · 谢建国 · 专活〔2026〕1号
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
as 郭美玲 agree {"analysis": "通知多由领导临时定会。", "corrections": "每周五排下周会议，谢建国，四月起。"}
  -> 200 running check_analysis 审核 · 张涛 · 专活〔2026〕1号
as 张涛 agree
  -> 200 running publish 公布整改 · 程振宇 · 专活〔2026〕1号
as 程振宇 mark_read
  -> 200 running look_back 回头看 · 傅建华 · 专活〔2026〕1号
matter 通知
as 谢建国 start commitment {"promise": "会议通知提前两天发出", "opinion": "会议通知太晚。", "measure": "每周五排下周会议表。", "keep_by": "2026-04-30", "public_to": ["县政府办公室综合科"]} from a
  -> 201 running approve 审定 · 程振宇
as 程振宇 agree
  -> 200 running publish 公开 · 程振宇 · 承诺〔2026〕1号
as 程振宇 mark_read
  -> 200 running keep 兑现 · 谢建国 · 承诺〔2026〕1号
as 谢建国 submit {"kept_note": "四月会议通知均提前两天。"}
  -> 200 running verify 核实 · 程振宇 · 承诺〔2026〕1号
as 程振宇 agree {"kept": "kept"}
  -> 200 closed · 承诺〔2026〕1号
matter 派车
as 郭美玲 start commitment {"promise": "用车申请半小时内答复", "opinion": "派车等得久。", "measure": "综合科的用车申请随到随审，当场告诉等多久。", "keep_by": "2026-04-30", "public_to": ["县政府办公室综合科"]} from a
  -> 201 running approve 审定 · 程振宇
as 程振宇 agree
  -> 200 running publish 公开 · 程振宇 · 承诺〔2026〕2号
as 程振宇 mark_read
  -> 200 running keep 兑现 · 郭美玲 · 承诺〔2026〕2号
as 郭美玲 submit {"kept_note": "四月用车申请都在半小时内答复。"}
  -> 200 running verify 核实 · 程振宇 · 承诺〔2026〕2号
as 程振宇 agree {"kept": "kept"}
  -> 200 closed · 承诺〔2026〕2号
matter a

at 2026-06-05 09:00
as 傅建华 agree {"looked_back": "逐项看了。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/looked_back form_check 本次活动作出的承诺还没有逐项回头看：请从每一项承诺发起“回头看”，并关联本次活动。
matter 看通知
as 傅建华 start promise_review {"owner": "谢建国", "seen": "五月会议表九次，全部提前两天。", "verdict": "holds"} from 通知 link within a
  -> 201 closed · 回看〔2026〕1号
matter 看派车
as 傅建华 start promise_review {"owner": "郭美玲", "seen": "抽五单，两单等了一个多小时。", "verdict": "slipped"} from 派车 link within a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/mend_by form_check 有反弹或者没有兑现的，请定整改期限。
as 傅建华 start promise_review {"owner": "郭美玲", "seen": "抽五单，两单等了一个多小时。", "verdict": "slipped", "mend_by": "2026-06-10"} from 派车 link within a
  -> 201 running mend 补做 · 郭美玲 · 回看〔2026〕2号
matter a
as 傅建华 agree {"looked_back": "两项承诺逐项看了。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/looked_back form_check 还有回头看事项没有补做到位。
matter 看派车
as 郭美玲 agree {"mended": "午间也排了人审核，一周十一单都在半小时内答复。"}
  -> 200 running recheck 再看一次 · 傅建华 · 回看〔2026〕2号
as 傅建华 submit "抽四单，补做到位。"
  -> 200 closed · 回看〔2026〕2号
as 傅建华 related
  -> 所属的专题活动 专活〔2026〕1号 手握手承诺、心贴心服务 办理中
     回头看的承诺（改进） 承诺〔2026〕2号 用车申请半小时内答复 已办结
matter a
as 傅建华 agree {"looked_back": "两项承诺逐项看了，一项坚持得住，一项反弹后已补做到位。"}
  -> 200 running sum_up 总结 · 谢建国 · 专活〔2026〕1号
as 张涛 ledger promise_review
  -> 回看〔2026〕2号 回头看：用车申请半小时内答复 已办结
     回看〔2026〕1号 回头看：会议通知提前两天发出 已办结
as 谢建国 related
  -> 征求意见 征〔2026〕1号 手握手承诺、心贴心服务 已办结
     作出的承诺 承诺〔2026〕1号 会议通知提前两天发出 已办结

# 一次活动从头到尾：五方面征求意见汇总后写进活动，据此剖析整改，逐项承诺，办五件实事由受益单位验收，回头看逐项看过；件数由系统数，缺一样就过不去。
# covers: 268, 269

at 2026-03-02 09:00
as 谢建国 start campaign {"title": "手握手承诺、心贴心服务", "promise": "行随你动，满意十分", "goal": "办事少跑一趟。", "begins_on": "2026-03-02", "ends_on": "2026-06-30", "units": ["县政府办公室综合科"],
  "collector": "谢建国", "collect_by": "2026-03-20", "analyst": "郭美玲", "publish_by": "2026-04-03", "reviewer": "傅建华", "look_back_by": "2026-06-12", "matters_wanted": 5}
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running announce 部署 · 程振宇 · 专活〔2026〕1号
as 程振宇 mark_read
  -> 200 running collect 征求意见 · 谢建国 · 专活〔2026〕1号
as 谢建国 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attitude form_check 五方面意见还没有征集完：请从本页“征求意见”，汇总后自动写入，送被征求部门阅后办结。
matter 征求
as 谢建国 start solicitation {"about_unit": "县政府办公室行政财务科", "letter": "请从五个方面提出问题和建议。"} from a
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running reply 反馈 · 程振宇 · 征〔2026〕1号
as 谢建国 part 县政府办公室综合科 into 综合
  -> -> 综合
matter 综合
as 程振宇 agree "意见已填。" {"attitude": "无", "efficiency": "派车等得久。", "quality": "无", "procedure": "会议通知太晚。", "follow_up": "修好以后没有人问。"}
  -> 200 closed · 反馈〔2026〕1号
matter a
as 谢建国 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attitude form_check 五方面意见还没有征集完：请从本页“征求意见”，汇总后自动写入，送被征求部门阅后办结。
matter 征求
as 谢建国 submit {"attitude": "没有意见。", "efficiency": "派车等得久。", "quality": "没有意见。", "procedure": "会议通知太晚。", "follow_up": "维修后无回访。"}
  -> 200 running read 反馈部门 · 傅建华 · 征〔2026〕1号
as 傅建华 mark_read
  -> 200 closed · 征〔2026〕1号
matter a
as 谢建国 field procedure
  -> 会议通知太晚。
as 谢建国 agree
  -> 200 running analyse 剖析整改 · 郭美玲 · 专活〔2026〕1号
as 郭美玲 agree {"analysis": "通知多由领导临时定会。", "corrections": "每周五排下周会议，谢建国，四月起。"}
  -> 200 running check_analysis 审核 · 张涛 · 专活〔2026〕1号
as 张涛 agree
  -> 200 running publish 公布整改 · 程振宇 · 专活〔2026〕1号
as 程振宇 mark_read
  -> 200 running look_back 回头看 · 傅建华 · 专活〔2026〕1号
as 傅建华 agree {"looked_back": "看过了。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/looked_back form_check 本次活动还没有作出承诺：请从本页“作出承诺”。
     /args/fields/fewer_reason form_check 实事还没有办够计划的件数：请从本页“列入实事”；确实办不了的，请说明。
matter 承诺
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
given 实事 {"problem": "乡镇赶会来不及。", "measure": "提前两个工作日办好。", "owner": "郭美玲", "publish_by": "2026-03-20", "finish_by": "2026-05-29", "for_units": ["石桥镇人民政府"]}
matter 实一
as 谢建国 start practical_matter 实事 {"title": "会议通知提前两天发到乡镇", "place_in_list": 1} from a
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公开承诺 · 程振宇、郭美玲 · 实事〔2026〕1号
as 程振宇 mark_read
  -> 200 running carry_out 办理 · 郭美玲 · 实事〔2026〕1号
as 郭美玲 agree {"done": "四月起全部提前通知。"}
  -> 200 running accept 受益单位验收 · 罗洁 · 实事〔2026〕1号
as 罗洁 agree "认可。"
  -> 200 closed · 实事〔2026〕1号
matter 实二
as 谢建国 start practical_matter 实事 {"title": "乡镇来文两日内答复", "place_in_list": 2} from a
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公开承诺 · 程振宇、郭美玲 · 实事〔2026〕2号
as 程振宇 mark_read
  -> 200 running carry_out 办理 · 郭美玲 · 实事〔2026〕2号
as 郭美玲 agree {"done": "来文两日内全部答复。"}
  -> 200 running accept 受益单位验收 · 罗洁 · 实事〔2026〕2号
as 罗洁 agree "认可。"
  -> 200 closed · 实事〔2026〕2号
matter 实三
as 谢建国 start practical_matter 实事 {"title": "下乡不陪同、不层层汇报", "place_in_list": 3} from a
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公开承诺 · 程振宇、郭美玲 · 实事〔2026〕3号
as 程振宇 mark_read
  -> 200 running carry_out 办理 · 郭美玲 · 实事〔2026〕3号
as 郭美玲 agree {"done": "下乡七次，均未陪同。"}
  -> 200 running accept 受益单位验收 · 罗洁 · 实事〔2026〕3号
as 罗洁 agree "认可。"
  -> 200 closed · 实事〔2026〕3号
matter 实四
as 谢建国 start practical_matter 实事 {"title": "报表能查到的不再要", "place_in_list": 4} from a
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公开承诺 · 程振宇、郭美玲 · 实事〔2026〕4号
as 程振宇 mark_read
  -> 200 running carry_out 办理 · 郭美玲 · 实事〔2026〕4号
as 郭美玲 agree {"done": "取消报表六张。"}
  -> 200 running accept 受益单位验收 · 罗洁 · 实事〔2026〕4号
as 罗洁 agree "认可。"
  -> 200 closed · 实事〔2026〕4号
matter a
as 傅建华 agree {"looked_back": "看过了。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/fewer_reason form_check 实事还没有办够计划的件数：请从本页“列入实事”；确实办不了的，请说明。
     /args/fields/looked_back form_check 本次活动作出的承诺还没有逐项回头看：请从每一项承诺发起“回头看”，并关联本次活动。
matter 实五
as 谢建国 start practical_matter 实事 {"title": "办事窗口中午不断人", "place_in_list": 5} from a
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公开承诺 · 程振宇、郭美玲 · 实事〔2026〕5号
as 程振宇 mark_read
  -> 200 running carry_out 办理 · 郭美玲 · 实事〔2026〕5号
as 郭美玲 agree {"done": "午间轮班，四月起不断人。"}
  -> 200 running accept 受益单位验收 · 罗洁 · 实事〔2026〕5号
matter 看
as 傅建华 start promise_review {"owner": "谢建国", "seen": "五月会议表九次，全部提前两天。", "verdict": "holds"} from 承诺 link within a
  -> 201 closed · 回看〔2026〕1号
matter a
as 傅建华 agree {"looked_back": "看过了。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/matters_wanted form_check 还有实事没有经受益单位验收。
matter 实五
as 罗洁 agree "认可。"
  -> 200 closed · 实事〔2026〕5号
matter a
as 傅建华 agree {"looked_back": "承诺一项、实事五件逐项看了，都坚持得住。"}
  -> 200 running sum_up 总结 · 谢建国 · 专活〔2026〕1号
as 谢建国 submit {"result": "临时会议通知少了一半。"}
  -> 200 closed · 专活〔2026〕1号
as 张涛 related
  -> 征求意见 征〔2026〕1号 手握手承诺、心贴心服务 已办结
     作出的承诺 承诺〔2026〕1号 会议通知提前两天发出 已办结
     办的实事 实事〔2026〕1号 会议通知提前两天发到乡镇 已办结
     办的实事 实事〔2026〕2号 乡镇来文两日内答复 已办结
     办的实事 实事〔2026〕3号 下乡不陪同、不层层汇报 已办结
     办的实事 实事〔2026〕4号 报表能查到的不再要 已办结
     办的实事 实事〔2026〕5号 办事窗口中午不断人 已办结
     逐项回头看 回看〔2026〕1号 回头看：会议通知提前两天发出 已办结
as 张涛 form
  -> 专题活动方案 专活〔2026〕1号
     活动名称：手握手承诺、心贴心服务
     服务口号：行随你动，满意十分
     目标：办事少跑一趟。
     开始日期：2026-03-02
     结束日期：2026-06-30
     参加部门和窗口：县政府办公室综合科
     征求意见责任人：谢建国
     征求意见截止：2026-03-20
     剖析整改责任人：郭美玲
     剖析整改公布日期：2026-04-03
     回头看责任人：傅建华
     回头看完成日期：2026-06-12
     办几件实事：5件
     意见：工作态度：没有意见。
     意见：工作效率：派车等得久。
     意见：工作质量：没有意见。
     意见：办事程序：会议通知太晚。
     意见：后续服务：维修后无回访。
     剖析材料：通知多由领导临时定会。
     整改措施：每周五排下周会议，谢建国，四月起。
     作出的承诺：1项
     办的实事：5件
     回头看情况：承诺一项、实事五件逐项看了，都坚持得住。
     活动成果：临时会议通知少了一半。
     □ 方案：谢建国　3月2日 09:00
     □ 审定：张涛　3月2日 09:00
     □ 部署：程振宇　3月2日 09:00
     □ 征求意见：谢建国　3月2日 09:00
     □ 剖析整改：郭美玲　3月2日 09:00
     □ 审核：张涛　3月2日 09:00
     □ 公布整改：程振宇　3月2日 09:00
     □ 回头看：傅建华　3月2日 09:00
     □ 总结：谢建国　3月2日 09:00
     状态：已办结

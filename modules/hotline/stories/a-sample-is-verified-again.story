# 千项办件回头看：从办结的工单里按件数抽签，一件一件再核查；站得住的记效果保持，站不住的工单自己重新打开、退回原承办人、再回访；几件里抽几件、抽中谁由系统抽签，谁也挑不了；抽了几件、几件不合格、几件重开，都是算出来的，重开的计在重开的那个月。
# covers: 122

at 2026-03-02 09:00
given 即答 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000181", "demand": "consult", "topic": "housing", "answer_now": true, "answer": "已清运。", "policy_basis": "《物业管理条例》第三十五条", "content": "垃圾未清。"}
given 访 {"reach": "satisfied", "done_real": "real", "call_note": "已清。", "attempts": 1}
matter 工单
as 许波 start hotline_ticket {"request": "楼道堆物", "channel": "phone", "caller": "居民乙", "caller_phone": "12000000182", "demand": "help", "topic": "housing", "place": "翠竹苑", "content": "楼道堆满杂物。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
as 陈爱华 agree {"answer": "已清理。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree 访
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕1号
matter 即答单
as 许波 start hotline_ticket 即答 {"request": "咨询垃圾分类", "place": "金桂园"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree 访
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕2号
as 许波 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕2号
matter 在办单
as 许波 start hotline_ticket 即答 {"request": "咨询装修押金", "place": "南苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕3号

at 2026-03-10 09:00
matter 甲单
as 许波 start hotline_ticket 即答 {"request": "咨询物业收费", "place": "东苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕4号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕4号
as 梁金龙 agree 访
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕4号
as 许波 submit {"told_on": "2026-03-10"}
  -> 200 closed · 热线〔2026〕4号
matter 乙单
as 许波 start hotline_ticket 即答 {"request": "咨询物业收费", "place": "西苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕5号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕5号
as 梁金龙 agree 访
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕5号
as 许波 submit {"told_on": "2026-03-10"}
  -> 200 closed · 热线〔2026〕5号
matter 丙单
as 许波 start hotline_ticket 即答 {"request": "咨询物业收费", "place": "北苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕6号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕6号
as 梁金龙 agree 访
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕6号
as 许波 submit {"told_on": "2026-03-10"}
  -> 200 closed · 热线〔2026〕6号
matter 丁单
as 许波 start hotline_ticket 即答 {"request": "咨询物业收费", "place": "中苑"}
  -> 201 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕7号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕7号
as 梁金龙 agree 访
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕7号
as 许波 submit {"told_on": "2026-03-10"}
  -> 200 closed · 热线〔2026〕7号

at 2026-04-01 09:00
matter 批次
as 傅鹏 start look_back_batch {"campaign": "2026年第一季度回头看", "from_day": "2026-03-01", "until_day": "2026-03-05", "how_many": 2}
  -> 201 running sum_up 汇总 · 傅鹏 · 抽查〔2026〕1号
as 傅鹏 related
  -> 抽中的工单 回头看〔2026〕1号 热线〔2026〕1号回头看 办理中
     抽中的工单 回头看〔2026〕2号 热线〔2026〕2号回头看 办理中
as 傅鹏 submit {"findings": "见核查单。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/findings form_check 还有工单没有核查完毕。
as 傅鹏 figures look_back 2026-04
  -> 收件 2
     了结 0
     了结率 0/2 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 2
     在办超期率 0/2 0.0%
     已核查 0
     核查不合格 0/0
     待核查 2
as 梁金龙 drawn 热线〔2026〕1号回头看 into 核查一
  -> -> 核查一
as 梁金龙 drawn 热线〔2026〕2号回头看 into 核查二
  -> -> 核查二
matter 核查二
as 梁金龙 claim
  -> 200 running verify 核查 · 梁金龙 · 回头看〔2026〕2号
as 梁金龙 agree {"way": "call", "holds": "holds", "found": "诉求人说一直清楚。"}
  -> 200 closed · 回头看〔2026〕2号
matter 核查一
as 曾翠萍 claim
  -> 200 running verify 核查 · 曾翠萍 · 回头看〔2026〕1号
as 曾翠萍 agree {"way": "visit", "holds": "fails"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/found required 必填。
as 曾翠萍 agree {"way": "visit", "holds": "fails", "found": "实地查看，杂物又堆满楼道。"}
  -> 200 closed · 回头看〔2026〕1号
matter 工单
as 许波 open
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
     可以：催办
as 陈爱华 notices
  -> “回头看〔2026〕1号 热线〔2026〕1号回头看”未通过，已办结的楼道堆物重新打开，请重新办理（承办）
     冯明辉送您办理：楼道堆物（承办）
as 许波 notices
  -> “回头看〔2026〕1号 热线〔2026〕1号回头看”未通过，已办结的楼道堆物重新打开，请重新办理（承办）
     “回头看〔2026〕2号 热线〔2026〕2号回头看”的结果已写入：咨询垃圾分类，请查看
     梁金龙送您办理：咨询物业收费（答复办结）
     梁金龙送您办理：咨询物业收费（答复办结）
     梁金龙送您办理：咨询物业收费（答复办结）
     梁金龙送您办理：咨询物业收费（答复办结）
     已经逾期：咨询装修押金（中心回访），期限 3月5日 17:30
     梁金龙送您办理：咨询垃圾分类（答复办结）
     梁金龙送您办理：楼道堆物（答复办结）
as 许波 trail
  -> 许波 受理登记：提交，送许波（派单）
     许波 派单：提交，送冯明辉（签收）
     冯明辉 签收：提交签收意见，送陈爱华（承办）
     陈爱华 承办：提交办理情况，送梁金龙、曾翠萍（中心回访）
     梁金龙 中心回访：认领
     梁金龙 中心回访：回访完毕，送许波（答复办结）
     许波 答复办结：已答复诉求人，已办结
     系统 由关联事项写入，办结后重新打开，送陈爱华（承办）：“回头看〔2026〕1号 热线〔2026〕1号回头看”
as 许波 related
  -> none
as 陈爱华 agree {"answer": "已换保洁公司，每日巡查。", "policy_basis": "《物业管理条例》第三十五条", "solved": "solved"} "已重新办理到位。"
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree 访 {"call_note": "诉求人说现在每天都清。"}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
as 许波 submit {"told_on": "2026-04-01"}
  -> 200 closed · 热线〔2026〕1号
matter 即答单
as 许波 field looked_back
  -> holds
as 许波 open
  -> 200 closed · 热线〔2026〕2号
matter 批次
as 傅鹏 submit {"findings": "楼道杂物反弹一件，已重新办结。"}
  -> 200 running told 送阅 · 徐世杰 · 抽查〔2026〕1号
as 徐世杰 mark_read
  -> 200 closed · 抽查〔2026〕1号
as 傅鹏 field drawn
  -> 2
as 傅鹏 figures look_back 2026-04 by campaign
  -> 收件 2；2026年第一季度回头看 2
     了结 2；2026年第一季度回头看 2
     了结率 2/2 100.0%；2026年第一季度回头看 2/2 100.0%
     按时率 2/2 100.0%；2026年第一季度回头看 2/2 100.0%
     退回率 0/2 0.0%；2026年第一季度回头看 0/2 0.0%
     线上办理率 2/2 100.0%；2026年第一季度回头看 2/2 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）；2026年第一季度回头看 居中0分 平均0分 九成0分（2件）
     在办 0
     在办超期率 0/0
     已核查 2；2026年第一季度回头看 2
     核查不合格 1/2 50.0%；2026年第一季度回头看 1/2 50.0%
     待核查 0
as 傅鹏 ledger "hotline_ticket?where=reopened:true"
  -> 热线〔2026〕1号 楼道堆物 已办结
as 傅鹏 figures hotline_ticket 2026-04
  -> 收件 0
     了结 1
     了结率 0/0
     按时率 1/1 100.0%
     退回率 1/1 100.0%
     线上办理率 1/1 100.0%
     办理用时 居中8580分 平均8580分 九成8580分（1件）
     在办 1
     在办超期率 1/1 100.0%
     办实率 1/1 100.0%
     满意率 1/1 100.0%
     联系不上 0/1 0.0%
     回访未办实 0
     作风投诉 0
     剔除 0
     分管领导回访率 0/1 0.0% 缺1（应达30%）
     回头看重开 1
     签收用时 居中0分 平均0分 九成0分（1件）
     承办用时 居中8580分 平均8580分 九成8580分（1件）
as 傅鹏 sums hotline_ticket by topic where reopened_on:2026-04-01..2026-04-30
  -> 住房物业 1件 leader_calls 0
as 傅鹏 figures hotline_ticket 2026-03
  -> 收件 7
     了结 5
     了结率 6/7 85.7%
     按时率 5/5 100.0%
     退回率 0/5 0.0%
     线上办理率 5/5 100.0%
     办理用时 居中0分 平均0分 九成0分（5件）
     在办 1
     在办超期率 1/1 100.0%
     办实率 5/5 100.0%
     满意率 5/5 100.0%
     联系不上 0/5 0.0%
     回访未办实 0
     作风投诉 0
     剔除 0
     分管领导回访率 0/0（应达30%）
     回头看重开 0
     签收用时 0
     承办用时 0
matter 抽查
as 傅鹏 sums hotline_ticket by topic where closed:2026-03-06..2026-03-31
  -> 住房物业 4件
as 傅鹏 start look_back_batch {"campaign": "2026年3月随机抽查", "from_day": "2026-03-06", "until_day": "2026-03-31", "how_many": 2}
  -> 201 running sum_up 汇总 · 傅鹏 · 抽查〔2026〕2号
as 傅鹏 sums look_back by campaign
  -> 2026年3月随机抽查 2件
     2026年第一季度回头看 2件
as 傅鹏 figures look_back 2026-04 by campaign
  -> 收件 4；2026年3月随机抽查 2；2026年第一季度回头看 2
     了结 2；2026年第一季度回头看 2
     了结率 2/4 50.0%；2026年3月随机抽查 0/2 0.0%；2026年第一季度回头看 2/2 100.0%
     按时率 2/2 100.0%；2026年第一季度回头看 2/2 100.0%
     退回率 0/2 0.0%；2026年第一季度回头看 0/2 0.0%
     线上办理率 2/2 100.0%；2026年第一季度回头看 2/2 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）；2026年第一季度回头看 居中0分 平均0分 九成0分（2件）
     在办 2；2026年3月随机抽查 2
     在办超期率 0/2 0.0%；2026年3月随机抽查 0/2 0.0%
     已核查 2；2026年第一季度回头看 2
     核查不合格 1/2 50.0%；2026年第一季度回头看 1/2 50.0%
     待核查 2；2026年3月随机抽查 2
as 曾翠萍 drawn 回头看〔2026〕3号 into 抽中一
  -> -> 抽中一
as 曾翠萍 drawn 回头看〔2026〕4号 into 抽中二
  -> -> 抽中二
as 曾翠萍 drawn 回头看〔2026〕5号 into 抽中三
  -> none
matter 抽中一
as 曾翠萍 claim
  -> 200 running verify 核查 · 曾翠萍 · 回头看〔2026〕3号
as 曾翠萍 agree {"way": "call", "holds": "holds", "found": "诉求人说一直清楚。"}
  -> 200 closed · 回头看〔2026〕3号
matter 抽中二
as 曾翠萍 claim
  -> 200 running verify 核查 · 曾翠萍 · 回头看〔2026〕4号
as 曾翠萍 agree {"way": "call", "holds": "fails", "found": "诉求人说收费又涨了。"}
  -> 200 closed · 回头看〔2026〕4号
as 傅鹏 sums hotline_ticket by topic where reopened_on:2026-04-01..2026-04-30
  -> 住房物业 2件 leader_calls 0
matter 抽查
as 傅鹏 submit {"findings": "一件未落实，已重新打开。"}
  -> 200 running told 送阅 · 徐世杰 · 抽查〔2026〕2号
as 傅鹏 field drawn
  -> 2
matter 又一批
as 傅鹏 start look_back_batch {"campaign": "2026年第一季度补抽", "from_day": "2026-03-01", "until_day": "2026-03-05", "how_many": 9}
  -> 201 running sum_up 汇总 · 傅鹏 · 抽查〔2026〕3号
as 梁金龙 drawn 热线〔2026〕2号回头看 into 核查三
  -> -> 核查三
matter 核查三
as 梁金龙 claim
  -> 200 running verify 核查 · 梁金龙 · 回头看〔2026〕5号
as 梁金龙 agree {"way": "call", "holds": "fails", "found": "诉求人说答错了，押金问题没有解决。"}
  -> 200 closed · 回头看〔2026〕5号
matter 即答单
as 许波 open
  -> 200 running register 受理登记 · 许波 · 热线〔2026〕2号
     可以：提交

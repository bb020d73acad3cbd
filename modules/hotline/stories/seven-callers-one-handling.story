# 同一件事几个人打来：系统认得出，并入主单一起办；主单办出的答复自己写进每一件并入的工单，每一位诉求人都单独答复、单独回访。
# covers:

at 2026-03-02 09:00
given 单 {"request": "反映小区停水", "channel": "phone", "demand": "help", "topic": "water", "place": "阳光小区", "content": "今早起停水。", "urgent_matter": true}
matter 主单
as 许波 start hotline_ticket 单 {"caller": "居民甲", "caller_phone": "12000000131"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
matter 二
as 韩娜 start hotline_ticket 单 {"caller": "居民乙", "caller_phone": "12000000132"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/place matter_duplicate “事发地点”等相同的事项已由许波于 3月2日 09:00 登记，编号 热线〔2026〕1号。确需再次登记的，请填写“与同类工单的关系”。
as 韩娜 start hotline_ticket 单 {"caller": "居民乙", "caller_phone": "12000000132", "same_note": "并入热线〔2026〕1号", "merged": true} link merged_into 主单
  -> 201 running answer_same 并单答复 · 韩娜 · 热线〔2026〕2号
matter 三
as 罗蓉 start hotline_ticket 单 {"caller": "居民丁", "caller_phone": "12000000133", "same_note": "并入热线〔2026〕1号", "merged": true} link merged_into 主单
  -> 201 running answer_same 并单答复 · 罗蓉 · 热线〔2026〕3号
matter 没关联
as 韩娜 start hotline_ticket 单 {"caller": "居民己", "caller_phone": "12000000135", "same_note": "并入热线〔2026〕1号", "merged": true}
  -> 201 running answer_same 并单答复 · 韩娜 · 热线〔2026〕4号
as 韩娜 submit {"answer": "正在抢修。", "policy_basis": "《城市供水条例》第二十二条"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/merged form_check 并单的须关联主单：请在“相关事项”里关联并入的工单，主单的答复才会带到这里。
as 韩娜 link merged_into 主单
  -> 200 running answer_same 并单答复 · 韩娜 · 热线〔2026〕4号
matter 四
as 韩娜 start hotline_ticket {"channel": "web", "caller": "居民戊", "caller_phone": "12000000134", "merged": true} from 主单
  -> 201 running answer_same 并单答复 · 韩娜 · 热线〔2026〕5号
matter 主单
as 许波 related
  -> 并入的工单 热线〔2026〕2号 反映小区停水 办理中
     并入的工单 热线〔2026〕3号 反映小区停水 办理中
     并入的工单 热线〔2026〕4号 反映小区停水 办理中
     并入的工单 热线〔2026〕5号 反映小区停水 办理中
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
as 陈爱华 agree {"answer": "主管抢修完毕，11时恢复供水。", "policy_basis": "《城市供水条例》第二十二条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
matter 二
as 韩娜 field answer
  -> 主管抢修完毕，11时恢复供水。
as 韩娜 notices
  -> “热线〔2026〕1号 反映小区停水”的结果已写入：反映小区停水，请查看
     “热线〔2026〕1号 反映小区停水”的结果已写入：反映小区停水，请查看
     “热线〔2026〕1号 反映小区停水”的结果已写入：反映小区停水，请查看
as 韩娜 trail
  -> 韩娜 受理登记：提交，送韩娜（并单答复）
     韩娜 关联
     系统 由关联事项写入：“热线〔2026〕1号 反映小区停水”
as 韩娜 submit "已电话答复。"
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕2号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "水已通。", "attempts": 1}
  -> 200 running close 答复办结 · 韩娜 · 热线〔2026〕2号
as 韩娜 submit {"told_on": "2026-03-02"}
  -> 200 closed · 热线〔2026〕2号
matter 三
as 罗蓉 list pending
  -> 反映小区停水（并单答复）
as 罗蓉 submit "已电话答复。"
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕3号
matter 四
as 韩娜 field answer
  -> 主管抢修完毕，11时恢复供水。
as 王学文 ledger "hotline_ticket?where=merged:true"
  -> 热线〔2026〕5号 反映小区停水 办理中
     热线〔2026〕4号 反映小区停水 办理中
     热线〔2026〕3号 反映小区停水 办理中
     热线〔2026〕2号 反映小区停水 已办结

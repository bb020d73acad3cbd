# 来访申诉：登记编号，十五日内甄别受理并告知，六十日内办结，延长三十日须批准；处理意见写明事实、结论和依据，送达、评价。
# covers:

at 2026-03-02 09:00
given 访 {"petitioner": "李某某", "channel": "in_person", "people_count": 12, "received_on": "2026-03-02", "topic": "安置房逾期未交付", "content": "2023年签协议，逾期一年未交房，要求交房并补偿。"}
as 徐宁 start petition 访
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/representatives form_check 多人来访的应当推选代表，代表不超过5人。
as 徐宁 start petition 访 {"representatives": 3}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"class": "claim", "decision": "take"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/way form_check 申诉求决类事项，请先甄别办理途径。
     /args/fields/responsible_unit form_check 受理的，请确定责任单位。
as 罗磊 agree {"class": "claim", "decision": "take", "way": "by_petition", "responsible_unit": "县住房和城乡建设局"}
  -> 200 running may_object 管辖异议 · 冯明辉 · 信〔2026〕1号
as 冯明辉 agree
  -> 200 running accept 受理告知 · 冯明辉 · 信〔2026〕1号
as 冯明辉 agree {"undertaker": "胡建华"}
  -> 200 running handle 办理 · 胡建华 · 信〔2026〕1号
as 胡建华 field accepted_on
  -> 2026-03-02
as 胡建华 open
  -> 200 running handle 办理 · 胡建华 · 信〔2026〕1号
     可以：提交 转交

at 2026-04-27 09:00
as 胡建华 notices
  -> 即将到期：安置房逾期未交付（办理），期限 5月1日 17:30
     冯明辉送您办理：安置房逾期未交付（办理）
as 胡建华 agree {"longer": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/longer_reason form_check 需要延长期限的，请写明理由，批准后告知信访人。
as 胡建华 agree {"longer": true, "longer_reason": "消防验收须待五月。"}
  -> 200 running approve_longer 延长审批 · 宋素芬 · 信〔2026〕1号
as 宋素芬 agree "同意延长，告知信访人。"
  -> 200 running handle_longer 延长办理 · 胡建华 · 信〔2026〕1号

at 2026-05-25 09:00
as 胡建华 agree {"outcome": "granted", "facts": "施工方资金断裂，逾期十一个月；已完成消防验收。"}
  -> 200 running judge 审定处理意见 · 宋素芬 · 信〔2026〕1号
as 宋素芬 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/basis form_check 处理意见应当写明依据。
as 宋素芬 agree {"basis": "按协议第八条支付逾期过渡费，五月底交房；《国有土地上房屋征收与补偿条例》第二十二条。"}
  -> 200 running deliver_reply 送达答复 · 胡建华 · 信〔2026〕1号
as 胡建华 agree {"replied_on": "2026-05-26", "reply_way": "in_writing"}
  -> 200 running rate 评价归档 · 罗磊、徐宁 · 信〔2026〕1号
as 徐宁 claim
  -> 200 running rate 评价归档 · 徐宁 · 信〔2026〕1号
as 徐宁 agree {"rating": "satisfied"}
  -> 200 closed · 信〔2026〕1号
as 徐宁 field result
  -> 按协议第八条支付逾期过渡费，五月底交房；《国有土地上房屋征收与补偿条例》第二十二条。
as 徐宁 trail
  -> 徐宁 登记：提交，送罗磊（甄别分类）
     罗磊 甄别分类：提出受理意见，送冯明辉（管辖异议）
     冯明辉 管辖异议：属本单位职责，送冯明辉（受理告知）
     冯明辉 受理告知：已告知受理，送胡建华（办理）
     系统 办理：到期提醒
     胡建华 办理：提交，送宋素芬（延长审批）
     宋素芬 延长审批：同意延长，送胡建华（延长办理）：“同意延长，告知信访人。”
     系统 延长办理：到期提醒
     胡建华 延长办理：提交，送宋素芬（审定处理意见）
     宋素芬 审定处理意见：审定，送胡建华（送达答复）
     胡建华 送达答复：已送达，送罗磊、徐宁（评价归档）
     徐宁 评价归档：认领
     徐宁 评价归档：归档，已办结

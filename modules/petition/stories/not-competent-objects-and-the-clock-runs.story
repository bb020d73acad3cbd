# 责任单位认为不归自己管的，五个工作日内说明理由退回重新确定；过了五日没有提出的，就由它受理，不能再退；受理告知逾期亮灯，谁也不会替它“受理”。
# covers:

at 2026-03-02 09:00
as 徐宁 start petition {"petitioner": "周某", "channel": "from_above", "received_on": "2026-03-02", "topic": "河道堆放垃圾", "content": "村口河道堆垃圾。"}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"class": "claim", "way": "by_petition", "decision": "take", "responsible_unit": "县住房和城乡建设局"}
  -> 200 running may_object 管辖异议 · 冯明辉 · 信〔2026〕1号
as 冯明辉 send_back to sort rerun
  -> 422 opinion_required 请填写意见。
as 冯明辉 send_back to sort rerun "河道管理属水务局职责，见三定方案。"
  -> 200 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"responsible_unit": "县水务局"}
  -> 200 running may_object 管辖异议 · 韩晓琴 · 信〔2026〕1号

at 2026-03-09 09:00
as 韩晓琴 notices
  -> 即将到期：河道堆放垃圾（管辖异议），期限 3月9日 17:30
     罗磊送您办理：河道堆放垃圾（管辖异议）

at 2026-03-10 09:00
as 韩晓琴 open
  -> 200 running accept 受理告知 · 韩晓琴 · 信〔2026〕1号
     管辖异议 冯明辉 退回：河道管理属水务局职责，见三定方案。
     可以：已告知受理 转交
as 韩晓琴 send_back to sort rerun "不归我局管。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“退回”操作，请刷新页面后重新选择。

at 2026-03-18 09:00
as 韩晓琴 notices
  -> 已经逾期：河道堆放垃圾（受理告知），期限 3月17日 17:30
     逾期未办：河道堆放垃圾（管辖异议），未表态，继续流转（不视为同意）
     已经逾期：河道堆放垃圾（管辖异议），期限 3月9日 17:30
     即将到期：河道堆放垃圾（管辖异议），期限 3月9日 17:30
     罗磊送您办理：河道堆放垃圾（管辖异议）
as 韩晓琴 list pending only overdue
  -> 河道堆放垃圾（受理告知） overdue
as 徐宁 urge "已超过十五日。"
  -> 200 running accept 受理告知 · 韩晓琴 · 信〔2026〕1号
as 韩晓琴 agree {"undertaker": "江海波"}
  -> 200 running handle 办理 · 江海波 · 信〔2026〕1号
as 江海波 open
  -> 200 running handle 办理 · 江海波 · 信〔2026〕1号
     管辖异议 冯明辉 退回：河道管理属水务局职责，见三定方案。
     可以：提交 转交

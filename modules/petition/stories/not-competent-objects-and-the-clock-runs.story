# 责任单位认为不归自己管的，说明理由退回重新确定；临期提醒，逾期亮灯，谁也不会替它“受理”。
# covers:

at 2026-03-02 09:00
as 徐宁 start petition {"petitioner": "周某", "channel": "from_above", "received_on": "2026-03-02", "topic": "河道堆放垃圾", "content": "村口河道堆垃圾。"}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"class": "claim", "way": "by_petition", "decision": "take", "responsible_unit": "县住房和城乡建设局"}
  -> 200 running accept 受理告知 · 冯明辉 · 信〔2026〕1号
as 冯明辉 send_back to sort rerun
  -> 422 opinion_required 请填写意见。
as 冯明辉 send_back to sort rerun "河道管理属水务局职责，见三定方案。"
  -> 200 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 agree {"responsible_unit": "县水务局"}
  -> 200 running accept 受理告知 · 韩晓琴 · 信〔2026〕1号

at 2026-03-18 09:00
as 韩晓琴 notices
  -> 已经逾期：河道堆放垃圾（受理告知），期限 3月17日 17:30
     罗磊送您办理：河道堆放垃圾（受理告知）
as 韩晓琴 list pending only overdue
  -> 河道堆放垃圾（受理告知） overdue
as 徐宁 urge "已超过十五日。"
  -> 200 running accept 受理告知 · 韩晓琴 · 信〔2026〕1号
as 韩晓琴 agree {"undertaker": "江海波"}
  -> 200 running handle 办理 · 江海波 · 信〔2026〕1号
as 江海波 open
  -> 200 running handle 办理 · 江海波 · 信〔2026〕1号
     受理告知 冯明辉 退回：河道管理属水务局职责，见三定方案。
     可以：提交 转交

# 反馈周期：约报一次，设为每周例行，系统到点自己开出，单位填进度、问题和材料，内容空泛的退回，直到督查室停止。
# covers: 205

at 2026-03-02 09:00
as 张慧 start supervise_report {"item": "农村危桥改造", "item_number": "督〔2026〕1号", "asked_unit": "县交通运输局", "reply_by": "2026-03-04"}
  -> 201 running report 反馈 · 林爱华
as 张慧 every week day 5 ahead 2 due reply_by
  -> 201 农村危桥改造（张慧）2026-03-04 开出，2026-03-06 到期
as 林爱华 agree {"progress": 30}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/done form_check 请写明本期进展；没有进展的，写明原因。
as 林爱华 agree {"progress": 30, "done": "正常推进。"}
  -> 200 running weigh 审核 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running weigh 审核 · 张慧
as 张慧 send_back to report direct "内容空泛，请补充具体进展。"
  -> 200 running report 反馈 · 林爱华
as 林爱华 agree {"progress": 30, "done": "两座开工，一座完成桩基。", "trouble": "第四座占地未协调。", "own_view": "behind"}
  -> 200 running weigh 审核 · 张慧
as 张慧 agree
  -> 200 closed · 督进〔2026〕1号

at 2026-03-11 09:00
as 张慧 opened into 二周
  -> -> 二周
matter 二周
as 林爱华 open
  -> 200 running report 反馈 · 林爱华
     可以：报送 转交
as 林爱华 agree {"progress": 45, "done": "三座开工。"}
  -> 200 running weigh 审核 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running weigh 审核 · 张慧
as 张慧 agree
  -> 200 closed · 督进〔2026〕2号
matter a
as 张慧 end_every
  -> 200

at 2026-03-25 09:00
as 张慧 ledger supervise_report
  -> 督进〔2026〕2号 农村危桥改造 已办结
     未编号 农村危桥改造 办理中
     督进〔2026〕1号 农村危桥改造 已办结

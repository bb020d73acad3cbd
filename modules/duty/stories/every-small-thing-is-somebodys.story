# 来电、来访、内勤、会议安排、核稿、后勤、接待，一件一件登记，各有各的队、各有各的人，办了什么都留下记录。
# covers: 49, 284

at 2026-03-02 09:00
given 事 {"from_whom": "县财政局 江𬱖", "content": "请办理。"}
matter c1
as 林颖 start desk_request 事 {"about": "来电问公文收到没有", "queue": "call", "phone": "12000000076"}
  -> 201 running handle 办理 · 林颖、吕爱华、刘俊杰 · 值守〔2026〕1号
as 吕爱华 list pending
  -> 来电问公文收到没有（办理）
as 吕爱华 claim
  -> 200 running handle 办理 · 吕爱华 · 值守〔2026〕1号
as 吕爱华 agree {"result": "已查，收到，正在拟办。"}
  -> 200 closed · 值守〔2026〕1号
matter c2
as 林颖 start desk_request 事 {"about": "群众来访反映欠薪", "queue": "visitor", "from_whom": "工人代表"}
  -> 201 running handle 办理 · 林颖、吕爱华、刘俊杰 · 值守〔2026〕2号
as 刘俊杰 claim
  -> 200 running handle 办理 · 刘俊杰 · 值守〔2026〕2号

at 2026-03-02 10:50
as 刘俊杰 list pending
  -> 群众来访反映欠薪（办理） soon

at 2026-03-02 11:30
as 刘俊杰 list pending
  -> 群众来访反映欠薪（办理） overdue
as 吕爱华 list pending
  -> 群众来访反映欠薪（办理） overdue
as 吕爱华 claim
  -> 200 running handle 办理 · 吕爱华 · 值守〔2026〕2号
as 吕爱华 agree {"result": "已引导到县信访局，并电话告知。"}
  -> 200 closed · 值守〔2026〕2号
matter c3
as 谢建国 start desk_request 事 {"about": "五楼打印机缺纸", "queue": "service"}
  -> 201 running handle 办理 · 周凯、黄蓉 · 值守〔2026〕3号
as 周凯 claim
  -> 200 running handle 办理 · 周凯 · 值守〔2026〕3号
as 周凯 agree {"result": "已补两箱。"}
  -> 200 closed · 值守〔2026〕3号
matter c4
as 谢建国 start desk_request 事 {"about": "下午碰头会摆六把椅子", "queue": "arrangement"}
  -> 201 running handle 办理 · 郭美玲 · 值守〔2026〕4号
as 郭美玲 agree {"result": "已摆好。"}
  -> 200 closed · 值守〔2026〕4号
matter c5
as 谢建国 start desk_request 事 {"about": "会议通知请核稿", "queue": "proof"}
  -> 201 running handle 办理 · 萧秀英、赵桂芳 · 值守〔2026〕5号
as 谢建国 why
  -> 萧秀英：发文核稿由核稿人办理
     赵桂芳：发文核稿由核稿人办理
as 萧秀英 claim
  -> 200 running handle 办理 · 萧秀英 · 值守〔2026〕5号
as 萧秀英 agree {"result": "改两处，已退拟稿人。"}
  -> 200 closed · 值守〔2026〕5号
matter c6
as 谢建国 start desk_request 事 {"about": "食堂加两份工作餐", "queue": "logistics"}
  -> 201 running handle 办理 · 周凯、黄蓉 · 值守〔2026〕6号
as 黄蓉 claim
  -> 200 running handle 办理 · 黄蓉 · 值守〔2026〕6号
as 黄蓉 agree {"result": "已告知食堂。"}
  -> 200 closed · 值守〔2026〕6号
matter c7
as 谢建国 start desk_request 事 {"about": "市局来人，找人引路", "queue": "guests"}
  -> 201 running handle 办理 · 周凯、黄蓉 · 值守〔2026〕7号
as 黄蓉 claim
  -> 200 running handle 办理 · 黄蓉 · 值守〔2026〕7号
as 黄蓉 agree {"result": "已引到二会议室。"}
  -> 200 closed · 值守〔2026〕7号
as 张涛 ledger desk_request
  -> 值守〔2026〕7号 市局来人，找人引路 已办结
     值守〔2026〕6号 食堂加两份工作餐 已办结
     值守〔2026〕5号 会议通知请核稿 已办结
     值守〔2026〕4号 下午碰头会摆六把椅子 已办结
     值守〔2026〕3号 五楼打印机缺纸 已办结
     值守〔2026〕2号 群众来访反映欠薪 已办结
     值守〔2026〕1号 来电问公文收到没有 已办结
as 张涛 ledger "desk_request?where=queue:visitor"
  -> 值守〔2026〕2号 群众来访反映欠薪 已办结

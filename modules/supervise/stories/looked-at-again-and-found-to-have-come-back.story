# 销号时定下回头看的日子：临期提醒督查人员去看，反弹的退回重新交办，没有反弹才最后办结。
# covers:

at 2026-03-02 09:00
as 张慧 start supervise {"title": "城区渣土车夜间扬尘", "class": "reminder", "source": "spoken", "content": "夜间扬尘反复。", "topic": "渣土扬尘", "period": "2026年3月", "responsible_leader": "于永强"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县住房和城乡建设局", "how": "夜查加喷淋。", "reply_by": "2026-03-06", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 张涛
as 张涛 agree
  -> 200 running undertake 承办 · 宋素芬 · 督〔2026〕1号
as 张慧 part 县住房和城乡建设局 into 住建
  -> -> 住建
matter 住建
as 冯明辉 agree {"undertaker": "胡建华", "promised_on": "2026-03-06"}
  -> 200 running work 承办 · 胡建华
as 胡建华 agree {"way": "done", "answer": "夜查五次，喷淋到位。", "evidence": "file:夜查记录.txt"}
  -> 200 running settle 审定 · 宋素芬
as 宋素芬 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter a
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 agree {"verify_way": "unannounced", "verified": "夜间暗访两次，没有扬尘。", "result": "夜查加喷淋，扬尘消除。"}
  -> 200 running show 呈阅销号 · 于永强 · 督〔2026〕1号
as 于永强 agree {"look_back": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/look_back_on form_check 要回头看的，请定好日期。
as 于永强 agree {"look_back": true, "look_back_on": "2026-03-20"} "半个月后再看。"
  -> 200 running look_again 回头看 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 open
  -> 200 running look_again 回头看 · 董静、张慧、曹卫东 · 督〔2026〕1号
     已签定：审签 张涛
     呈阅销号 于永强 同意销号：半个月后再看。
     可以：认领 催办

at 2026-03-20 09:00
as 张慧 notices
  -> 即将到期：城区渣土车夜间扬尘（回头看），期限 3月20日 17:30
     于永强送您办理：城区渣土车夜间扬尘（回头看）
     宋素芬送您办理：城区渣土车夜间扬尘（核查）
as 张慧 claim
  -> 200 running look_again 回头看 · 张慧 · 督〔2026〕1号
as 张慧 send_back to break_down rerun "反弹：三号工地又有扬尘。"
  -> 200 running break_down 分解拟办 · 张慧 · 督〔2026〕1号
as 张慧 agree {"reply_by": "2026-03-31", "how": "三号工地停工整改，装在线监测。"}
  -> 200 running review 立项审核 · 董静 · 督〔2026〕1号
as YC0041 agree
  -> 200 running sign 审签 · 张涛 · 督〔2026〕1号
as 张涛 agree "同意重新交办。"
  -> 200 running undertake 承办 · 宋素芬 · 督〔2026〕1号
as 张慧 part 县住房和城乡建设局 into 住建二
  -> -> 住建二
matter 住建二
as 冯明辉 agree {"undertaker": "胡建华", "promised_on": "2026-03-30"}
  -> 200 running work 承办 · 胡建华
as 胡建华 agree {"way": "done", "answer": "三号工地停工整改，装在线监测。", "evidence": "file:整改单.txt"}
  -> 200 running settle 审定 · 宋素芬
as 宋素芬 agree "同意上报。"
  -> 200 closed · 督复〔2026〕2号
matter a
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 督〔2026〕1号
as 张慧 agree {"verify_way": "unannounced", "verified": "在线监测正常。", "result": "装在线监测，扬尘消除。"}
  -> 200 running show 呈阅销号 · 于永强 · 督〔2026〕1号
as 于永强 agree {"look_back_on": "2026-04-10"} "再看一次。"
  -> 200 running look_again 回头看 · 董静、张慧、曹卫东 · 督〔2026〕1号
as 张慧 claim
  -> 200 running look_again 回头看 · 张慧 · 督〔2026〕1号
as 张慧 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/look_back_result required 必填。
as 张慧 agree {"look_back_result": "一个月无投诉，没有反弹。"}
  -> 200 closed · 督〔2026〕1号
as 张慧 open
  -> 200 closed · 督〔2026〕1号
     已签定：审签 张涛
     呈阅销号 于永强 同意销号：半个月后再看。
     回头看 张慧 退回：反弹：三号工地又有扬尘。
     审签 张涛 审签下发：同意重新交办。
     呈阅销号 于永强 同意销号：再看一次。

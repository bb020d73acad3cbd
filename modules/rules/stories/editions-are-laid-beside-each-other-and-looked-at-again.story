# 制度修订：一项制度几版在案，哪版现行一目了然；新版正文与旧版逐条对照，改了、删了、加了哪一条由系统比出来；复审日期之前提醒，过期没有复审的标得出来。
# covers: 158

at 2026-03-02 09:00
given 制度 {"title": "值班工作制度", "category": "duty", "edition": 1, "basis": "《关于进一步加强值班工作的通知》", "duty_unit": "县政府办公室文电机要科", "applies_to": ["县政府办公室信息调研科"],
  "body": "第一条 值班人员二十四小时在岗。\n第二条 来电当场登记。\n第三条 交接班当面清点。"}
matter 第一版
as 陈玉兰 start house_rule 制度
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree {"effective_on": "2026-03-10", "review_on": "2026-09-30", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕1号
as 李雪梅 mark_read
  -> 200 running train 宣贯培训 · 陈玉兰 · 制度〔2026〕1号
as 张涛 edition
  -> 制度〔2026〕1号 值班工作制度 尚未施行 ←
as 陈玉兰 agree {"trained_on": "2026-03-02", "training_note": "科务会讲解。"}
  -> 200 running check_kept 执行抽查 · 董静、张慧、曹卫东 · 制度〔2026〕1号
as 曹卫东 claim
  -> 200 running check_kept 执行抽查 · 曹卫东 · 制度〔2026〕1号
as 曹卫东 agree {"sampled": "三月上旬值班记录", "spot_check": "kept"}
  -> 200 running look_again 到期复审 · 陈玉兰 · 制度〔2026〕1号

at 2026-09-04 09:00
as 陈玉兰 notices
  -> 即将到期：值班工作制度（到期复审），期限 9月30日 17:30
     曹卫东送您办理：值班工作制度（到期复审）
     李雪梅送您办理：值班工作制度（宣贯培训）
     张涛送您办理：值班工作制度（公布）
     李雪梅送您办理：值班工作制度（修改定稿）
as 张涛 lasting state due
  -> 制度〔2026〕1号 值班工作制度 临近复核 2026-09-30（陈玉兰）

at 2026-10-09 09:00
as 张涛 lasting
  -> 制度〔2026〕1号 值班工作制度 超期未复核 2026-09-30（陈玉兰）
as 陈玉兰 agree "来电登记的要求不够细，修订。" {"review_result": "revise", "review_note": "登记要写明来电时间和去向。"}
  -> 200 closed · 制度〔2026〕1号
matter 第二版
as 陈玉兰 start house_rule {"edition": 2, "changes": "第二条写细；删去第三条，交接另立制度；增加第四条。", "body": "第一条 值班人员二十四小时在岗。\n第二条 来电当场登记，写明时间和去向。\n第四条 重大事项十分钟内报告带班领导。"} from 第一版
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree {"effective_on": "2026-10-20", "review_on": "2027-10-19", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕2号
as 陈玉兰 edition
  -> 制度〔2026〕1号 值班工作制度 超期未复核
     制度〔2026〕2号 值班工作制度 尚未施行 ←
     对照 制度〔2026〕1号 值班工作制度 超期未复核
     制定依据：0处
     ＝ 《关于进一步加强值班工作的通知》
     制度正文：3处
     ＝ 第一条 值班人员二十四小时在岗。
     改 第二条 来电当场登记。 → 第二条 来电当场登记，写明时间和去向。
     － 第三条 交接班当面清点。
     ＋ 第四条 重大事项十分钟内报告带班领导。
     修订说明：1处
     ＋ 第二条写细；删去第三条，交接另立制度；增加第四条。
     培训情况：1处
     － 科务会讲解。
     复审说明：1处
     － 登记要写明来电时间和去向。
as 谢建国 edition
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 第一版
as 陈玉兰 validity repealed "第二版施行，本版同时废止。" on 2026-10-20 basis 第二版
  -> 200 closed · 制度〔2026〕1号

at 2026-10-20 09:00
as 张涛 edition
  -> 制度〔2026〕1号 值班工作制度 已废止 ←
     制度〔2026〕2号 值班工作制度 办理中
matter 第二版
as 张涛 edition against 第一版
  -> 制度〔2026〕1号 值班工作制度 已废止
     制度〔2026〕2号 值班工作制度 办理中 ←
     对照 制度〔2026〕1号 值班工作制度 已废止
     制定依据：0处
     ＝ 《关于进一步加强值班工作的通知》
     制度正文：3处
     ＝ 第一条 值班人员二十四小时在岗。
     改 第二条 来电当场登记。 → 第二条 来电当场登记，写明时间和去向。
     － 第三条 交接班当面清点。
     ＋ 第四条 重大事项十分钟内报告带班领导。
     修订说明：1处
     ＋ 第二条写细；删去第三条，交接另立制度；增加第四条。
     培训情况：1处
     － 科务会讲解。
     复审说明：1处
     － 登记要写明来电时间和去向。
matter 第一版
as 张涛 edition against 第二版
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。

# 文明窗口创建：对照标准自评、附证明，评审人三分之二同意，公示后授予，写明有效期，到期前提醒复核；也可以撤销。
# covers: 110

at 2026-03-02 09:00
given 申报 {"award": "县级文明服务窗口", "window": "便民热线受理窗口", "standard": "一、环境整洁。\n二、挂牌上岗。\n三、按期办结。", "self_check": "一、达到。\n二、达到。\n三、达到。"}
as 谢建国 start title_bid 申报
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/evidence required 必填。
as 谢建国 start title_bid 申报 {"evidence": "file:窗口照片和台账.txt"}
  -> 201 running accept 受理 · 张涛
as 张涛 agree {"judges": ["程振宇", "陈玉兰", "李雪梅"], "public_units": ["县政府办公室行政财务科"], "public_until": "2026-03-27"}
  -> 200 running judge 评审 · 程振宇、陈玉兰、李雪梅
as 程振宇 agree "现场看过，达到。"
  -> 200 running judge 评审 · 陈玉兰、李雪梅
as 陈玉兰 disagree "台账缺二月。"
  -> 200 running judge 评审 · 李雪梅
as 李雪梅 agree "达到。"
  -> 200 running show 公示 · 傅建华
as 傅建华 agree "无异议。"
  -> 200 running award 授予 · 张涛
as 张涛 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/valid_until required 必填。
as 张涛 agree {"valid_until": "2028-03-31"}
  -> 200 running expire 到期复核 · 谢建国 · 创建〔2026〕1号

at 2028-03-06 09:00
as 谢建国 notices
  -> 即将到期：县级文明服务窗口：便民热线受理窗口（到期复核），期限 3月31日 17:30
     张涛送您办理：县级文明服务窗口：便民热线受理窗口（到期复核）
as 张涛 validity repealed "窗口撤并，称号终止。" on 2028-03-10
  -> 200 running expire 到期复核 · 谢建国 · 创建〔2026〕1号
as 谢建国 submit {"review_note": "窗口撤并，不再复核。"}
  -> 200 closed · 创建〔2026〕1号

at 2028-03-10 09:00
as 张涛 ledger title_bid
  -> 创建〔2026〕1号 县级文明服务窗口：便民热线受理窗口 已废止

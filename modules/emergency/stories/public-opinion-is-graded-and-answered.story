# 舆情：摘到热点转进舆情台账，舆情值守员定级交办，限时核查，口径审定才能发，发了还要看结果。
# covers: 92, 176, 246

at 2026-03-02 09:00
matter 摘
as 陈春梅 start clipping {"title": "网友称校车超载", "clip_type": "hot_topic", "origin": "云川论坛", "published_on": "2026-03-02", "tags": "校车 安全", "summary": "帖文附超载照片，跟帖三百。"}
  -> 201 running check 审核入库 · 李雪梅
as 李雪梅 agree "同意入库。"
  -> 200 closed · 摘〔2026〕1号
matter a
given 舆情 {"about": "网友称校车超载", "platform": "云川论坛", "web_link": "https://bbs.yunchuan.example/8812", "gist": "称城东小学校车超载。", "screenshot": "file:截图.txt", "views": 12000}
as 陈春梅 start public_opinion 舆情 link fed_by 摘
  -> 201 running grade_it 定级交办 · 王蓉
as 陈春梅 related
  -> 所依据的摘编 摘〔2026〕1号 网友称校车超载 已办结
as 王蓉 list pending
  -> 网友称校车超载（定级交办）
as 王蓉 agree {"grade": "red", "respond_unit": "县教育和体育局"}
  -> 200 running check_facts 核查拟口径 · 刘世杰 · 舆情〔2026〕1号
as 刘世杰 list pending
  -> 网友称校车超载（核查拟口径）

at 2026-03-02 10:45
as 刘世杰 notices
  -> 即将到期：网友称校车超载（核查拟口径），期限 3月2日 11:00
     王蓉送您办理：网友称校车超载（核查拟口径）

at 2026-03-02 12:10
as 张涛 notices
  -> 逾期未办，请您督办：网友称校车超载（核查拟口径，刘世杰）
as 刘世杰 agree {"facts": "照片为去年旧图，现校车均装监控。", "statement": "经查，帖文照片拍摄于去年，该车已停运；现校车一车一人一座，欢迎监督。"}
  -> 200 running approve_words 审定口径 · 周爱华 · 舆情〔2026〕1号
as 周爱华 why
  -> 周爱华：红色、橙色舆情的口径由分管领导审定
as 周爱华 send_back to check_facts "请公布监督电话。"
  -> 200 running check_facts 核查拟口径 · 刘世杰 · 舆情〔2026〕1号
as 刘世杰 agree {"facts": "照片为去年旧图。", "statement": "经查，帖文照片拍摄于去年，该车已停运；现校车一车一人一座，监督电话12000000082。"}
  -> 200 running approve_words 审定口径 · 周爱华 · 舆情〔2026〕1号
as 周爱华 agree "同意发布。"
  -> 200 running publish 发布回应 · 刘世杰 · 舆情〔2026〕1号
as 刘世杰 agree {"published_where": "云川论坛跟帖、县教体局公众号", "published_on": "2026-03-02"}
  -> 200 running conclude 跟踪结果 · 王蓉 · 舆情〔2026〕1号
as 王蓉 agree {"outcome": "calm", "outcome_note": "发帖人致歉并删帖。"}
  -> 200 closed · 舆情〔2026〕1号
as 王蓉 ledger public_opinion
  -> 舆情〔2026〕1号 网友称校车超载 已办结
matter b
as 陈春梅 start public_opinion 舆情
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/web_link matter_duplicate_final “网址”等相同的事项已由陈春梅于 3月2日 09:00 登记，编号 舆情〔2026〕1号，不能重复登记。
as 陈春梅 start public_opinion 舆情 {"about": "网友建议增设斑马线", "web_link": "https://bbs.yunchuan.example/8813"}
  -> 201 running grade_it 定级交办 · 王蓉
as 王蓉 agree {"grade": "blue", "respond_unit": "县公安局"}
  -> 200 running check_facts 核查拟口径 · 袁凤英 · 舆情〔2026〕2号
as 袁凤英 agree {"facts": "已现场踏勘。", "statement": "月内增设。"}
  -> 200 running approve_words 审定口径 · 朱婷 · 舆情〔2026〕2号
as 朱婷 why
  -> 朱婷：黄色、蓝色舆情的口径由单位主要负责人审定
as 王蓉 ledger "public_opinion?where=grade:red"
  -> 舆情〔2026〕1号 网友称校车超载 已办结

# 每日要情一天一期，编号、签发、印发、报送领导，谁看了一清二楚；采用了哪几条连着，领导批示要有办理。
# covers:

at 2026-03-02 08:30
matter 摘
as 陈春梅 start clipping {"title": "国务院部署春季农业生产", "clip_type": "policy", "origin": "中国政府网", "published_on": "2026-03-01", "web_link": "https://www.gov.cn/", "tags": "农业 春耕", "summary": "部署春季农业生产。"}
  -> 201 running check 审核入库 · 李雪梅
as 李雪梅 agree
  -> 200 closed · 摘〔2026〕1号
matter a
given 要情 {"title": "每日要情 3月2日", "digest_of": "2026-03-02", "body": "【要闻】国务院部署春季农业生产（中国政府网）\n【舆情】网民关注春茶用工（云川论坛）\n【动态】邻县推行以工代赈", "item_count": 3}
as 陈春梅 start daily_digest 要情 link carries 摘
  -> 201 running check 科室审核 · 李雪梅
as 李雪梅 agree
  -> 200 running issue 签发 · 张涛
as 张涛 agree {"readers": ["朱燕", "周长河", "赵蓉"], "print_copies": 12} "同意签发。"
  -> 200 running leaders 报送领导 · 朱燕、周长河、赵蓉 · 每日要情〔2026〕第1期
as 朱燕 mark_read "请农业农村局会同人社局对接用工。"
  -> 200 running leaders 报送领导 · 周长河、赵蓉 · 每日要情〔2026〕第1期
as 周长河 mark_read
  -> 200 running leaders 报送领导 · 赵蓉 · 每日要情〔2026〕第1期

at 2026-03-02 15:30
as 赵蓉 list to_read
  -> 每日要情 3月2日（报送领导）（传阅中 2/3）
as 赵蓉 mark_read
  -> 200 running comments 批示办理 · 陈春梅 · 每日要情〔2026〕第1期
as 陈春梅 related
  -> 采用的信息 摘〔2026〕1号 国务院部署春季农业生产 已办结
as 陈春梅 submit "朱燕同志批示已转县农业农村局。"
  -> 200 closed · 每日要情〔2026〕第1期
as 张涛 open
  -> 200 closed · 每日要情〔2026〕第1期
     已签定：签发 张涛
     签发 张涛 签发：同意签发。
     报送领导 朱燕 已阅：请农业农村局会同人社局对接用工。
     批示办理 陈春梅 已办理：朱燕同志批示已转县农业农村局。
matter b
as 陈春梅 start daily_digest 要情
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/digest_of matter_duplicate_final “日期”等相同的事项已由陈春梅于 3月2日 08:30 登记，编号 每日要情〔2026〕第1期，不能重复登记。
as 陈春梅 start daily_digest 要情 {"title": "每日要情 3月2日（补）", "digest_of": "2026-03-01"}
  -> 201 running check 科室审核 · 李雪梅
as 张涛 ledger daily_digest
  -> 未编号 每日要情 3月2日（补） 办理中
     每日要情〔2026〕第1期 每日要情 3月2日 已办结

# 每日要情一天一期：这几天选用的信息和入库的摘编由平台编成正文，不用再敲一遍；讲同一件事的只编一条，另一条列出来；没有可登的要自己写；周刊同样编出来；领导看了批了，一键交办，要情上看得到。
# covers: 78

at 2026-03-02 08:30
matter 摘
as 陈春梅 start clipping {"title": "国务院部署春季农业生产", "clip_type": "policy", "origin": "中国政府网", "published_on": "2026-03-01", "web_link": "https://www.gov.cn/", "tags": "农业 春耕", "summary": "部署春季农业生产，要求抓好春耕备耕。"}
  -> 201 running check 审核入库 · 李雪梅
as 李雪梅 agree
  -> 200 closed · 摘〔2026〕1号
given 信 {"information_class": "progress", "channel": "field", "to_organ": "县政府办公室", "content": "详见附件。"}
matter 农
as 白建林 start information_item 信 {"title": "竹溪乡春茶采摘期用工缺口八百人", "origin": "县农业农村局走访"}
  -> 201 running sign 领导审核签发 · 孙娜
as 孙娜 agree
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"verify_method": "spot", "verified": "confirmed", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"edited": "竹溪乡春茶采摘缺工约八百人，建议组织劳务对接。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕1号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"adoption": "digest", "adoption_note": "编入3月2日每日要情。"}
  -> 200 running answered 收到反馈 · 白建林 · 信息〔2026〕1号
matter 乡
as 胡辉 start information_item 信 {"title": "竹溪乡春茶采摘用工缺口约八百人", "origin": "竹溪乡人民政府"}
  -> 201 running sign 领导审核签发 · 吴春梅
as 吴春梅 agree
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"verify_method": "call", "verified": "confirmed", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"edited": "春茶采摘缺工约八百人。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕2号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"adoption": "digest", "adoption_note": "编入3月2日每日要情。"}
  -> 200 running answered 收到反馈 · 胡辉 · 信息〔2026〕2号
matter 留
as 韩晓琴 start information_item 信 {"title": "县水务局完成水库汛前检查", "origin": "县水务局"}
  -> 201 running sign 领导审核签发 · 罗志远
as 罗志远 agree
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 agree {"verify_method": "papers", "verified": "confirmed", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 agree {"edited": "二十六座水库汛前检查完成。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕3号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 agree {"adoption": "reference", "adoption_note": "留存参考，没有编入要情。"}
  -> 200 running answered 收到反馈 · 韩晓琴 · 信息〔2026〕3号

at 2026-03-02 14:30
matter a
given 要情 {"title": "每日要情 3月2日", "brief": "daily", "digest_of": "2026-03-02", "from_day": "2026-03-01", "until_day": "2026-03-02"}
as 李雪梅 start daily_digest 要情
  -> 201 running edit 编辑 · 李雪梅
as 李雪梅 version 1
  -> 1 收编 李雪梅
     要闻和摘编
     国务院部署春季农业生产
     部署春季农业生产，要求抓好春耕备耕。
     ——中国政府网
     各地信息
     竹溪乡春茶采摘期用工缺口八百人
     竹溪乡春茶采摘缺工约八百人，建议组织劳务对接。
     ——县农业农村局走访
as 李雪梅 field item_count
  -> 2
as 李雪梅 field left_out
  -> 信息〔2026〕2号 竹溪乡春茶采摘用工缺口约八百人 ≈ 信息〔2026〕1号 竹溪乡春茶采摘期用工缺口八百人
as 李雪梅 related
  -> 采用的信息 摘〔2026〕1号 国务院部署春季农业生产 已办结
     采用的信息 信息〔2026〕1号 竹溪乡春茶采摘期用工缺口八百人 办理中
as 李雪梅 submit
  -> 200 running check 科室审核 · 张涛
as 张涛 agree
  -> 200 running issue 签发 · 张涛
as 张涛 agree {"readers": ["朱燕", "周长河", "赵蓉"], "print_copies": 12} "同意签发。"
  -> 200 running leaders 报送领导 · 朱燕、周长河、赵蓉 · 每日要情〔2026〕第1期
as 朱燕 mark_read "请农业农村局会同人社局对接用工。"
  -> 200 running leaders 报送领导 · 周长河、赵蓉 · 每日要情〔2026〕第1期
as 周长河 mark_read
  -> 200 running leaders 报送领导 · 赵蓉 · 每日要情〔2026〕第1期

at 2026-03-02 17:00
as 赵蓉 list to_read
  -> 每日要情 3月2日（报送领导）（传阅中 2/3）
as 赵蓉 mark_read
  -> 200 running comments 批示办理 · 李雪梅 · 每日要情〔2026〕第1期
matter 批示
as 李雪梅 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from a opinion of 朱燕
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 李雪梅 field words
  -> 请农业农村局会同人社局对接用工。
as 董静/县政府办公室督查室 claim
  -> 200 running register 登记拟办 · 董静
as 董静/县政府办公室督查室 agree {"lead_unit": "县农业农村局", "how": "会同人社局对接春茶用工，三月底前报结果。", "reply_by": "2026-03-27"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 孙娜 · 批〔2026〕1号
as 孙娜 list pending
  -> 每日要情 3月2日（承办）
matter a
as 李雪梅 related
  -> 采用的信息 摘〔2026〕1号 国务院部署春季农业生产 已办结
     采用的信息 信息〔2026〕1号 竹溪乡春茶采摘期用工缺口八百人 办理中
     批示 批〔2026〕1号 每日要情 3月2日 办理中
as 李雪梅 submit "朱燕同志批示已登记交办县农业农村局。"
  -> 200 closed · 每日要情〔2026〕第1期
as 张涛 open
  -> 200 closed · 每日要情〔2026〕第1期
     已签定：签发 张涛
     签发 张涛 签发：同意签发。
     报送领导 朱燕 已阅：请农业农村局会同人社局对接用工。
     批示办理 李雪梅 已办理：朱燕同志批示已登记交办县农业农村局。
matter b
as 李雪梅 start daily_digest 要情
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/digest_of matter_duplicate_final “日期”等相同的事项已由李雪梅于 3月2日 14:30 登记，编号 每日要情〔2026〕第1期，不能重复登记。

at 2026-03-03 09:00
matter 次日
as 李雪梅 start daily_digest {"title": "每日要情 3月3日", "brief": "daily", "digest_of": "2026-03-03", "from_day": "2026-03-03", "until_day": "2026-03-03"}
  -> 201 running edit 编辑 · 李雪梅
as 李雪梅 field item_count
  -> none
as 李雪梅 submit
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/body required 必填。
as 李雪梅 submit {"body": "今日没有选用的信息。"}
  -> 200 running check 科室审核 · 张涛
matter 周
as 李雪梅 start daily_digest {"title": "一周要情 第9周", "brief": "weekly", "digest_of": "2026-03-03", "from_day": "2026-02-25", "until_day": "2026-03-03"}
  -> 201 running edit 编辑 · 李雪梅
as 李雪梅 version 1
  -> 1 收编 李雪梅
     要闻和摘编
     国务院部署春季农业生产
     部署春季农业生产，要求抓好春耕备耕。
     ——中国政府网
     各地信息
     竹溪乡春茶采摘期用工缺口八百人
     竹溪乡春茶采摘缺工约八百人，建议组织劳务对接。
     ——县农业农村局走访
as 李雪梅 field left_out
  -> 信息〔2026〕2号 竹溪乡春茶采摘用工缺口约八百人 ≈ 信息〔2026〕1号 竹溪乡春茶采摘期用工缺口八百人
as 张涛 ledger daily_digest
  -> 未编号 一周要情 第9周 办理中
     未编号 每日要情 3月3日 办理中
     每日要情〔2026〕第1期 每日要情 3月2日 已办结

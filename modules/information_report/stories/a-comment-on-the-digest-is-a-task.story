# 领导在每日要情上的批示，一键登记为批示件，原话、领导、日期自动带入，交有关单位限期办理；同一条批示不会登记两次，要情上看得到办到哪里。
# covers:

at 2026-03-02 08:30
matter 要情
as 陈春梅 start daily_digest {"title": "每日要情 3月2日", "brief": "daily", "digest_of": "2026-03-02", "from_day": "2026-03-02", "until_day": "2026-03-02"}
  -> 201 running edit 编辑 · 陈春梅
as 陈春梅 submit {"body": "【舆情】网民关注春茶用工（云川论坛）"}
  -> 200 running check 科室审核 · 李雪梅
as 李雪梅 agree
  -> 200 running issue 签发 · 张涛
as 张涛 agree {"readers": ["朱燕"], "print_copies": 12} "同意签发。"
  -> 200 running leaders 报送领导 · 朱燕 · 每日要情〔2026〕第1期
as 朱燕 mark_read "请农业农村局会同人社局对接用工。"
  -> 200 running comments 批示办理 · 陈春梅 · 每日要情〔2026〕第1期
matter 批示
as 张涛 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from 要情 opinion of 朱燕
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 张涛 field words
  -> 请农业农村局会同人社局对接用工。
as 张涛 field given_on
  -> 2026-03-02
as 张涛 related
  -> 批示所在的文件 每日要情〔2026〕第1期 每日要情 3月2日 办理中
matter 又一件
as 张涛 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from 要情 opinion of 朱燕
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/reason matter_started_already 张涛已于 3月2日 08:30 由此发起“每日要情 3月2日”。确需再次发起的，请填写理由。
matter 要情
as 张涛 related
  -> 批示  每日要情 3月2日 办理中

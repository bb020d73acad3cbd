# 表彰奖励进个人得分不用人抄：通报表扬核对原件入册后，登记簿上有几项，个人得分单就按考核办法算几分，点开是哪一项也看得到；没写明是谁的登不了，没入册的不算。
# covers: 27

at 2026-03-02 09:00
given 表彰 {"award_kind": "commended", "award": "一季度服务标兵", "holder": "彭素芬", "holder_kind": "person", "issuer": "县财政局", "level": "house", "given_year": 2026, "proof": "file:通报.txt"}
given 来访 {"visitor": "办事企业", "from_where": "本县", "visitor_count": 1, "came_on": "2026-03-02", "purpose": "on_business", "about": "咨询补贴。", "received_by": "彭素芬"}
matter 来访
as 江𬱖 start front_desk 来访
  -> 201 running receive 接待 · 彭素芬 · 访〔2026〕1号
as 彭素芬 agree {"result": "已答复。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 江𬱖 · 访〔2026〕1号
as 江𬱖 submit {"rating": "good"}
  -> 200 closed · 访〔2026〕1号
matter 表彰
as 秦月 start honour 表彰
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/account form_check 个人表彰奖励请选择获得者账号，入册后计入本人考核得分。
as 秦月 start honour 表彰 {"account": "彭素芬"}
  -> 201 running check 核对原件 · 江𬱖
matter 得分
as 江𬱖 start person_score {"scheme": "civil_servant_work", "person": "彭素芬", "period": "2026-Q1"}
  -> 201 running see 本人确认 · 彭素芬
as 江𬱖 score
  -> 公务员平时考核 · 彭素芬 2026-Q1 · 57.14 · open
     工作量
     办文 不参评 (0)
     办会 不参评 (0)
     承办交办事项 不参评 (0)
     值班 不参评 (0)
     服务评价
     来访满意率 57.14 of 57.14 (1 of 1, sum 0)
     工作实绩
     交办事项按时办结率 不参评 (0)
     目标完成率 不参评 (0)
     荣誉
     表彰奖励 不参评 (0)
     党建贡献
     志愿服务 0.00 of 42.86 (0 of 0, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
matter 表彰
as 江𬱖 agree
  -> 200 running approve 入册 · 江𬱖
as 江𬱖 agree
  -> 200 closed · 荣〔2026〕1号
matter 奖励
as 秦月 start honour 表彰 {"award_kind": "reward", "award": "预算公开一次性奖励", "account": "彭素芬"}
  -> 201 running check 核对原件 · 江𬱖
as 江𬱖 agree
  -> 200 running approve 入册 · 江𬱖
as 江𬱖 agree
  -> 200 closed · 荣〔2026〕2号
matter 得分
as 彭素芬 agree {"objects": "yes", "objection": "服务标兵没有计入。"}
  -> 200 running review 申诉复核 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running review 申诉复核 · 张慧
as 张慧 agree {"review": "已入册，重新计算。", "review_result": "changed"}
  -> 200 running confirm 领导审定 · 周长河
as 江𬱖 score
  -> 公务员平时考核 · 彭素芬 2026-Q1 · 62.50 · open
     工作量
     办文 不参评 (0)
     办会 不参评 (0)
     承办交办事项 不参评 (0)
     值班 不参评 (0)
     服务评价
     来访满意率 50.00 of 50.00 (1 of 1, sum 0)
     工作实绩
     交办事项按时办结率 不参评 (0)
     目标完成率 不参评 (0)
     荣誉
     表彰奖励 12.50 of 12.50 (2 of 2, sum 0)
     党建贡献
     志愿服务 0.00 of 37.50 (0 of 0, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 江𬱖 evidence honoured
  -> 荣〔2026〕2号 彭素芬：预算公开一次性奖励 · counted · 0
     荣〔2026〕1号 彭素芬：一季度服务标兵 · counted · 0
as 江𬱖 scores civil_servant_work 2026-Q1
  -> 第1名 彭素芬 62.50 称职 · open
as 江𬱖 ledger honour
  -> 荣〔2026〕2号 彭素芬：预算公开一次性奖励 已办结
     荣〔2026〕1号 彭素芬：一季度服务标兵 已办结
as 江𬱖 sums honour by account
  -> 彭素芬 2件 given_year 4052
as 周长河 agree "同意。"
  -> 200 running use 结果运用 · 江𬱖 · 考个〔2026〕1号
as 彭素芬 score
  -> 公务员平时考核 · 彭素芬 2026-Q1 · 62.50 · locked
     工作量
     办文 不参评 (0)
     办会 不参评 (0)
     承办交办事项 不参评 (0)
     值班 不参评 (0)
     服务评价
     来访满意率 50.00 of 50.00 (1 of 1, sum 0)
     工作实绩
     交办事项按时办结率 不参评 (0)
     目标完成率 不参评 (0)
     荣誉
     表彰奖励 12.50 of 12.50 (2 of 2, sum 0)
     党建贡献
     志愿服务 0.00 of 37.50 (0 of 0, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)

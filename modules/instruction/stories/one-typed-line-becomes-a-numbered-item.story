# 领导当面交办一句话：谁说的、哪天说的、什么时候要结果，记下来就有编号、有人办、到期提醒，办完领导看过才算完。
# covers: 53

at 2026-03-02 09:00
as 谢建国 start instruction {"topic": "一周内摸清城区中小学校门口停车位缺口"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/leader required 必填。
     /fields/given_on required 必填。
     /fields/source required 必填。
as 谢建国 start instruction {"topic": "一周内摸清城区中小学校门口停车位缺口", "leader": "周长河", "given_on": "2026-03-02", "source": "in_person", "reply_by": "2026-02-27"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/reply_by form_check 办结时限不能早于批示日期。
as 谢建国 start instruction {"topic": "一周内摸清城区中小学校门口停车位缺口", "leader": "周长河", "given_on": "2026-03-02", "source": "in_person", "reply_by": "2026-03-09"}
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 张慧 list pending
  -> 一周内摸清城区中小学校门口停车位缺口（登记拟办）
as 张慧 claim
  -> 200 running register 登记拟办 · 张慧
as 张慧 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/lead_unit required 必填。
     /args/fields/how required 必填。
as 张慧 agree {"lead_unit": "县教育和体育局", "how": "逐校实地清点，列出缺口和可用场地。"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 王㛃 · 批〔2026〕1号
as 王㛃 list pending
  -> 一周内摸清城区中小学校门口停车位缺口（承办）
as 周长河 list pending
  -> none

after 4 working_days
as 王㛃 notices
  -> 张涛送您办理：一周内摸清城区中小学校门口停车位缺口（承办）
as 王㛃 agree "已逐校清点。"
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/result required 必填。
as 王㛃 agree {"result": "城区18所学校共缺停车位430个，可用场地6处。"} "已逐校清点。"
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 批〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 批〔2026〕1号
as 张慧 agree {"verify_way": "on_site"} "抽查3所学校，情况属实。"
  -> 200 running show 呈批示领导阅 · 周长河 · 批〔2026〕1号
as 张涛 list pending
  -> none
as 周长河 list pending
  -> 一周内摸清城区中小学校门口停车位缺口（呈批示领导阅）
as 周长河 agree "已阅。6处场地先用起来。"
  -> 200 closed · 批〔2026〕1号
as 谢建国 trail
  -> 谢建国 记录：提交，送董静、张慧、曹卫东（登记拟办）
     张慧 登记拟办：认领
     张慧 登记拟办：登记，送张涛（交办审核）
     张涛 交办审核：同意交办，送王㛃（承办）
     王㛃 承办：办理完毕，送董静、张慧、曹卫东（核查）：“已逐校清点。”
     张慧 核查：认领
     张慧 核查：核查属实，送周长河（呈批示领导阅）：“抽查3所学校，情况属实。”
     周长河 呈批示领导阅：已阅，同意办结，已办结：“已阅。6处场地先用起来。”
as 张慧 ledger instruction
  -> 批〔2026〕1号 一周内摸清城区中小学校门口停车位缺口 已办结

# 不延误不积压：每个人手里有几件、各压了几天、亮什么灯，主任一屏看清；到期前提醒本人，逾期告知本人和交办的人，再不办报到主任督办，催到办完为止。
# covers: 62

at 2026-03-02 09:00
matter 批示
as 谢建国 start instruction {"topic": "摸清城区停车位缺口", "leader": "周长河", "given_on": "2026-03-02", "source": "in_person", "reply_by": "2026-03-05"}
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running register 登记拟办 · 张慧
as 张慧 agree {"lead_unit": "县教育和体育局", "how": "逐校清点。"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 王㛃 · 批〔2026〕1号
matter 来访
as 谢建国 start reception {"guest_unit": "平山县审计局", "guest_count": 4, "visit": {"start": "2026-03-12T09:30:00+08:00", "end": "2026-03-12T17:00:00+08:00"}, "purpose": "学习交流。", "guests": "名单", "invitation": "file:函.txt", "meals": "none", "accompany_count": 0, "plain_meal": true}
  -> 201 running review 部门审核 · 程振宇
as 张涛 monitor
  -> 摸清城区停车位缺口（承办）· 王㛃 · 0天 normal
     接待平山县审计局（4人）（部门审核）· 程振宇 · 0天 normal
as 张涛 load
  -> 王㛃 县教育和体育局 在办1 逾期0 近一月已办0
     程振宇 县政府办公室综合科 在办1 逾期0 近一月已办0

at 2026-03-03 16:00
as 程振宇 list pending
  -> 接待平山县审计局（4人）（部门审核） soon
as 程振宇 notices
  -> 即将到期：接待平山县审计局（4人）（部门审核），期限 3月3日 17:30
     谢建国送您办理：接待平山县审计局（4人）（部门审核）
as 张涛 monitor light soon
  -> 接待平山县审计局（4人）（部门审核）· 程振宇 · 1天 soon

at 2026-03-05 09:00
as 程振宇 notices
  -> 已经逾期：接待平山县审计局（4人）（部门审核），期限 3月3日 17:30
     即将到期：接待平山县审计局（4人）（部门审核），期限 3月3日 17:30
     谢建国送您办理：接待平山县审计局（4人）（部门审核）
as 谢建国 notices
  -> 已经逾期：接待平山县审计局（4人）（部门审核），期限 3月3日 17:30
as 王㛃 list pending
  -> 摸清城区停车位缺口（承办）
as 王㛃 notices
  -> 即将到期：摸清城区停车位缺口（承办），期限 3月5日 17:30
     张涛送您办理：摸清城区停车位缺口（承办）
as 张涛 monitor
  -> 摸清城区停车位缺口（承办）· 王㛃 · 3天 normal
     接待平山县审计局（4人）（部门审核）· 程振宇 · 3天 overdue
as 张涛 load
  -> 王㛃 县教育和体育局 在办1 逾期0 近一月已办0
     程振宇 县政府办公室综合科 在办1 逾期1 近一月已办0
as 张涛 errors late
  -> 逾期 程振宇 接待平山县审计局（4人） 部门审核

at 2026-03-06 17:40
as 王㛃 list pending
  -> 摸清城区停车位缺口（承办） overdue
as 王㛃 notices
  -> 逾期未办：摸清城区停车位缺口（承办），报请督办
     已经逾期：摸清城区停车位缺口（承办），期限 3月5日 17:30
     即将到期：摸清城区停车位缺口（承办），期限 3月5日 17:30
     张涛送您办理：摸清城区停车位缺口（承办）
as 张涛 notices
  -> 逾期未办，请您督办：摸清城区停车位缺口（承办，王㛃）
     张慧送您办理：摸清城区停车位缺口（交办审核）
as 张涛 monitor light overdue
  -> 摸清城区停车位缺口（承办）· 王㛃 · 4天 overdue
     接待平山县审计局（4人）（部门审核）· 程振宇 · 4天 overdue
as 张涛 monitor holder 程振宇
  -> 接待平山县审计局（4人）（部门审核）· 程振宇 · 4天 overdue
as 张涛 load
  -> 王㛃 县教育和体育局 在办1 逾期1 近一月已办0
     程振宇 县政府办公室综合科 在办1 逾期1 近一月已办0
matter 批示
as 张涛 urge text "请今天报结果。"
  -> 200 running undertake 承办 · 王㛃 · 批〔2026〕1号
as 王㛃 agree {"result": "城区18所学校共缺停车位430个。"} "已逐校清点。"
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 批〔2026〕1号
matter 来访
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 monitor light overdue
  -> none
as 张涛 load
  -> 曹卫东 县政府办公室督查室 在办1 逾期0 近一月已办0
     张慧 县政府办公室督查室 在办1 逾期0 近一月已办1
     董静 县政府办公室督查室 在办1 逾期0 近一月已办0
     张涛 县政府办公室 在办1 逾期0 近一月已办1

# 三个第一时间：重大紧急情况、社情民意、工作动态各走各的钟，从事发到接收、从接收到领导知情，慢在哪一段一看便知。
# covers: 200

at 2026-03-02 09:20
as 胡辉 start information_item {"title": "竹溪村山体滑塌", "information_class": "grave", "channel": "internal", "origin": "竹溪乡人民政府", "to_organ": "县政府办公室", "content": "竹溪村2组山体滑塌，无人员伤亡，已转移6户23人。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/happened form_check 重大紧急情况请填写事发和接报的时间。
as 胡辉 start information_item {"title": "竹溪村山体滑塌", "information_class": "grave", "channel": "internal", "origin": "竹溪乡人民政府", "to_organ": "县政府办公室", "content": "竹溪村2组山体滑塌，无人员伤亡，已转移6户23人。", "happened": {"start": "2026-03-02T08:50:00+08:00", "end": "2026-03-02T09:10:00+08:00"}}
  -> 201 running sign 领导审核签发 · 吴德明
as 吴德明 why
  -> 吴德明：重大紧急情况由单位主要负责人签发
as 吴德明 agree "情况属实。"
  -> 200 running receive 接收 · 李雪梅

at 2026-03-02 09:45
as 李雪梅 list pending
  -> 竹溪村山体滑塌（接收） soon

at 2026-03-02 09:55
as 李雪梅 list pending
  -> 竹溪村山体滑塌（接收） overdue
as 张涛 notices
  -> 已经逾期：竹溪村山体滑塌（接收），期限 3月2日 09:50
     即将到期：竹溪村山体滑塌（接收），期限 3月2日 09:50
as 李雪梅 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/inform_leaders form_check 重大紧急情况和重要社情民意须报告领导，请填写报告领导。
as 李雪梅 agree {"inform_leaders": ["朱燕", "周长河"]}
  -> 200 running inform 报告领导 · 朱燕、周长河、李雪梅 · 信息〔2026〕1号

at 2026-03-02 10:10
as 朱燕 mark_read "请应急局立即派人到场，续报伤亡和转移情况。"
  -> 200 running inform 报告领导 · 周长河、李雪梅 · 信息〔2026〕1号

at 2026-03-02 10:40
as 周长河 list to_read
  -> 竹溪村山体滑塌（报告领导）（传阅中 1/2） overdue
as 李雪梅 notices
  -> 已经逾期：竹溪村山体滑塌（报告领导），期限 3月2日 10:25
     已经逾期：竹溪村山体滑塌（接收），期限 3月2日 09:50
     即将到期：竹溪村山体滑塌（接收），期限 3月2日 09:50
     吴德明送您办理：竹溪村山体滑塌（接收）
as 周长河 mark_read
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 way
  -> 发起 采集 · 胡辉 提交
     依次送达 领导审核签发 · 吴德明 同意 待看0分钟
     依次送达 接收 · 李雪梅 同意 待看35分钟 逾期
     依次送达 报告领导 · 朱燕 已阅 待看15分钟 · 周长河 已阅 待看45分钟 逾期
     依次送达 核实 · 李雪梅 在办 待看45分钟
     以后 编辑 · 县政府办公室信息调研科 → 李雪梅
     以后 审核 · 县政府办公室办公室主任 → 县政府办公室 → 张涛
     以后 采用 · 县政府办公室信息调研科 → 李雪梅
     以后 收到反馈 · 竹溪乡党政综合办公室 → 胡辉
as 张涛 trail
  -> 胡辉 采集：提交，送吴德明（领导审核签发）
     吴德明 领导审核签发：签发报送，送李雪梅（接收）：“情况属实。”
     系统 接收：到期提醒
     系统 接收：逾期
     李雪梅 接收：接收，送朱燕、周长河（报告领导），送李雪梅（核实）
     朱燕 报告领导：已阅：“请应急局立即派人到场，续报伤亡和转移情况。”
     系统 报告领导：到期提醒
     周长河 报告领导：已阅
matter b

at 2026-03-02 11:00
as 卢思雨 start information_item {"title": "群众盼望增设公交站", "information_class": "opinion", "channel": "field", "origin": "石门村走访", "to_organ": "县政府办公室", "content": "石门村群众盼望增设公交站。"}
  -> 201 running sign 领导审核签发 · 贾振山
as 贾振山 agree "同意报送。"
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/inform_leaders form_check 重大紧急情况和重要社情民意须报告领导，请填写报告领导。
as 李雪梅 agree {"inform_leaders": ["于永强"]}
  -> 200 running inform 报告领导 · 于永强、李雪梅 · 信息〔2026〕2号
as 于永强 list to_read
  -> 群众盼望增设公交站（报告领导）（传阅中 0/1）

at 2026-03-02 16:45
as 于永强 list to_read
  -> 群众盼望增设公交站（报告领导）（传阅中 0/1） soon
as 于永强 mark_read
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕2号
matter c
as 卢思雨 start information_item {"title": "耕地保护网格化经验", "information_class": "progress", "channel": "internal", "origin": "县自然资源局", "to_organ": "县政府办公室", "content": "推行耕地保护网格。"}
  -> 201 running sign 领导审核签发 · 贾振山
as 贾振山 agree "同意报送。"
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 ledger "information_item?where=information_class:grave"
  -> 信息〔2026〕1号 竹溪村山体滑塌 办理中
as 张涛 monitor light overdue
  -> 竹溪村山体滑塌（核实）· 李雪梅 · 0天 overdue

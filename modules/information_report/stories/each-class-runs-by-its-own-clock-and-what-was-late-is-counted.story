# 三类信息三口钟：重大紧急情况从事发起算，一小时内收到、半小时内领导知情；社情民意四个工作小时；工作动态一个工作日。哪类晚了多少件，统计里点得开。
# covers: 200

at 2026-03-02 09:20
as 胡辉 start information_item {"title": "竹溪村山体滑塌", "information_class": "grave", "channel": "internal", "origin": "竹溪乡人民政府", "to_organ": "县政府办公室", "content": "无人员伤亡，已转移6户23人。", "happened": {"start": "2026-03-02T08:50:00+08:00", "end": "2026-03-02T09:10:00+08:00"}}
  -> 201 running sign 领导审核签发 · 吴德明
as 吴德明 agree "情况属实。"
  -> 200 running receive 接收 · 李雪梅
matter 民意
as 卢思雨 start information_item {"title": "群众盼望增设公交站", "information_class": "opinion", "channel": "field", "origin": "石门村走访", "to_organ": "县政府办公室", "content": "群众盼望增设公交站。"}
  -> 201 running sign 领导审核签发 · 贾振山
as 贾振山 agree "同意报送。"
  -> 200 running receive 接收 · 李雪梅
matter 动态
as 卢思雨 start information_item {"title": "耕地保护网格化经验", "information_class": "progress", "channel": "internal", "origin": "县自然资源局", "to_organ": "县政府办公室", "content": "推行耕地保护网格。"}
  -> 201 running sign 领导审核签发 · 贾振山
as 贾振山 agree "同意报送。"
  -> 200 running receive 接收 · 李雪梅

at 2026-03-02 09:52
as 李雪梅 list pending
  -> 竹溪村山体滑塌（接收） overdue
     群众盼望增设公交站（接收）
     耕地保护网格化经验（接收）
matter a
as 李雪梅 agree {"inform_leaders": ["朱燕"]}
  -> 200 running inform 报告领导 · 朱燕、李雪梅 · 信息〔2026〕1号

at 2026-03-02 10:10
as 朱燕 mark_read "请应急局派人到场。"
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕1号

at 2026-03-02 14:40
as 李雪梅 list pending
  -> 竹溪村山体滑塌（核实） overdue
     群众盼望增设公交站（接收）
     耕地保护网格化经验（接收）
matter 民意
as 李雪梅 agree {"inform_leaders": ["于永强"]}
  -> 200 running inform 报告领导 · 于永强、李雪梅 · 信息〔2026〕2号

at 2026-03-03 09:30
as 李雪梅 list pending
  -> 竹溪村山体滑塌（核实） overdue
     耕地保护网格化经验（接收）
     群众盼望增设公交站（核实）（传阅中 0/1）

at 2026-03-04 09:00
as 李雪梅 notices
  -> 已经逾期：耕地保护网格化经验（接收），期限 3月3日 17:30
     已经逾期：群众盼望增设公交站（核实），期限 3月3日 17:30
     已经逾期：群众盼望增设公交站（报告领导），期限 3月3日 09:40
     即将到期：群众盼望增设公交站（报告领导），期限 3月3日 09:40
     已经逾期：竹溪村山体滑塌（核实），期限 3月2日 11:52
     已经逾期：竹溪村山体滑塌（接收），期限 3月2日 09:50
     贾振山送您办理：耕地保护网格化经验（接收）
     贾振山送您办理：群众盼望增设公交站（接收）
     吴德明送您办理：竹溪村山体滑塌（接收）
as 李雪梅 list pending
  -> 竹溪村山体滑塌（核实） overdue
     耕地保护网格化经验（接收） overdue
     群众盼望增设公交站（核实）（传阅中 0/1） overdue
matter 动态
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕3号
as 李雪梅 way
  -> 发起 采集 · 卢思雨 提交
     依次送达 领导审核签发 · 贾振山 同意 待看0分钟
     依次送达 接收 · 李雪梅 同意 待看760分钟 逾期
     依次送达 核实 · 李雪梅 在办 待看0分钟
     以后 编辑 · 县政府办公室信息调研科 → 李雪梅
     以后 审核 · 县政府办公室办公室主任 → 县政府办公室 → 张涛
     以后 采用 · 县政府办公室信息调研科 → 李雪梅
     以后 收到反馈 · 县自然资源局耕地保护科 → 卢思雨
as 李雪梅 ledger "information_item?where=late:true"
  -> 信息〔2026〕3号 耕地保护网格化经验 办理中
     信息〔2026〕2号 群众盼望增设公交站（传阅中 0/1） 办理中
     信息〔2026〕1号 竹溪村山体滑塌 办理中
as 李雪梅 figures information_item 2026-03 by information_class
  -> 收件 3；重大紧急情况 1；重要社情民意 1；工作动态和先进经验 1
     了结 0
     了结率 0/3 0.0%；重大紧急情况 0/1 0.0%；重要社情民意 0/1 0.0%；工作动态和先进经验 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 3；重大紧急情况 1；重要社情民意 1；工作动态和先进经验 1
     在办超期率 3/3 100.0%；重大紧急情况 1/1 100.0%；重要社情民意 1/1 100.0%；工作动态和先进经验 1/1 100.0%
     报送条数 0
     采用条数 0
     报上级条数 0
     领导批示 0
     与事实不符 0

# 摘编：政策写明来源、日期、网址、标签；外地经验写明对本地的启示；同一来源同一题目只入库一次。
# covers: 244, 245

at 2026-03-02 09:00
given 条 {"title": "省政府印发营商环境若干措施", "clip_type": "policy", "origin": "省政府网站", "published_on": "2026-02-27", "tags": "营商环境 惠企", "summary": "共二十条。"}
as 陈春梅 start clipping 条
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/web_link form_check 政策摘编请注明网址，便于查原文。
as 陈春梅 start clipping 条 {"web_link": "https://www.example.gov.cn/2026/0227"}
  -> 201 running check 审核入库 · 李雪梅
as 李雪梅 agree "同意入库。"
  -> 200 closed · 摘〔2026〕1号
matter b
as 陈春梅 start clipping 条 {"web_link": "https://www.example.gov.cn/2026/0227", "tags": "营商"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/title matter_duplicate_final “标题”等相同的事项已由陈春梅于 3月2日 09:00 登记，编号 摘〔2026〕1号，不能重复登记。
as 陈春梅 start clipping {"title": "青屏县一枚印章管审批", "clip_type": "practice", "origin": "云江日报", "published_on": "2026-02-20", "tags": "审批 改革", "summary": "审批事项集中到一个局。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/use_here form_check 先进经验请写明对本地的启示。
as 陈春梅 start clipping {"title": "青屏县一枚印章管审批", "clip_type": "practice", "origin": "云江日报", "published_on": "2026-02-20", "tags": "审批 改革", "summary": "审批事项集中到一个局。", "use_here": "可在县政务服务中心先集中投资类审批。"}
  -> 201 running check 审核入库 · 李雪梅
as 李雪梅 agree "同意入库。"
  -> 200 closed · 摘〔2026〕2号
as 郭美玲 ledger clipping
  -> 摘〔2026〕2号 青屏县一枚印章管审批 已办结
     摘〔2026〕1号 省政府印发营商环境若干措施 已办结
as 郭美玲 ledger "clipping?where=tags:审批"
  -> 摘〔2026〕2号 青屏县一枚印章管审批 已办结
as 郭美玲 ledger "clipping?where=clip_type:policy"
  -> 摘〔2026〕1号 省政府印发营商环境若干措施 已办结

# 集团公司：上级公司和国资部门的部署由集团办公室立项，附着来文，部门签收承诺，办结核查，集团领导销号。
# covers: 327

at 2026-03-02 09:00
as 袁健 start supervise {"title": "落实上级公司安全生产专项行动", "class": "leaders_word", "source": "from_above", "source_title": "省国资运营公司安全〔2026〕2号", "content": "在建工程逐个排查。", "topic": "安全生产专项行动", "period": "2026年3月", "responsible_leader": "周静"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/source_paper form_check 请附来源文件：决策、部署和批示须有依据才能立项。
as 袁健 start supervise {"title": "落实上级公司安全生产专项行动", "class": "leaders_word", "source": "from_above", "source_title": "省国资运营公司安全〔2026〕2号", "source_paper": "file:上级来文.txt", "content": "在建工程逐个排查。", "topic": "安全生产专项行动", "period": "2026年3月", "responsible_leader": "周静"}
  -> 201 running break_down 分解拟办 · 袁健
as 袁健 agree {"lead_office": "云川县国有资产投资运营集团有限公司党委办公室（综合办公室）", "lead_unit": "云川县国有资产投资运营集团有限公司工程管理部", "how": "排查清单化，隐患限期改。", "reply_by": "2026-03-20", "report_every": "weekly"}
  -> 200 running review 立项审核 · 徐秀英
as 徐秀英 agree
  -> 200 running sign 审签 · 周静
as 周静 agree "同意。"
  -> 200 running undertake 承办 · 许勇 · 督〔2026〕1号
as 袁健 part 云川县国有资产投资运营集团有限公司工程管理部 into 工程部
  -> -> 工程部
matter 工程部
as 许勇 why
  -> 徐秀英：由承办单位办公室签收
as 徐秀英 agree {"undertaker": "许勇", "promised_on": "2026-03-18"}
  -> 200 running work 承办 · 许勇
as 许勇 agree {"way": "done", "answer": "排查12个工地，隐患7处已改。", "evidence": "file:整改清单.txt"}
  -> 200 running settle 审定 · 许勇
as 许勇 agree "同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter a
as 袁健 agree {"verify_way": "on_site", "verified": "抽查4个工地，属实。", "result": "7处隐患全部整改。"}
  -> 200 running show 呈阅销号 · 周静 · 督〔2026〕1号
as 周静 agree "同意销号。"
  -> 200 running score 评分 · 袁健 · 督〔2026〕1号
as 袁健 open
  -> 200 running score 评分 · 袁健 · 督〔2026〕1号
     已签定：审签 周静
     审签 周静 审签下发：同意。
     呈阅销号 周静 同意销号：同意销号。
     可以：提出评分 转交

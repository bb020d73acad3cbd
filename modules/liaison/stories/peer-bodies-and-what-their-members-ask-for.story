# 与人大、政协机关衔接协调：对口机构登记在册，每次联络商定什么、谁落实都有记录；建议、提案的承诺一键转督办，来源连着原件。
# covers:

at 2026-03-02 09:00
as 张慧 start outside_body {"name": "政协云川县委员会提案委员会", "sort": "peer", "contacts": "提案委 高某 0800-2345", "keeper": "张慧"}
  -> 201 running confirm 对口人核对 · 张慧
as 张慧 agree
  -> 200 closed · 外联1号
matter 联络
as 张慧 start contact_record {"about": "商定提案办理时间表", "on_day": "2026-03-02", "with_whom": "提案委 高某", "use": "meeting", "agreed": "三月十日前移交全部提案，四月底办结。", "follow": "张慧", "follow_by": "2026-03-10"} from a
  -> 201 running follow 落实 · 张慧 · 联络〔2026〕1号
as 张慧 agree {"done": "已移交四十件。"}
  -> 200 closed · 联络〔2026〕1号
matter 提案
as 张慧 start deputy_suggestion {"type": "of_member", "session": "县政协十届五次会议", "their_number": "第12号", "topic": "增设城东公交站点", "proposer": "陈委员", "content": "城东新区只有一个站点。", "received_on": "2026-03-02", "papers": "file:提案原件.txt"}
  -> 201 running propose_units 拟办分解 · 张慧 · 建提〔2026〕1号
as 张慧 agree {"lead_unit": "县交通运输局"}
  -> 200 running allot 交办 · 张涛 · 建提〔2026〕1号
as 张涛 agree "请按期答复。"
  -> 200 running undertake 承办 · 冯春梅 · 建提〔2026〕1号
as 冯春梅 agree {"class": "planned", "answer": "年内增设两处。", "open_answer": "made_open", "talked_on": "2026-03-20", "talked": "当面沟通。", "promise": "8月底前建成两处站台。"} "已研究。"
  -> 200 running check_answer 审核答复 · 张慧 · 建提〔2026〕1号
as 张慧 agree
  -> 200 running sign 领导审签 · 于永强 · 建提〔2026〕1号
matter 督办
as 张慧 start supervise {"class": "reminder", "source": "from_below", "reporter": "陈委员，0800-6789", "topic": "公交站点", "period": "2026年", "responsible_leader": "于永强"} from 提案
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 field content
  -> 8月底前建成两处站台。
as 张慧 chain
  -> ↑1 立项依据 建提〔2026〕1号 增设城东公交站点 办理中 于永强 normal
matter a
as 张慧 related
  -> 联络记录 联络〔2026〕1号 商定提案办理时间表 已办结

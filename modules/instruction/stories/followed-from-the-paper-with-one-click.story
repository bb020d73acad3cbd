# 领导在来文上的批示，一键登记成批示件，批示人、原文、日期自动带出；办理中一键转督办；来文上看得到批示和督办走到哪一步。
# covers: 224

at 2026-03-02 09:00
matter 来文
as 陈玉兰 start incoming_document {"title": "关于开展校园周边交通整治的通知", "sender": "云江市公安局", "their_number": "云江公〔2026〕12号", "received_on": "2026-03-02", "medium": "paper", "papers": "file:来文.txt", "summary": "校园周边交通整治，三月底前报结果。", "review": "accepted"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "请周县长批示。" {"category": "for_action", "instructing_leaders": ["周长河"], "lead_unit": "县教育和体育局"}
  -> 200 running instruct 批办 · 周长河 · 收〔2026〕1号
as 周长河 agree "教体局牵头，公安局配合，办公室盯着办，月底向我报结果。"
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
matter 批示
as 张涛 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from 来文 opinion of 周长河
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 张涛 field words
  -> 教体局牵头，公安局配合，办公室盯着办，月底向我报结果。
as 张涛 field given_on
  -> 2026-03-02
as 张涛 related
  -> 批示所在的文件 收〔2026〕1号 关于开展校园周边交通整治的通知 办理中
matter 来文
as 张涛 related
  -> 批示  关于开展校园周边交通整治的通知 办理中
matter 批示
as 张慧 claim
  -> 200 running register 登记拟办 · 张慧
as 张慧 agree {"lead_unit": "县教育和体育局", "assist_units": ["县公安局"], "how": "三月底前见效。"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 王㛃、朱婷 · 批〔2026〕1号
matter 督办
as 张慧 draft supervise from 批示
  -> 201 draft open_item 立项
as 张慧 field content
  -> 教体局牵头，公安局配合，办公室盯着办，月底向我报结果。
as 张慧 submit {"class": "leaders_word", "source": "written", "source_paper": "file:批示件.txt", "topic": "校园周边交通", "period": "2026年3月"}
  -> 200 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 chain
  -> ↑1 立项依据 批〔2026〕1号 关于开展校园周边交通整治的通知 办理中 王㛃 朱婷 normal
matter 又一次
as 张涛 start instruction {"source": "on_paper", "reply_by": "2026-03-27"} from 来文 opinion of 周长河
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /from/reason matter_started_already 张涛已于 3月2日 09:00 由此发起“关于开展校园周边交通整治的通知”批〔2026〕1号。确需再次发起的，请填写理由。

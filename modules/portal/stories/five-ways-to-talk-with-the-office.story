# 五类互动：论坛、领导信箱、投诉、征集投票、视频对话各开一个渠道，各有责任人和答复时限；每一条留言登记、答复、审核，按渠道查得到。
# covers:

at 2026-03-02 09:00
given 渠 {"assess_by": "2026-12-20", "days": 5}
given 言 {"from_whom": "市民李女士", "answer_by": "2026-03-09"}
as 王蓉 start channel 渠 {"name": "云川论坛", "form": "forum", "owner": "杨建华"}
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running accept 责任人确认 · 杨建华 · 渠道1号
as 杨建华 agree
  -> 200 running assess 年度考核 · 董静、张慧、曹卫东 · 渠道1号
matter 信箱
as 王蓉 start channel 渠 {"name": "县长信箱", "form": "mailbox", "owner": "杨建华"}
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running accept 责任人确认 · 杨建华 · 渠道2号
as 杨建华 agree
  -> 200 running assess 年度考核 · 董静、张慧、曹卫东 · 渠道2号
matter 投诉
as 王蓉 start channel 渠 {"name": "投诉台", "form": "complaint", "owner": "杨建华"}
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running accept 责任人确认 · 杨建华 · 渠道3号
as 杨建华 agree
  -> 200 running assess 年度考核 · 董静、张慧、曹卫东 · 渠道3号
matter 投票
as 王蓉 start channel 渠 {"name": "公园命名征集", "form": "poll", "owner": "杨建华"}
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running accept 责任人确认 · 杨建华 · 渠道4号
as 杨建华 agree
  -> 200 running assess 年度考核 · 董静、张慧、曹卫东 · 渠道4号
matter 视频
as 王蓉 start channel 渠 {"name": "局长视频对话", "form": "video", "owner": "杨建华"}
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running accept 责任人确认 · 杨建华 · 渠道5号
as 杨建华 agree
  -> 200 running assess 年度考核 · 董静、张慧、曹卫东 · 渠道5号
matter 言一
as 王蓉 start channel_message 言 {"about": "城东公交", "channel_number": "渠道1号", "words": "城东公交太少。", "owner": "杨建华"} link on a
  -> 201 running reply 答复 · 杨建华 · 留言〔2026〕1号
as 杨建华 agree {"answer": "年内增设两处站点。", "published": "yes"}
  -> 200 running check 审核 · 王蓉 · 留言〔2026〕1号
as 王蓉 agree
  -> 200 closed · 留言〔2026〕1号
matter 言二
as 王蓉 start channel_message 言 {"about": "学校门口拥堵", "channel_number": "渠道2号", "words": "放学时堵。", "owner": "杨建华"} link on 信箱
  -> 201 running reply 答复 · 杨建华 · 留言〔2026〕2号
matter 言三
as 王蓉 start channel_message 言 {"about": "噪声", "channel_number": "渠道3号", "words": "夜间施工。", "owner": "杨建华"} link on 投诉
  -> 201 running reply 答复 · 杨建华 · 留言〔2026〕3号
matter 言四
as 王蓉 start channel_message 言 {"about": "投给“云溪公园”", "channel_number": "渠道4号", "words": "投云溪公园一票。", "owner": "杨建华"} link on 投票
  -> 201 running reply 答复 · 杨建华 · 留言〔2026〕4号
matter 言五
as 王蓉 start channel_message 言 {"about": "问医保报销", "channel_number": "渠道5号", "words": "异地就医怎么报？", "owner": "杨建华"} link on 视频
  -> 201 running reply 答复 · 杨建华 · 留言〔2026〕5号
as 杨建华 list pending
  -> 学校门口拥堵（答复）
     噪声（答复）
     投给“云溪公园”（答复）
     问医保报销（答复）
as 张涛 sums channel by form
  -> 投诉 1件 days 5
     论坛 1件 days 5
     领导信箱 1件 days 5
     征集投票 1件 days 5
     视频对话 1件 days 5
as 张涛 sums channel_message by channel_number
  -> 渠道1号 1件
     渠道2号 1件
     渠道3号 1件
     渠道4号 1件
     渠道5号 1件
matter a
as 王蓉 related
  -> 渠道留言 留言〔2026〕1号 城东公交 已办结

at 2026-03-10 09:00
as 杨建华 list pending only overdue
  -> 学校门口拥堵（答复） overdue
     噪声（答复） overdue
     投给“云溪公园”（答复） overdue
     问医保报销（答复） overdue

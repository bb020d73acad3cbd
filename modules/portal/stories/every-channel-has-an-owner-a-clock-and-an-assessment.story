# 互动渠道各有责任人和答复时限，责任人自己点了头的；超期报上级；年底按收到和超期考核，不合格的限期改进或者关停。
# covers: 242

at 2026-03-02 09:00
given 渠道 {"name": "主任信箱", "form": "mailbox", "owner": "杨建华", "days": 5, "assess_by": "2026-12-18"}
as 王蓉 start channel 渠道
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running accept 责任人确认 · 杨建华 · 渠道1号
as 杨建华 agree
  -> 200 running assess 年度考核 · 董静、张慧、曹卫东 · 渠道1号
matter 留言
as 王蓉 start channel_message {"about": "公交站牌看不清", "channel_number": "渠道1号", "from_whom": "市民周某", "words": "城东站牌字小。", "owner": "杨建华", "answer_by": "2026-03-09"} link on a
  -> 201 running reply 答复 · 杨建华 · 留言〔2026〕1号

at 2026-03-11 09:00
as 杨建华 notices
  -> 逾期未办：公交站牌看不清（答复），报请督办
     已经逾期：公交站牌看不清（答复），期限 3月9日 17:30
     王蓉送您办理：公交站牌看不清（答复）
     张涛送您办理：主任信箱（责任人确认）
as 王蓉 notices
  -> 逾期未办：公交站牌看不清（答复），报请督办
     已经逾期：公交站牌看不清（答复），期限 3月9日 17:30
as 杨建华 agree {"answer": "公交公司3月底前更换大字站牌。", "published": "yes"}
  -> 200 running check 审核 · 王蓉 · 留言〔2026〕1号
as 王蓉 agree
  -> 200 closed · 留言〔2026〕1号
matter a
as 王蓉 related
  -> 渠道留言 留言〔2026〕1号 公交站牌看不清 已办结

at 2026-12-14 09:00
as 张慧 claim
  -> 200 running assess 年度考核 · 张慧 · 渠道1号
as 张慧 agree {"received": 42, "late": 9, "verdict": "improve"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/verdict_note form_check 限期改进或者关停的，请写明原因。
as 张慧 agree {"received": 42, "late": 9, "verdict": "improve", "verdict_note": "超期两成，三个月内降到5%以下。"}
  -> 200 running told 告知责任人 · 杨建华 · 渠道1号
as 杨建华 mark_read
  -> 200 closed · 渠道1号
as 张涛 ledger channel
  -> 渠道1号 主任信箱 已办结

# 头脑风暴碰头会：谁的点子都记下来，在座的人一人一票，过半的用起来，没过半的也留着。
# covers: 295

at 2026-03-02 09:00
as 谢建国 start meeting {"name": "文电流转提速碰头会", "host": "云川县人民政府", "class": "small", "shape": "ideas", "session": {"start": "2026-03-03T15:00:00+08:00", "end": "2026-03-03T16:00:00+08:00"}, "chair": "张涛", "purpose": "大家出主意。", "unplanned_reason": "不定期碰头。", "head_count": 6}
  -> 201 running office_check 办公室审核 · 张涛
as 张涛 agree {"finance_class": "none"}
  -> 200 running approve 会议审批 · 张涛
as 张涛 agree
  -> 200 running arrange 会务分工 · 郭美玲 · 会〔2026〕1号
as 郭美玲 agree {"place": "综合科", "notice": "每人带一个点子来。", "recorder": "谢建国", "attending_leaders": ["宋凤英", "周志强", "陈玉兰", "宋明辉"]}
  -> 200 running push 材料送阅 · 宋凤英、周志强、陈玉兰、宋明辉 · 会〔2026〕1号
matter 点子一
as 宋凤英 start idea {"idea_text": "急件进门先扫码再登记", "benefit": "领导当场就能看到原件。", "voters": ["陈玉兰", "宋明辉", "周志强", "谢建国"]} link caught_at a
  -> 201 running vote 表决 · 陈玉兰、宋明辉、周志强、谢建国
as 陈玉兰 agree "赞成。"
  -> 200 running vote 表决 · 宋明辉、周志强、谢建国
as 宋明辉 agree
  -> 200 running vote 表决 · 周志强、谢建国
as 周志强 disagree "扫描仪不够。"
  -> 200 running vote 表决 · 谢建国
as 宋凤英 votes
  -> 表决：同意 2、不同意 1、弃权 0、未表态 1；51%以上同意才通过
as 谢建国 agree
  -> 200 running adopt 用起来 · 陈玉兰
as 陈玉兰 agree {"next_step": "先在机要科试一个月。"}
  -> 200 closed
matter 点子二
as 周志强 start idea {"idea_text": "纸质件一律停办", "benefit": "省纸。", "voters": ["陈玉兰", "宋明辉", "宋凤英", "谢建国"]} link caught_at a
  -> 201 running vote 表决 · 陈玉兰、宋明辉、宋凤英、谢建国
as 陈玉兰 disagree "涉密件不能上网。"
  -> 200 running vote 表决 · 宋明辉、宋凤英、谢建国
as 宋明辉 abstain "看看再说。"
  -> 200 running vote 表决 · 宋凤英、谢建国
as 宋凤英 agree
  -> 200 running vote 表决 · 谢建国
as 谢建国 disagree "基层还没有条件。"
  -> 200 rejected
as 周志强 open
  -> 200 rejected
     表决 陈玉兰 不赞成：涉密件不能上网。
     表决 宋明辉 弃权：看看再说。
     表决 谢建国 不赞成：基层还没有条件。
matter a
as 谢建国 related
  -> 点子  急件进门先扫码再登记 已办结
     点子  纸质件一律停办 未同意

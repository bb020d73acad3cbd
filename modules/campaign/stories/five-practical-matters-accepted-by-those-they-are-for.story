# 五件实事向基层公开承诺，各有责任人和期限；办好没有由受益单位说了算，说没办好的退回再办，办的人不能自己验收。
# covers: 269

at 2026-03-02 09:00
given 实事 {"title": "会议通知提前两天发到乡镇", "place_in_list": 1, "problem": "乡镇赶会来不及。", "measure": "非紧急会议提前两个工作日通知。", "owner": "郭美玲", "publish_by": "2026-03-20", "finish_by": "2026-05-29", "public_to": ["石桥镇人民政府", "竹溪乡人民政府"], "for_units": ["石桥镇人民政府", "竹溪乡人民政府"]}
as 谢建国 start practical_matter 实事
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公开承诺 · 罗洁、吴德明、郭美玲 · 实事〔2026〕1号
as 罗洁 mark_read
  -> 200 running publish 公开承诺 · 吴德明、郭美玲 · 实事〔2026〕1号
as 吴德明 mark_read
  -> 200 running carry_out 办理 · 郭美玲 · 实事〔2026〕1号
as 郭美玲 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/done required 必填。
as 郭美玲 agree {"progress": "四月起排会议表。", "done": "四、五月23个会全部提前通知。"}
  -> 200 running accept 受益单位验收 · 罗洁、吴德明 · 实事〔2026〕1号
as 罗洁 agree "通知都提前两天收到。"
  -> 200 running accept 受益单位验收 · 吴德明 · 实事〔2026〕1号
as 吴德明 disagree "五月有一个会当天才通知。"
  -> 200 running carry_out 办理 · 郭美玲 · 实事〔2026〕1号
as 郭美玲 agree {"done": "四、五月23个会，22个提前通知；五月12日一个为紧急会议。今后紧急会议注明缘由。"}
  -> 200 running accept 受益单位验收 · 罗洁、吴德明 · 实事〔2026〕1号
as 罗洁 agree "认可。"
  -> 200 running accept 受益单位验收 · 吴德明 · 实事〔2026〕1号
as 吴德明 agree "可以。"
  -> 200 closed · 实事〔2026〕1号
as 吴德明 open
  -> 200 closed · 实事〔2026〕1号
     已签定：审定 张涛
     受益单位验收 罗洁 验收：通知都提前两天收到。
     受益单位验收 吴德明 没有办好：五月有一个会当天才通知。
     受益单位验收 罗洁 验收：认可。
     受益单位验收 吴德明 验收：可以。
matter 二
as 谢建国 start practical_matter 实事 {"title": "乡镇来文两日内答复", "place_in_list": 2}
  -> 201 running approve 审定 · 张涛
matter 三
as 谢建国 start practical_matter 实事 {"title": "下乡不陪同不层层汇报", "place_in_list": 3}
  -> 201 running approve 审定 · 张涛
matter 四
as 谢建国 start practical_matter 实事 {"title": "报表能查到的不再要", "place_in_list": 4}
  -> 201 running approve 审定 · 张涛
matter 五
as 谢建国 start practical_matter 实事 {"title": "办事窗口中午不断人", "place_in_list": 5}
  -> 201 running approve 审定 · 张涛
as 程振宇 ledger practical_matter
  -> 未编号 办事窗口中午不断人 办理中
     未编号 报表能查到的不再要 办理中
     未编号 下乡不陪同不层层汇报 办理中
     未编号 乡镇来文两日内答复 办理中
     实事〔2026〕1号 会议通知提前两天发到乡镇 已办结

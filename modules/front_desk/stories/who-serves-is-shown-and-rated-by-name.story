# 挂牌上岗：工作牌有照片、有编号，上岗一点就挂到窗口屏上，在岗、暂离看得见，暂离时写着去做什么、几时回来，回来就没有了；来人在窗口接待记在这个人名下，评价按人统计。
# covers: 112

at 2026-03-02 08:20
matter 牌一
as 周凯 start service_badge {"officer": "谢建国", "badge_no": "A07", "photo": "file:谢建国.png", "duty": "会务咨询、材料收取"}
  -> 201 running wear 佩戴 · 谢建国 · 工牌1号
matter 牌二
as 周凯 start service_badge {"officer": "沈鹏", "badge_no": "A08", "photo": "file:沈鹏.png", "duty": "文稿咨询"}
  -> 201 running wear 佩戴 · 沈鹏 · 工牌2号
as 周凯 start service_badge {"officer": "陈玉兰", "badge_no": "A07", "photo": "file:陈玉兰.png", "duty": "收文"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/badge_no matter_duplicate_final “编号”等相同的事项已由周凯于 3月2日 08:20 登记，编号 工牌1号，不能重复登记。
as 郭美玲 shown
  -> none
matter 岗一
as 谢建国 start window_duty {"place": "综合窗口1号", "on_day": "2026-03-02"} from 牌一
  -> 201 running serve 在岗 · 谢建国
matter 岗二
as 沈鹏 start window_duty {"place": "综合窗口2号", "on_day": "2026-03-02"} from 牌二
  -> 201 running serve 在岗 · 沈鹏
as 郭美玲 shown
  -> 综合窗口1号 谢建国 A07 在岗 会务咨询、材料收取 with a picture
     综合窗口2号 沈鹏 A08 在岗 文稿咨询 with a picture
matter 岗二
as 沈鹏 agree {"back_at": "取件，十分钟回来"}
  -> 200 running away 暂离 · 沈鹏
as 郭美玲 shown
  -> 综合窗口1号 谢建国 A07 在岗 会务咨询、材料收取 with a picture
     综合窗口2号 沈鹏 A08 暂离 文稿咨询（取件，十分钟回来） with a picture
as 白建林 shown
  -> none
matter 来一
as 周凯 start front_desk {"visitor": "李某某", "from_where": "城东社区", "visitor_count": 1, "came_on": "2026-03-02", "purpose": "on_business", "about": "问会议室怎么借。"} from 岗一
  -> 201 running receive 接待 · 谢建国 · 访〔2026〕1号
as 谢建国 agree {"result": "当场说明办法。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 周凯 · 访〔2026〕1号
as 周凯 submit {"rating": "very_good"}
  -> 200 closed · 访〔2026〕1号
matter 来二
as 周凯 start front_desk {"visitor": "王某某", "from_where": "竹溪乡", "visitor_count": 1, "came_on": "2026-03-02", "purpose": "with_papers", "about": "送材料，等了半小时。"} from 岗二
  -> 201 running receive 接待 · 沈鹏 · 访〔2026〕2号
matter 岗二
as 沈鹏 send_back to serve rerun "回来了。"
  -> 200 running serve 在岗 · 沈鹏
as 郭美玲 shown kind window_duty
  -> 综合窗口1号 谢建国 A07 在岗 会务咨询、材料收取 with a picture
     综合窗口2号 沈鹏 A08 在岗 文稿咨询 with a picture
matter 来二
as 沈鹏 agree {"result": "已收材料。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 周凯 · 访〔2026〕2号
as 周凯 submit {"rating": "bad"}
  -> 200 closed · 访〔2026〕2号
as 周凯 sums front_desk by received_by where satisfied:true
  -> 谢建国 1件 visitor_count 1
as 周凯 figures front_desk 2026-03 by received_by
  -> 收件 2；谢建国 1；沈鹏 1
     了结 2；谢建国 1；沈鹏 1
     了结率 2/2 100.0%；谢建国 1/1 100.0%；沈鹏 1/1 100.0%
     按时率 2/2 100.0%；谢建国 1/1 100.0%；沈鹏 1/1 100.0%
     退回率 0/2 0.0%；谢建国 0/1 0.0%；沈鹏 0/1 0.0%
     线上办理率 2/2 100.0%；谢建国 1/1 100.0%；沈鹏 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）；谢建国 居中0分 平均0分 九成0分（1件）；沈鹏 居中0分 平均0分 九成0分（1件）
     在办 0
     在办超期率 0/0
     来访满意率 1/2 50.0%；谢建国 1/1 100.0%；沈鹏 0/1 0.0%
matter 岗二
as 周凯 related
  -> 工作牌 工牌2号 A08号工作牌 办理中
     来访登记 访〔2026〕2号 王某某来访（送取文件） 已办结
as 沈鹏 agree
  -> 200 running away 暂离 · 沈鹏
as 沈鹏 agree
  -> 200 closed
as 郭美玲 shown
  -> 综合窗口1号 谢建国 A07 在岗 会务咨询、材料收取 with a picture

at 2026-03-03 08:20
as 郭美玲 shown
  -> none

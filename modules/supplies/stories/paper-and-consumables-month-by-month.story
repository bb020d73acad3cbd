# 节约费用看得见：纸张、耗材进出库都记数量和金额，按物品合计，按月合计，哪个月用得多、花了多少一比就知道。
# covers: 173

at 2026-03-02 09:00
as 黄蓉 start stock_move {"item": "A4复印纸", "way": "into", "count_moved": 100, "least": 10, "cost_fen": 220000}
  -> 201 closed · 库〔2026〕1号
matter 申领1
as 谢建国 start requisition {"what": "A4复印纸", "sort": "supplies", "count": 60, "reason": "日常办公。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
as 黄蓉 claim
  -> 200 running give 发放 · 黄蓉
as 黄蓉 agree {"given": 60}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕1号
as 谢建国 submit
  -> 200 closed · 领〔2026〕1号
matter b
as 黄蓉 start stock_move {"way": "out_of", "cost_fen": 132000} from 申领1
  -> 201 closed · 库〔2026〕2号
matter c
as 黄蓉 start stock_move {"item": "硒鼓", "way": "into", "count_moved": 6, "least": 1, "cost_fen": 180000}
  -> 201 closed · 库〔2026〕3号
matter 申领2
as 谢建国 start requisition {"what": "硒鼓", "sort": "supplies", "count": 3, "reason": "日常办公。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
as 黄蓉 claim
  -> 200 running give 发放 · 黄蓉
as 黄蓉 agree {"given": 3}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕2号
as 谢建国 submit
  -> 200 closed · 领〔2026〕2号
matter d
as 黄蓉 start stock_move {"way": "out_of", "cost_fen": 90000} from 申领2
  -> 201 closed · 库〔2026〕4号

at 2026-04-02 09:00
matter 申领3
as 谢建国 start requisition {"what": "A4复印纸", "sort": "supplies", "count": 25, "reason": "日常办公。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
as 黄蓉 claim
  -> 200 running give 发放 · 黄蓉
as 黄蓉 agree {"given": 25}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕3号
as 谢建国 submit
  -> 200 closed · 领〔2026〕3号
matter e
as 黄蓉 start stock_move {"way": "out_of", "cost_fen": 55000} from 申领3
  -> 201 closed · 库〔2026〕5号
matter 申领4
as 谢建国 start requisition {"what": "硒鼓", "sort": "supplies", "count": 1, "reason": "日常办公。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
as 黄蓉 claim
  -> 200 running give 发放 · 黄蓉
as 黄蓉 agree {"given": 1}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕4号
as 谢建国 submit
  -> 200 closed · 领〔2026〕4号
matter f
as 黄蓉 start stock_move {"way": "out_of", "cost_fen": 30000} from 申领4
  -> 201 closed · 库〔2026〕6号
as 张涛 sums stock_move by item where way:out_of
  -> A4复印纸 2件 cost_fen 187000 count_moved 85 least 20 stock_left 55
     硒鼓 2件 cost_fen 120000 count_moved 4 least 2 stock_left 5
as 张涛 sums stock_move by way where closed:2026-03-01..2026-03-31
  -> 入库 2件 cost_fen 400000 count_moved 106 least 11 stock_left 106
     出库 2件 cost_fen 222000 count_moved 63 least 11 stock_left 43
as 张涛 sums stock_move by way where closed:2026-04-01..2026-04-30
  -> 出库 2件 cost_fen 85000 count_moved 26 least 11 stock_left 17
as 张涛 sums stock_move by item where closed:2026-04-01..2026-04-30
  -> A4复印纸 1件 cost_fen 55000 count_moved 25 least 10 stock_left 15
     硒鼓 1件 cost_fen 30000 count_moved 1 least 1 stock_left 2

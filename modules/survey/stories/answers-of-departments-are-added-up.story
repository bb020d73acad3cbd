# 数据采集：限期报送，晚报的看得见；各单位的数由台账按期间加起来，不用人抄；改口径另征一次的，另算一列。
# covers: 223

at 2026-03-02 09:00
given 征集 {"title": "二月份会议数", "figure": "召开会议次数", "definition": "本单位召开、通知到其他单位的会议。", "period": "2026年2月", "units": ["县政府办公室综合科", "县政府办公室信息调研科", "县政府办公室行政财务科"], "report_by": "2026-03-06"}
as 谢建国 start data_request 征集
  -> 201 running approve 审核 · 张涛
as 张涛 agree
  -> 200 running report 报送 · 程振宇、李雪梅、傅建华 · 数据〔2026〕1号
as 谢建国 part 县政府办公室综合科 into 综合
  -> -> 综合
as 谢建国 part 县政府办公室信息调研科 into 信息
  -> -> 信息
as 谢建国 part 县政府办公室行政财务科 into 财务
  -> -> 财务
matter 综合
as 程振宇 agree "已核对，数据属实。" {"value": 9, "source": "会议台账"}
  -> 200 closed · 数报〔2026〕1号
matter 信息
as 李雪梅 agree "已核对。" {"value": 3, "source": "会议台账"}
  -> 200 closed · 数报〔2026〕2号

at 2026-03-09 10:00
as 张涛 sums data_sheet by period
  -> 2026年2月 3件 value 12
matter 财务
as 傅建华 list pending
  -> 二月份会议数（填报） overdue
as 傅建华 agree "已核对。" {"value": 2, "source": "会议台账"}
  -> 200 closed · 数报〔2026〕3号
as 张涛 sums data_sheet by period
  -> 2026年2月 3件 value 14
as 张涛 sums data_sheet by asked_unit
  -> 县政府办公室综合科 1件 value 9
     县政府办公室信息调研科 1件 value 3
     县政府办公室行政财务科 1件 value 2
as 张涛 ledger "data_sheet?where=late:true"
  -> 数报〔2026〕3号 二月份会议数 已办结

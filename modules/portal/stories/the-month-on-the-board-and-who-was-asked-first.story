# 月度工作、业务流程、部门承诺每月公示；谁是首问、办到哪里也列在公示上。
# covers: 292

at 2026-03-02 09:00
as 谢建国 start first_asked {"visitor": "石桥镇居民钟某", "request": "询问加装电梯补助", "to_unit": "县政府办公室信息调研科"}
  -> 201 running own 首问跟踪 · 谢建国、李雪梅 · 首问〔2026〕1号
matter 公示
given 公示 {"title": "综合科三月公示", "put_up_by": "2026-03-06", "month_work": "一、两会会务。\n二、排四月会议。", "procedures": "会议通知：拟、核、发、回执。", "promises": "会议通知提前两天。", "audience": ["县政府办公室行政财务科", "石桥镇人民政府"]}
as 谢建国 start public_board 公示 {"promises": ""}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/promises required 必填。
as 谢建国 start public_board 公示 link shows a
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running show 公示 · 傅建华、罗洁 · 公示〔2026〕1号
as 罗洁 mark_read
  -> 200 running show 公示 · 傅建华 · 公示〔2026〕1号
as 傅建华 mark_read
  -> 200 closed · 公示〔2026〕1号
as 谢建国 every month day 5 ahead 3 due put_up_by {"title": "{period}综合科公示"}
  -> 201 2026年3月综合科公示（谢建国）2026-03-02 开出，2026-03-05 到期
as 谢建国 related
  -> 公示的首问记录 首问〔2026〕1号 石桥镇居民钟某：询问加装电梯补助 办理中

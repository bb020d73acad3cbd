# 参加对外活动：有邀请函才办，谁去、讲什么先审，回来三个工作日内报告。
# covers: 315

at 2026-03-02 09:00
given 活动 {"event": "全市政务公开经验交流会", "host": "云江市人民政府办公室", "on_day": "2026-03-11", "place": "云江市", "delegate": "王蓉"}
as 杨建华 start outside_event 活动
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/invitation required 必填。
as 杨建华 start outside_event 活动 {"invitation": "file:邀请函.txt"}
  -> 201 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running prepare 准备材料 · 王蓉 · 外活〔2026〕1号
as 王蓉 agree {"points": "一、专区建设。\n二、答复标准化。", "material": "file:发言稿.txt"}
  -> 200 running check 材料审核 · 张涛 · 外活〔2026〕1号
as 张涛 send_back to prepare direct "加一条群众评价。"
  -> 200 running prepare 准备材料 · 王蓉 · 外活〔2026〕1号
as 王蓉 agree {"points": "一、专区建设。\n二、答复标准化。\n三、群众评价。"}
  -> 200 running check 材料审核 · 张涛 · 外活〔2026〕1号
as 张涛 agree
  -> 200 running report 报告 · 王蓉 · 外活〔2026〕1号

at 2026-03-13 09:00
as 王蓉 notices
  -> 张涛送您办理：全市政务公开经验交流会（报告）
     张涛退回：全市政务公开经验交流会（加一条群众评价。）
     张涛送您办理：全市政务公开经验交流会（准备材料）
as 王蓉 agree {"report": "六县交流，我县介绍答复标准化，三县来电索要样表。"}
  -> 200 running hear 阅报告 · 张涛 · 外活〔2026〕1号
as 张涛 agree
  -> 200 closed · 外活〔2026〕1号

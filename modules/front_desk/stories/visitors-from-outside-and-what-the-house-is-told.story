# 外单位来参观联系工作：登记接待，需要本单位知道的事当天告知有关科室，谁看过、谁没看一目了然。
# covers: 221

at 2026-03-02 09:00
as 周凯 start front_desk {"visitor": "邻县政务服务中心刘主任", "from_where": "邻县政务服务中心", "visitor_count": 6, "came_on": "2026-03-02", "purpose": "on_a_visit", "about": "商量三月参观学习的时间。", "received_by": "程振宇"}
  -> 201 running receive 接待 · 程振宇 · 访〔2026〕1号
as 程振宇 agree {"result": "定于3月12日来访。", "came_of_it": "settled", "announce": "3月12日上午邻县来参观，各科室保持环境整洁。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/announce_to form_check 有须告知的事项，请选择告知部门。
as 程振宇 agree {"result": "定于3月12日来访。", "came_of_it": "settled", "announce": "3月12日上午邻县来参观，各科室保持环境整洁。", "announce_to": ["县政府办公室秘书一科", "县政府办公室督查室"]}
  -> 200 running announced 告知 · 沈鹏、董静 · 访〔2026〕1号
as 沈鹏 list to_read
  -> 邻县政务服务中心刘主任来访（参观访问）（告知）（传阅中 0/2）
as 沈鹏 mark_read
  -> 200 running announced 告知 · 董静 · 访〔2026〕1号
as 周凯 open
  -> 200 running announced 告知 · 董静 · 访〔2026〕1号
     可以：催办
as YC0041 mark_read
  -> 200 running see_off 回访评价 · 周凯 · 访〔2026〕1号
as 周凯 submit {"rating": "not_rated"}
  -> 200 closed · 访〔2026〕1号
as 周凯 readers
  -> 程振宇 办理人
     沈鹏 阅知人
     董静 阅知人
     周凯 发起人、办理人

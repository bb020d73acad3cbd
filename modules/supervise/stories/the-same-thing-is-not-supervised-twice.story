# 同一对象、同一主题、同一时段不重复督办：再立项要写理由，换个写法也绕不过去。
# covers:

at 2026-03-02 09:00
given 项 {"title": "校园食堂安全检查整改", "class": "leaders_word", "source": "written", "source_paper": "file:批示件.txt", "content": "检查发现的问题全部整改。", "topic": "校园食堂安全", "period": "2026年第一季度", "responsible_leader": "周爱华", "lead_unit": "县教育和体育局"}
matter 甲
as 谢建国 start supervise 项
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
matter 乙
as 郭美玲 start supervise 项 {"title": "再查校园食堂", "topic": "校园食堂安全 ", "period": "2026-Q1"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/period matter_duplicate_hidden “督办时段”等相同的事项已经登记，请向登记人员核实。
as 郭美玲 start supervise 项 {"title": "再查校园食堂", "period": "2026年第二季度"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
matter 丙
as 郭美玲 start supervise 项 {"title": "再查校园食堂", "repeat_reason": "市里通报新问题，须另行整改。"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东

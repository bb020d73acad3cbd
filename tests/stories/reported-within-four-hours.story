# 接报后四小时内上报，直接送出；超过四小时的，填写迟报原因才能送。
# covers: 274
# kinds: reported

at 2026-03-02 09:00
as 谢建国 start reported {"topic": "桥面塌陷", "heard": {"start": "2026-03-02T08:20:00+08:00", "end": "2026-03-02T08:30:00+08:00"}}
  -> 201 running approve 审定 · 程振宇

after 5 hours
matter b
as 谢建国 start reported {"topic": "桥面塌陷续报", "heard": {"start": "2026-03-02T08:20:00+08:00", "end": "2026-03-02T08:30:00+08:00"}}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/why_late form_check 接报后四小时内上报；已经超过的，请填写迟报原因。
as 谢建国 start reported {"topic": "桥面塌陷续报", "heard": {"start": "2026-03-02T08:20:00+08:00", "end": "2026-03-02T08:30:00+08:00"}, "why_late": "现场通信中断"}
  -> 201 running approve 审定 · 程振宇

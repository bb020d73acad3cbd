# 投诉工作人员作风的，分推诿、扯皮、拖拉、敷衍、刁难五类，一类一类在台账里查得出。
# covers: 293

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000161", "demand": "complaint", "about_conduct": true, "topic": "service", "content": "反映窗口作风。"}
as 许波 start hotline_ticket 单 {"request": "窗口让跑三趟"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/conduct form_check 投诉作风的，请选推诿、扯皮、拖拉、敷衍、刁难中的一类。
as 许波 start hotline_ticket 单 {"request": "窗口让跑三趟", "conduct": "obstruct"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
matter b
as 许波 start hotline_ticket 单 {"request": "两个科室互相推", "conduct": "shirk"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
matter c
as 韩娜 start hotline_ticket 单 {"request": "材料压了一个月", "conduct": "delay"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕3号
matter d
as 韩娜 start hotline_ticket 单 {"request": "答复只有一句话", "conduct": "perfunctory"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕4号
matter e
as 韩娜 start hotline_ticket 单 {"request": "几个部门为管辖争来争去", "conduct": "wrangle"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕5号
as 王学文 ledger "hotline_ticket?where=about_conduct:true"
  -> 热线〔2026〕5号 几个部门为管辖争来争去 办理中
     热线〔2026〕4号 答复只有一句话 办理中
     热线〔2026〕3号 材料压了一个月 办理中
     热线〔2026〕2号 两个科室互相推 办理中
     热线〔2026〕1号 窗口让跑三趟 办理中
as 王学文 ledger "hotline_ticket?where=conduct:delay"
  -> 热线〔2026〕3号 材料压了一个月 办理中

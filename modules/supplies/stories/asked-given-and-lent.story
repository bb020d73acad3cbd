# 物品申领：不能多发，少发写原因，领的人签收；设备一机一号、谁用在哪个网上有账；图书借期有限，到期提醒。
# covers:

at 2026-03-02 09:00
as 谢建国 start requisition {"what": "A4复印纸", "sort": "supplies", "count": 10, "reason": "两会材料。"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running give 发放 · 周凯、黄蓉
as 黄蓉 claim
  -> 200 running give 发放 · 黄蓉
as 黄蓉 agree {"given": 12}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/given form_check 实发数量不能多于申领数量。
     /args/fields/short_reason form_check 少发的请写明原因。
as 黄蓉 agree {"given": 8}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/short_reason form_check 少发的请写明原因。
as 黄蓉 agree {"given": 8, "short_reason": "库存不足，周四补2包。"}
  -> 200 running receive 签收 · 谢建国 · 领〔2026〕1号
as 谢建国 submit
  -> 200 closed · 领〔2026〕1号
matter 设备
given 设备 {"name": "台式计算机", "model": "K620", "serial": "SN20260001", "received_on": "2026-03-02", "price_fen": 450000, "network": "inner", "keeper": "谢建国", "place": "三楼302"}
as 周凯 start equipment 设备
  -> 201 running take 使用人签收 · 谢建国
as 谢建国 agree
  -> 200 closed · 设备1号
matter 又一台
as 周凯 start equipment 设备 {"place": "三楼303"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/serial matter_duplicate_final “序列号”等相同的事项已由周凯于 3月2日 09:00 登记，编号 设备1号，不能重复登记。
matter 报废
as 周凯 start write_off {"name": "台式计算机", "serial": "SN20260001", "reason": "主板损坏，无修理价值。", "has_media": "yes", "witness": "黄蓉"} link writes_off 设备
  -> 201 running approve 审批 · 张涛
as 张涛 agree
  -> 200 running dispose 处置 · 周凯 · 报废〔2026〕1号
as 周凯 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/media_done form_check 有存储介质的，请先处理介质并写明方式。
as 周凯 submit {"media_done": "硬盘拆出，送市销毁中心。"}
  -> 200 running witness 监督确认 · 黄蓉 · 报废〔2026〕1号
as 黄蓉 agree "在场监督拆盘。"
  -> 200 closed · 报废〔2026〕1号
matter 图书
as 谢建国 start book_loan {"book": "公文写作规范", "shelf_mark": "H152/3", "back_by": "2026-03-02"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/back_by form_check 归还日期应晚于今天。
as 谢建国 start book_loan {"book": "公文写作规范", "shelf_mark": "H152/3", "back_by": "2026-03-31"}
  -> 201 running lend 借出 · 周志强
as 周志强 agree
  -> 200 running take_back 归还 · 周志强 · 书〔2026〕1号

at 2026-04-02 09:00
as 谢建国 notices
  -> 已经逾期：《公文写作规范》（归还），期限 3月31日 17:30
     周凯送您办理：台式计算机（SN20260001）（使用人签收）
     黄蓉送您办理：A4复印纸（10）（签收）
as 周志强 agree {"back_state": "good"}
  -> 200 closed · 书〔2026〕1号

# 涉企检查收费先备案、一家扎口：没有提前的注明补报，同一企业一季度第二次不予登记，除非合并或有法定理由；扎口机关可以不同意。
# covers: 124, 125

at 2026-03-02 09:00
given 检查 {"gate": "县政府办公室", "doing_unit": "县应急管理局", "enterprise": "云川纺织有限公司", "form": "inspection", "what": "消防和安全生产检查", "basis": "安全生产法第六十五条", "begins_on": "2026-03-10", "ends_on": "2026-03-11", "quarter": "2026Q1"}
as 杨学文 start inspection_filing 检查
  -> 201 running head 单位负责人签批 · 冯志强
as 冯志强 agree
  -> 200 running consent 扎口审核 · 张涛
as 张涛 agree "同意实施。"
  -> 200 running report 结果报告 · 杨学文 · 涉企〔2026〕1号
as 杨学文 submit {"result": "发现一处通道堆物，当场改正，未罚款。"}
  -> 200 closed · 涉企〔2026〕1号
matter 再查
as 李颖 start inspection_filing 检查 {"doing_unit": "县市场监督管理局", "what": "计量器具检查", "basis": "计量法第十八条"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/quarter matter_duplicate_hidden “季度”等相同的事项已经登记，请向登记人员核实。
as 李颖 start inspection_filing 检查 {"doing_unit": "县市场监督管理局", "what": "计量器具检查", "basis": "计量法第十八条", "merged_with": "并入涉企〔2026〕1号，3月11日同去。"}
  -> 201 running head 单位负责人签批 · 张宁
as 张宁 agree
  -> 200 running consent 扎口审核 · 张涛
as 张涛 disagree "前一件已实施完毕，下季度再查。"
  -> 200 rejected
matter 补报
as 卢思雨 start inspection_filing 检查 {"doing_unit": "县自然资源局", "enterprise": "云川建材厂", "form": "charge", "what": "土地复垦费", "basis": "土地复垦条例", "begins_on": "2026-02-25", "ends_on": "2026-03-02"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/late_reason form_check 检查和收费应当提前备案；没有提前的，请写明事后补报的理由。
as 卢思雨 start inspection_filing 检查 {"doing_unit": "县自然资源局", "enterprise": "云川建材厂", "form": "charge", "what": "土地复垦费", "basis": "土地复垦条例", "begins_on": "2026-02-25", "ends_on": "2026-03-02", "late_reason": "经办人不知须备案。"}
  -> 201 running head 单位负责人签批 · 梁勇
as 张涛 ledger inspection_filing
  -> 未编号 云川建材厂：土地复垦费 办理中
     未编号 云川纺织有限公司：计量器具检查 未同意
     涉企〔2026〕1号 云川纺织有限公司：消防和安全生产检查 已办结
as 张涛 field late_reason
  -> 经办人不知须备案。

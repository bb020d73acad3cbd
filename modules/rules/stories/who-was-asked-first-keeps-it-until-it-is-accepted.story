# 首问负责：转出去不等于交出去，对方接办并写明接办人之前一直在首问人的待办里；推回来的再转；违反十项制度的登记在册、本人说明、按制度统计。
# covers:

at 2026-03-02 09:00
given 来访 {"visitor": "石桥镇居民钟某", "contact": "12000009001", "request": "询问老旧小区加装电梯补助", "told_once": "须带房产证、业主同意书。", "to_unit": "县住房和城乡建设局建筑业管理科"}
as 谢建国 start first_asked 来访
  -> 201 running own 首问跟踪 · 谢建国、胡建华 · 首问〔2026〕1号
as 谢建国 list pending
  -> 石桥镇居民钟某：询问老旧小区加装电梯补助（首问跟踪）
as 谢建国 submit {"accepted_by": "胡建华"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/accepted_by form_check 对方接办、写明接办人之前，首问责任还在您这里；请继续联系，或者退回改转其他部门。
as 胡建华 send_back to register "加装电梯归物业管理科。"
  -> 200 running register 首问登记 · 谢建国 · 首问〔2026〕1号
as 谢建国 submit {"to_unit": "县住房和城乡建设局物业管理科"}
  -> 200 running own 首问跟踪 · 谢建国、陈爱华 · 首问〔2026〕1号
as 陈爱华 agree
  -> 200 running own 首问跟踪 · 谢建国 · 首问〔2026〕1号
as 谢建国 list pending
  -> 石桥镇居民钟某：询问老旧小区加装电梯补助（首问跟踪）
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/accepted_by form_check 对方接办、写明接办人之前，首问责任还在您这里；请继续联系，或者退回改转其他部门。
as 谢建国 submit {"accepted_by": "陈爱华"}
  -> 200 running handle 办理 · 陈爱华 · 首问〔2026〕1号
as 陈爱华 agree {"result": "已当面答复补助标准和申请地点。"}
  -> 200 closed · 首问〔2026〕1号
matter b
given 登记 {"rule": "first_asked", "what": "来访群众被两次推给别的科室", "facts": "群众先到建筑业管理科，被口头告知不归其管，未登记、未引导。", "seen_on": "2026-03-02", "of_unit": "县住房和城乡建设局建筑业管理科", "person": "唐敏"}
as 张慧 start conduct_case 登记 {"seen_on": "2026-04-01"} link arises_from a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/seen_on form_check 发生日期不能晚于今天。
as 张慧 start conduct_case 登记 link arises_from a
  -> 201 running explain 本人说明 · 唐敏 · 纪律〔2026〕1号
as 唐敏 agree
  -> 422 opinion_required 请填写意见。
as 唐敏 agree "当时窗口人多，没有登记，立即改正。"
  -> 200 running correct 部门处理 · 胡建华 · 纪律〔2026〕1号
as 胡建华 agree "已提醒本人，重新培训首问登记。"
  -> 200 running settle 审定 · 张涛 · 纪律〔2026〕1号
as 张涛 agree {"settled_as": "reminded"}
  -> 200 closed · 纪律〔2026〕1号
as 张涛 ledger conduct_case
  -> 纪律〔2026〕1号 来访群众被两次推给别的科室 已办结
as 张涛 field rule
  -> first_asked

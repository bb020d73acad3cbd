# 十项服务制度配在系统里，登记违反只能选其中一项；首问件在对方接办之前不离首问人；一个季度各项制度违反几件、在哪个部门、怎么处理，按制度出表。
# covers: 107

at 2026-03-02 09:00
matter 首问
as 谢建国 start first_asked {"visitor": "石桥镇居民钟某", "request": "询问加装电梯补助", "to_unit": "县住房和城乡建设局物业管理科"}
  -> 201 running own 首问跟踪 · 谢建国、陈爱华 · 首问〔2026〕1号
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/accepted_by form_check 对方接办、写明接办人之前，首问责任还在您这里；请继续联系，或者退回改转其他部门。
as 陈爱华 agree
  -> 200 running own 首问跟踪 · 谢建国 · 首问〔2026〕1号
as 谢建国 list pending
  -> 石桥镇居民钟某：询问加装电梯补助（首问跟踪）
as 谢建国 submit {"accepted_by": "陈爱华"}
  -> 200 running handle 办理 · 陈爱华 · 首问〔2026〕1号
as 谢建国 list pending
  -> none
given 登记 {"what": "来访群众被推给别的科室", "facts": "口头告知不归其管，未登记。", "seen_on": "2026-03-02", "of_unit": "县住房和城乡建设局建筑业管理科", "person": "唐敏"}
matter 登记
as 张慧 start conduct_case 登记 {"rule": "nobody_told_us"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/rule not_a_choice 不是可选项，可选：首问负责制、一次性告知制、限时办结制、服务承诺制、AB 岗工作制等 10 项。
as 张慧 start conduct_case 登记 {"rule": "first_asked"} link arises_from 首问
  -> 201 running explain 本人说明 · 唐敏 · 纪律〔2026〕1号
as 唐敏 agree "当时窗口人多，立即改正。"
  -> 200 running correct 部门处理 · 胡建华 · 纪律〔2026〕1号
as 胡建华 agree "已提醒本人。"
  -> 200 running settle 审定 · 张涛 · 纪律〔2026〕1号
as 张涛 agree {"settled_as": "reminded"}
  -> 200 closed · 纪律〔2026〕1号
matter 一次告知
as 张慧 start conduct_case 登记 {"rule": "told_once", "what": "补正材料分两次告知", "facts": "第一次漏告平面图。"}
  -> 201 running explain 本人说明 · 唐敏 · 纪律〔2026〕2号
as 唐敏 agree "记错清单。"
  -> 200 running correct 部门处理 · 胡建华 · 纪律〔2026〕2号
as 胡建华 agree "已重印清单。"
  -> 200 running settle 审定 · 张涛 · 纪律〔2026〕2号
as 张涛 agree {"settled_as": "criticised"}
  -> 200 closed · 纪律〔2026〕2号
matter 又一次
as 张慧 start conduct_case 登记 {"rule": "told_once", "what": "电话里没有说全要带的材料", "facts": "来人跑了两趟。", "of_unit": "县住房和城乡建设局物业管理科", "person": "张德明"}
  -> 201 running explain 本人说明 · 张德明 · 纪律〔2026〕3号
matter 挂牌
as 张慧 start conduct_case 登记 {"rule": "badge", "what": "没有挂牌上岗", "facts": "巡查时没有佩戴工作牌。"}
  -> 201 running explain 本人说明 · 唐敏 · 纪律〔2026〕4号
as 张涛 figures conduct_case 2026-Q1 by rule
  -> 收件 4；一次性告知制 2；挂牌上岗制 1；首问负责制 1
     了结 2；首问负责制 1；一次性告知制 1
     了结率 2/4 50.0%；一次性告知制 1/2 50.0%；挂牌上岗制 0/1 0.0%；首问负责制 1/1 100.0%
     按时率 2/2 100.0%；首问负责制 1/1 100.0%；一次性告知制 1/1 100.0%
     退回率 0/2 0.0%；首问负责制 0/1 0.0%；一次性告知制 0/1 0.0%
     线上办理率 2/2 100.0%；首问负责制 1/1 100.0%；一次性告知制 1/1 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）；首问负责制 居中0分 平均0分 九成0分（1件）；一次性告知制 居中0分 平均0分 九成0分（1件）
     在办 2；挂牌上岗制 1；一次性告知制 1
     在办超期率 0/2 0.0%；挂牌上岗制 0/1 0.0%；一次性告知制 0/1 0.0%
as 张涛 figures conduct_case 2026-Q1 by of_unit
  -> 收件 4；县住房和城乡建设局建筑业管理科 3；县住房和城乡建设局物业管理科 1
     了结 2；县住房和城乡建设局建筑业管理科 2
     了结率 2/4 50.0%；县住房和城乡建设局建筑业管理科 2/3 66.7%；县住房和城乡建设局物业管理科 0/1 0.0%
     按时率 2/2 100.0%；县住房和城乡建设局建筑业管理科 2/2 100.0%
     退回率 0/2 0.0%；县住房和城乡建设局建筑业管理科 0/2 0.0%
     线上办理率 2/2 100.0%；县住房和城乡建设局建筑业管理科 2/2 100.0%
     办理用时 居中0分 平均0分 九成0分（2件）；县住房和城乡建设局建筑业管理科 居中0分 平均0分 九成0分（2件）
     在办 2；县住房和城乡建设局物业管理科 1；县住房和城乡建设局建筑业管理科 1
     在办超期率 0/2 0.0%；县住房和城乡建设局物业管理科 0/1 0.0%；县住房和城乡建设局建筑业管理科 0/1 0.0%
as 张涛 sums conduct_case by rule
  -> 挂牌上岗制 1件
     首问负责制 1件
     一次性告知制 2件
as 张涛 ledger "conduct_case?where=rule:told_once"
  -> 纪律〔2026〕3号 电话里没有说全要带的材料 办理中
     纪律〔2026〕2号 补正材料分两次告知 已办结
as 张涛 sums conduct_case by settled_as
  ->  2件
     批评教育 1件
     提醒改正 1件
as 张涛 figures conduct_case 2026-Q1 by rule export
  -> 201 服务纪律登记统计 2026-Q1 2026-03-02.xlsx 29行

# 检查照检查表来、按季自己开：表上有几项就逐项问几项，不用自己编；没有达到的各成一件整改任务，有自己的期限、灯色和催办，复查合格才算完，全部复查完才能小结；下一季到时候自动又开。
# covers: 22

at 2026-03-02 09:00
given 项 {"template": "service", "way": "查台账"}
matter 项一
as 张慧 start inspection_line 项 {"item": "台账齐全", "standard": "逐月登记，不缺月份。"}
  -> 201 running approve 列入检查表 · 张涛
as 张涛 agree
  -> 200 closed · 检项〔2026〕1号
matter 项二
as 张慧 start inspection_line 项 {"item": "首问负责", "standard": "来人来电有登记、有答复。"}
  -> 201 running approve 列入检查表 · 张涛
as 张涛 agree
  -> 200 closed · 检项〔2026〕2号
matter 项三
as 张慧 start inspection_line 项 {"template": "party", "item": "党员示范岗", "standard": "挂牌、亮承诺。", "way": "看现场"}
  -> 201 running approve 列入检查表 · 张涛
as 张涛 agree
  -> 200 closed · 检项〔2026〕3号
matter 空
as 张慧 start regular_inspection {"title": "一季度保密检查", "template": "secrecy", "units": ["县政府办公室综合科"], "inspect_on": "2026-03-06"}
  -> 422 matter_nothing_to_draw 所选期间没有可以抽取的事项，请调整期间。
matter 一季度
as 张慧 start regular_inspection {"title": "一季度服务管理检查", "template": "service", "units": ["县政府办公室综合科", "县政府办公室行政财务科"], "inspect_on": "2026-03-06"}
  -> 201 running sum_up 检查小结 · 张慧 · 定检〔2026〕1号
as 张慧 list pending
  -> 台账齐全（现场检查）
     首问负责（现场检查）
     一季度服务管理检查（检查小结）
as 张慧 drawn 台账齐全 into 台账
  -> -> 台账
as 张慧 drawn 首问负责 into 首问
  -> -> 首问
as 张慧 submit {"summary": "总体较好。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/summary form_check 还有检查事项没有检查、整改或者复查完，办完再小结。
matter 首问
as 张慧 field standard
  -> 来人来电有登记、有答复。
as 张慧 submit {"verdict": "yes"}
  -> 200 closed · 检整〔2026〕1号
matter 台账
as 张慧 submit {"verdict": "no", "found": "综合科缺二月。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/found form_check 没有达到的，请写明问题、整改单位、整改要求和整改期限。
     /args/fields/fix_by form_check_open 请填写“整改期限”，才能核对：整改期限不能早于今天。
as 张慧 submit {"verdict": "no", "found": "综合科缺二月。", "faulty_units": ["县政府办公室综合科"], "fix_what": "补齐二月台账。", "fix_by": "2026-03-01"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/fix_by form_check 整改期限不能早于今天。
as 张慧 submit {"verdict": "no", "found": "综合科缺二月。", "faulty_units": ["县政府办公室综合科"], "fix_what": "补齐二月台账。", "fix_by": "2026-03-11"}
  -> 200 running fix 整改 · 程振宇 · 检整〔2026〕2号
as 程振宇 list pending
  -> 台账齐全（整改）
as 张慧 related
  -> 检查项目 检项〔2026〕1号 台账齐全 已办结
     所属检查 定检〔2026〕1号 一季度服务管理检查 办理中

at 2026-03-10 18:00
as 程振宇 notices
  -> 即将到期：台账齐全（整改），期限 3月11日 17:30
     张慧送您办理：台账齐全（整改）

at 2026-03-13 09:00
as 张涛 monitor holder 程振宇 light overdue
  -> 台账齐全（整改）· 程振宇 · 9天 overdue
as 张涛 notices
  -> 逾期未办，请您督办：台账齐全（整改，程振宇）
     张慧送您办理：党员示范岗（列入检查表）
     张慧送您办理：首问负责（列入检查表）
     张慧送您办理：台账齐全（列入检查表）
as 程振宇 agree "已补到2月20日。" {"proof": "file:台账.txt"}
  -> 200 running look_again 复查 · 张慧 · 检整〔2026〕2号
as 张慧 send_back to fix "20日以后的还没有补。"
  -> 200 running fix 整改 · 程振宇 · 检整〔2026〕2号
as 程振宇 agree "已补齐。" {"proof": "file:台账全.txt"}
  -> 200 running look_again 复查 · 张慧 · 检整〔2026〕2号
as 张慧 submit {"second_look": "到场复查，台账齐全。"}
  -> 200 closed · 检整〔2026〕2号
as 张慧 field looked_on
  -> 2026-03-13
as 张慧 form
  -> 检查整改单 检整〔2026〕2号
     检查项目：台账齐全
     检查标准：逐月登记，不缺月份。
     检查方法：查台账
     受检单位：县政府办公室综合科、县政府办公室行政财务科
     检查日期：2026-03-06
     结论：没有达到
     发现的问题：综合科缺二月。
     整改单位：县政府办公室综合科
     整改要求：补齐二月台账。
     整改期限：2026-03-11
     整改佐证：台账.txt；台账全.txt
     复查情况：到场复查，台账齐全。
     复查日期：2026-03-13
     □ 列项：张慧　3月2日 09:00
     □ 现场检查：张慧　3月2日 09:00
     □ 整改：已补到2月20日。（程振宇　3月13日 09:00）
     □ 整改：已补齐。（程振宇　3月13日 09:00）
     □ 复查：20日以后的还没有补。（张慧　3月13日 09:00）
     状态：已办结
matter 一季度
as 张慧 submit {"summary": "一项未达到，已整改并复查合格。"}
  -> 200 running report 报告 · 张涛 · 定检〔2026〕1号
as 张慧 every quarter day 5 month 3 ahead 5 due inspect_on {"title": "{period}服务管理检查"}
  -> 201 2026年第2季度服务管理检查（张慧）2026-05-29 开出，2026-06-05 到期
as 张涛 mark_read
  -> 200 closed · 定检〔2026〕1号
as 张涛 related
  -> 检查事项 检整〔2026〕2号 台账齐全 已办结
     检查事项 检整〔2026〕1号 首问负责 已办结
as 张涛 figures inspection_item 2026-Q1
  -> 收件 2
     了结 2
     了结率 2/2 100.0%
     按时率 1/2 50.0%
     退回率 1/2 50.0%
     线上办理率 2/2 100.0%
     办理用时 居中1755分 平均1755分 九成3510分（2件）
     在办 0
     在办超期率 0/0
     发现问题占比 1/2 50.0%
     整改按期率 0/1 0.0%

at 2026-06-01 09:00
as 张慧 opened into 二季度
  -> -> 二季度
matter 二季度
as 张慧 open
  -> 200 running sum_up 检查小结 · 张慧 · 定检〔2026〕2号
     可以：检查整改完毕 撤销
as 张慧 field inspect_on
  -> 2026-06-05
as 张慧 list pending
  -> 台账齐全（现场检查）
     首问负责（现场检查）
     2026年第2季度服务管理检查（检查小结）

# 一类事项停止新办或者整类挂起时：联合办理中各单位的部分照常开、不单独挂起；例行工作一期不少，恢复后补开。
# covers: 258

at 2026-03-02 09:00
given 联办 {"subject": "联合整治校园周边环境", "content": "请提出意见。", "lead_unit": "县教育和体育局", "assist_units": ["县政府办公室综合科"]}
matter 先
as 谢建国 start joint_task 联办
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请办。"
  -> 200 running undertake 承办 · 王㛃、程振宇 · 联办〔2026〕1号
as 谢建国 parts
  -> 县政府办公室综合科 办理中
as 张涛 halt joint_part everything "表样修订。"
  -> 200 协办件 办理中0 整类挂起（进行中） 挂起0
as 张涛 halts
  -> 协办件 办理中0 整类挂起 挂起0
     联合办理 办理中1
matter 后
as 谢建国 start joint_task 联办 {"subject": "联合整治河道"}
  -> 201 running allot 分办 · 张涛
as 张涛 agree "请办。"
  -> 200 running undertake 承办 · 王㛃、程振宇 · 联办〔2026〕2号
as 谢建国 parts
  -> 县政府办公室综合科 办理中
as 张涛 take_up joint_part
  -> 200 协办件 办理中0 已恢复（进行中） 挂起0
matter 先
as 张涛 halt joint_task everything "等候县长办公会。"
  -> 200 联合办理 办理中2 整类挂起（进行中） 挂起0
as 张涛 take_up joint_task
  -> 200 联合办理 办理中2 已恢复（进行中） 挂起2
as 谢建国 every month day 25 ahead 5 {"subject": "{period}联合整治情况"}
  -> 201 2026年3月联合整治情况（谢建国）2026-03-18 开出，2026-03-25 到期
as 张涛 halt joint_task starts "机构改革期间暂停。"
  -> 200 联合办理 办理中2 停止新办
as 谢建国 recurring
  -> 2026年3月联合整治情况（谢建国）2026-03-18 开出，2026-03-25 到期 停止新办（机构改革期间暂停。），恢复后补开

at 2026-04-20 09:00
as 谢建国 recurring
  -> 2026年3月联合整治情况（谢建国）2026-03-18 开出，2026-03-25 到期 停止新办（机构改革期间暂停。），恢复后补开
as 谢建国 list started
  -> 联合整治河道（承办） overdue
     联合整治校园周边环境（承办） overdue
as 张涛 take_up joint_task
  -> 200 联合办理 办理中2 已恢复
as 谢建国 recurring
  -> 2026年5月联合整治情况（谢建国）2026-05-18 开出，2026-05-25 到期
as 谢建国 list started
  -> 2026年4月联合整治情况（分办）
     2026年3月联合整治情况（分办）
     联合整治河道（承办） overdue
     联合整治校园周边环境（承办） overdue

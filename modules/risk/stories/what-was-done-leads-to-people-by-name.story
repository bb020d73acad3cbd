# 出了问题查到人：从用印的经办记录看得到谁申请、谁审核、谁批准、谁用印；立卷核查，逐人说明，分管领导认定，卷里连着原件。
# covers: 14

at 2026-03-02 09:00
matter 用印
as 谢建国 start seal {"document": "关于借用会议室的函", "copies": 2, "reason": "发县总工会。"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意用印。"
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 3}
  -> 200 closed
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     程振宇 部门审核：同意，送张涛（办公室审批）：“同意。”
     张涛 办公室审批：同意，送宋凤英（用印）：“同意用印。”
     宋凤英 用印：同意，已办结
matter 卷
as 张涛 start risk_finding {"topic": "用印份数与审批不符", "source": "from_records", "facts": "批准2份，实际用印3份。", "concerned": ["谢建国", "程振宇", "宋凤英"], "responsible_unit": "县政府办公室文电机要科"} link draws_on 用印
  -> 201 running explain 当事人说明 · 谢建国、程振宇、宋凤英 · 廉查〔2026〕1号
as 谢建国 agree "申请2份，多出1份不知情。"
  -> 200 running explain 当事人说明 · 程振宇、宋凤英 · 廉查〔2026〕1号
as 程振宇 agree "按2份审核。"
  -> 200 running explain 当事人说明 · 宋凤英 · 廉查〔2026〕1号
as 宋凤英 agree "多盖1份作留存，没有另行报批。"
  -> 200 running decide 认定 · 邓艳玲 · 廉查〔2026〕1号
as 邓艳玲 agree {"handling": "talked_to", "handling_reason": "留存份数应计入审批。", "reply_by": "2026-03-10"}
  -> 200 running put_right 整改 · 陈玉兰 · 廉查〔2026〕1号
as 陈玉兰 agree {"result": "已谈话；留存份数列入审批单。", "evidence": "file:谈话记录.txt"}
  -> 200 running verify 复查销号 · 张涛 · 廉查〔2026〕1号
as 张涛 agree {"verified": "已落实。"}
  -> 200 closed · 廉查〔2026〕1号
as 张涛 related
  -> 所依据的经办记录  关于借用会议室的函用印 已办结
as 张涛 trail
  -> 张涛 发现登记：提交，送谢建国、程振宇、宋凤英（当事人说明）
     张涛 关联
     谢建国 当事人说明：提交说明：“申请2份，多出1份不知情。”
     程振宇 当事人说明：提交说明：“按2份审核。”
     宋凤英 当事人说明：提交说明，送邓艳玲（认定）：“多盖1份作留存，没有另行报批。”
     邓艳玲 认定：认定，送陈玉兰（整改）
     陈玉兰 整改：整改完毕，送张涛（复查销号）
     张涛 复查销号：销号，已办结
matter 用印
as 谢建国 related
  -> 责任核查 廉查〔2026〕1号 用印份数与审批不符 已办结

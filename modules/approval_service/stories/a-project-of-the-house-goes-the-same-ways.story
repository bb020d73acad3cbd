# 项目审批和公文一样走流程：申请、部门审核、会审、经费审核、按概算大小由谁审批都看得到，批了编号，完成时报告实际支出，超了概算报不了。
# covers: 257

at 2026-03-02 09:00
given 项目 {"project": "值班室设备更新", "sort": "systems", "why": "设备老化，断线频繁。", "sum_fen": 6000000, "money_from": "年初预算", "asked_units": ["县政府办公室值班室（总值班室）"], "finish_by": "2026-04-30"}
as 谢建国 draft project_approval 项目
  -> 201 draft apply 申请
as 谢建国 way
  -> 下一步 部门审核 · 县政府办公室综合科主要负责人 → 县政府办公室综合科 → 程振宇
     以后 部门会审 · 县政府办公室值班室（总值班室）主要负责人 → 县政府办公室值班室（总值班室） → 郭振宇 各人同时办理，都办完后往下走
     以后 经费审核 · 县政府办公室财务人员 → 县政府办公室行政财务科 → 傅建华
     以后 审批 · 概算不足十万元，由办公室主任审批 → 县政府办公室 → 张涛
     以后 完成报告 · 县政府办公室综合科 → 谢建国
as 谢建国 submit {"sum_fen": 15000000}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/study form_check 概算十万元以上的，请附方案。
as 谢建国 submit {"sum_fen": 6000000}
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 send_back to apply direct "请写清数量。"
  -> 200 running apply 申请 · 谢建国
as 谢建国 submit {"why": "三台主机、两部传真机老化，断线频繁。"}
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running review 部门会审 · 郭振宇
as 郭振宇 agree "需要，宜早。"
  -> 200 running money 经费审核 · 傅建华
as 傅建华 agree "经费已列入预算。"
  -> 200 running decide 审批 · 张涛
as 谢建国 why
  -> 张涛：概算不足十万元，由办公室主任审批
as 张涛 agree
  -> 200 running finish 完成报告 · 谢建国 · 项〔2026〕1号
as 谢建国 submit {"spent_fen": 6200000, "report": "已更换。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/spent_fen form_check 实际支出超过概算，请先报批调整。
as 谢建国 submit {"spent_fen": 5800000, "report": "已更换并验收。"}
  -> 200 closed · 项〔2026〕1号
matter 大
as 谢建国 start project_approval 项目 {"project": "会议室改造", "sort": "building", "sum_fen": 15000000, "study": "file:改造方案.txt", "asked_units": []}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running money 经费审核 · 傅建华
as 傅建华 agree "经费已列入预算。"
  -> 200 running decide 审批 · 周长河
as 谢建国 why
  -> 周长河：概算十万元以上，由分管领导审批
as 周长河 disagree "今年先不改造。"
  -> 200 rejected
as 张涛 sums project_approval by sort
  -> 工程 1件 sum_fen 15000000
     信息化 1件 spent_fen 5800000 sum_fen 6000000

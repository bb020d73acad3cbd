# 谁手里多、谁办得及时、谁退回错送多：按科室和个人看，率都有分子分母，每个数字都是一份清单；给手里已经偏多的人再交办，先提醒。
# covers: 142, 145

at 2026-03-02 09:00
given 用印 {"copies": 2, "reason": "报送上级。", "seal_kind": "office"}
as 谢建国 start seal 用印 {"document": "关于春耕的报告"}
  -> 201 running review 部门审核 · 程振宇
matter b
as 谢建国 start seal 用印 {"document": "关于防汛的报告"}
  -> 201 running review 部门审核 · 程振宇
matter c
as 谢建国 start seal 用印 {"document": "关于校园安全的报告"}
  -> 201 running review 部门审核 · 程振宇
matter d
as 谢建国 start seal 用印 {"document": "关于消防的报告"}
  -> 201 running review 部门审核 · 程振宇
matter e
as 谢建国 start seal 用印 {"document": "关于信访的报告"}
  -> 201 running review 部门审核 · 程振宇
as 张涛 load_of 程振宇
  -> 在办5 人均1.7 程振宇手里已有5件在办，人均1.7件，再交办请斟酌。
as 张涛 load_of 郭美玲
  -> 在办0 人均1.7
as 谢建国 load_of 程振宇
  -> 在办5 人均1.7 程振宇手里已有5件在办，人均1.7件，再交办请斟酌。
as 梁涛 load_of 程振宇
  -> 在办0 人均0.0
as 张涛 sections 2026-03
  -> 人均在办1.7
     县政府办公室综合科（3人，人均1.7） 在办5 已办0
     — 程振宇 在办5 已办0（任务偏重）
as 谢建国 sections 2026-03
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。
matter f
as 谢建国 start seal 用印 {"document": "关于机构改革的报告"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 transfer people 郭美玲 text "由她核对。"
  -> 200 running review 部门审核 · 郭美玲
as 张涛 load_of 程振宇
  -> 在办5 人均2.0 程振宇手里已有5件在办，人均2.0件，再交办请斟酌。

at 2026-03-02 10:00
matter a
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意用印。"
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 2, "way": "electronic"}
  -> 200 closed
matter b
as 程振宇 send_back to apply direct "请补充文件全文。"
  -> 200 running apply 申请 · 谢建国
matter c
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛

at 2026-03-04 09:00
matter d
as 程振宇 agree "补办。"
  -> 200 running approve 办公室审批 · 张涛
as 张涛 sections 2026-03
  -> 人均在办0.5
     县政府办公室综合科（3人，人均1.0） 在办3 已办4 及时3/6 50.0% 超时3 退回1/4 25.0% 错送1/4 25.0%
     — 程振宇 在办1 已办4 及时3/5 60.0% 超时2
     — 郭美玲 在办1 已办0 及时0/1 0.0% 超时1
     — 谢建国 在办1 已办0 退回1/0 错送1/0
     县政府办公室（4人，人均0.5） 在办2 已办1 及时1/1 100.0% 超时0
     — 张涛 在办2 已办1 及时1/1 100.0% 超时0
     县政府办公室文电机要科（4人，人均0.0） 在办0 已办1 及时1/1 100.0% 超时0
     — 宋凤英 在办0 已办1 及时1/1 100.0% 超时0
as 张涛 sections 2026-02
  -> 人均在办0.7
     县政府办公室综合科（3人，人均1.0） 在办3 已办0
     — 程振宇 在办1 已办0
     — 郭美玲 在办1 已办0
     — 谢建国 在办1 已办0
     县政府办公室（4人，人均0.5） 在办2 已办0
     — 张涛 在办2 已办0
as 张涛 sections lately
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /period malformed 格式不对，应为统计期，如2026、2026-Q3、2026-11或2026-01-01..2026-03-15。
as 张涛 errors handled person 程振宇 period 2026-03
  -> 已办 程振宇 关于消防的报告用印 部门审核 补办。
     已办 程振宇 关于校园安全的报告用印 部门审核
     已办 程振宇 关于防汛的报告用印 部门审核 请补充文件全文。
     已办 程振宇 关于春耕的报告用印 部门审核 拟同意。
as 张涛 errors due person 程振宇 period 2026-03
  -> 逾期 程振宇 关于信访的报告用印 部门审核
     逾期 程振宇 关于消防的报告用印 部门审核
     按时 程振宇 关于校园安全的报告用印 部门审核
     按时 程振宇 关于防汛的报告用印 部门审核
     按时 程振宇 关于春耕的报告用印 部门审核
as 张涛 errors in_time person 程振宇 period 2026-03
  -> 按时 程振宇 关于校园安全的报告用印 部门审核
     按时 程振宇 关于防汛的报告用印 部门审核
     按时 程振宇 关于春耕的报告用印 部门审核
as 张涛 errors late person 程振宇 period 2026-03
  -> 逾期 程振宇 关于信访的报告用印 部门审核
     逾期 程振宇 关于消防的报告用印 部门审核
as 张涛 errors in_hand person 程振宇
  -> 在办 程振宇 关于信访的报告用印 部门审核
as 张涛 errors in_hand unit 县政府办公室
  -> 在办 张涛 关于消防的报告用印 办公室审批
     在办 张涛 关于校园安全的报告用印 办公室审批
as 张涛 errors returned person 谢建国 period 2026-03
  -> 被退回 谢建国 关于防汛的报告用印 申请 请补充文件全文。
as 张涛 errors mis_sent person 谢建国 period 2026-03
  -> 错送（已转交） 谢建国 关于机构改革的报告用印 部门审核
as 张涛 sections 2026-03 export
  -> 201 县政府办公室忙闲和及时 2026-03 2026-03-04.xlsx 14行
as 张涛 figures seal 2026-03 by state
  -> 收件 6；办理中 5；已办结 1
     了结 1；已办结 1
     了结率 1/6 16.7%；办理中 0/5 0.0%；已办结 1/1 100.0%
     按时率 1/1 100.0%；已办结 1/1 100.0%
     退回率 0/1 0.0%；已办结 0/1 0.0%
     线上办理率 1/1 100.0%；已办结 1/1 100.0%
     办理用时 居中60分 平均60分 九成60分（1件）；已办结 居中60分 平均60分 九成60分（1件）
     在办 5；办理中 5
     在办超期率 3/5 60.0%；办理中 3/5 60.0%

# 零缺陷、零失误、零差错：退回、错号（文号作废）、错送、超时逐件登记，按科室和个人算率，率都有分子分母：一个人送出四件、退回一件、错送一件，退回率、错送率都是四分之一，补正后再送不另算一件，科室的数是各人的数相加；每个数点开就是清单，能导出；科长把事交给本科室的人办不算错送。
# covers: 191

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
matter 错号
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 陈玉兰 revoke
  -> 200 revoked · 收〔2026〕1号
matter 来文件
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号
given 用印 {"copies": 2, "reason": "报送上级。", "seal_kind": "office"}
matter 退回件
as 谢建国 start seal 用印 {"document": "关于春耕的报告"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 send_back to apply direct "请补充文件全文。"
  -> 200 running apply 申请 · 谢建国
as 谢建国 submit
  -> 200 running review 部门审核 · 程振宇
as 程振宇 agree "拟同意。"
  -> 200 running approve 办公室审批 · 张涛
matter 交办件
as 谢建国 start seal 用印 {"document": "关于防汛的报告"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 transfer people 郭美玲 text "由你核对。"
  -> 200 running review 部门审核 · 郭美玲
as 郭美玲 agree
  -> 200 running approve 办公室审批 · 张涛
matter 错送件
as 谢建国 start seal 用印 {"document": "关于督查的报告"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 transfer people 张慧 text "应由督查室核对。"
  -> 200 running review 部门审核 · 张慧
as 张慧 agree
  -> 200 running approve 办公室审批 · 张涛
matter 超时件
as 谢建国 start seal 用印 {"document": "关于消防的报告"}
  -> 201 running review 部门审核 · 程振宇

after 4 working_days
as 张涛 errors returned period 2026-03
  -> 被退回 谢建国 关于春耕的报告用印 申请 请补充文件全文。
as 张涛 errors void_number period 2026-03
  -> 作废号 陈玉兰 main〔2026〕1号 关于做好春季农业生产工作的通知
as 张涛 errors numbered period 2026-03
  -> 取号 陈玉兰 main〔2026〕2号 关于做好春季农业生产工作的通知
     作废号 陈玉兰 main〔2026〕1号 关于做好春季农业生产工作的通知
as 张涛 errors mis_sent period 2026-03
  -> 错送（已转交） 谢建国 关于督查的报告用印 部门审核
as 张涛 errors late period 2026-03
  -> 逾期 张涛 关于督查的报告用印 办公室审批
     逾期 张涛 关于防汛的报告用印 办公室审批
     逾期 张涛 关于春耕的报告用印 办公室审批
     逾期 程振宇 关于消防的报告用印 部门审核
     逾期 张涛 收〔2026〕2号 关于做好春季农业生产工作的通知 拟办
as 张涛 errors late person 程振宇 period 2026-03
  -> 逾期 程振宇 关于消防的报告用印 部门审核
as 张涛 errors sent person 谢建国 period 2026-03
  -> 送出 谢建国 关于消防的报告用印 部门审核
     送出 谢建国 关于督查的报告用印 部门审核
     送出 谢建国 关于防汛的报告用印 部门审核
     送出 谢建国 关于春耕的报告用印 部门审核
as 张涛 errors sent unit 县政府办公室综合科 period 2026-03
  -> 送出 谢建国 关于消防的报告用印 部门审核
     送出 程振宇 关于督查的报告用印 部门审核
     送出 谢建国 关于督查的报告用印 部门审核
     送出 郭美玲 关于防汛的报告用印 办公室审批
     送出 程振宇 关于防汛的报告用印 部门审核
     送出 谢建国 关于防汛的报告用印 部门审核
     送出 程振宇 关于春耕的报告用印 办公室审批
     送出 谢建国 关于春耕的报告用印 部门审核
as 张涛 errors returned person 谢建国 period 2026-03
  -> 被退回 谢建国 关于春耕的报告用印 申请 请补充文件全文。
as 张涛 errors mis_sent person 谢建国 period 2026-03
  -> 错送（已转交） 谢建国 关于督查的报告用印 部门审核
as 张涛 sections 2026-03
  -> 人均在办0.4
     县政府办公室（4人，人均1.0） 在办4 已办0 及时0/4 0.0% 超时4
     — 张涛 在办4 已办0 及时0/4 0.0% 超时4
     县政府办公室综合科（3人，人均0.3） 在办1 已办4 及时3/4 75.0% 超时1 退回1/8 12.5% 错送1/8 12.5%
     — 程振宇 在办1 已办2 及时2/3 66.7% 超时1
     — 郭美玲 在办0 已办1 及时1/1 100.0% 超时0
     — 谢建国 在办0 已办1 退回1/4 25.0% 错送1/4 25.0%
     县政府办公室文电机要科（4人，人均0.0） 在办0 已办0 废号1/2 50.0%
     — 陈玉兰 在办0 已办0 废号1/2 50.0%
     县政府办公室督查室（3人，人均0.0） 在办0 已办1 及时1/1 100.0% 超时0
     — 张慧 在办0 已办1 及时1/1 100.0% 超时0
as 张涛 sections 2026-03 export
  -> 201 县政府办公室忙闲和及时 2026-03 2026-03-06.xlsx 18行
as 张涛 quality 2026-03
  -> 不让工作延误 超时5（上期0）
     不让文电积压 积压0
     不让来人来件受冷落 逾期签收0（上期0）
     不让机关形象受损 被收文机关退回0（上期0）
     零缺陷 被退回1（上期0）
     零失误 错送1（上期0）
     零差错 文号作废1（上期0） 事后补号0（上期0）
as 谢建国 errors returned period 2026-03
  -> 403 matter_not_your_office 只有主管该机关办公室的人员可以查看和调度。

# 用车、接待、用印、档案、出国、信访六项基本制度：每一项都有制度、有表单、有审批、有台账、有报表，一项一项看得见。
# covers: 157

at 2026-03-02 09:00
given 制度 {"edition": 1, "duty_unit": "县政府办公室行政财务科", "applies_to": ["县政府办公室信息调研科"]}
matter 车规
as 陈玉兰 start house_rule 制度 {"title": "公务用车管理办法", "category": "vehicles", "basis": "《党政机关公务用车管理办法》", "body": "第一条 先审批，后办理，逐件登记。"}
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree {"effective_on": "2026-03-03", "review_on": "2026-12-31", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕1号
matter 接规
as 陈玉兰 start house_rule 制度 {"title": "公务接待管理办法", "category": "receptions", "basis": "《党政机关国内公务接待管理规定》", "body": "第一条 先审批，后办理，逐件登记。"}
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree {"effective_on": "2026-03-03", "review_on": "2026-12-31", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕2号
matter 印规
as 陈玉兰 start house_rule 制度 {"title": "印章使用管理办法", "category": "seals", "basis": "《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》", "body": "第一条 先审批，后办理，逐件登记。"}
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree {"effective_on": "2026-03-03", "review_on": "2026-12-31", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕3号
matter 档规
as 陈玉兰 start house_rule 制度 {"title": "档案管理办法", "category": "archives", "basis": "《中华人民共和国档案法》", "body": "第一条 先审批，后办理，逐件登记。"}
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree {"effective_on": "2026-03-03", "review_on": "2026-12-31", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕4号
matter 出规
as 陈玉兰 start house_rule 制度 {"title": "因公出国（境）管理办法", "category": "travel", "basis": "《因公临时出国经费管理办法》", "body": "第一条 先审批，后办理，逐件登记。"}
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running consult 征求意见 · 李雪梅
as 李雪梅 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 陈玉兰
as 陈玉兰 submit
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running publish 公布 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running publish 公布 · 宋明辉
as 宋明辉 agree {"effective_on": "2026-03-03", "review_on": "2026-12-31", "readers": ["李雪梅"]}
  -> 200 running read 阅知 · 李雪梅 · 制度〔2026〕5号
matter 访规
as 徐宁 start house_rule 制度 {"title": "信访工作办法", "category": "petitions", "basis": "《信访工作条例》", "body": "第一条 先登记，后受理，逐件答复。", "duty_unit": "县信访局办信科", "applies_to": ["县信访局办公室"]}
  -> 201 running unit_check 部门审核 · 罗磊
as 罗磊 agree
  -> 200 running consult 征求意见 · 孙涛
as 孙涛 agree "无不同意见。"
  -> 200 running revise 修改定稿 · 徐宁
as 徐宁 submit
  -> 200 running approve 审定 · 孙涛
as 孙涛 agree
  -> 200 running publish 公布 · 孙涛
as 孙涛 agree {"effective_on": "2026-03-03", "review_on": "2026-12-31", "readers": ["徐宁"]}
  -> 200 running read 阅知 · 徐宁 · 制度〔2026〕1号

at 2026-03-03 09:00
as 周凯 resource vehicle 云O·0001 {"capacity": 4, "equipment": ["急救箱"], "minutes_after": 30, "details": {"class": "机要通信", "inspection_until": "2026-12-31", "insurance_until": "2026-12-31"}}
  -> 201 云O·0001 4人 配急救箱 机要通信 2026-12-31 2026-12-31
as 周凯 resource driver 张红霞 {"details": {"category": "劳务派遣", "licence": "B1", "licence_until": "2028-05-31", "health_until": "2026-12-31", "check_until": "2026-12-31"}}
  -> 201 张红霞 0人 劳务派遣 2026-12-31 2026-12-31 B1 2028-05-31
matter 用车
as 谢建国 start vehicle_booking {"purpose": "调研春耕备耕", "use": "调研督查", "destination": "青石乡", "route": "县政府—国道—青石乡", "riders": ["谢建国"], "rider_count": 1, "off_duty": false, "time": {"start": "2026-03-04T08:30:00+08:00", "end": "2026-03-04T12:00:00+08:00"}}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 governed
  -> 部门审核
     《党政机关公务用车管理办法》
     制度〔2026〕1号 公务用车管理办法
as 程振宇 agree
  -> 200 running dispatch 派车 · 周凯
as 周凯 agree {"vehicle": "云O·0001", "driver": "张红霞"}
  -> 200 running return 回场登记 · 周凯 · 车〔2026〕1号
as 周凯 ledger vehicle_booking
  -> 车〔2026〕1号 青石乡用车（调研春耕备耕） 办理中
as 张涛 figures vehicle_booking 2026-03
  -> 收件 1
     了结 0
     了结率 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 1
     在办超期率 0/1 0.0%
matter 接待
as 谢建国 start reception {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"}, "purpose": "学习交流政务公开工作。", "guests": "许立平等6人", "invitation": "file:关于学习交流的函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 governed
  -> 部门审核
     《党政机关国内公务接待管理规定》第五条
     制度〔2026〕2号 公务接待管理办法
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running arrange 接待安排 · 周凯、黄蓉 · 接〔2026〕1号
as 张涛 ledger reception
  -> 接〔2026〕1号 接待青屏县人民政府办公室（6人） 办理中
as 张涛 figures reception 2026-03
  -> 收件 1
     了结 0
     了结率 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 1
     在办超期率 0/1 0.0%
     接待批次 1
matter 用印
as 谢建国 start seal {"document": "会议通知", "copies": 2, "reason": "印发会议通知。", "seal_kind": "office"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 governed
  -> 部门审核
     《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》（国发〔1999〕25号）
     制度〔2026〕3号 印章使用管理办法
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 ledger seal
  -> 未编号 会议通知用印 办理中
as 张涛 figures seal 2026-03
  -> 收件 1
     了结 0
     了结率 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 1
     在办超期率 0/1 0.0%
matter 借阅
as 谢建国 start archive_loan {"what": "2019年政府常务会议纪要", "purpose": "核对历史数据。", "way": "take", "until_day": "2026-03-06"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 governed
  -> 部门审核
     《中华人民共和国档案法》第二十七条至第二十九条
     制度〔2026〕4号 档案管理办法
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree
  -> 200 running lend 借出 · 周志强
as 周志强 agree {"code": "0042-2019-Y-办-0103", "lent_pages": 12}
  -> 200 running take_back 归还 · 周志强 · 借档〔2026〕1号
as 周志强 ledger archive_loan
  -> 借档〔2026〕1号 借阅2019年政府常务会议纪要 办理中
as 张涛 figures archive_loan 2026-03
  -> 收件 1
     了结 0
     了结率 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 1
     在办超期率 0/1 0.0%
matter 出国
as 谢建国 start exit_entry {"head_name": "赵蓉", "members": ["赵蓉", "孙娜", "谢建国"], "member_count": 3, "places": "荷兰", "place_count": 1, "leaves_on": "2026-04-13", "returns_on": "2026-04-17", "work_days": 4, "purpose": "设施农业合作洽谈。", "schedule": "第一天到达；第二至四天洽谈；第五天返回。", "invitation": "file:邀请函.txt", "planned": true, "budget_fen": 9000000, "budget_source": "县级财政出国经费"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 governed
  -> 部门审核
     《关于进一步加强因公临时出国（境）管理工作的若干意见》（中办发〔2013〕16号）
     制度〔2026〕5号 因公出国（境）管理办法
as 程振宇 agree
  -> 200 running budget 经费审核 · 傅建华、郭美玲
as 傅建华 governed
  -> 经费审核
     《关于进一步加强因公临时出国（境）管理工作的若干意见》（中办发〔2013〕16号）
     《因公临时出国经费管理办法》（财行〔2013〕516号）
     制度〔2026〕5号 因公出国（境）管理办法
     保密和任务审核
     《关于进一步加强因公临时出国（境）管理工作的若干意见》（中办发〔2013〕16号）
     《中华人民共和国保守国家秘密法实施条例》第五十二条
     制度〔2026〕5号 因公出国（境）管理办法
as 傅建华 agree "经费已列入预算。"
  -> 200 running secrecy 保密和任务审核 · 郭美玲
as 郭美玲 agree {"knows_secrets": true, "taught_on": "2026-03-03"}
  -> 200 running show_before 行前公示 · 郭美玲

at 2026-03-11 09:00
as 郭美玲 agree {"shown_from": "2026-03-03", "shown_to": "2026-03-10", "objections": "无异议。"}
  -> 200 running approve 领导审批 · 朱燕
as 朱燕 agree "同意出访。"
  -> 200 running issue 发放证照 · 郭美玲 · 外出〔2026〕1号
as 郭美玲 ledger exit_entry
  -> 外出〔2026〕1号 赵蓉等3人赴荷兰 办理中
as 张涛 figures exit_entry 2026-03
  -> 收件 1
     了结 0
     了结率 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 1
     在办超期率 0/1 0.0%
matter 来访
as 徐宁 start petition {"petitioner": "李某某", "channel": "in_person", "people_count": 1, "received_on": "2026-03-11", "topic": "安置房逾期未交付", "content": "2023年签协议，逾期一年未交房，要求交房并补偿。"}
  -> 201 running sort 甄别分类 · 罗磊 · 信〔2026〕1号
as 罗磊 governed
  -> 甄别分类
     《信访工作条例》第二十三条
     制度〔2026〕1号 信访工作办法
as 罗磊 agree {"class": "claim", "decision": "take", "way": "by_petition", "responsible_unit": "县住房和城乡建设局"}
  -> 200 running may_object 管辖异议 · 冯明辉 · 信〔2026〕1号
as 徐宁 ledger petition
  -> 信〔2026〕1号 安置房逾期未交付 办理中
as 罗磊 figures petition 2026-03
  -> 收件 1
     了结 0
     了结率 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 1
     在办超期率 0/1 0.0%
     受理用时 0
     答复用时 0
as 罗磊 rules kind petition
  -> 信访事项：14个环节，0个没有依据
     登记
     《信访工作条例》第二十二条
     制度〔2026〕1号 信访工作办法
     甄别分类
     《信访工作条例》第二十三条
     制度〔2026〕1号 信访工作办法
     告知不予受理
     《信访工作条例》第二十三条
     制度〔2026〕1号 信访工作办法
     核查处理
     《信访工作条例》
     制度〔2026〕1号 信访工作办法
     答复检举控告人
     《信访工作条例》
     制度〔2026〕1号 信访工作办法
     导入法定程序
     《信访工作条例》
     制度〔2026〕1号 信访工作办法
     管辖异议
     《信访工作条例》第二十三条
     制度〔2026〕1号 信访工作办法
     受理告知
     《信访工作条例》第二十三条
     制度〔2026〕1号 信访工作办法
     办理
     《信访工作条例》第三十四条
     制度〔2026〕1号 信访工作办法
     延长审批
     《信访工作条例》第三十四条
     制度〔2026〕1号 信访工作办法
     延长办理
     《信访工作条例》第三十四条
     制度〔2026〕1号 信访工作办法
     审定处理意见
     《信访工作条例》第三十二条
     制度〔2026〕1号 信访工作办法
     送达答复
     《信访工作条例》
     制度〔2026〕1号 信访工作办法
     评价归档
     《信访工作条例》
     制度〔2026〕1号 信访工作办法

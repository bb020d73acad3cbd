# 行政工作数得出量：用印、申领这些事务各办了多少、办结多少、用了多久，按月、按科室由系统从台账数出来，不用人填，和上月比多少也看得到。
# covers: 226

at 2026-03-02 09:00
given 印 {"document": "关于报送名单的函", "copies": 2, "reason": "上报。"}
matter 一
as 谢建国 start seal 印
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 2}
  -> 200 closed
matter 二
as 谢建国 start seal 印 {"document": "关于借用会议室的函"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 2}
  -> 200 closed
matter 三
as 沈鹏 start seal 印 {"document": "关于补充材料的函"}
  -> 201 running review 部门审核 · 张涛
matter 四
as 沈鹏 start requisition {"what": "A4复印纸", "sort": "supplies", "count": 2, "reason": "印文件。"}
  -> 201 running unit_check 部门审核 · 张涛
as 张涛 agree
  -> 200 running give 发放 · 周凯、黄蓉

at 2026-04-02 09:00
matter 五
as 谢建国 start seal 印 {"document": "四月报送函"}
  -> 201 running review 部门审核 · 程振宇
as 张涛 figures seal 2026-03 by unit
  -> 收件 3；县政府办公室综合科 2；县政府办公室秘书一科 1
     了结 2；县政府办公室综合科 2
     了结率 2/3 66.7%；县政府办公室综合科 2/2 100.0%；县政府办公室秘书一科 0/1 0.0%
     按时率 2/2 100.0%；县政府办公室综合科 2/2 100.0%
     退回率 0/2 0.0%；县政府办公室综合科 0/2 0.0%
     办理用时 居中0分 平均0分 九成0分（2件）；县政府办公室综合科 居中0分 平均0分 九成0分（2件）
     在办 2；县政府办公室综合科 1；县政府办公室秘书一科 1
     在办超期率 1/2 50.0%；县政府办公室综合科 0/1 0.0%；县政府办公室秘书一科 1/1 100.0%
as 张涛 figures seal 2026-04 against before
  -> 收件 1（2026-03：3）
     了结 0（2026-03：2）
     了结率 0/1 0.0%（2026-03：2/3 66.7%）
     按时率 0/0（2026-03：2/2 100.0%）
     退回率 0/0（2026-03：0/2 0.0%）
     办理用时 0（2026-03：居中0分 平均0分 九成0分（2件））
     在办 2
     在办超期率 1/2 50.0%
as 张涛 figures requisition 2026-03 by unit
  -> 收件 1；县政府办公室秘书一科 1
     了结 0
     了结率 0/1 0.0%；县政府办公室秘书一科 0/1 0.0%
     按时率 0/0
     退回率 0/0
     办理用时 0
     在办 1；县政府办公室秘书一科 1
     在办超期率 1/1 100.0%；县政府办公室秘书一科 1/1 100.0%
as 张涛 load
  -> 黄蓉 县政府办公室行政财务科 在办1 逾期1 近一月已办0
     周凯 县政府办公室行政财务科 在办1 逾期1 近一月已办0
     程振宇 县政府办公室综合科 在办1 逾期0 近一月已办0
     张涛 县政府办公室 在办1 逾期1 近一月已办0

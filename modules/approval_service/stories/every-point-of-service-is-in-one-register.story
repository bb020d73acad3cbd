# 多点服务：县大厅、分中心、乡镇便民服务中心、村代办点都登记成服务点，各有主管单位、负责人和窗口；在哪个点受理都进同一本台账，按点查得到，停止服务的点不再开放。
# covers: 104

at 2026-03-02 09:00
given 点 {"address": "见门牌", "hours": "工作日 9:00—17:00"}
matter 大厅
as 黄蓉 start service_point 点 {"name": "县政务大厅", "level": "hall", "run_by": "县政府办公室", "windows": 30, "agent": "黄蓉"}
  -> 201 running confirm 主管单位确认 · 张涛
as 张涛 agree
  -> 200 running serve 开放 · 黄蓉 · 服务点1号
matter 分中心
as 黄蓉 start service_point 点 {"name": "市场监管分中心", "level": "branch", "run_by": "县市场监督管理局", "windows": 6, "agent": "徐勇"}
  -> 201 running confirm 主管单位确认 · 张宁
as 张宁 agree
  -> 200 running serve 开放 · 徐勇 · 服务点2号
matter 乡里
as 周蓉 start service_point 点 {"name": "竹溪乡便民服务中心", "level": "town", "run_by": "竹溪乡人民政府", "windows": 4, "agent": "周蓉"}
  -> 201 running confirm 主管单位确认 · 吴德明
as 吴德明 agree
  -> 200 running serve 开放 · 周蓉 · 服务点1号
matter 村里
as 周蓉 start service_point 点 {"name": "柳村代办点", "level": "village", "run_by": "竹溪乡人民政府", "windows": 1, "agent": "胡辉"}
  -> 201 running confirm 主管单位确认 · 吴德明
as 吴德明 agree
  -> 200 running serve 开放 · 胡辉 · 服务点2号
as 谢建国 sums service_point by level
  -> 分中心 1件 windows 6
     县政务大厅 1件 windows 30
     乡镇便民服务中心 1件 windows 4
     村（社区）代办点 1件 windows 1
given 件 {"item": "食品经营许可", "contact": "电话略", "received_on": "2026-03-02", "papers": "file:申请表.txt", "complete": "is_complete", "lead_unit": "县市场监督管理局"}
matter 件一
as 黄蓉 start approval_case 件 {"applicant": "云川小吃店"} from 大厅
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕1号
matter 件二
as 徐勇 start approval_case 件 {"applicant": "城南超市"} from 分中心
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕1号
matter 件三
as 周蓉 start approval_case 件 {"applicant": "竹溪农家乐"} from 乡里
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕1号
matter 件四
as 胡辉 start approval_case 件 {"applicant": "柳村小卖部"} from 村里
  -> 201 running examine 审查 · 徐勇 · 审批〔2026〕2号
as 徐勇 sums approval_case by point
  -> 县政务大厅 1件
     市场监管分中心 1件
     柳村代办点 1件
     竹溪乡便民服务中心 1件
as 徐勇 sums approval_case by taken_at
  -> 分中心 1件
     县政务大厅 1件
     乡镇便民服务中心 1件
     村（社区）代办点 1件
as 徐勇 agree
  -> 200 running decide 决定 · 张宁 · 审批〔2026〕2号
as 张宁 agree {"decision": "granted", "paper_out": "file:食品经营许可证.txt"} "准予。"
  -> 200 running give_out 窗口出件 · 胡辉 · 审批〔2026〕2号
as 胡辉 agree {"given_on": "2026-03-02", "taken_by": "店主"}
  -> 200 closed · 审批〔2026〕2号
as 胡辉 related
  -> 服务点 服务点2号 柳村代办点 办理中
matter 村里
as 胡辉 agree
  -> 200 closed · 服务点2号
as 谢建国 sums service_point by level where state:running
  -> 分中心 1件 windows 6
     县政务大厅 1件 windows 30
     乡镇便民服务中心 1件 windows 4

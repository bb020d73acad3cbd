# 档案从日常工作里来：公文、会议、督办都能从原件一键移交，题名带过去、连着原件，归档后按来源查得到有多少。
# covers: 171

at 2026-03-02 09:00
given 上架 {"fonds": "0042", "retention": "thirty", "room": "一号库", "shelf": "3架2层", "box": "12"}
matter 文
as 陈玉兰 start incoming_document {"title": "关于做好春耕生产的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号", "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "review": "accepted"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
matter 文档
as 陈玉兰 start archive_record {"origin": "outside", "author": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号", "written_on": "2026-02-27", "pages": 4, "on_paper": "yes"} from 文
  -> 201 running shelve 整理上架 · 周志强
as 周志强 agree 上架 {"code": "0042-2026-D30-办-0001"}
  -> 200 closed · 归〔2026〕1号
matter 会
as 谢建国 start meeting {"name": "备耕碰头会", "host": "云川县人民政府", "class": "small", "shape": "coordinate", "session": {"start": "2026-03-03T09:00:00+08:00", "end": "2026-03-03T10:00:00+08:00"}, "chair": "张涛", "purpose": "商定备耕安排。", "unplanned_reason": "按近期工作安排召开。", "head_count": 6, "place": "二楼小会议室"}
  -> 201 running office_check 办公室审核 · 张涛
matter 会档
as 谢建国 start archive_record {"origin": "meeting", "author": "县政府办公室", "written_on": "2026-03-02", "pages": 3, "on_paper": "yes"} from 会
  -> 201 running shelve 整理上架 · 周志强
as 周志强 agree 上架 {"code": "0042-2026-D30-办-0002"}
  -> 200 closed · 归〔2026〕2号
matter 督
as 张慧 start supervise {"title": "竹溪乡道路修复", "class": "reminder", "source": "spoken", "content": "三月底前修复。", "topic": "农村道路", "period": "2026年第一季度", "responsible_leader": "于永强"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
matter 督档
as 张慧 start archive_record {"origin": "supervision", "author": "县政府办公室督查室", "written_on": "2026-03-02", "pages": 2, "on_paper": "yes"} from 督
  -> 201 running shelve 整理上架 · 周志强
as 张慧 field title
  -> 竹溪乡道路修复
as 周志强 agree 上架 {"code": "0042-2026-D30-办-0003"}
  -> 200 closed · 归〔2026〕3号
as 张慧 related
  -> 归档的事项  竹溪乡道路修复 办理中
as 周志强 sums archive_record by origin
  -> 会议 1件
     外来文件 1件
     督查 1件
as 周志强 sums archive_record by code
  -> 0042-2026-D30-办-0001 1件
     0042-2026-D30-办-0002 1件
     0042-2026-D30-办-0003 1件

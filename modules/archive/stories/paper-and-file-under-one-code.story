# 双套制：纸质件和电子件共用一个档号，纸质件在哪个库房哪一盒写清楚，电子件打得开才收；档号不能重，自己的文件和外来文件排在一起查。
# covers: 252, 332

at 2026-03-02 09:00
given 来文 {"title": "关于做好春耕生产的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号", "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "review": "accepted"}
given 归档 {"title": "关于做好春耕生产的通知", "origin": "outside", "author": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号", "written_on": "2026-02-27", "pages": 4, "on_paper": "yes"}
given 上架 {"fonds": "0042", "retention": "thirty", "code": "0042-2026-D30-办-0001", "room": "一号库", "shelf": "3架2层", "box": "12"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
matter 归
as 陈玉兰 start archive_record 归档 {"on_paper": "no"} link archives a
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/electronic form_check 纸质件和电子件至少有一样。
as 陈玉兰 start archive_record 归档 {"electronic": "file:扫描件.txt"} link archives a
  -> 201 running shelve 整理上架 · 周志强
as 周志强 agree {"fonds": "0042", "retention": "thirty", "code": "0042-2026-D30-办-0001", "opened": "yes"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/room form_check 有纸质件的，请填写库房、架层和盒号。
as 周志强 agree 上架 {"opened": "no"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/opened form_check 电子件须打开核对，打不开或不一致的退回补交。
as 周志强 agree 上架 {"opened": "yes"}
  -> 200 closed · 归〔2026〕1号
as 周志强 field box
  -> 12
as 周志强 field code
  -> 0042-2026-D30-办-0001
matter a
as 陈玉兰 related
  -> 归档登记 归〔2026〕1号 关于做好春耕生产的通知 已办结
matter 自己的
as 陈玉兰 start archive_record 归档 {"title": "关于会议计划管理的通知", "origin": "own", "author": "县政府办公室", "their_number": "云川政办发〔2026〕9号", "electronic": "file:发文正本.txt"}
  -> 201 running shelve 整理上架 · 周志强
as 周志强 agree 上架 {"opened": "yes"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/code matter_duplicate_final “档号”等相同的事项已由陈玉兰于 3月2日 09:00 登记，编号 归〔2026〕1号，不能重复登记。
as 周志强 agree 上架 {"opened": "yes", "code": "0042-2026-D30-办-0002"}
  -> 200 closed · 归〔2026〕2号
as 周志强 ledger archive_record
  -> 归〔2026〕2号 关于会议计划管理的通知 已办结
     归〔2026〕1号 关于做好春耕生产的通知 已办结

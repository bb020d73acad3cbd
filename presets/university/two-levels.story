# 校院两级管理：学院有自己的代字、编号、签发人和印章，自己的文自己办完；学校看得到各学院办了多少，学院之间互相看不到。
# covers: 218
# preset: university

at 2026-03-02 09:00
as 曾琳 new_word 计算机学院 云大计 outgoing_document
  -> 201
as 曾琳 new_word 文学院 云大文 outgoing_document
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 金波 new_word 文学院 云大文 outgoing_document
  -> 201
given 文 {"doc_type": "kind_notice", "direction": "down", "main_recipients": ["教务处"], "body": "请遵照执行。", "disclosure": "open"}
matter 计
as 曾琳 start outgoing_document 文 {"title": "计算机学院关于期中教学检查的函", "doc_type": "kind_letter", "direction": "level", "issuer": "计算机学院", "word": "云大计"}
  -> 201 running section_head 拟稿部门审核 · 任远航
as 曾琳 way
  -> 发起 拟稿 · 曾琳 提交
     依次送达 拟稿部门审核 · 任远航 在办 待看0分钟
     下一步 核稿 · 计算机学院核稿人 → 计算机学院 → 曾琳
     以后 学校办公室审核 · 计算机学院办公室主任 → 计算机学院 → 曾琳
     以后 分管校领导审签? · 分管计算机学院的领导 → 云江大学 → 韩立本 取决于重要公文、签发权限
     以后 签发 · 未作授权的，由主要负责人签发 → 计算机学院 → 任远航 人选取决于重要公文、签发权限
     以后 复核登记 · 计算机学院文书机要人员 → 计算机学院 → 曾琳
     以后 用印 · 计算机学院印章管理员 → 计算机学院 → 曾琳
     以后 分发 · 计算机学院文书机要人员 → 计算机学院 → 曾琳
     以后 存档 · 计算机学院档案人员 → 计算机学院 → 曾琳
as 任远航 agree
  -> 200 running check_draft 核稿 · 曾琳
as 曾琳 agree
  -> 200 running office_head 学校办公室审核 · 曾琳
as 曾琳 agree
  -> 200 running sign_and_issue 签发 · 任远航
as 任远航 agree "签发。"
  -> 200 running recheck 复核登记 · 曾琳
as 曾琳 agree {"copies": 3}
  -> 200 running affix_seal 用印 · 曾琳 · 云大计〔2026〕1号
as 曾琳 agree {"seal_way": "electronic", "seal_owner": "计算机学院", "seal_copies": 3}
  -> 200 running distribute 分发 · 曾琳 · 云大计〔2026〕1号
as 曾琳 register seal_use
  -> 1 云大计〔2026〕1号 计算机学院关于期中教学检查的函 · 任远航 · 3 · 函 · 计算机学院 · 电子印章 · 曾琳
matter 文
as 金波 start outgoing_document 文 {"title": "文学院关于讲座安排的函", "doc_type": "kind_letter", "direction": "level", "issuer": "文学院", "word": "云大文"}
  -> 201 running section_head 拟稿部门审核 · 梅若雪
as 曾琳 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 曾琳 sums outgoing_document by issuer
  -> 计算机学院 1件
as 金波 sums outgoing_document by issuer
  -> 文学院 1件
as 沈怀瑾 sums outgoing_document by issuer
  -> 计算机学院 1件
     文学院 1件
as 沈怀瑾 figures outgoing_document 2026-03 by issuer
  -> 收件 2；计算机学院 1；文学院 1
     了结 0
     了结率 0/2 0.0%；计算机学院 0/1 0.0%；文学院 0/1 0.0%
     按时率 0/0
     退回率 0/0
     线上办理率 0/0
     办理用时 0
     在办 2；计算机学院 1；文学院 1
     在办超期率 0/2 0.0%；计算机学院 0/1 0.0%；文学院 0/1 0.0%

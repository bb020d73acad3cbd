# 三家联合行文：各自审核、各自签发、各自用印，用主办机关的文号，成文日期是最后一家签发的日子。
# covers: 182

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
given 通知 {"doc_type": "kind_notice", "title": "云川县财政局关于编报2026年部门决算的通知", "direction": "down", "issuer": "县财政局", "word": "云财",
  "main_recipients": ["县国库支付中心"], "disclosure": "open", "body": "县国库支付中心：\n请于6月底前编报部门决算。"}
given 联合 {"joint_organs": ["县发展和改革局", "县应急管理局"]}
as 梁涛 start outgoing_document 通知 联合
  -> 201 running section_head 拟稿部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running joint_check 联合发文机关审核 · 杨敏、曹鹏
as 杨敏 agree "我局同意。"
  -> 200 running joint_check 联合发文机关审核 · 曹鹏
as 曹鹏 disagree "第二条须再核。"
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running joint_check 联合发文机关审核 · 杨敏、曹鹏
as 江𬱖 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 曹鹏 agree "同意。"
  -> 200 running joint_check 联合发文机关审核 · 杨敏
as 杨敏 agree "同意。"
  -> 200 running leader_review 分管领导审签 · 吕涛
as 吕涛 agree
  -> 200 running sign_and_issue 签发 · 吕浩
as 吕浩 agree "同意。"
  -> 200 running joint_sign 会签 · 唐晓东、冯志强
as 江𬱖 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。

at 2026-03-04 10:00
as 唐晓东 agree "同意会签。"
  -> 200 running joint_sign 会签 · 冯志强
as 梁涛 field signed_on
  -> 2026-03-02
as 江𬱖 list pending
  -> none

at 2026-03-05 15:00
as 冯志强 agree "同意会签。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
as 梁涛 field signed_on
  -> 2026-03-05
as 江𬱖 claim
  -> 200 running recheck 复核登记 · 江𬱖
as 江𬱖 agree {"copies": 60}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
as 秦月 agree {"seal_way": "electronic", "seal_owner": "县财政局", "seal_copies": 60}
  -> 200 running joint_seal 联合发文机关用印 · 任思远、顾海生 · 云财〔2026〕1号
as 任思远 agree
  -> 200 running joint_seal 联合发文机关用印 · 顾海生 · 云财〔2026〕1号
as 任思远 agree
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 顾海生 agree
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 秦月 register seal_use
  -> 1 云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 · 吕浩 · 60 · 通知 · 县财政局 · 电子印章 · 秦月
as 任思远 register seal_use
  -> 1 云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 · 60 · 通知 · 电子印章 · 任思远
as 顾海生 register seal_use
  -> 1 云财〔2026〕1号 云川县财政局关于编报2026年部门决算的通知 · 60 · 通知 · 电子印章 · 顾海生
as 陈玉兰 register seal_use
  -> none
as 秦月 claim
  -> 200 running distribute 分发 · 秦月 · 云财〔2026〕1号
as 秦月 agree
  -> 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
as 梁涛 trail
  -> 梁涛 拟稿：提交，送彭素芬（拟稿部门审核）
     彭素芬 拟稿部门审核：同意，送江𬱖（核稿）
     江𬱖 核稿：同意，送江𬱖（办公室审核）
     江𬱖 办公室审核：同意，送杨敏、曹鹏（联合发文机关审核）
     杨敏 联合发文机关审核：同意：“我局同意。”
     曹鹏 联合发文机关审核：不同意，送江𬱖（核稿）：“第二条须再核。”
     江𬱖 核稿：同意，送杨敏、曹鹏（联合发文机关审核）
     曹鹏 联合发文机关审核：同意：“同意。”
     杨敏 联合发文机关审核：同意，送吕涛（分管领导审签）：“同意。”
     吕涛 分管领导审签：同意，送吕浩（签发）
     吕浩 签发：签发，送唐晓东、冯志强（会签）：“同意。”
     唐晓东 会签：会签：“同意会签。”
     系统 会签：到期提醒
     冯志强 会签：会签，送江𬱖、秦月（复核登记）：“同意会签。”
     江𬱖 复核登记：认领
     江𬱖 复核登记：编号登记，送秦月（用印）
     秦月 用印：用印，送任思远、顾海生（联合发文机关用印）
     任思远 联合发文机关用印：用印
     顾海生 联合发文机关用印：用印，送江𬱖、秦月（分发）
     秦月 分发：认领
     秦月 分发：分发，送秦月（存档）

# 系统传来的来文：不合要求的退文并说明理由；重送后签收即登记，字段自动带入；办结并答复，来文机关看得到；上报的报告谁签收了，报送单位也看得到。
# covers: 170, 183

at 2026-03-02 09:00
given 通知 {"doc_type": "kind_notice", "title": "云川县人民政府关于报送预算执行情况的通知", "direction": "down", "issuer": "云川县人民政府",
  "main_recipients": ["县财政局"], "body": "请报送上年度预算执行情况。", "disclosure": "on_request"}
given 报告 {"doc_type": "kind_report", "title": "县财政局关于预算执行情况的报告", "direction": "up", "issuer": "县财政局",
  "main_recipients": ["云川县人民政府"], "body": "现将上年度预算执行情况报告如下。", "disclosure": "on_request"}
as 陈玉兰 new_word 云川县人民政府 云政发 outgoing_document
  -> 201
as 江𬱖 new_word 县财政局 云财 outgoing_document
  -> 201
as 沈鹏 start outgoing_document 通知
  -> 201 running section_head 拟稿部门审核 · 张涛
as 张涛 agree
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳
as 萧秀英 claim
  -> 200 running check_draft 核稿 · 萧秀英
as 萧秀英 agree
  -> 200 running office_head 办公室审核 · 张涛
as 张涛 agree
  -> 200 running leader_review 分管领导审签 · 周长河
as 周长河 agree "请朱县长签发。"
  -> 200 running sign_and_issue 签发 · 朱燕
as 朱燕 agree "同意签发。"
  -> 200 running recheck 复核登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 claim
  -> 200 running recheck 复核登记 · 陈玉兰
as 陈玉兰 agree {"word": "云政发", "copies": 3}
  -> 200 running affix_seal 用印 · 宋凤英 · 云政发〔2026〕1号
as 宋凤英 agree {"seal_way": "electronic", "seal_owner": "云川县人民政府", "seal_copies": 3}
  -> 200 running distribute 分发 · 陈玉兰、宋明辉、宋凤英、周志强 · 云政发〔2026〕1号
as 陈玉兰 claim
  -> 200 running distribute 分发 · 陈玉兰 · 云政发〔2026〕1号
as 陈玉兰 agree
  -> 200 running file_record 存档 · 周志强 · 云政发〔2026〕1号
as 江𬱖 box in
  -> 云川县人民政府 → 县财政局 云政发〔2026〕1号 云川县人民政府关于报送预算执行情况的通知 待签收
as 江𬱖 return_delivery
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /reason required 必填。
as 江𬱖 return_delivery "未附报送格式，请补充后重发。"
  -> 200 县财政局 已退文 · 江𬱖：未附报送格式，请补充后重发。
as 陈玉兰 deliveries
  -> 县财政局 已退文 · 江𬱖：未附报送格式，请补充后重发。
as 陈玉兰 send_again 县财政局
  -> 县财政局 已退文 · 江𬱖：未附报送格式，请补充后重发。
     县财政局 待签收 第2次
as 江𬱖 sign_for {"received_on": null}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/received_on required 必填。
as 江𬱖 sign_for into b
  -> 200 县财政局 已签收 第2次 · 江𬱖
matter b
as 江𬱖 field their_number
  -> 云政发〔2026〕1号
as 江𬱖 field received_on
  -> 2026-03-02
as 江𬱖 agree "请吕局长阅示。" {"category": "for_action", "instructing_leaders": ["吕浩"], "reply_wanted": true}
  -> 200 running instruct 批办 · 吕浩 · 收〔2026〕1号
as 吕浩 agree "请预算科办理。"
  -> 200 running allot 分办 · 江𬱖 · 收〔2026〕1号
as 江𬱖 agree {"lead_unit": "县财政局预算科"}
  -> 200 running undertake 承办 · 彭素芬 · 收〔2026〕1号
as 彭素芬 agree "已拟报告。"
  -> 200 running report_result 结果呈阅 · 吕浩 · 收〔2026〕1号
as 吕浩 agree
  -> 200 running reply 答复 · 彭素芬 · 收〔2026〕1号
as 彭素芬 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reply_wanted form_check 本件须答复来文机关：请起草复文并关联本件，复文编号后再提交。
matter c
as 彭素芬 start outgoing_document 报告 link answers b
  -> 201 running section_head 拟稿部门审核 · 吕浩
as 吕浩 agree
  -> 200 running check_draft 核稿 · 江𬱖
as 江𬱖 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running leader_review 分管领导审签 · 吕涛
as 吕涛 agree "请吕局长签发。"
  -> 200 running sign_and_issue 签发 · 吕浩
as 吕浩 agree "同意签发。"
  -> 200 running recheck 复核登记 · 江𬱖、秦月
as 江𬱖 claim
  -> 200 running recheck 复核登记 · 江𬱖
as 江𬱖 agree {"word": "云财", "copies": 3}
  -> 200 running affix_seal 用印 · 秦月 · 云财〔2026〕1号
matter b
as 彭素芬 agree "已书面报告。"
  -> 200 running dispose 处置 · 江𬱖、秦月 · 收〔2026〕1号
as 江𬱖 claim
  -> 200 running dispose 处置 · 江𬱖 · 收〔2026〕1号
as 江𬱖 agree {"disposal": "file"}
  -> 200 closed · 收〔2026〕1号
as 江𬱖 related
  -> 复文 云财〔2026〕1号 县财政局关于预算执行情况的报告 办理中
matter a
as 陈玉兰 deliveries
  -> 县财政局 已退文 · 江𬱖：未附报送格式，请补充后重发。
     县财政局 已答复 第2次 · 江𬱖 已办结 已答复：云财〔2026〕1号
matter c
as 秦月 agree {"seal_way": "electronic", "seal_owner": "县财政局", "seal_copies": 3}
  -> 200 running distribute 分发 · 江𬱖、秦月 · 云财〔2026〕1号
as 江𬱖 claim
  -> 200 running distribute 分发 · 江𬱖 · 云财〔2026〕1号
as 江𬱖 agree
  -> 200 running file_record 存档 · 秦月 · 云财〔2026〕1号
as 陈玉兰 box in
  -> 县财政局 → 云川县人民政府 云财〔2026〕1号 县财政局关于预算执行情况的报告 待签收
as 江𬱖 deliveries
  -> 云川县人民政府 待签收
as 陈玉兰 sign_for into d {"received_on": "2026-03-02", "medium": "online", "review": "accepted"}
  -> 200 云川县人民政府 已签收 · 陈玉兰
as 江𬱖 deliveries
  -> 云川县人民政府 已签收 · 陈玉兰

# 岗位廉政风险点：自查写清环节、表现、措施和责任人，五项条件算出等级，互评、审定、公示，按等级有人监督，责任人承诺，每年再评。
# covers: 13

at 2026-03-02 09:00
given 印 {"post_name": "印章管理员", "flow_step": "seal_press", "power": "保管使用单位印章", "danger": "未经审批用印、空白用印。", "form": "of_process", "has_power": true, "needs_light": true, "often_fails": true, "measures": "先审批后用印，登记留影。", "owner": "宋凤英", "peers": ["谢建国", "周志强"]}
as 宋凤英 start risk 印
  -> 201 running peer_review 互评 · 谢建国、周志强
as 宋凤英 field level
  -> first
as 谢建国 agree
  -> 422 opinion_required 请填写意见。
as 谢建国 agree "同意，建议用印时两人在场。"
  -> 200 running peer_review 互评 · 周志强
as 周志强 agree "同意。"
  -> 200 running section 科室审定 · 陈玉兰
as 陈玉兰 agree {"measures": "先审批后用印，两人在场，登记留影。"}
  -> 200 running settle 领导小组审定 · 张涛
as 张涛 agree {"shown_from": "2026-03-03"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/review_on required 必填。
as 张涛 agree {"shown_from": "2026-03-03", "review_on": "2027-03-01"}
  -> 200 running watch 监督人确认 · 张涛 · 廉〔2026〕1号
as 张涛 why
  -> 张涛：一级风险由主要负责人监督
as 张涛 agree "已知悉，负责监督。"
  -> 200 running keep 责任人承诺 · 宋凤英 · 廉〔2026〕1号
as 宋凤英 agree
  -> 422 opinion_required 请填写意见。
as 宋凤英 agree "本人承诺落实防控措施。"
  -> 200 closed · 廉〔2026〕1号
as 宋凤英 every year month 3 day 1 ahead 10
  -> 201 印章管理员：用印申请·用印（宋凤英）2027-02-15 开出，2027-03-01 到期
matter 查
as 张涛 start risk_finding {"topic": "两次用印没有影像", "source": "by_inspection", "facts": "3月抽查登记簿，两次用印没有照片。", "concerned": ["宋凤英"], "responsible_unit": "县政府办公室文电机要科"} link found_at a
  -> 201 running explain 当事人说明 · 宋凤英 · 廉查〔2026〕1号
as 宋凤英 agree "相机故障，事后未补拍。"
  -> 200 running decide 认定 · 邓艳玲 · 廉查〔2026〕1号
as 邓艳玲 agree {"handling": "to_be_righted", "handling_reason": "属流程执行不到位。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reply_by form_check 要整改的，请确定时限。
as 邓艳玲 agree {"handling": "to_be_righted", "handling_reason": "属流程执行不到位。", "reply_by": "2026-03-13"}
  -> 200 running put_right 整改 · 陈玉兰 · 廉查〔2026〕1号
as 陈玉兰 agree {"result": "配备用印拍照设备，逐次留影。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/evidence required 必填。
as 陈玉兰 agree {"result": "配备用印拍照设备，逐次留影。", "evidence": "file:设备照片.txt"}
  -> 200 running verify 复查销号 · 张涛 · 廉查〔2026〕1号
as 张涛 send_back to put_right direct "再抽查一周记录。"
  -> 200 running put_right 整改 · 陈玉兰 · 廉查〔2026〕1号
as 陈玉兰 agree {"result": "配备用印拍照设备，一周11次用印全部有影像。"}
  -> 200 running verify 复查销号 · 张涛 · 廉查〔2026〕1号
as 张涛 agree {"verified": "一周抽查无遗漏。"}
  -> 200 closed · 廉查〔2026〕1号
matter a
as 张涛 related
  -> 发现的问题 廉查〔2026〕1号 两次用印没有影像 已办结

# 需要会商的先由几个单位研办，各提意见，再由主办单位承办；不需要的不经研办。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟先研办。" {"category": "for_action", "study_units": ["县财政局", "县发展和改革局"]}
  -> 200 running allot 分办 · 张涛 · 收〔2026〕1号
as 张涛 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/lead_unit required 必填。
as 张涛 agree {"lead_unit": "县农业农村局"}
  -> 200 running study 研办 · 吕浩、唐晓东 · 收〔2026〕1号
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 skipped · 承办 open · 研办 current · 催办 skipped · 处置 open
as 孙娜 agree "先办。"
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 吕浩 agree
  -> 422 opinion_required 请填写意见。
as 吕浩 agree "资金可从涉农统筹中安排。"
  -> 200 running study 研办 · 唐晓东 · 收〔2026〕1号
as 唐晓东 agree "建议列入年度项目。"
  -> 200 running undertake 承办 · 孙娜 · 收〔2026〕1号
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 skipped · 承办 current · 研办 done · 催办 skipped · 处置 open
as 孙娜 agree "已采纳研办意见，办理完毕。"
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 open
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟先研办。
     研办 吕浩 提出研办意见：资金可从涉农统筹中安排。
     研办 唐晓东 提出研办意见：建议列入年度项目。
     承办 孙娜 办理完毕：已采纳研办意见，办理完毕。
     可以：认领 催办

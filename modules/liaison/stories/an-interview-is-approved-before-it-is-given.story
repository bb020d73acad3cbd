# 媒体也是外部机构：采访先登记，口径先审批，审批后不能改，刊播了什么跟踪到底，往来记在媒体名下。
# covers: 222

at 2026-03-02 09:00
as 王蓉 start outside_body {"name": "云江日报社", "sort": "media", "contacts": "时政部 江某", "keeper": "王蓉"}
  -> 201 running confirm 对口人核对 · 王蓉
as 王蓉 agree
  -> 200 closed · 外联1号
matter 采访
as 王蓉 start interview {"medium": "云江日报", "reporter": "江某（证号略）", "topic": "政务服务延时", "questions": "延时到几点？群众反映如何？", "speaker": "邓艳玲"} link with a
  -> 201 running answer 拟口径 · 邓艳玲
as 邓艳玲 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/answer required 必填。
as 邓艳玲 agree {"answer": "中午不断人，延至19点，三月以来办件412件。"}
  -> 200 running approve 审批 · 张涛
as 张涛 agree "同意，按口径答。"
  -> 200 running track 跟踪刊播 · 王蓉 · 采访〔2026〕1号
as 王蓉 submit {"answer": "延到20点。", "published": "3月4日二版。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/answer form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 王蓉 submit {"published": "3月4日二版。"}
  -> 200 closed · 采访〔2026〕1号
matter a
as 王蓉 related
  -> 采访 采访〔2026〕1号 云江日报：政务服务延时 已办结

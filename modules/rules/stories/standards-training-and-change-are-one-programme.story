# 标准化建设立一个项目：先定标准，再培训，照新方式试行，验收时三样都要有；形成的制度和规程关联在项目上。
# covers: 331

at 2026-03-02 09:00
given 项目 {"title": "会务工作标准化", "goal": "会议通知、会场、材料一次到位。", "standards": "会议通知规程（综合科）\n会场准备规程（行政财务科）", "training": "全员培训一次。", "change": "纸质签到改为扫码签到。",
  "lead_unit": "县政府办公室综合科", "assist_units": ["县政府办公室行政财务科"], "finish_by": "2026-09-30"}
as 谢建国 start standard_programme 项目
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running build 制定标准 · 程振宇、傅建华 · 标准〔2026〕1号
as 傅建华 agree "会场准备规程已定稿。"
  -> 200 running build 制定标准 · 程振宇 · 标准〔2026〕1号
as 程振宇 agree "会议通知规程已定稿。" {"built": "两项规程已审定。"}
  -> 200 running train 组织培训 · 程振宇 · 标准〔2026〕1号
as 程振宇 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/trained_on required 必填。
     /args/fields/trained required 必填。
as 程振宇 agree {"trained_on": "2026-03-02", "trained": "两科室9人参加，考核合格。"}
  -> 200 running change_over 照新方式试行 · 程振宇 · 标准〔2026〕1号
matter b
given 规程 {"item": "会议通知", "business": "meetings", "edition": 1, "clause": "第三条", "duty_unit": "县政府办公室综合科", "duty_post": "会务协调", "post_holders": ["谢建国"], "standard": "不漏一人。", "body": "一、拟通知。\n二、发通知。\n三、核对回执。"}
as 谢建国 start service_item 规程
  -> 201 running confirm 岗位确认 · 谢建国
matter a
as 谢建国 link produces b
  -> 200 running change_over 照新方式试行 · 程振宇 · 标准〔2026〕1号
as 程振宇 agree {"changed": "扫码签到已用于6次会议，签到时间缩短一半。"}
  -> 200 running accept 验收 · 张涛 · 标准〔2026〕1号
as 张涛 send_back to train direct "新来的两名同志没有培训，请补。"
  -> 200 running train 组织培训 · 程振宇 · 标准〔2026〕1号
as 程振宇 agree {"trained": "两科室11人参加，考核合格。"}
  -> 200 running accept 验收 · 张涛 · 标准〔2026〕1号
as 张涛 agree "验收合格。"
  -> 200 closed · 标准〔2026〕1号
as 张涛 related
  -> 形成的制度和规程  会议通知 办理中

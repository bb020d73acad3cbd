# 重大信息由单位领导签发才能报；签发之后改不得；迟报、漏报、谎报、瞒报要倒查，先听说明，再作处理，处理了要整改。
# covers: 199

at 2026-03-02 09:00
as 董卫东 start information_item {"title": "客运班车侧翻", "information_class": "grave", "channel": "internal", "origin": "县交通运输局", "to_organ": "县政府办公室", "content": "班车侧翻，轻伤3人。", "happened": {"start": "2026-03-02T06:10:00+08:00", "end": "2026-03-02T06:20:00+08:00"}}
  -> 201 running sign 领导审核签发 · 冯春梅
as 董卫东 open
  -> 200 running sign 领导审核签发 · 冯春梅
     可以：拿回 撤销 催办
as 冯春梅 agree "情况属实，签发。"
  -> 200 running receive 接收 · 李雪梅
as 张涛 open
  -> 200 running receive 接收 · 李雪梅
     已签定：领导审核签发 冯春梅
     领导审核签发 冯春梅 签发报送：情况属实，签发。
as 李雪梅 agree {"inform_leaders": ["朱燕"]}
  -> 200 running inform 报告领导 · 朱燕、李雪梅 · 信息〔2026〕1号
matter b
as 李雪梅 start information_breach {"about": "客运班车侧翻迟报", "unit_at_fault": "县交通运输局", "what": "late", "facts": "6时20分接报，9时才报送，迟报2小时40分。"} link about_item a
  -> 201 running explain 单位说明 · 冯春梅 · 倒查〔2026〕1号
as 冯春梅 list pending
  -> 客运班车侧翻迟报（单位说明）
as 冯春梅 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/explanation required 必填。
as 冯春梅 agree {"explanation": "值班员交接班时漏转。"}
  -> 200 running decide 处理决定 · 张涛 · 倒查〔2026〕1号
as 张涛 agree {"consequence": "criticised"} "予以通报批评。"
  -> 200 running mend 整改 · 冯春梅 · 倒查〔2026〕1号

at 2026-03-13 09:00
as 冯春梅 notices
  -> 即将到期：客运班车侧翻迟报（整改），期限 3月16日 17:30
     张涛送您办理：客运班车侧翻迟报（整改）
     李雪梅送您办理：客运班车侧翻迟报（单位说明）
     已经逾期：客运班车侧翻（领导审核签发），期限 3月2日 06:50
     董卫东送您办理：客运班车侧翻（领导审核签发）
as 冯春梅 agree {"mending": "值班交接增设双签，已组织演练。"}
  -> 200 closed · 倒查〔2026〕1号
matter c
as 李雪梅 start information_breach {"about": "校园伤情不实", "unit_at_fault": "县教育和体育局", "what": "false_report", "facts": "所报伤情与医院记录不符。"}
  -> 201 running explain 单位说明 · 王㛃 · 倒查〔2026〕2号
as 王㛃 agree {"explanation": "依据学校口头报告，未核实。"}
  -> 200 running decide 处理决定 · 张涛 · 倒查〔2026〕2号
as 张涛 agree {"consequence": "excused"} "理由成立。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/consequence form_check 谎报、瞒报没有理由成立一说。
as 张涛 agree {"consequence": "criticised"} "予以通报批评。"
  -> 200 running mend 整改 · 王㛃 · 倒查〔2026〕2号
as 李雪梅 ledger information_breach
  -> 倒查〔2026〕2号 校园伤情不实 办理中
     倒查〔2026〕1号 客运班车侧翻迟报 已办结

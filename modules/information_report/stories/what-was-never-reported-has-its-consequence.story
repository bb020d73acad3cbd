# 漏报同样倒查：该报没有报的，单位说明、办公室决定怎么处理、限期整改；重大信息不经单位领导签发报不出去。
# covers: 199

at 2026-03-02 09:00
as 李雪梅 start information_breach {"about": "桥面塌陷漏报", "unit_at_fault": "县交通运输局", "what": "missing", "facts": "3月1日桥面塌陷，媒体已报道，至今未见报送。"}
  -> 201 running explain 单位说明 · 冯春梅 · 倒查〔2026〕1号
as 冯春梅 agree
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/explanation required 必填。
as 冯春梅 agree {"explanation": "值班员认为已由乡镇报送，未再报。"}
  -> 200 running decide 处理决定 · 张涛 · 倒查〔2026〕1号
as 张涛 agree {"consequence": "criticised"}
  -> 422 opinion_required 请填写意见。
as 张涛 agree {"consequence": "criticised"} "予以通报批评，限期整改。"
  -> 200 running mend 整改 · 冯春梅 · 倒查〔2026〕1号

at 2026-03-18 09:00
as 冯春梅 list pending
  -> 桥面塌陷漏报（整改） overdue
as 冯春梅 agree {"mending": "明确谁主管谁报送，不因乡镇已报而不报；已组织演练。"}
  -> 200 closed · 倒查〔2026〕1号
as 李雪梅 ledger "information_breach?where=what:missing"
  -> 倒查〔2026〕1号 桥面塌陷漏报 已办结
matter b
as 董卫东 start information_item {"title": "桥面塌陷处置情况", "information_class": "grave", "channel": "internal", "origin": "县交通运输局", "to_organ": "县政府办公室", "content": "已封闭交通，无人员伤亡。", "happened": {"start": "2026-03-18T08:00:00+08:00", "end": "2026-03-18T08:10:00+08:00"}}
  -> 201 running sign 领导审核签发 · 冯春梅
as 李雪梅 list pending
  -> none
as 冯春梅 agree "情况属实，签发。"
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 list pending
  -> 桥面塌陷处置情况（接收） soon

# 一条信息：采集、签发、接收、核实、编辑、审核、采用、反馈，来源、渠道、谁核实的都写明；没核实的标着，不能报上级。
# covers: 69, 73, 248

at 2026-03-02 09:00
as 白建林 start information_item {"title": "春茶采摘用工紧张", "information_class": "progress", "channel": "internet", "to_organ": "县政府办公室", "content": "网帖反映茶农采摘用工紧张。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/origin required 必填。
as 白建林 start information_item {"title": "春茶采摘用工紧张", "information_class": "progress", "channel": "internet", "origin": "云川论坛 2026年3月1日帖", "to_organ": "县政府办公室", "content": "网帖反映茶农采摘用工紧张。"}
  -> 201 running sign 领导审核签发 · 孙娜
as 孙娜 agree "同意报送。"
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"verify_method": "call", "verified": "unverified"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/verifier required 必填。
as 李雪梅 agree {"verify_method": "call", "verified": "unverified", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"edited": "有网帖反映春茶采摘用工紧张，情况待核。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕1号
as 张涛 send_back to edit "请写明涉及哪些乡镇。"
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"edited": "有网帖反映竹溪乡春茶采摘用工紧张，情况待核。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕1号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕1号
as 李雪梅 agree {"adoption": "upward", "adoption_note": "报市政府办公室。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/adoption form_check 未经核实或者与事实不符的，不能作专报采用，不能报上级。
as 李雪梅 agree {"adoption": "reference", "adoption_note": "未经核实，留存跟踪。"}
  -> 200 running answered 收到反馈 · 白建林 · 信息〔2026〕1号
as 白建林 submit
  -> 200 closed · 信息〔2026〕1号
matter b
as 白建林 start information_item {"title": "春茶采摘用工缺口800人", "information_class": "progress", "channel": "field", "origin": "竹溪乡走访", "to_organ": "县政府办公室", "content": "走访12户茶农，缺口约800人。"}
  -> 201 running sign 领导审核签发 · 孙娜
as 孙娜 agree "同意报送。"
  -> 200 running receive 接收 · 李雪梅
as 李雪梅 agree
  -> 200 running verify 核实 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"verify_method": "spot", "verified": "confirmed", "verifier": "陈春梅"}
  -> 200 running edit 编辑 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"edited": "竹溪乡春茶采摘缺工约800人，建议组织劳务对接。"}
  -> 200 running review 审核 · 张涛 · 信息〔2026〕2号
as 张涛 agree
  -> 200 running adopt 采用 · 李雪梅 · 信息〔2026〕2号
as 李雪梅 agree {"adoption": "upward", "adoption_note": "已报市政府办公室，并刊每日要情第1期。"}
  -> 200 running answered 收到反馈 · 白建林 · 信息〔2026〕2号
as 白建林 open
  -> 200 running answered 收到反馈 · 白建林 · 信息〔2026〕2号
     已签定：领导审核签发 孙娜
     领导审核签发 孙娜 签发报送：同意报送。
     可以：提交
as 白建林 field adoption_note
  -> 已报市政府办公室，并刊每日要情第1期。
as 白建林 submit
  -> 200 closed · 信息〔2026〕2号
as 李雪梅 ledger "information_item?where=verified:unverified"
  -> 信息〔2026〕1号 春茶采摘用工紧张 已办结
as 李雪梅 ledger "information_item?where=channel:field"
  -> 信息〔2026〕2号 春茶采摘用工缺口800人 已办结
matter c
as 白建林 start information_item {"title": "春茶采摘用工缺口800人", "information_class": "progress", "channel": "field", "origin": "竹溪乡走访", "to_organ": "县政府办公室", "content": "重报一次。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/title matter_duplicate_final “标题”等相同的事项已由白建林于 3月2日 09:00 登记，编号 信息〔2026〕2号，不能重复登记。

# 精品范文：好的文稿推荐、评审、定为范文，按文种列得出来；起草同一文种的文件时就摆在手边，点一下照着起草，正文带过来。
# covers: 279

at 2026-03-02 09:00
given 函 {"doc_type": "kind_letter", "title": "云川县人民政府办公室关于商请支持抗旱物资的函", "direction": "level", "issuer": "县政府办公室", "main_recipients": ["县财政局"], "disclosure": "on_request", "body": "为做好抗旱工作，现商请支持下列物资。\n一、水泵二十台。\n二、水管三千米。"}
matter 原件
as 谢建国 draft outgoing_document 函
  -> 201 draft draft 拟稿
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     本单位没有现行制度
matter 范文
as 谢建国 start model_paper {"title": "商请函范文（抗旱物资）", "doc_type": "kind_letter", "why": "一函一事，缘由、事项、希望三段清楚。", "body": "为……，现商请……。\n一、……\n二、……\n请予支持为盼。", "review_on": "2027-03-01"}
  -> 201 running judge 评审 · 萧秀英、赵桂芳
as 萧秀英 claim
  -> 200 running judge 评审 · 萧秀英
as 萧秀英 agree
  -> 422 opinion_required 请填写意见。
as 萧秀英 agree "结构清楚，依据充分。"
  -> 200 running mark 定为范文 · 张涛
as 张涛 agree "同意定为范文。"
  -> 200 running look_again 到期复核 · 谢建国 · 范文〔2026〕1号
as 张涛 ledger "model_paper?where=doc_type:kind_letter"
  -> 范文〔2026〕1号 商请函范文（抗旱物资） 办理中
as 张涛 ledger "model_paper?where=doc_type:kind_report"
  -> none
matter 原件
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     参考：范文〔2026〕1号 商请函范文（抗旱物资）
     本单位没有现行制度
matter 新函
as 谢建国 start outgoing_document {"title": "云川县人民政府办公室关于商请协助做好防汛值守的函", "direction": "level", "issuer": "县政府办公室", "main_recipients": ["县水务局"], "disclosure": "on_request"} from 范文
  -> 201 running section_head 拟稿部门审核 · 程振宇
as 谢建国 field doc_type
  -> kind_letter
as 谢建国 field body
  -> {"blocks":[{"spans":[{"text":"为……，现商请……。"}],"type":"paragraph"},{"spans":[{"text":"一、……"}],"type":"paragraph"},{"spans":[{"text":"二、……"}],"type":"paragraph"},{"spans":[{"text":"请予支持为盼。"}],"type":"paragraph"}],"version":1}
as 谢建国 related
  -> 参照的范文 范文〔2026〕1号 商请函范文（抗旱物资） 办理中
matter 范文
as 谢建国 related
  -> 照此起草的文件  云川县人民政府办公室关于商请协助做好防汛值守的函 办理中

at 2027-03-02 09:00
matter 原件
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     参考：范文〔2026〕1号 商请函范文（抗旱物资） 超期未复核 2027-03-01
     本单位没有现行制度
matter 范文
as 张涛 lasting kind model_paper
  -> 范文〔2026〕1号 商请函范文（抗旱物资） 超期未复核 2027-03-01（谢建国）
as 宋明辉 validity repealed "格式已改。" on 2027-03-02
  -> 403 matter_not_registry 只有本机关的登记人员可以办理此项操作。
as 张涛 validity repealed "格式已改。" on 2027-03-02
  -> 200 running look_again 到期复核 · 谢建国 · 范文〔2026〕1号
matter 原件
as 谢建国 governed
  -> 拟稿
     《党政机关公文处理工作条例》第十九条
     本单位没有现行制度

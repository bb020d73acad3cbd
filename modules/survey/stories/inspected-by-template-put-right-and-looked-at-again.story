# 检查照检查表进行，问题分到各单位限期整改，各在自己的整改单上办，复查不合格的退回重改，复查合格才算完。
# covers:

at 2026-03-02 09:00
given 检查 {"title": "一季度服务管理检查", "template": "service", "standard": "一、台账齐全。\n二、按时办结。", "units": ["县政府办公室综合科", "县政府办公室行政财务科"], "inspect_on": "2026-03-02", "team": ["张慧", "曹卫东"]}
as 张慧 start inspection 检查
  -> 201 running record 现场记录 · 张慧
as 张慧 submit {"findings": "综合科台账缺二月；行政财务科合格。", "faulty_units": ["县政府办公室综合科"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/fix_what form_check 需要整改的，请写明整改要求和期限。
as 张慧 submit {"findings": "综合科台账缺二月；行政财务科合格。", "faulty_units": ["县政府办公室综合科"], "fix_what": "补齐二月台账。", "fix_by": "2026-03-06"}
  -> 200 running confirm 检查人员签字 · 张慧、曹卫东 · 检〔2026〕1号
as 张慧 agree
  -> 200 running confirm 检查人员签字 · 曹卫东 · 检〔2026〕1号
as 曹卫东 agree
  -> 200 running rectify 整改 · 程振宇 · 检〔2026〕1号
as 张慧 part 县政府办公室综合科 into 整改
  -> -> 整改
matter 整改

at 2026-03-05 18:00
as 程振宇 notices
  -> 即将到期：一季度服务管理检查（整改），期限 3月6日 17:30
     即将到期：一季度服务管理检查（整改），期限 3月6日 17:30
     曹卫东送您办理：一季度服务管理检查（整改）
as 程振宇 agree
  -> 422 opinion_required 请填写意见。
as 程振宇 agree "已补到2月20日。" {"fixed": "二月台账补到20日。"}
  -> 200 closed · 整改〔2026〕1号
matter a
as 张慧 parts
  -> 县政府办公室综合科 已办结 整改〔2026〕1号 程振宇 同意：已补到2月20日。
as 张慧 send_back to rectify "20日以后的还没有补。"
  -> 200 running rectify 整改 · 程振宇 · 检〔2026〕1号
as 张慧 part 县政府办公室综合科 into 再改
  -> -> 再改
matter 再改
as 程振宇 agree "已补齐。" {"fixed": "二月台账已补齐，附照片。", "proof": "file:台账照片.txt"}
  -> 200 closed · 整改〔2026〕2号
matter a
as 张慧 submit {"second_look": "3月6日到场复查，台账齐全。"}
  -> 200 running report 报告 · 张涛 · 检〔2026〕1号
as 张涛 mark_read
  -> 200 closed · 检〔2026〕1号

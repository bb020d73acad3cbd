# 疑难工单集中到现场开会定办法，会上定的一件一件写回工单，工单上看得到是哪次会定的。
# covers:

at 2026-03-02 09:00
given 单 {"channel": "phone", "caller": "居民甲", "caller_phone": "12000000171", "demand": "help", "topic": "housing", "content": "安置房三年未办证。"}
matter 甲单
as 许波 start hotline_ticket 单 {"request": "安置房未办证", "place": "惠民一期"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
matter 乙单
as 许波 start hotline_ticket 单 {"request": "安置房漏雨", "place": "惠民二期"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕2号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕2号
matter 会
as 傅鹏 start onsite_session {"theme": "安置房疑难诉求现场办理", "session": {"start": "2026-03-04T09:00:00+08:00", "end": "2026-03-04T11:30:00+08:00"}, "place": "惠民小区", "units": ["县住房和城乡建设局", "县自然资源局", "城东街道办事处"], "tickets": "热线〔2026〕1号 缺竣工备案，办不了证\n热线〔2026〕2号 施工单位推责"}
  -> 201 running approve 审批 · 徐世杰
as 徐世杰 agree "同意召开。"
  -> 200 running speak 单位表态 · 冯明辉、曹晓东、吴桂芳 · 现场〔2026〕1号

at 2026-03-04 11:00
as 冯明辉 agree "3月底前补办竣工备案。"
  -> 200 running speak 单位表态 · 曹晓东、吴桂芳 · 现场〔2026〕1号
as 曹晓东 agree "备案后5个工作日办证。"
  -> 200 running speak 单位表态 · 吴桂芳 · 现场〔2026〕1号
as 吴桂芳 agree "街道逐户通知。"
  -> 200 running settle 现场定案 · 傅鹏 · 现场〔2026〕1号
as 傅鹏 submit {"settled": "1号：住建局3月底前补备案，自然资源局4月上旬办证\n2号：住建局责成施工单位10日内修好"}
  -> 200 running write_back 写回工单 · 傅鹏 · 现场〔2026〕1号
matter 甲单
as 陈爱华 agree {"answer": "竣工备案已补办，4月上旬可领证。", "policy_basis": "《不动产登记暂行条例》第十六条", "solved": "solved", "onsite_result": "现场会定：住建局3月底前补备案，自然资源局4月上旬办证。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 傅鹏 link handled_on_site 会
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
as 梁金龙 claim
  -> 200 running centre_call 中心回访 · 梁金龙 · 热线〔2026〕1号
as 梁金龙 agree {"reach": "satisfied", "done_real": "real", "call_note": "已领到证。", "attempts": 1}
  -> 200 running close 答复办结 · 许波 · 热线〔2026〕1号
matter 乙单
as 傅鹏 link handled_on_site 会
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕2号
as 陈爱华 agree {"answer": "屋面已重做防水。", "policy_basis": "《建设工程质量管理条例》第四十一条", "solved": "solved", "onsite_result": "现场会定：施工单位10日内修好。"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
as 许波 field onsite_result
  -> 现场会定：施工单位10日内修好。
as 许波 related
  -> 现场办理会 现场〔2026〕1号 安置房疑难诉求现场办理 办理中
matter 会
as 傅鹏 related
  -> 会上办理的工单 热线〔2026〕1号 安置房未办证 办理中
     会上办理的工单 热线〔2026〕2号 安置房漏雨 办理中
as 傅鹏 submit {"written_back": 2}
  -> 200 closed · 现场〔2026〕1号
as 傅鹏 ledger onsite_session
  -> 现场〔2026〕1号 安置房疑难诉求现场办理 已办结

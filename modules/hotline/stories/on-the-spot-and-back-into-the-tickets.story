# 疑难工单集中到现场开会定办法：主管从台账选出几件工单开一个会，定案一提交，每件工单各得自己那一行，承办人和受理人都收到，没有人再抄一遍。
# covers: 118

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
matter 丙单
as 韩娜 start hotline_ticket 单 {"request": "安置房电梯停用", "place": "惠民三期"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕3号
as 韩娜 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕3号
as 傅鹏 ledger "hotline_ticket?where=topic:housing"
  -> 热线〔2026〕3号 安置房电梯停用 办理中
     热线〔2026〕2号 安置房漏雨 办理中
     热线〔2026〕1号 安置房未办证 办理中
matter 会
given 会议 {"theme": "安置房疑难诉求现场办理", "session": {"start": "2026-03-04T09:00:00+08:00", "end": "2026-03-04T11:30:00+08:00"}, "place": "惠民小区", "units": ["县住房和城乡建设局", "县自然资源局", "城东街道办事处"], "difficulty": "缺竣工备案，施工单位推责"}
as 傅鹏 start onsite_session 会议 link takes_up 甲单 link takes_up 乙单 link takes_up 丙单
  -> 201 running approve 审批 · 徐世杰
as 傅鹏 related
  -> 会上办理的工单 热线〔2026〕1号 安置房未办证 办理中
     会上办理的工单 热线〔2026〕2号 安置房漏雨 办理中
     会上办理的工单 热线〔2026〕3号 安置房电梯停用 办理中
as 徐世杰 agree "同意召开。"
  -> 200 running speak 单位表态 · 冯明辉、曹晓东、吴桂芳 · 现场〔2026〕1号

at 2026-03-04 11:00
as 冯明辉 agree "3月底前补办竣工备案。"
  -> 200 running speak 单位表态 · 曹晓东、吴桂芳 · 现场〔2026〕1号
as 曹晓东 agree "备案后5个工作日办证。"
  -> 200 running speak 单位表态 · 吴桂芳 · 现场〔2026〕1号
as 吴桂芳 agree "街道逐户通知。"
  -> 200 running settle 现场定案 · 傅鹏 · 现场〔2026〕1号
as 傅鹏 submit {"settled": "热线〔2026〕1号：住建局3月底前补备案，自然资源局4月上旬办证\n热线〔2026〕2号：住建局责成施工单位10日内修好"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/settled matter_line_missing “热线〔2026〕3号”还没有写。每一件写一行，以编号开头。
as 傅鹏 submit {"settled": "热线〔2026〕1号：住建局3月底前补备案，自然资源局4月上旬办证\n热线〔2026〕2号：住建局责成施工单位10日内修好\n3号：电梯一周内复检"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/settled matter_line_of_nobody “3号：电梯一周内复检”没有以本次所列事项的编号开头，请核对。
     /args/fields/settled matter_line_missing “热线〔2026〕3号”还没有写。每一件写一行，以编号开头。
as 傅鹏 submit {"settled": "热线〔2026〕1号：住建局3月底前补备案，自然资源局4月上旬办证\n热线〔2026〕2号：住建局责成施工单位10日内修好\n热线〔2026〕3号：电梯维保单位一周内复检"}
  -> 200 closed · 现场〔2026〕1号
as 傅鹏 field written_back
  -> 3
matter 甲单
as 陈爱华 field onsite_result
  -> 住建局3月底前补备案，自然资源局4月上旬办证
as 陈爱华 field onsite_by
  -> 现场〔2026〕1号
as 陈爱华 notices
  -> “现场〔2026〕1号 安置房疑难诉求现场办理”的结果已写入：安置房漏雨，请查看
     “现场〔2026〕1号 安置房疑难诉求现场办理”的结果已写入：安置房未办证，请查看
     冯明辉送您办理：安置房漏雨（承办）
     冯明辉送您办理：安置房未办证（承办）
as 许波 notices
  -> “现场〔2026〕1号 安置房疑难诉求现场办理”的结果已写入：安置房漏雨，请查看
     “现场〔2026〕1号 安置房疑难诉求现场办理”的结果已写入：安置房未办证，请查看
as 许波 related
  -> 现场办理会 现场〔2026〕1号 安置房疑难诉求现场办理 已办结
as 许波 trail
  -> 许波 受理登记：提交，送许波（派单）
     许波 派单：提交，送冯明辉（签收）
     冯明辉 签收：提交签收意见，送陈爱华（承办）
     系统 由关联事项写入：“现场〔2026〕1号 安置房疑难诉求现场办理”
as 陈爱华 agree {"answer": "竣工备案已补办，4月上旬可领证。", "policy_basis": "《不动产登记暂行条例》第十六条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号
matter 乙单
as 许波 field onsite_result
  -> 住建局责成施工单位10日内修好
as 陈爱华 agree {"answer": "屋面已重做防水。", "policy_basis": "《建设工程质量管理条例》第四十一条", "solved": "solved", "onsite_result": "会上没有定过。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/onsite_result form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 陈爱华 agree {"answer": "屋面已重做防水。", "policy_basis": "《建设工程质量管理条例》第四十一条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕2号
matter 丙单
as 韩娜 field onsite_result
  -> 电梯维保单位一周内复检
as 韩娜 notices
  -> “现场〔2026〕1号 安置房疑难诉求现场办理”的结果已写入：安置房电梯停用，请查看
     已经逾期：安置房电梯停用（签收），期限 3月3日 17:30
as 冯明辉 notices
  -> “现场〔2026〕1号 安置房疑难诉求现场办理”的结果已写入：安置房电梯停用，请查看
     已经逾期：安置房电梯停用（签收），期限 3月3日 17:30
     徐世杰送您办理：安置房疑难诉求现场办理（单位表态）
     韩娜送您办理：安置房电梯停用（签收）
     许波送您办理：安置房漏雨（签收）
     许波送您办理：安置房未办证（签收）
as 王学文 ledger "hotline_ticket?where=onsite_by:现场〔2026〕1号"
  -> 热线〔2026〕3号 安置房电梯停用 办理中
     热线〔2026〕2号 安置房漏雨 办理中
     热线〔2026〕1号 安置房未办证 办理中
as 傅鹏 ledger onsite_session
  -> 现场〔2026〕1号 安置房疑难诉求现场办理 已办结

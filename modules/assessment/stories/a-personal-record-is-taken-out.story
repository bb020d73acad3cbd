# 考核结果用得上：晋升、评职称要用的个人业绩由平台从得分单、表彰、目标、交办和加减分台账取出，不用人抄，也改不了，得分单连分数和等次一起取出，办结的目标连考核结果一起取出，年度以外的和没办结的不算，摘自哪一条连得上；部门补充、督查核对、主任审定后编号出具，照表打印、导出；别人看不到。
# covers: 181

at 2026-03-02 09:00
matter 荣誉
as 秦月 start honour {"award_kind": "title", "award": "全县预算管理先进个人", "holder": "彭素芬", "account": "彭素芬", "holder_kind": "person", "issuer": "县委、县政府", "level": "county", "given_year": 2025, "proof": "file:证书.txt"}
  -> 201 running check 核对原件 · 江𬱖
as 江𬱖 agree
  -> 200 running approve 入册 · 江𬱖
as 江𬱖 agree
  -> 200 closed · 荣〔2026〕1号
matter 旧荣誉
as 秦月 start honour {"award_kind": "commended", "award": "岗位能手", "holder": "彭素芬", "account": "彭素芬", "holder_kind": "person", "issuer": "县财政局", "level": "house", "given_year": 2019, "proof": "file:证书.txt"}
  -> 201 running check 核对原件 · 江𬱖
as 江𬱖 agree
  -> 200 running approve 入册 · 江𬱖
as 江𬱖 agree
  -> 200 closed · 荣〔2026〕2号
matter 来访
as 江𬱖 start front_desk {"visitor": "办事企业", "from_where": "本县", "visitor_count": 1, "came_on": "2026-03-02", "purpose": "on_business", "about": "咨询补贴。", "received_by": "彭素芬"}
  -> 201 running receive 接待 · 彭素芬 · 访〔2026〕1号
as 彭素芬 agree {"result": "已答复。", "came_of_it": "settled"}
  -> 200 running see_off 回访评价 · 江𬱖 · 访〔2026〕1号
as 江𬱖 submit {"rating": "good"}
  -> 200 closed · 访〔2026〕1号
matter 局目标
as 江𬱖 start duty_target {"title": "部门预算全部按时公开", "level": "office", "measure": "法定期限内公开率100%。", "owner": "吕浩", "due_on": "2026-03-31"}
  -> 201 running accept 签订 · 吕浩
as 吕浩 agree
  -> 200 running carry_out 完成 · 吕浩 · 目标〔2026〕1号
matter 本人目标
as 吕浩 start duty_target {"title": "公开80个部门的预算", "level": "person", "owner": "彭素芬", "due_on": "2026-03-20"} from 局目标
  -> 201 running accept 签订 · 彭素芬
as 彭素芬 agree
  -> 200 running carry_out 完成 · 彭素芬 · 目标〔2026〕2号
as 彭素芬 agree {"done": "80个部门全部公开。", "proof": "file:公开清单.txt"}
  -> 200 running assess 考核 · 董静、张慧、曹卫东 · 目标〔2026〕2号
as 张慧 claim
  -> 200 running assess 考核 · 张慧 · 目标〔2026〕2号
as 张慧 agree {"result": "reached"}
  -> 200 running confirm 审定 · 江𬱖 · 目标〔2026〕2号
as 江𬱖 agree
  -> 200 closed · 目标〔2026〕2号
matter 在办目标
as 吕浩 start duty_target {"title": "公开部门决算", "level": "person", "owner": "彭素芬", "due_on": "2026-08-20"} from 局目标
  -> 201 running accept 签订 · 彭素芬
as 彭素芬 agree
  -> 200 running carry_out 完成 · 彭素芬 · 目标〔2026〕3号

at 2026-04-01 09:00
matter 得分
as 江𬱖 start person_score {"scheme": "civil_servant_work", "person": "彭素芬", "period": "2026-Q1"}
  -> 201 running see 本人确认 · 彭素芬
as 彭素芬 score
  -> 公务员平时考核 · 彭素芬 2026-Q1 · 72.73 · open
     工作量
     办文 不参评 (0)
     办会 不参评 (0)
     承办交办事项 不参评 (0)
     值班 不参评 (0)
     服务评价
     来访满意率 36.37 of 36.37 (1 of 1, sum 0)
     工作实绩
     交办事项按时办结率 不参评 (0)
     目标完成率 27.27 of 27.27 (1 of 1, sum 0)
     荣誉
     表彰奖励 9.09 of 9.09 (2 of 2, sum 0)
     党建贡献
     志愿服务 0.00 of 27.27 (0 of 0, sum 0)
     加分记事 0.00 of 0.00 (0 of 0, sum 0)
     减分记事 0.00 of 0.00 (0 of 0, sum 0)
as 彭素芬 evidence reached
  -> 目标〔2026〕2号 公开80个部门的预算 · counted · 0
as 彭素芬 agree {"objects": "no"}
  -> 200 running confirm 领导审定 · 周长河
as 周长河 agree "同意。"
  -> 200 running use 结果运用 · 江𬱖 · 考个〔2026〕1号
as 江𬱖 submit {"used_for": "职称评审的平时考核依据"}
  -> 200 running told 告知本人 · 彭素芬 · 考个〔2026〕1号
as 彭素芬 mark_read
  -> 200 closed · 考个〔2026〕1号
matter 摘录
as 彭素芬 start record_extract {"person": "彭素芬", "purpose": "job_title", "from_year": 2026, "to_year": 2023}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/to_year form_check 截止年度不能早于起始年度。
     /fields/title_wanted form_check 职务职级晋升和职称评定，请写明拟晋升的职务职级或者申报的职称。
as 彭素芬 start record_extract {"person": "彭素芬", "purpose": "job_title", "from_year": 2023, "to_year": 2026, "title_now": "助理会计师", "title_wanted": "会计师"}
  -> 201 running draw 台账摘录 · 江𬱖
as 江𬱖 agree {"drawn": "年年优秀。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/drawn form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 江𬱖 agree
  -> 200 running compile 补充 · 吕浩
as 彭素芬 related
  -> 摘自 荣〔2026〕1号 彭素芬：全县预算管理先进个人 已办结
     摘自 目标〔2026〕2号 公开80个部门的预算 已办结
     摘自 考个〔2026〕1号 彭素芬2026-Q1考核得分 已办结
as 吕浩 agree {"body": "2024年起独立承担预算公开。"}
  -> 200 running compare 与台账核对 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running compare 与台账核对 · 张慧
as 张慧 send_back to compile direct "预算公开是2025年起。"
  -> 200 running compile 补充 · 吕浩
as 吕浩 agree {"body": "2025年起独立承担预算公开。"}
  -> 200 running compare 与台账核对 · 张慧
as 张慧 agree {"compared": "与台账一致。"}
  -> 200 running approve 审定 · 江𬱖
as 梁涛 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 江𬱖 agree
  -> 200 running take 本人领取 · 彭素芬 · 绩摘〔2026〕1号
as 彭素芬 mark_read
  -> 200 closed · 绩摘〔2026〕1号
as 彭素芬 form
  -> 个人业绩摘录 绩摘〔2026〕1号
     本人：彭素芬
     用途：职称评定
     起始年度：2023
     截止年度：2026
     现任职务职级（职称）：助理会计师
     拟晋升职务职级（申报职称）：会计师
     台账摘录：【个人考核得分】1件|考个〔2026〕1号 彭素芬2026-Q1考核得分，公务员平时考核，职称评审的平时考核依据，得分72.73，称职|【表彰奖励登记】1件|荣〔2026〕1号 彭素芬：全县预算管理先进个人，荣誉称号，县级，县委、县政府|【目标责任】1件|目标〔2026〕2号 公开80个部门的预算，完成|【交办事项】0件|【考核记事】0件|【发文】0件
     主要工作：正文另附
     核对说明：与台账一致。
     □ 申请：彭素芬　4月1日 09:00
     □ 台账摘录：江𬱖　4月1日 09:00
     □ 补充：吕浩　4月1日 09:00
     □ 与台账核对：预算公开是2025年起。（张慧　4月1日 09:00）
     □ 审定：江𬱖　4月1日 09:00
     □ 本人领取：彭素芬　4月1日 09:00
     状态：已办结
as 彭素芬 form export
  -> 201 个人业绩摘录 绩摘〔2026〕1号 2026-04-01.xlsx 16行
as 梁涛 form
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 江𬱖 sums record_extract by purpose
  -> 职称评定 1件 from_year 2023 to_year 2026

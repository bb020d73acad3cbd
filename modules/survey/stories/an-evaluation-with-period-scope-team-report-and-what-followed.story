# 评估立一个项目：什么期间、什么范围、谁来评，各人写明看到的，一份报告，落实部门报结果。
# covers: 45

at 2026-03-02 09:00
given 评估 {"title": "2025年办文服务评估", "scope": "发文核稿、收文分办。", "from_day": "2025-01-01", "to_day": "2025-12-31", "team": ["张慧", "李雪梅"], "method": "抽查50件，走访5个单位。", "report_by": "2026-03-20"}
as 谢建国 start evaluation 评估 {"to_day": "2024-12-31"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/to_day form_check 结束日期不能早于开始日期。
as 谢建国 start evaluation 评估
  -> 201 running approve 批准 · 张涛
as 张涛 agree
  -> 200 running find 评估 · 张慧、李雪梅 · 评估〔2026〕1号
as 张慧 agree "抽50件，超期3件，均为会签等候。"
  -> 200 running find 评估 · 李雪梅 · 评估〔2026〕1号
as 李雪梅 agree "走访5个单位，反映催办太晚。"
  -> 200 running report 报告 · 谢建国 · 评估〔2026〕1号
as 谢建国 submit {"body": "办文总体按时。会签等候是超期主因，建议会签限时。"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/follow_units required 必填。
as 谢建国 submit {"body": "办文总体按时。会签等候是超期主因，建议会签限时。", "follow_units": ["县政府办公室文电机要科"]}
  -> 200 running accept 审定 · 张涛 · 评估〔2026〕1号
as 张涛 agree "同意，照此落实。"
  -> 200 running follow 落实 · 陈玉兰 · 评估〔2026〕1号
as 陈玉兰 agree "四月起会签限三个工作日。"
  -> 200 running close 归结 · 谢建国 · 评估〔2026〕1号
as 谢建国 submit {"followed": "会签限时已写入办文规程。"}
  -> 200 closed · 评估〔2026〕1号
as 谢建国 open
  -> 200 closed · 评估〔2026〕1号
     评估 张慧 提出意见：抽50件，超期3件，均为会签等候。
     评估 李雪梅 提出意见：走访5个单位，反映催办太晚。
     审定 张涛 审定：同意，照此落实。
     落实 陈玉兰 报落实情况：四月起会签限三个工作日。

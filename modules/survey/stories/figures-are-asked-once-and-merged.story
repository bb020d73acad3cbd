# 基础数据按期征集：口径写明，每个单位一张表限期报送，数出有源，汇总后呈领导；同一指标同一期间不重复要，每月自动开出。
# covers: 220, 223

at 2026-03-02 09:00
given 征集 {"title": "二月份会议数", "figure": "召开会议次数", "definition": "本单位召开、通知到其他单位的会议。", "period": "2026年2月", "units": ["县政府办公室综合科", "县政府办公室信息调研科"], "report_by": "2026-03-06"}
as 谢建国 start data_request 征集
  -> 201 running approve 审核 · 张涛
as 张涛 agree
  -> 200 running report 报送 · 程振宇、李雪梅 · 数据〔2026〕1号
as 谢建国 part 县政府办公室综合科 into 综合
  -> -> 综合
as 谢建国 part 县政府办公室信息调研科 into 信息
  -> -> 信息
matter 综合
as 程振宇 agree "已核对，数据属实。" {"value": 9}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/source required 必填。
as 程振宇 agree "已核对，数据属实。" {"value": 9, "source": "会议台账"}
  -> 200 closed · 数报〔2026〕1号
matter 信息
as 李雪梅 agree "已核对。" {"value": 3, "source": "会议台账", "note": "比上月少2次。"}
  -> 200 closed · 数报〔2026〕2号
matter a
as 谢建国 parts
  -> 县政府办公室综合科 已办结 数报〔2026〕1号 程振宇 同意：已核对，数据属实。
     县政府办公室信息调研科 已办结 数报〔2026〕2号 李雪梅 同意：已核对。
as 谢建国 submit {"total": 12, "body": "二月份会议12次，综合科9次，信息调研科3次。", "leaders": ["周长河"]}
  -> 200 running present 呈阅 · 周长河 · 数据〔2026〕1号
as 周长河 mark_read "再压减。"
  -> 200 closed · 数据〔2026〕1号
as 谢建国 every month day 6 ahead 4 due report_by {"title": "{period}会议数", "period": "{period}"}
  -> 201 2026年3月会议数（谢建国）2026-03-02 开出，2026-03-06 到期
matter 再要
as 郭美玲 start data_request 征集 {"title": "会议统计", "period": "二月"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/period form_period 看不出是哪个期间，请写作2026年、2026年上半年、2026年第1季度、2026年2月或者2026年第10周。
as 郭美玲 start data_request 征集 {"title": "会议统计", "period": "2026-02"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/period matter_duplicate_hidden “期间”等相同的事项已经登记，请向登记人员核实。
as 郭美玲 start data_request 征集 {"title": "会议统计", "again_because": "口径调整，含视频会议。"}
  -> 201 running approve 审核 · 张涛
as 张涛 disagree "视频会议已在台账里，自己查。"
  -> 200 rejected
as 张涛 ledger data_sheet
  -> 数报〔2026〕2号 二月份会议数 已办结
     数报〔2026〕1号 二月份会议数 已办结

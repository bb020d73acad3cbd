# 经营总览：集团按期向子公司要经营指标，口径写明，各家报数并写出处；报上来的按指标合计，董事长看得到。
# covers: 329
# preset: group

at 2026-03-02 09:00
given 征 {"definition": "合并口径，不含税，万元。", "units": ["云江水务有限公司", "云江城建开发有限公司"], "report_by": "2026-03-06"}
matter 营收
as 严正 start data_request 征 {"title": "二月份营业收入", "figure": "营业收入（万元）", "period": "2026年2月"}
  -> 201 running approve 审核 · 夏至诚
as 夏至诚 agree
  -> 200 running report 报送 · 江源、施永昌 · 数据〔2026〕1号
as 严正 part 云江水务有限公司 into 水务
  -> -> 水务
as 严正 part 云江城建开发有限公司 into 城建
  -> -> 城建
matter 水务
as 江源 agree "数据属实。" {"value": 860, "source": "财务报表"}
  -> 200 closed · 数报〔2026〕1号
matter 城建
as 施永昌 agree "数据属实。" {"value": 1240, "source": "财务报表"}
  -> 200 closed · 数报〔2026〕1号
matter 利润
as 严正 start data_request 征 {"title": "二月份利润总额", "figure": "利润总额（万元）", "period": "2026年2月"}
  -> 201 running approve 审核 · 夏至诚
as 夏至诚 agree
  -> 200 running report 报送 · 江源、施永昌 · 数据〔2026〕2号
as 严正 part 云江水务有限公司 into 水务利润
  -> -> 水务利润
matter 水务利润
as 江源 agree "数据属实。" {"value": 92, "source": "财务报表"}
  -> 200 closed · 数报〔2026〕2号
matter 营收
as 严正 parts
  -> 云江水务有限公司 已办结 数报〔2026〕1号 江源 同意：数据属实。
     云江城建开发有限公司 已办结 数报〔2026〕1号 施永昌 同意：数据属实。
as 严正 submit {"total": 2100, "body": "二月营业收入2100万元，水务860，城建1240。", "leaders": ["郑国梁"]}
  -> 200 running present 呈阅 · 郑国梁 · 数据〔2026〕1号
as 郑国梁 mark_read "城建回款要抓紧。"
  -> 200 closed · 数据〔2026〕1号
as 严正 sums data_request by figure
  -> 利润总额(万元) 1件
     营业收入(万元) 1件 total 2100
as 夏至诚 sums data_sheet by figure
  -> 利润总额(万元) 2件 value 92
     营业收入(万元) 2件 value 2100
as 江源 sums data_sheet by figure
  -> 利润总额(万元) 1件 value 92
     营业收入(万元) 1件 value 860

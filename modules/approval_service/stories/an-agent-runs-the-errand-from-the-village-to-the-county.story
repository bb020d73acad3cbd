# 代办到村：村代办员受托，乡便民服务登记，县里接手，每一手交接有名有姓；代办员写日记，办完委托人签收评价。
# covers: 102

at 2026-03-02 09:00
given 托 {"client": "柳村赵大爷", "village": "柳村", "errand": "办理残疾人补贴", "scope": "代交材料、代领证件。", "entrusted_on": "2026-03-02", "papers": "身份证复印件、残疾证复印件各1份。", "village_agent": "柳村代办员小周", "county_agent": "黄蓉"}
as 周蓉 start agency_service 托
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/mandate_paper required 必填。
as 周蓉 start agency_service 托 {"mandate_paper": "file:签字的委托书.txt"}
  -> 201 running take_over 县级代办员接手 · 黄蓉 · 代办〔2026〕1号
as 黄蓉 send_back to entrust direct "缺银行卡复印件。"
  -> 200 running entrust 受托 · 周蓉 · 代办〔2026〕1号
as 周蓉 submit {"papers": "身份证、残疾证、银行卡复印件各1份。"}
  -> 200 running take_over 县级代办员接手 · 黄蓉 · 代办〔2026〕1号
as 黄蓉 agree "材料清点无误，已接手。"
  -> 200 running send_in 代为申报 · 黄蓉 · 代办〔2026〕1号
matter 日记
as 黄蓉 start agency_note {"errand": "办理残疾人补贴", "day": "2026-03-02", "done": "到县残联窗口交材料，取回执。", "next": "三天后查结果。"} link notes_on a
  -> 201 closed · 代记〔2026〕1号
matter a
as 黄蓉 agree {"sent_on": "2026-03-02"}
  -> 200 running fetch 领取结果 · 黄蓉 · 代办〔2026〕1号

at 2026-03-05 09:00
matter 日记二
as 黄蓉 start agency_note {"errand": "办理残疾人补贴", "day": "2026-03-05", "done": "补贴已核准，领取通知书。"} link notes_on a
  -> 201 closed · 代记〔2026〕2号
matter a
as 黄蓉 agree {"got": "补贴自三月起发放，通知书1份。"}
  -> 200 running hand_back 送达签收 · 周蓉 · 代办〔2026〕1号
as 周蓉 agree {"rating": "satisfied"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/signed_paper required 必填。
as 周蓉 agree {"rating": "satisfied", "signed_paper": "file:签收单.txt"}
  -> 200 closed · 代办〔2026〕1号
as 黄蓉 related
  -> 代办日记 代记〔2026〕1号 办理残疾人补贴 已办结
     代办日记 代记〔2026〕2号 办理残疾人补贴 已办结
as 周蓉 trail
  -> 周蓉 受托：提交，送黄蓉（县级代办员接手）
     黄蓉 县级代办员接手：退回，送周蓉（受托）：“缺银行卡复印件。”
     周蓉 受托：提交，送黄蓉（县级代办员接手）
     黄蓉 县级代办员接手：已接手，送黄蓉（代为申报）：“材料清点无误，已接手。”
     黄蓉 代为申报：已申报，送黄蓉（领取结果）
     黄蓉 领取结果：已领取，交回，送周蓉（送达签收）
     周蓉 送达签收：办结，已办结

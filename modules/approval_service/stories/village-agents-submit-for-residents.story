# 村级代办：村里的代办员受村民委托，在村里就能提交，乡便民服务人员接手申报、领取，结果退回村里送到村民手上，签收评价；两个村各办各的，互相看不到。
# covers: 111
# preset: township

at 2026-03-02 09:00
given 托 {"client": "赵大爷", "village": "上坪村", "errand": "办理残疾人补贴", "scope": "代交材料、代领证件。", "entrusted_on": "2026-03-02", "mandate_paper": "file:签字的委托书.txt", "papers": "身份证、残疾证复印件各1份。", "village_agent": "唐德贵", "county_agent": "蓝巧云"}
as 唐德贵 start agency_service 托
  -> 201 running take_over 乡级代办员接手 · 蓝巧云 · 代办〔2026〕1号
as 蓝巧云 send_back to entrust direct "缺银行卡复印件。"
  -> 200 running entrust 受托 · 唐德贵 · 代办〔2026〕1号
as 唐德贵 submit {"papers": "身份证、残疾证、银行卡复印件各1份。"}
  -> 200 running take_over 乡级代办员接手 · 蓝巧云 · 代办〔2026〕1号
as 蓝巧云 agree "材料清点无误，已接手。"
  -> 200 running send_in 代为申报 · 蓝巧云 · 代办〔2026〕1号
as 蓝巧云 agree {"sent_on": "2026-03-02"}
  -> 200 running fetch 领取结果 · 蓝巧云 · 代办〔2026〕1号
as 石永福 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 河口
as 石永福 start agency_service 托 {"client": "钱婶", "village": "河口村", "errand": "医保参保登记", "village_agent": "石永福"}
  -> 201 running take_over 乡级代办员接手 · 蓝巧云 · 代办〔2026〕1号
as 唐德贵 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 蓝巧云 list pending
  -> 钱婶：医保参保登记（乡级代办员接手）
     赵大爷：办理残疾人补贴（领取结果）
matter a
as 蓝巧云 agree {"got": "补贴自三月起发放。"}
  -> 200 running hand_back 送达签收 · 唐德贵 · 代办〔2026〕1号
as 唐德贵 agree {"rating": "satisfied", "signed_paper": "file:签收单.txt"}
  -> 200 closed · 代办〔2026〕1号
as 唐德贵 list started
  -> 赵大爷：办理残疾人补贴
as 唐德贵 trail
  -> 唐德贵 受托：提交，送蓝巧云（乡级代办员接手）
     蓝巧云 乡级代办员接手：退回，送唐德贵（受托）：“缺银行卡复印件。”
     唐德贵 受托：提交，送蓝巧云（乡级代办员接手）
     蓝巧云 乡级代办员接手：已接手，送蓝巧云（代为申报）：“材料清点无误，已接手。”
     蓝巧云 代为申报：已申报，送蓝巧云（领取结果）
     蓝巧云 领取结果：已领取，交回，送唐德贵（送达签收）
     唐德贵 送达签收：办结，已办结

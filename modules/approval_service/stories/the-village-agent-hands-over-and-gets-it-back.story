# 代办到村：村里的代办员自己受托登记，乡里的代办员清点接手、申报、领取，办好交回村里，村里送到手、签收、评价；在谁手里、谁退过谁，步步有名有姓，到期提醒。
# covers: 131
# preset: township

at 2026-03-02 09:00
given 托 {"client": "杨柳村赵大爷", "village": "杨柳村", "errand": "办理残疾人补贴", "scope": "代交材料、代领证件。", "entrusted_on": "2026-03-02", "mandate_paper": "file:签字的委托书.txt", "papers": "身份证复印件、残疾证复印件各1份。", "village_agent": "杨秀兰", "county_agent": "蓝巧云"}
as 杨秀兰 start agency_service 托
  -> 201 running take_over 乡级代办员接手 · 蓝巧云 · 代办〔2026〕1号
as 蓝巧云 list pending
  -> 杨柳村赵大爷：办理残疾人补贴（乡级代办员接手）
as 蓝巧云 send_back to entrust direct "缺银行卡复印件。"
  -> 200 running entrust 受托 · 杨秀兰 · 代办〔2026〕1号
as 杨秀兰 list pending
  -> 杨柳村赵大爷：办理残疾人补贴（受托） 退回
as 杨秀兰 submit {"papers": "身份证、残疾证、银行卡复印件各1份。"}
  -> 200 running take_over 乡级代办员接手 · 蓝巧云 · 代办〔2026〕1号
as 蓝巧云 agree "材料清点无误，已接手。"
  -> 200 running send_in 代为申报 · 蓝巧云 · 代办〔2026〕1号
matter 日记
as 蓝巧云 start agency_note {"day": "2026-03-02", "done": "到县残联窗口交材料，取回执。"} from a
  -> 201 closed · 代记〔2026〕1号
matter a
as 蓝巧云 agree {"sent_on": "2026-03-02"}
  -> 200 running fetch 领取结果 · 蓝巧云 · 代办〔2026〕1号
as 杨秀兰 open
  -> 200 running fetch 领取结果 · 蓝巧云 · 代办〔2026〕1号
     乡级代办员接手 蓝巧云 退回：缺银行卡复印件。
     乡级代办员接手 蓝巧云 已接手：材料清点无误，已接手。
     可以：催办

at 2026-03-05 09:00
as 蓝巧云 agree {"got": "补贴自三月起发放，通知书1份。"}
  -> 200 running hand_back 送达签收 · 杨秀兰 · 代办〔2026〕1号
as 杨秀兰 list pending
  -> 杨柳村赵大爷：办理残疾人补贴（送达签收）

at 2026-03-10 13:00
as 杨秀兰 notices
  -> 蓝巧云送您办理：杨柳村赵大爷：办理残疾人补贴（送达签收）
     蓝巧云退回：杨柳村赵大爷：办理残疾人补贴（缺银行卡复印件。）
as 杨秀兰 agree {"rating": "satisfied", "signed_paper": "file:签收单.txt"}
  -> 200 closed · 代办〔2026〕1号
as 杨秀兰 way
  -> 发起 受托 · 杨秀兰 提交
     依次送达 乡级代办员接手 · 蓝巧云 退回 待看0分钟
     退回 受托 · 杨秀兰 提交 待看0分钟
     直送 乡级代办员接手 · 蓝巧云 同意 待看0分钟
     依次送达 代为申报 · 蓝巧云 同意 待看0分钟
     依次送达 领取结果 · 蓝巧云 同意 待看1170分钟
     依次送达 送达签收 · 杨秀兰 同意 待看1350分钟
as 杨秀兰 trail
  -> 杨秀兰 受托：提交，送蓝巧云（乡级代办员接手）
     蓝巧云 乡级代办员接手：退回，送杨秀兰（受托）：“缺银行卡复印件。”
     杨秀兰 受托：提交，送蓝巧云（乡级代办员接手）
     蓝巧云 乡级代办员接手：已接手，送蓝巧云（代为申报）：“材料清点无误，已接手。”
     蓝巧云 代为申报：已申报，送蓝巧云（领取结果）
     蓝巧云 领取结果：已领取，交回，送杨秀兰（送达签收）
     杨秀兰 送达签收：办结，已办结
matter 又一件
as 石永福 start agency_service 托 {"client": "河口村李大娘", "village": "河口村", "errand": "高龄津贴", "village_agent": "石永福"}
  -> 201 running take_over 乡级代办员接手 · 蓝巧云 · 代办〔2026〕1号
as 蓝巧云 list pending
  -> 河口村李大娘：高龄津贴（乡级代办员接手）

# 企业办公室：给领导出主意有来有回，政策上传下达有回执，日常小事有人办有记录。
# covers: 312

at 2026-03-02 09:00
matter 建言
as 袁健 start advice {"title": "关于盘活闲置仓库的建议", "leader": "马娜", "situation": "城东两处仓库闲置三年。", "option_one": "整体出租，年租金60万元。", "option_two": "改造为停车楼，投资900万元。", "preferred": "one"}
  -> 201 running head 审核 · 徐秀英
as 徐秀英 agree
  -> 200 running answer 领导批示 · 马娜 · 建言〔2026〕1号
as 马娜 agree {"adopted": "full", "chosen": "one"} "同意方案一，上半年完成招租。"
  -> 200 running returned 收到批示 · 袁健 · 建言〔2026〕1号
as 袁健 submit
  -> 200 closed · 建言〔2026〕1号
matter 传达
as 袁健 start bulletin {"title": "关于传达县国资监管新规定的通知", "column": "policy", "body": "资产出租一律公开招租。", "explanation": "年租金5万元以上的上平台，找综合办公室问。", "to_people": ["许勇", "孙燕", "曾美玲"], "read_by": "2026-03-05", "ask_unit": "云川县国有资产投资运营集团有限公司党委办公室（综合办公室）"}
  -> 201 running release 审核发布 · 徐秀英
as 徐秀英 agree "同意发布。"
  -> 200 running people_read 个人阅读 · 许勇、孙燕、曾美玲 · 通知公告〔2026〕1号
as 许勇 mark_read "工程部照办。"
  -> 200 running people_read 个人阅读 · 孙燕、曾美玲 · 通知公告〔2026〕1号
as 孙燕 mark_read
  -> 200 running people_read 个人阅读 · 曾美玲 · 通知公告〔2026〕1号
as 袁健 way
  -> 发起 拟稿 · 袁健 提交
     依次送达 审核发布 · 徐秀英 同意 待看0分钟
     依次送达 个人阅读 · 许勇 已阅 待看0分钟 · 孙燕 已阅 待看0分钟 · 曾美玲 在办 待看0分钟
     以后 传达小结 · 云川县国有资产投资运营集团有限公司党委办公室（综合办公室） → 袁健
matter 小事
as 袁健 start desk_request {"about": "董事长明天去省城，订车票", "queue": "service", "from_whom": "董事长办公室", "content": "上午十点前到。"}
  -> 201 running handle 办理 · 曾美玲 · 值守〔2026〕1号
as 曾美玲 agree {"result": "已订7时40分动车。"}
  -> 200 closed · 值守〔2026〕1号
as 徐秀英 ledger desk_request
  -> 值守〔2026〕1号 董事长明天去省城，订车票 已办结
as 徐秀英 ledger advice
  -> 建言〔2026〕1号 关于盘活闲置仓库的建议 已办结

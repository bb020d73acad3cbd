# 批示分给主办和协办单位，各有各的件；核查、领导两道都可以退回；到了时限领导没看，谁也不能替他说“同意办结”。
# covers:

at 2026-03-02 09:00
given 批示 {"topic": "整治城区学校周边交通秩序", "leader": "周长河", "given_on": "2026-03-02", "source": "on_paper"}
as 谢建国 start instruction 批示
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/words form_check 公文上的批示，请照原话记录批示原文。
as 谢建国 start instruction 批示 {"words": "请教体局牵头，公安局配合，开学前见效。长河 三月二日", "reply_by": "2026-03-13"}
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 曹卫东 claim
  -> 200 running register 登记拟办 · 曹卫东
as 曹卫东 agree {"lead_unit": "县教育和体育局", "how": "教体局牵头拿方案。"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 send_back to register direct "批示里有公安局，请列为协办。"
  -> 200 running register 登记拟办 · 曹卫东 · 批〔2026〕1号
as 曹卫东 agree {"assist_units": ["县公安局"]}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 agree "同意交办。"
  -> 200 running undertake 承办 · 王㛃、朱婷 · 批〔2026〕1号
as 张涛 parts
  -> 县公安局 办理中 · 减办
as 王㛃 agree {"result": "方案已印发。"} "办结。"
  -> 409 flow_helpers_unheard 协办方朱婷尚未办理完毕，主办暂不能办结；可以先催办。
as 张涛 part 县公安局 into 公安件
  -> -> 公安件
matter 公安件
as 袁凤英 agree {"answer": "早晚高峰增派警力。"}
  -> 200 running settle 审定 · 朱婷
as 朱婷/县公安局 agree "同意。"
  -> 200 closed · 协〔2026〕1号
matter a
as 王㛃 agree {"result": "方案已印发，警力到位。"} "办结。"
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 批〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 批〔2026〕1号
as 张慧 send_back to undertake direct "第三小学门口仍有占道，请两家补充措施。"
  -> 200 running undertake 承办 · 王㛃、朱婷 · 批〔2026〕1号
as 张涛 part 县公安局 into 公安再办
  -> -> 公安再办
matter 公安再办
as 袁凤英 agree {"answer": "第三小学门口设固定岗。"}
  -> 200 running settle 审定 · 朱婷
as 朱婷/县公安局 agree "同意。"
  -> 200 closed · 协〔2026〕2号
matter a
as 王㛃 agree {"result": "方案已印发，警力到位；第三小学门口设了护栏和固定岗。"} "已补办。"
  -> 200 running verify 核查 · 张慧 · 批〔2026〕1号
as 张慧 agree {"verify_way": "on_site"} "现场看过，属实。"
  -> 200 running show 呈批示领导阅 · 周长河 · 批〔2026〕1号

after 4 working_days
as 周长河 list pending
  -> 整治城区学校周边交通秩序（呈批示领导阅） overdue
as 周长河 notices
  -> 已经逾期：整治城区学校周边交通秩序（呈批示领导阅），期限 3月5日 17:30
     即将到期：整治城区学校周边交通秩序（呈批示领导阅），期限 3月5日 17:30
     张慧送您办理：整治城区学校周边交通秩序（呈批示领导阅）
as 张涛 agree "同意办结。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 周长河 send_back to verify direct "开学第一周再看一次，再报。"
  -> 200 running verify 核查 · 张慧 · 批〔2026〕1号
as 张慧 agree {"verify_way": "on_site"} "开学第一周秩序良好，无拥堵报警。"
  -> 200 running show 呈批示领导阅 · 周长河 · 批〔2026〕1号
as 周长河 agree "同意办结。"
  -> 200 closed · 批〔2026〕1号
as 谢建国 open
  -> 200 closed · 批〔2026〕1号
     交办审核 张涛 退回：批示里有公安局，请列为协办。
     交办审核 张涛 同意交办：同意交办。
     承办 王㛃 办理完毕：办结。
     核查 张慧 退回：第三小学门口仍有占道，请两家补充措施。
     承办 王㛃 办理完毕：已补办。
     核查 张慧 核查属实：现场看过，属实。
     呈批示领导阅 周长河 退回：开学第一周再看一次，再报。
     核查 张慧 核查属实：开学第一周秩序良好，无拥堵报警。
     呈批示领导阅 周长河 已阅，同意办结：同意办结。

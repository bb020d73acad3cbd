# 代表建议：主办协办分清，答复前先沟通，三个月内答复，领导审签；代表不满意就重新办理，满意了才办结。
# covers:

at 2026-03-02 09:00
given 建议 {"type": "of_deputy", "session": "县十八届人大五次会议", "their_number": "第23号", "topic": "增设城东公交站点", "proposer": "陈代表", "content": "城东新区只有一个站点，建议增设三处。", "received_on": "2026-03-02"}
as 张慧 start deputy_suggestion 建议
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/papers required 必填。
as 张慧 start deputy_suggestion 建议 {"papers": "file:建议原件.txt"}
  -> 201 running propose_units 拟办分解 · 张慧 · 建提〔2026〕1号
as 张慧 agree {"lead_unit": "县交通运输局", "assist_units": ["县财政局"]}
  -> 200 running allot 交办 · 张涛 · 建提〔2026〕1号
as 张涛 agree "请主办单位牵头，按期答复。"
  -> 200 running undertake 承办 · 冯春梅、吕浩 · 建提〔2026〕1号
as 张涛 part 县财政局 into 财政
  -> -> 财政
matter 财政
as 江𬱖 agree {"answer": "站台经费可列入二季度计划。"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意。"
  -> 200 closed · 协〔2026〕1号
matter a
as 冯春梅 agree {"class": "planned", "answer": "年内增设两处。", "open_answer": "made_open"} "已研究。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/talked form_check 答复前应当与代表（委员）沟通，请填写日期和情况。
     /args/fields/promise form_check 列入计划的，请写明承诺事项和时限，以便跟踪。
as 冯春梅 agree {"class": "planned", "answer": "年内增设两处。", "open_answer": "made_open", "talked_on": "2026-03-20", "talked": "到代表工作室当面沟通。"} "已研究。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/promise form_check 列入计划的，请写明承诺事项和时限，以便跟踪。
as 冯春梅 agree {"class": "planned", "answer": "年内增设两处。", "open_answer": "made_open", "talked_on": "2026-03-20", "talked": "到代表工作室当面沟通。", "promise": "8月底前建成两处站台。"} "已研究。"
  -> 200 running check_answer 审核答复 · 张慧 · 建提〔2026〕1号
as 张慧 agree
  -> 200 running sign 领导审签 · 于永强 · 建提〔2026〕1号
as 于永强 agree "同意。"
  -> 200 running reply 答复代表（委员） · 冯春梅 · 建提〔2026〕1号
as 冯春梅 agree {"replied_on": "2026-03-25"}
  -> 200 running ask_rating 征询评价 · 张慧 · 建提〔2026〕1号
as 张慧 agree {"rating": "unsatisfied", "rating_words": "学校门口没有安排。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/rating form_check 代表（委员）不满意的，请退回承办单位重新办理，再次答复。
as 张慧 send_back to undertake direct "代表不满意：学校门口没有安排，请重新办理。"
  -> 200 running undertake 承办 · 冯春梅、吕浩 · 建提〔2026〕1号
as 张涛 part 县财政局 into 财政二
  -> -> 财政二
matter 财政二
as 江𬱖 agree {"answer": "同意增加一处经费。"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "同意。"
  -> 200 closed · 协〔2026〕2号
matter a
as 冯春梅 agree {"class": "planned", "answer": "年内增设三处，含学校门口。", "talked_on": "2026-04-02", "talked": "再次当面沟通。", "promise": "8月底前建成三处站台。"} "重新办理。"
  -> 200 running sign 领导审签 · 于永强 · 建提〔2026〕1号
as 于永强 agree "同意。"
  -> 200 running ask_rating 征询评价 · 张慧 · 建提〔2026〕1号
as 张慧 agree {"rating": "satisfied"}
  -> 200 closed · 建提〔2026〕1号
as 于永强 trail
  -> 张慧 登记：提交，送张慧（拟办分解）
     张慧 拟办分解：提出交办意见，送张涛（交办）
     张涛 交办：交办，送冯春梅、吕浩（承办）：“请主办单位牵头，按期答复。”
     系统 承办：收到办理结果，吕浩代表县财政局答复：“同意。”
     冯春梅 承办：提出答复，送张慧（审核答复）：“已研究。”
     张慧 审核答复：审核通过，送于永强（领导审签）
     于永强 领导审签：审签，送冯春梅（答复代表（委员））：“同意。”
     冯春梅 答复代表（委员）：已答复，送张慧（征询评价）
     张慧 征询评价：退回，送冯春梅、吕浩（承办）：“代表不满意：学校门口没有安排，请重新办理。”
     系统 承办：收到办理结果，吕浩代表县财政局答复：“同意。”
     冯春梅 承办：提出答复，送于永强（领导审签）：“重新办理。”
     于永强 领导审签：审签，送张慧（征询评价）：“同意。”
     张慧 征询评价：办结，已办结

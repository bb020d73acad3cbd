# 签收时就要承诺日期；办不完的在时限前写明理由申请延期，交办单位同意了才改时限，只延一次；不同意的按原时限办。
# covers: 205, 317

at 2026-03-02 09:00
as 谢建国 start supervise {"title": "清理拖欠中小企业账款", "class": "leaders_word", "source": "spoken", "content": "全面清理，不留尾巴。", "topic": "拖欠企业账款", "period": "2026年3月", "responsible_leader": "周长河"}
  -> 201 running break_down 分解拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running break_down 分解拟办 · 张慧
as 张慧 agree {"lead_office": "县政府办公室督查室", "lead_unit": "县财政局", "how": "建立清单，逐笔清偿。", "reply_by": "2026-03-13", "report_every": "at_end"}
  -> 200 running review 立项审核 · 董静
as YC0041 agree
  -> 200 running sign 审签 · 周长河
as 周长河 why
  -> 周长河：领导批示交办的由责任领导审签
as 周长河 agree "同意。"
  -> 200 running undertake 承办 · 吕浩 · 督〔2026〕1号
as 张慧 part 县财政局 into 财政
  -> -> 财政
matter 财政
as 江𬱖 agree {"undertaker": "彭素芬"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/promised_on required 必填。
as 江𬱖 agree {"undertaker": "彭素芬", "promised_on": "2026-03-13"}
  -> 200 running work 承办 · 彭素芬

after 3 working_days
as 彭素芬 agree {"way": "longer"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/extend_to form_check 申请延期的，请写明延至哪一天，须晚于原时限。
     /args/fields/extend_reason form_check 申请延期的，请写明理由。
as 彭素芬 agree {"way": "longer", "extend_to": "2026-04-30", "extend_reason": "三笔涉诉，等待判决。"}
  -> 200 running approve_longer 延期审批 · 张涛
as 张涛 list pending
  -> 清理拖欠中小企业账款（延期审批）
as 张涛 send_back to work direct "延到四月底太久，先报能清的。"
  -> 200 running work 承办 · 彭素芬
as 彭素芬 agree {"way": "longer", "extend_to": "2026-03-27", "extend_reason": "两笔已约定付款日。"}
  -> 200 running approve_longer 延期审批 · 张涛
as 张涛 agree "同意延期，请抓紧。"
  -> 200 running finish 延期承办 · 彭素芬
as 彭素芬 open
  -> 200 running finish 延期承办 · 彭素芬
     延期审批 张涛 退回：延到四月底太久，先报能清的。
     延期审批 张涛 同意延期：同意延期，请抓紧。
     可以：办结 转交
as 彭素芬 field reply_by
  -> 2026-03-27
as 彭素芬 field extended
  -> true

at 2026-03-16 09:00
as 彭素芬 list pending
  -> 清理拖欠中小企业账款（延期承办）
as 彭素芬 notices
  -> 张涛送您办理：清理拖欠中小企业账款（延期承办）
     张涛退回：清理拖欠中小企业账款（延到四月底太久，先报能清的。）
     江𬱖送您办理：清理拖欠中小企业账款（承办）
as 彭素芬 agree {"answer": "账款清零。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/evidence form_check 办结的，请附佐证材料。
as 彭素芬 agree {"answer": "账款清零。", "evidence": "file:清偿明细.txt"}
  -> 200 running settle 审定 · 吕浩
as 吕浩 agree "情况属实，同意上报。"
  -> 200 closed · 督复〔2026〕1号
matter a
as 张慧 open
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 督〔2026〕1号
     已签定：审签 周长河
     审签 周长河 审签下发：同意。
     可以：认领 催办

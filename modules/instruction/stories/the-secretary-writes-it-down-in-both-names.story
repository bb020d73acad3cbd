# 领导在外开会，秘书凭授权和批件扫描件代为认可结果：两人姓名都留痕，领导当即得知；没有授权的人不能代。
# covers:

at 2026-03-02 09:00
as 谢建国 start instruction {"topic": "核实县城供热投诉处理情况", "leader": "周长河", "given_on": "2026-03-02", "source": "scanned", "reply_by": "2026-03-06"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/scan form_check 纸质批件请附扫描件。
as 谢建国 start instruction {"topic": "核实县城供热投诉处理情况", "leader": "周长河", "given_on": "2026-03-02", "source": "scanned", "scan": "file:批件.txt", "reply_by": "2026-03-06"}
  -> 201 running register 登记拟办 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running register 登记拟办 · 张慧
as 张慧 agree {"lead_unit": "县住房和城乡建设局", "how": "逐户回访。"}
  -> 200 running issue 交办审核 · 张涛 · 批〔2026〕1号
as 张涛 agree
  -> 200 running undertake 承办 · 宋素芬 · 批〔2026〕1号
as 宋素芬 agree {"result": "37户投诉已全部恢复供热。"} "已办理。"
  -> 200 running verify 核查 · 董静、张慧、曹卫东 · 批〔2026〕1号
as 张慧 claim
  -> 200 running verify 核查 · 张慧 · 批〔2026〕1号
as 张慧 agree {"verify_way": "by_call"} "电话回访10户，属实。"
  -> 200 running show 呈批示领导阅 · 周长河 · 批〔2026〕1号
as 谢建国 agree for 周长河 recorded "同意办结。"
  -> 403 flow_mandate_missing 您没有周长河关于此类事项的代录、代办授权，或者授权已经结束；请由周长河本人办理，或请其授权。
as 周长河 mandate 郭美玲 vouches scan
  -> 201 生效中 周长河 → 郭美玲 wants_scan
as 郭美玲 tray 周长河
  -> 核实县城供热投诉处理情况（呈批示领导阅）
as 郭美玲 agree for 周长河 recorded "同意办结。"
  -> 422 flow_scan_required 代录须附周长河批示的扫描件，请上传后再提交。
as 郭美玲 agree for 周长河 recorded scan 批示原件.txt "同意办结。"
  -> 200 closed · 批〔2026〕1号
as 周长河 notices
  -> 郭美玲已代录您的意见：核实县城供热投诉处理情况（呈批示领导阅），请核对
     张慧送您办理：核实县城供热投诉处理情况（呈批示领导阅）
as 谢建国 open
  -> 200 closed · 批〔2026〕1号
     承办 宋素芬 办理完毕：已办理。
     核查 张慧 核查属实：电话回访10户，属实。
     呈批示领导阅 周长河（郭美玲代录） 已阅，同意办结：同意办结。

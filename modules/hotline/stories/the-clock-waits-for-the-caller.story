# 缺材料的请诉求人补充：等待期间承办期限暂停计时，写明自何时、依据什么；补来了接着算，一天不多一天不少；三个工作日等不来，自动退回承办继续计时。
# covers:

at 2026-03-02 09:00
as 许波 start hotline_ticket {"request": "物业不开维修证明", "channel": "phone", "caller": "居民戊", "caller_phone": "12000000140", "demand": "help", "topic": "housing", "place": "和平小区", "content": "屋面漏水，物业不给开证明。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 冯明辉 agree {"acceptance": "accepted", "section": "县住房和城乡建设局物业管理科"}
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号

at 2026-03-04 09:00
as 陈爱华 agree {"ask_caller": true}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/ask_what form_check 请一次写明要诉求人补充什么。
as 陈爱华 agree {"ask_caller": true, "ask_what": "漏水部位的照片和购房合同首页。", "solved": "solved"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/ask_caller form_check 已经办理完毕的，请取消勾选“需要诉求人补充”。
as 陈爱华 agree {"ask_caller": true, "ask_what": "漏水部位的照片和购房合同首页。"}
  -> 200 running supplement 等待诉求人补充 · 许波 · 热线〔2026〕1号
as 陈爱华 open
  -> 200 running supplement 等待诉求人补充 · 许波 · 热线〔2026〕1号
     计时暂停，因等待诉求人补充（热线工单办理规程），自 3月4日 09:00
     可以：拿回 催办

at 2026-03-05 09:00
as 许波 disagree {"caller_added": "照片和合同首页已经发来。", "attachments": "file:屋面照片.txt", "ask_caller": false} "材料已补齐。"
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
as 陈爱华 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/answer form_check 请填写答复内容。
     /args/fields/policy_basis form_check 请写明答复所依据的政策。
     /args/fields/solved form_check 请填写办理结果。
as 陈爱华 agree {"ask_caller": true, "ask_what": "还缺业主身份证明。"}
  -> 200 running supplement 等待诉求人补充 · 许波 · 热线〔2026〕1号

at 2026-03-11 09:00
as 陈爱华 open
  -> 200 running undertake 承办 · 陈爱华 · 热线〔2026〕1号
     等待诉求人补充 许波 已补充，请继续办理：材料已补齐。
     可以：提交办理情况 转交 传阅
as 许波 trail
  -> 许波 受理登记：提交，送许波（派单）
     许波 派单：提交，送冯明辉（签收）
     冯明辉 签收：提交签收意见，送陈爱华（承办）
     陈爱华 承办：提交办理情况，送许波（等待诉求人补充）
     许波 等待诉求人补充：已补充，请继续办理，送陈爱华（承办），扣除计时暂停后时限为 3月10日 17:30：“材料已补齐。”
     陈爱华 承办：提交办理情况，送许波（等待诉求人补充）
     系统 等待诉求人补充：到期提醒
     系统 等待诉求人补充：超时处理，自动退回，送陈爱华（承办），扣除计时暂停后时限为 3月16日 17:00
as 陈爱华 agree {"ask_caller": false, "answer": "已督促物业出具证明，并协助申请维修资金。", "policy_basis": "《物业管理条例》第五十四条", "solved": "solved"}
  -> 200 running centre_call 中心回访 · 梁金龙、曾翠萍 · 热线〔2026〕1号

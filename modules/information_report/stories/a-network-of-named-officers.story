# 信息网络：每个直报单位有信息员、有备岗、有约定条数，月月联络；没有值得报的写明原因，不凑数。
# covers: 198

at 2026-03-02 09:00
given 点 {"about": "竹溪乡三月信息联络", "post_unit": "竹溪乡人民政府", "officer": "胡辉", "quota": 2, "month_end": "2026-03-31"}
as 李雪梅 start information_post 点 {"second_officer": "胡辉"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/second_officer form_check 备岗信息员应当是另一个人。
as 李雪梅 start information_post 点 {"second_officer": "周蓉"}
  -> 201 running agree 单位确认 · 吴德明
as 吴德明 send_back to name "胡辉调整岗位，改为沈雪梅。"
  -> 200 running name 约定 · 李雪梅
as 李雪梅 submit {"officer": "沈雪梅"}
  -> 200 running agree 单位确认 · 吴德明
as 吴德明 agree "确认。"
  -> 200 running contact 联络 · 沈雪梅 · 直报〔2026〕1号

at 2026-03-27 09:00
as 沈雪梅 notices
  -> 即将到期：竹溪乡三月信息联络（联络），期限 3月31日 17:30
     吴德明送您办理：竹溪乡三月信息联络（联络）

at 2026-04-01 18:00
as 沈雪梅 list pending
  -> 竹溪乡三月信息联络（联络） overdue
as 沈雪梅 agree {"sent_count": 1, "contacted": "电话畅通。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/nothing_reason form_check 没有报满的，请写明原因。
as 沈雪梅 agree {"sent_count": 1, "nothing_reason": "本月没有更多值得报的。", "contacted": "电话畅通。"}
  -> 200 running seen 阅存 · 李雪梅 · 直报〔2026〕1号
as 李雪梅 submit
  -> 200 closed · 直报〔2026〕1号
as 李雪梅 every month day 31 ahead 15 due month_end {"about": "竹溪乡{period}信息联络"}
  -> 201 竹溪乡2026年4月信息联络（李雪梅）2026-04-09 开出，2026-04-30 到期

at 2026-04-20 09:00
as 李雪梅 opened into 四月
  -> -> 四月
matter 四月
as 李雪梅 field month_end
  -> 2026-04-30
as 吴德明 list pending
  -> 竹溪乡2026年4月信息联络（单位确认）
as 李雪梅 ledger information_post
  -> 未编号 竹溪乡2026年4月信息联络 办理中
     直报〔2026〕1号 竹溪乡三月信息联络 已办结

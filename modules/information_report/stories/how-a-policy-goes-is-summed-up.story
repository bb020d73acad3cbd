# 约稿：题目连着要反馈的政策，各单位各报各的、领导审签，汇总问题、写成综合材料报上级；已有的材料不重复要。
# covers:

at 2026-03-02 09:00
matter 政策
as 陈玉兰 start incoming_document {"title": "关于进一步优化营商环境的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号", "received_on": "2026-03-02", "medium": "paper", "review": "accepted"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请信息调研科跟踪执行情况。" {"category": "for_information", "readers": ["李雪梅"]}
  -> 200 running read 传阅 · 李雪梅 · 收〔2026〕1号
matter a
as 李雪梅 start information_request {"topic": "优化营商环境通知执行情况", "purpose": "feedback", "wanted": "执行中的问题和建议，各不超过三条，填数即可。", "asked_units": ["县市场监督管理局", "县发展和改革局"], "reply_by": "2026-03-06", "asked_before": "一月已要过的办件量不再要。"} link on_policy 政策
  -> 201 running approve 审核 · 张涛
as 张涛 agree "同意约稿。"
  -> 200 running send_out 发出约稿 · 李雪梅 · 约稿〔2026〕1号
as 李雪梅 submit
  -> 200 running contribute 报送 · 张宁、唐晓东 · 约稿〔2026〕1号
as 李雪梅 part 县市场监督管理局 into 市监稿
  -> -> 市监稿
as 李雪梅 part 县发展和改革局 into 发改稿
  -> -> 发改稿
matter 市监稿
as 徐勇 agree {"text_sent": "开办企业一日办结，跨区迁移仍要跑两趟。", "problem_count": 2, "suggestion": "打通迁移系统。"}
  -> 200 running settle 审签 · 张宁
as 张宁 agree "同意报送。"
  -> 200 closed
matter 发改稿

at 2026-03-05 17:40
as 杨敏 notices
  -> 即将到期：优化营商环境通知执行情况（撰稿），期限 3月6日 17:30
     李雪梅送您办理：优化营商环境通知执行情况（撰稿）
as 杨敏 agree {"text_sent": "中介服务收费不透明。", "problem_count": 1}
  -> 200 running settle 审签 · 唐晓东
as 唐晓东 send_back to write "请补充事例。"
  -> 200 running write 撰稿 · 杨敏
as 杨敏 agree {"text_sent": "中介服务收费不透明，如环评报价相差三倍。", "problem_count": 1}
  -> 200 running settle 审签 · 唐晓东
as 唐晓东 agree "同意报送。"
  -> 200 closed
matter a
as 李雪梅 parts
  -> 县市场监督管理局 已办结 张宁 同意：同意报送。
     县发展和改革局 已办结 唐晓东 同意：同意报送。
matter 发改稿
as 李雪梅 field text_sent
  -> 中介服务收费不透明，如环评报价相差三倍。
as 李雪梅 field problem_count
  -> 1
matter a
as 李雪梅 submit {"summary": "两个单位反映问题3个：跨区迁移、中介收费。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/reported_to form_check 政策执行情况反馈请汇总问题数，并写明报送哪个上级。
as 李雪梅 submit {"summary": "两个单位反映问题3个：跨区迁移、中介收费。", "problem_sum": 3, "reported_to": "云江市人民政府办公室"}
  -> 200 running release 审定 · 张涛 · 约稿〔2026〕1号
as 张涛 agree "同意报送。"
  -> 200 closed · 约稿〔2026〕1号
as 李雪梅 related
  -> 所反馈的政策 收〔2026〕1号 关于进一步优化营商环境的通知 办理中
     协办件  优化营商环境通知执行情况 已办结
     协办件  优化营商环境通知执行情况 已办结
as 李雪梅 ledger information_contribution
  -> 未编号 优化营商环境通知执行情况 已办结
     未编号 优化营商环境通知执行情况 已办结

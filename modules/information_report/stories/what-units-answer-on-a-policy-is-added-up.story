# 政策执行反馈：一张表连着政策发到各单位，各填各的问题数；数由台账自动合计，哪个单位报了几个、一共几个一看就有，再综合报送上级。
# covers: 85

at 2026-03-02 09:00
matter 政策
as 陈玉兰 start incoming_document {"title": "关于进一步优化营商环境的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号", "received_on": "2026-03-02", "medium": "paper", "review": "accepted"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请信息调研科跟踪执行情况。" {"category": "for_information", "readers": ["李雪梅"]}
  -> 200 running read 传阅 · 李雪梅 · 收〔2026〕1号
matter a
as 李雪梅 start information_request {"topic": "优化营商环境通知执行情况", "purpose": "feedback", "wanted": "执行中的问题和建议。", "asked_units": ["县市场监督管理局", "县发展和改革局", "县财政局"], "reply_by": "2026-03-06"} link on_policy 政策
  -> 201 running approve 审核 · 张涛
as 张涛 agree "同意约稿。"
  -> 200 running send_out 发出约稿 · 李雪梅 · 约稿〔2026〕1号
as 李雪梅 submit
  -> 200 running contribute 报送 · 张宁、唐晓东、吕浩 · 约稿〔2026〕1号
as 李雪梅 part 县市场监督管理局 into 市监稿
  -> -> 市监稿
as 李雪梅 part 县发展和改革局 into 发改稿
  -> -> 发改稿
as 李雪梅 part 县财政局 into 财政稿
  -> -> 财政稿
matter 市监稿
as 徐勇 agree {"text_sent": "跨区迁移仍要跑两趟。", "problem_count": 2, "suggestion": "打通迁移系统。"}
  -> 200 running settle 审签 · 张宁
as 张宁 agree "同意报送。"
  -> 200 closed
matter 发改稿
as 杨敏 agree {"text_sent": "中介服务收费不透明。", "problem_count": 1}
  -> 200 running settle 审签 · 唐晓东
as 唐晓东 agree "同意报送。"
  -> 200 closed
as 李雪梅 sums information_contribution by topic
  -> 优化营商环境通知执行情况 3件 problem_count 3
matter 财政稿
as 江𬱖 agree {"text_sent": "奖补资金拨付要过三道手。", "problem_count": 4}
  -> 200 running settle 审签 · 吕浩
as 吕浩 agree "同意报送。"
  -> 200 closed
as 李雪梅 sums information_contribution by topic
  -> 优化营商环境通知执行情况 3件 problem_count 7
as 李雪梅 sums information_contribution by asked_unit
  -> 县发展和改革局 1件 problem_count 1
     县财政局 1件 problem_count 4
     县市场监督管理局 1件 problem_count 2
matter a
as 李雪梅 submit {"summary": "三个单位反映问题7个，集中在迁移、收费和拨付。", "problem_sum": 7, "reported_to": "云江市人民政府办公室"}
  -> 200 running release 审定 · 张涛 · 约稿〔2026〕1号
as 张涛 agree "同意报送。"
  -> 200 closed · 约稿〔2026〕1号
as 张涛 related
  -> 所反馈的政策 收〔2026〕1号 关于进一步优化营商环境的通知 办理中
matter 政策
as 李雪梅 related
  -> 执行情况反馈 约稿〔2026〕1号 优化营商环境通知执行情况 已办结

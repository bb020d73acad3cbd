# 公告、论坛、刊物：公告发给该看的人；论坛话题请人来谈，到期小结告知；刊物一期一期出，按栏目来稿，采用的登在哪一期、不采用的有回话，签发以后发给读者。
# covers: 255, 256

at 2026-03-02 09:00
matter 公告
as 黄蓉 start bulletin {"title": "三月五日上午停水检修", "column": "notice", "body": "请各科室提前储水。", "read_by": "2026-03-04", "ask_unit": "县政府办公室行政财务科", "to_people": ["谢建国", "宋凤英"]}
  -> 201 running release 审核发布 · 张涛
matter 话题
as 谢建国 start forum_topic {"topic": "会议通知还能怎么减", "column": "proposals", "content": "一事一发，能合就合。", "circle": ["郭美玲", "宋凤英"], "open_until": "2026-03-06"}
  -> 201 running speak 讨论 · 郭美玲、宋凤英 · 话题〔2026〕1号
as 郭美玲 agree "同一天的会合发一个通知。"
  -> 200 running speak 讨论 · 宋凤英 · 话题〔2026〕1号
as 黄蓉 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 宋凤英 agree "回执用一张表。"
  -> 200 running sum_up 小结 · 谢建国 · 话题〔2026〕1号
as 谢建国 submit {"summary": "同日合发，回执合一。"}
  -> 200 running tell 告知 · 郭美玲、宋凤英 · 话题〔2026〕1号
as 郭美玲 mark_read
  -> 200 running tell 告知 · 宋凤英 · 话题〔2026〕1号
as 宋凤英 mark_read
  -> 200 closed · 话题〔2026〕1号
matter 一期
as 谢建国 start journal_issue {"journal": "云川政务", "issue": "2026年第3期", "out_on": "2026-03-20", "columns": "经验做法\n调研文章", "reader_class": "heads", "readers": ["张涛", "程振宇"]}
  -> 403 matter_not_yours_to_begin “内部刊物”由信息编辑发起，您的岗位不能发起。
as 李雪梅 start journal_issue {"journal": "云川政务", "issue": "2026年第3期", "out_on": "2026-03-20", "columns": "经验做法\n调研文章", "reader_class": "heads", "readers": ["张涛", "程振宇"]}
  -> 201 running compile 编排 · 李雪梅 · 刊〔2026〕1号
as 李雪梅 submit {"body": "本期两篇。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/body form_check 本期还没有来稿，请先约稿。
matter 稿一
as 李雪梅 start journal_contribution {"title": "一次不跑两次不等", "column": "practice", "author": "李雪梅", "body": "大厅窗口的做法。"} from 一期
  -> 201 running choose 编辑取舍 · 李雪梅 · 稿〔2026〕1号
as 李雪梅 agree {"verdict": "taken"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/issue_number form_check 采用的请写明登在哪一期。
as 李雪梅 agree {"verdict": "taken", "issue_number": "2026年第3期"}
  -> 200 running tell 告知作者 · 李雪梅 · 稿〔2026〕1号
matter 稿二
as 谢建国 start journal_contribution {"title": "春日随想", "column": "letters", "author": "谢建国", "body": "春天来了。"}
  -> 201 running choose 编辑取舍 · 李雪梅 · 稿〔2026〕2号
as 李雪梅 agree {"verdict": "not_taken"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/answer form_check 不采用的请给作者一句回话。
as 李雪梅 agree {"verdict": "not_taken", "answer": "文字好，下期副刊再用。"}
  -> 200 running tell 告知作者 · 谢建国 · 稿〔2026〕2号
as 谢建国 mark_read
  -> 200 closed · 稿〔2026〕2号
matter 一期
as 李雪梅 related
  -> 所用的来稿 稿〔2026〕1号 一次不跑两次不等 办理中
as 李雪梅 submit {"body": "经验做法：一次不跑两次不等。"}
  -> 200 running approve 签发 · 张涛 · 刊〔2026〕1号
as 张涛 agree
  -> 200 running deliver 发送 · 张涛、程振宇 · 刊〔2026〕1号
as 程振宇 mark_read
  -> 200 running deliver 发送 · 张涛 · 刊〔2026〕1号
as 黄蓉 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 mark_read
  -> 200 closed · 刊〔2026〕1号
as 李雪梅 sums journal_contribution by column
  -> 读者来信 1件
     经验做法 1件
as 李雪梅 sums journal_contribution by verdict
  -> 不采用 1件
     采用 1件
as 张涛 sums journal_issue by reader_class
  -> 部门负责人 1件
as 张涛 sums forum_topic by column
  -> 建言献策 1件
matter 公告
as 张涛 agree
  -> 200 running people_read 个人阅读 · 谢建国、宋凤英 · 通知公告〔2026〕1号
as 谢建国 mark_read
  -> 200 running people_read 个人阅读 · 宋凤英 · 通知公告〔2026〕1号
as 周凯 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 sums bulletin by column
  -> 通知 1件

# 意见箱：匿名，截止前谁也看不到写了什么，问的人太少的不许匿名；截止后意见按字序列出，不分先后、不知是谁。每条登记为献策，十个工作日内必须答复，采纳率有数。
# covers: 38

at 2026-03-02 09:00
given 意见箱 {"title": "三月意见箱", "purpose": "box", "series": "意见箱", "questions": "您对机关工作有什么建议？（文字，选答）\n您最希望改进哪一项？（单选）\n会务\n公文\n后勤", "units": ["县政府办公室行政财务科"], "anonymous": true, "opens_on": "2026-03-02", "closes_on": "2026-03-06"}
matter 人少
as 谢建国 start questionnaire 意见箱 {"units": ["县政府办公室政务公开科"]}
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 422 survey_too_few_asked 匿名问卷的填写范围不得少于5人，否则从答卷就能看出是谁填的；请扩大范围，或者改为实名。
matter 意见箱
as 谢建国 start questionnaire 意见箱
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running sum_up 汇总 · 谢建国 · 问卷〔2026〕1号
as 周凯 asked
  -> 三月意见箱 2026-03-02..2026-03-06 填写中 匿名
as 周凯 answer {"1": "会议室贴预约二维码。", "2": 1}
  -> 200
as 周凯 answer {"2": 2}
  -> 409 survey_answered 您已经交过答卷。匿名问卷不记录谁填了什么，交后不能再改，也不必再交。
as 周凯 sheet
  -> 三月意见箱 2026-03-02..2026-03-06 填写中 匿名 已填
     1 您对机关工作有什么建议？ (text?)
     2 您最希望改进哪一项？ (one)
as 黄蓉 answer {"1": "复印纸放到一楼。", "2": 3}
  -> 200
as 张红霞 answer {"2": 3}
  -> 200
as 王桂芳 answer {"2": 2}
  -> 200
as 张涛 results
  -> 三月意见箱 填写中 4/5 withheld: open
as 傅建华 answer {"1": "公文少用附件。", "2": 2}
  -> 200

at 2026-03-09 09:00
as 张涛 results
  -> 三月意见箱 已截止 5/5
     1 您对机关工作有什么建议？：3人 “会议室贴预约二维码。” “公文少用附件。” “复印纸放到一楼。”
     2 您最希望改进哪一项？：5人 会务 1 公文 2 后勤 2
as 谢建国 submit {"findings": "三条建议，均登记献策。", "measures": "逐条答复。"}
  -> 200 running told 通报 · 张涛 · 问卷〔2026〕1号
matter 二维码
as 谢建国 start staff_suggestion {"title": "会议室贴预约二维码", "why": "意见箱", "how": "门口贴码，扫了就看到当天安排。"} from 意见箱
  -> 201 running assign 交办 · 张涛 · 献策〔2026〕1号
as 张涛 agree {"to_unit": "县政府办公室综合科"}
  -> 200 running answer 答复 · 程振宇 · 献策〔2026〕1号

after 11 working_days
as 程振宇 agree {"adopted": "yes"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/answer required 必填。
as 程振宇 agree {"adopted": "yes", "answer": "四月起三个会议室都贴。"}
  -> 200 running reward 奖励 · 张涛 · 献策〔2026〕1号
as 张涛 agree {"reward": "在意见箱结果里通报表扬。"}
  -> 200 running hear 建议人阅知 · 谢建国 · 献策〔2026〕1号
as 谢建国 submit
  -> 200 closed · 献策〔2026〕1号
matter 复印纸
as 谢建国 start staff_suggestion {"title": "复印纸放到一楼", "why": "意见箱", "how": "一楼设取用点。"} from 意见箱
  -> 201 running assign 交办 · 张涛 · 献策〔2026〕2号
as 张涛 agree {"to_unit": "县政府办公室行政财务科"}
  -> 200 running answer 答复 · 傅建华 · 献策〔2026〕2号
as 傅建华 agree {"adopted": "no", "answer": "一楼没有保管条件，可电话申领，当日送到。"}
  -> 200 running hear 建议人阅知 · 谢建国 · 献策〔2026〕2号
as 谢建国 submit
  -> 200 closed · 献策〔2026〕2号
as 张涛 figures staff_suggestion 2026-03
  -> 收件 2
     了结 2
     了结率 2/2 100.0%
     按时率 1/2 50.0%
     退回率 0/2 0.0%
     线上办理率 2/2 100.0%
     办理用时 居中2145分 平均2145分 九成4290分（2件）
     在办 0
     在办超期率 0/0
     采纳率 1/2 50.0%
     部分采纳率 0/2 0.0%
     答复用时 居中2145分 平均2145分 九成4290分（2件）

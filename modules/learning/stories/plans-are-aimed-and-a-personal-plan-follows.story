# 因人施教：计划按岗位、人员类别、支部、年龄、角色写明针对谁；部门审核后系统照条件找出人，审定后每人一份个人计划由系统开出，在本人名下，不用谁再填。
# covers: 6

at 2026-03-02 09:00
given 计划 {"level": "section", "upper_number": "学计〔2026〕2号", "goal": "能独立起草通知。", "schedule": "四月、六月各一次讲座。", "books": "《党政机关公文处理工作条例》", "sessions_planned": 2, "hours_planned": 16, "personal_plans": true}
matter 支部
as 程振宇 start party_branch {"name": "第一党支部", "level": "branch", "secretary": "沈鹏", "members": ["沈鹏", "萧秀英", "邓爱华", "曹卫东"], "upper": "县政府办公室总支", "elected_on": "2025-06-10", "term_ends": "2028-06-09"}
  -> 201 running confirm 核对名册 · 沈鹏 · 党组织1号
as 沈鹏 agree
  -> 200 running elect 换届 · 沈鹏 · 党组织1号
matter 卡一
as 程振宇 start staff_card {"person": "萧秀英", "born_on": "1988-05-20"}
  -> 201 running confirm 本人核对 · 萧秀英
as 萧秀英 agree
  -> 200 closed · 学员〔2026〕1号
matter 卡二
as 程振宇 start staff_card {"person": "邓爱华", "born_on": "1998-09-01"}
  -> 201 running confirm 本人核对 · 邓爱华
as 邓爱华 agree
  -> 200 closed · 学员〔2026〕2号
matter 卡三
as 程振宇 start staff_card {"person": "曾文斌", "born_on": "1991-03-02"}
  -> 201 running confirm 本人核对 · 曾文斌
as 曾文斌 agree
  -> 200 closed · 学员〔2026〕3号
matter 卡四
as 程振宇 start staff_card {"person": "沈鹏", "born_on": "1979-11-11"}
  -> 201 running confirm 本人核对 · 沈鹏
as 沈鹏 agree
  -> 200 closed · 学员〔2026〕4号
matter 岗位
as 郭美玲 start study_plan 计划 {"title": "2026年公文写作计划"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/learners form_check 请填写参加人员，或者写明针对谁。
as 郭美玲 start study_plan 计划 {"title": "2026年公文写作计划", "aimed_post": "文稿起草", "aimed_category": "civil_servant"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕1号
as 张涛 agree
  -> 200 running done 本人小结 · 沈鹏、萧秀英、邓爱华、赵桂芳、曾文斌 · 学计〔2026〕1号
as 萧秀英 list started
  -> 2026年公文写作计划（萧秀英）（部门审核）
as 邓爱华 list started
  -> 2026年公文写作计划（邓爱华）（部门审核）
as 陈春梅 list started
  -> none
as 沈鹏 drawn 2026年公文写作计划（萧秀英） into 萧秀英的计划
  -> -> 萧秀英的计划
matter 萧秀英的计划
as 萧秀英 field level
  -> person
as 萧秀英 field upper_number
  -> 学计〔2026〕1号
as 萧秀英 field books
  -> 《党政机关公文处理工作条例》
as 沈鹏 agree
  -> 200 running done 本人小结 · 萧秀英 · 学计〔2026〕2号
as 萧秀英 owed
  -> 每月自学（萧秀英）
     2026年3月 未到期 0/1，台账0件
matter 岗位
as 张涛 related
  -> 下级计划  2026年公文写作计划（沈鹏） 办理中
     下级计划 学计〔2026〕2号 2026年公文写作计划（萧秀英） 办理中
     下级计划  2026年公文写作计划（邓爱华） 办理中
     下级计划  2026年公文写作计划（赵桂芳） 办理中
     下级计划  2026年公文写作计划（曾文斌） 办理中
matter 年轻
as 郭美玲 start study_plan 计划 {"title": "2026年骨干计划", "aimed_branch": "第一党支部", "aimed_age_from": 30, "aimed_age_to": 39}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕3号
as 张涛 agree
  -> 200 running done 本人小结 · 萧秀英 · 学计〔2026〕3号
matter 新人
as 郭美玲 start study_plan 计划 {"title": "2026年新人计划", "aimed_age_to": 27}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕4号
as 张涛 agree
  -> 200 running done 本人小结 · 邓爱华 · 学计〔2026〕4号
matter 督查
as 郭美玲 start study_plan 计划 {"title": "2026年督查业务计划", "aimed_role": "督查人员"}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕5号
as 张涛 agree
  -> 200 running done 本人小结 · 董静、张慧、曹卫东 · 学计〔2026〕5号
as 曹卫东 list started
  -> 2026年督查业务计划（曹卫东）（部门审核）
matter 驾驶
as 郭美玲 start study_plan 计划 {"title": "2026年驾驶员安全计划", "aimed_category": "workman", "aimed_age_to": 20}
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 422 matter_nobody_found 没有符合条件的人员，请调整条件。
as 程振宇 send_back to draft "没有二十岁以下的驾驶员。"
  -> 200 running draft 拟定 · 郭美玲
as 郭美玲 submit {"aimed_age_to": null}
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛 · 学计〔2026〕6号
as 张涛 agree
  -> 200 running done 本人小结 · 张红霞、王桂芳 · 学计〔2026〕6号
as 张红霞 list started
  -> 2026年驾驶员安全计划（张红霞）（部门审核）
as 张涛 ledger study_plan
  -> 未编号 2026年驾驶员安全计划（王桂芳） 办理中
     未编号 2026年驾驶员安全计划（张红霞） 办理中
     学计〔2026〕6号 2026年驾驶员安全计划 办理中
     未编号 2026年督查业务计划（曹卫东） 办理中
     未编号 2026年督查业务计划（张慧） 办理中
     未编号 2026年督查业务计划（董静） 办理中
     学计〔2026〕5号 2026年督查业务计划 办理中
     未编号 2026年新人计划（邓爱华） 办理中
     学计〔2026〕4号 2026年新人计划 办理中
     未编号 2026年骨干计划（萧秀英） 办理中
     学计〔2026〕3号 2026年骨干计划 办理中
     未编号 2026年公文写作计划（曾文斌） 办理中
     未编号 2026年公文写作计划（赵桂芳） 办理中
     未编号 2026年公文写作计划（邓爱华） 办理中
     学计〔2026〕2号 2026年公文写作计划（萧秀英） 办理中
     未编号 2026年公文写作计划（沈鹏） 办理中
     学计〔2026〕1号 2026年公文写作计划 办理中

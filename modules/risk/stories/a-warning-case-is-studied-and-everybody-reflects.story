# 警示教育：选案例、定人员，逐人阅读，集中学习记到会和缺席补学，逐人写体会，谁没学谁没写看得清清楚楚。
# covers: 29

at 2026-03-02 09:00
as 张涛 start warning_case {"topic": "某单位印章管理员私盖公章案", "source": "省纪委通报", "lesson": "人情用印，造成国有资产损失。", "audience": ["宋凤英", "周志强", "陈玉兰"], "study_by": "2026-03-06"}
  -> 201 running study 阅读案例 · 宋凤英、周志强、陈玉兰 · 警〔2026〕1号
as 宋凤英 list to_read
  -> 某单位印章管理员私盖公章案（阅读案例）（传阅中 0/3）
as 宋凤英 mark_read
  -> 200 running study 阅读案例 · 周志强、陈玉兰 · 警〔2026〕1号
as 周志强 mark_read
  -> 200 running study 阅读案例 · 陈玉兰 · 警〔2026〕1号
as 张涛 open
  -> 200 running study 阅读案例 · 陈玉兰 · 警〔2026〕1号
     可以：减签 终止 挂起 调度 改派 催办

after 4 working_days
as 陈玉兰 notices
  -> 即将到期：某单位印章管理员私盖公章案（阅读案例），期限 3月6日 17:30
     张涛送您办理：某单位印章管理员私盖公章案（阅读案例）
as 陈玉兰 mark_read
  -> 200 running meet 集中学习 · 张涛 · 警〔2026〕1号
as 张涛 agree {"met_on": "2026-03-06", "came": ["宋凤英", "周志强"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/missed form_check 有人缺席的，请写明原因和补学安排。
as 张涛 agree {"met_on": "2026-03-06", "came": ["宋凤英", "周志强"], "missed": "陈玉兰外出开会，3月9日补学。"}
  -> 200 running reflect 谈体会 · 宋凤英、周志强、陈玉兰 · 警〔2026〕1号
as 宋凤英 agree
  -> 422 opinion_required 请填写意见。
as 宋凤英 agree "不见审批单不盖章，熟人也一样。"
  -> 200 running reflect 谈体会 · 周志强、陈玉兰 · 警〔2026〕1号
as 周志强 agree "留存件同样要登记。"
  -> 200 running reflect 谈体会 · 陈玉兰 · 警〔2026〕1号
as 陈玉兰 agree "科里每月对一次登记簿。"
  -> 200 running sum_up 小结 · 张涛 · 警〔2026〕1号
as 张涛 agree {"summed_up": "三月起每月对账。"}
  -> 200 closed · 警〔2026〕1号
as 张涛 open
  -> 200 closed · 警〔2026〕1号
     谈体会 宋凤英 提交体会：不见审批单不盖章，熟人也一样。
     谈体会 周志强 提交体会：留存件同样要登记。
     谈体会 陈玉兰 提交体会：科里每月对一次登记簿。

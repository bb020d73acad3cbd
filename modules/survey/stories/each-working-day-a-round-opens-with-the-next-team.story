# 7S 日检查不用人每天发起：轮值表定好，设为每个工作日一次，系统每天开门时自己开出一张检查表，按轮值表轮到下一组，送到当天的检查人手里，当天要查完；周末不开；第二周照样轮下去，停了就不再开。
# covers: 298, 299

at 2026-03-03 09:00
given 轮值表 {"title": "3月7S检查轮值", "leaders": ["程振宇", "沈鹏"], "members": ["谢建国", "曾文斌", "杨建华"], "drivers": ["张红霞", "王桂芳"], "begins_on": "2026-03-03", "ends_on": "2026-03-31"}
given 首日 {"area": "三楼", "area_unit": "县政府办公室信息调研科"}
matter 轮值
as 郭美玲 start round_rota 轮值表
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running told 轮值人员知晓 · 程振宇、沈鹏、谢建国、曾文斌、杨建华、张红霞、王桂芳 · 轮值〔2026〕1号
matter 周二
as 郭美玲 start daily_round 首日 from 轮值
  -> 201 running check 检查 · 谢建国 · 7S〔2026〕1号
as 郭美玲 open
  -> 200 running check 检查 · 谢建国 · 7S〔2026〕1号
     可以：拿回 撤销 催办
as 郭美玲 every day day 1 due on_day
  -> 201 三楼 7S 日检查（郭美玲）2026-03-04 开出，2026-03-04 到期
as 谢建国 agree {"sort": "good", "straighten": "good", "sweep": "good", "keep_clean": "good", "conduct": "good", "safety": "good", "saving": "good"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/photos required 必填。
as 谢建国 agree {"sort": "good", "straighten": "good", "sweep": "good", "keep_clean": "good", "conduct": "good", "safety": "good", "saving": "good", "photos": "file:三楼.txt"}
  -> 200 running told 告知部门 · 李雪梅 · 7S〔2026〕1号

at 2026-03-04 08:35
as 郭美玲 opened into 周三
  -> -> 周三
matter 周三
as 曾文斌 list pending
  -> 三楼 7S 日检查（检查）
     3月7S检查轮值（轮值人员知晓）
as 曾文斌 open
  -> 200 running check 检查 · 曾文斌 · 7S〔2026〕2号
     可以：查完报送 退回 转交
as 曾文斌 field leader
  -> 795811302604800649
as 曾文斌 agree {"sort": "good", "straighten": "good", "sweep": "fault", "keep_clean": "good", "conduct": "good", "safety": "good", "saving": "good", "photos": "file:三楼.txt", "found": "茶水间地面有水。"}
  -> 200 running fix 当日整改 · 李雪梅 · 7S〔2026〕2号
as 李雪梅 agree {"fixed": "已拖干。", "fixed_photos": "file:拖干后.txt"}
  -> 200 running recheck 复核 · 沈鹏 · 7S〔2026〕2号
as 沈鹏 agree
  -> 200 closed · 7S〔2026〕2号

at 2026-03-05 08:35
as 郭美玲 opened into 周四
  -> -> 周四
matter 周四
as 杨建华 list pending
  -> 3月7S检查轮值（轮值人员知晓）
     三楼 7S 日检查（检查）
as 杨建华 field driver
  -> 795811302604800758

at 2026-03-05 17:00
as 杨建华 notices
  -> 即将到期：三楼 7S 日检查（检查），期限 3月5日 17:30
     郭美玲送您办理：三楼 7S 日检查（检查）
     张涛送您办理：3月7S检查轮值（轮值人员知晓）

at 2026-03-06 08:35
as 郭美玲 opened into 周五
  -> -> 周五
matter 周五
as 谢建国 field leader
  -> 795811302604800649
as 张涛 notices
  -> 郭美玲送您办理：3月7S检查轮值（审定）

at 2026-03-08 10:00
as 郭美玲 opened into 周末没有
  -> -> 周末没有
as 郭美玲 recurring
  -> 三楼 7S 日检查（郭美玲）2026-03-09 开出，2026-03-09 到期

at 2026-03-09 08:35
as 郭美玲 opened into 周一
  -> -> 周一
matter 周一
as 曾文斌 field leader
  -> 795811302604800636
as 郭美玲 end_every
  -> 200
matter 轮值
as 郭美玲 related
  -> 日检查 7S〔2026〕1号 三楼 7S 日检查 办理中
     日检查 7S〔2026〕2号 三楼 7S 日检查 已办结
     日检查 7S〔2026〕3号 三楼 7S 日检查 办理中
     日检查 7S〔2026〕4号 三楼 7S 日检查 办理中
     日检查 7S〔2026〕5号 三楼 7S 日检查 办理中

at 2026-03-10 08:35
as 郭美玲 ledger daily_round
  -> 7S〔2026〕5号 三楼 7S 日检查 办理中
     7S〔2026〕4号 三楼 7S 日检查 办理中
     7S〔2026〕3号 三楼 7S 日检查 办理中
     7S〔2026〕2号 三楼 7S 日检查 已办结
     7S〔2026〕1号 三楼 7S 日检查（传阅中 0/1） 办理中

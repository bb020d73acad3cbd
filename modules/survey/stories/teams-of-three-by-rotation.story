# 三人检查组轮值：一名中层、一名管理人员、一名驾驶员，各按名单轮到下一位，轮完从头来；名单长短不一，组合自然错开。
# covers: 299

at 2026-03-02 09:00
given 轮值表 {"title": "3月7S检查轮值", "leaders": ["程振宇", "沈鹏"], "members": ["谢建国", "曾文斌", "杨建华"], "drivers": ["张红霞", "王桂芳"], "begins_on": "2026-03-02", "ends_on": "2026-03-31"}
given 检查 {"area": "三楼", "area_unit": "县政府办公室秘书一科", "on_day": "2026-03-02", "sort": "good", "straighten": "good", "sweep": "good", "keep_clean": "good", "conduct": "good", "safety": "good", "saving": "good", "photos": "file:三楼.txt"}
matter 轮值
as 谢建国 start round_rota 轮值表
  -> 201 running approve 审定 · 张涛
as 张涛 agree
  -> 200 running told 轮值人员知晓 · 程振宇、沈鹏、谢建国、曾文斌、杨建华、张红霞、王桂芳 · 轮值〔2026〕1号
matter 一
as 谢建国 start daily_round 检查 from 轮值
  -> 201 running told 告知部门 · 沈鹏 · 7S〔2026〕1号
as 谢建国 field leader
  -> 795811302604800636
as 谢建国 field member
  -> 795811302604800645
as 谢建国 field driver
  -> 795811302604800758
matter 二
as 谢建国 start daily_round 检查 {"area": "四楼"} from 轮值
  -> 201 running told 告知部门 · 沈鹏 · 7S〔2026〕2号
as 谢建国 field leader
  -> 795811302604800649
as 谢建国 field member
  -> 795811302604800667
as 谢建国 field driver
  -> 795811302604800762
matter 三
as 谢建国 start daily_round 检查 {"area": "五楼"} from 轮值
  -> 201 running told 告知部门 · 沈鹏 · 7S〔2026〕3号
as 谢建国 field leader
  -> 795811302604800636
as 谢建国 field member
  -> 795811302604800721
as 谢建国 field driver
  -> 795811302604800758

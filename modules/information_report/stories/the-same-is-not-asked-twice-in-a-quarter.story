# 为基层减负：同一题目一季之内只约一次稿，换个机关、换个写法也认得出；确需再要的写明已有的材料为什么不够；下一季可以再约。
# covers:

at 2026-03-02 09:00
given 约 {"topic": "春耕备耕进展情况", "purpose": "contribution", "wanted": "面积和化肥储备，填数即可。", "asked_units": ["县农业农村局"], "reply_by": "2026-03-06"}
as 李雪梅 start information_request 约
  -> 201 running approve 审核 · 张涛
matter b
as 李雪梅 start information_request 约 {"topic": "春耕备耕 进展情况"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/topic matter_duplicate “约稿题目”等相同的事项已由李雪梅于 3月2日 09:00 登记，尚未编号：春耕备耕进展情况，办理中（张涛）。确需再次登记的，请填写“近三个月报过的材料”。
as 高凤英 start information_request 约 {"topic": "春耕备耕进展情况"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/topic matter_duplicate_hidden “约稿题目”等相同的事项已经登记，请向登记人员核实。
as 李雪梅 start information_request 约 {"asked_before": "三月二日已报面积，未报化肥储备，只补这一项。"}
  -> 201 running approve 审核 · 张涛

at 2026-04-07 09:00
matter c
as 李雪梅 start information_request 约 {"reply_by": "2026-04-10"}
  -> 201 running approve 审核 · 张涛

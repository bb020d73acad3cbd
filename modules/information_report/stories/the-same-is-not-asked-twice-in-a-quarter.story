# 为基层减负：同一题目一季之内只约一次稿，换个机关、换个写法也认得出；确需再要的写明已有的材料为什么不够；下一季可以再约。
# covers:

at 2026-03-02 09:00
given 约 {"topic": "春耕备耕进展情况", "purpose": "contribution", "wanted": "面积和化肥储备，填数即可。", "asked_units": ["县农业农村局"], "reply_by": "2026-03-06"}
as 李雪梅 start information_request 约
matter b
as 李雪梅 start information_request 约 {"topic": "春耕备耕 进展情况"}
as 高凤英 start information_request 约 {"topic": "春耕备耕进展情况"}
as 李雪梅 start information_request 约 {"asked_before": "三月二日已报面积，未报化肥储备，只补这一项。"}

at 2026-04-07 09:00
matter c
as 李雪梅 start information_request 约 {"reply_by": "2026-04-10"}

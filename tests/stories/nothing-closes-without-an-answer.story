# 件件有结果：没有办理结果不能办结；由批示产生的事项全部办结，批件才能归档；交办的人收到结果，事项链两头都看得见。
# covers:
# kinds: ordered followed

at 2026-03-02 09:00
matter 批件
as 谢建国 start ordered {"topic": "城区内涝点整治"}
as 周长河 agree "请住建局牵头，汛前完成，办公室跟踪。"
as 谢建国 agree
matter 交办
as 谢建国 start followed from 批件 opinion of 周长河
matter 再交办
as 谢建国 start followed from 交办
as 谢建国 chain
matter 批件
as 谢建国 agree
as 谢建国 chain
as 周长河 chain
as 李敏 chain
matter 再交办
as 程振宇 agree
as 程振宇 agree {"result": "三处内涝点泵站已加装。"}
matter 交办
as 程振宇 agree "同意。"
as 程振宇 agree {"result": "内涝点整治完成，汛前验收合格。"}
as 周长河 notices
as 谢建国 notices
matter 批件
as 谢建国 chain
as 周长河 chain
as 谢建国 agree

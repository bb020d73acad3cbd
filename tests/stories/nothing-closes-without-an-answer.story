# 件件有结果：没有办理结果不能办结；由批示产生的事项全部办结，批件才能归档；交办的人收到结果，还没有结果的一张单子列得出，事项链两头都看得见。
# covers: 60
# kinds: ordered followed

at 2026-03-02 09:00
matter 批件
as 谢建国 start ordered {"topic": "城区内涝点整治"}
  -> 201 running instruct 批示 · 周长河
as 周长河 agree "请住建局牵头，汛前完成，办公室跟踪。"
  -> 200 running file 归档 · 谢建国
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields form_check 由本件交办的事项办结后才能归档。
matter 交办
as 谢建国 start followed from 批件 opinion of 周长河
  -> 201 running carry_out 办理 · 程振宇
matter 再交办
as 谢建国 start followed from 交办
  -> 201 running carry_out 办理 · 程振宇
as 谢建国 chain
  -> ↑1 来源 城区内涝点整治 办理中 程振宇
     ↑2 来源 城区内涝点整治 办理中 谢建国
matter 批件
as 谢建国 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields form_check 由本件交办的事项办结后才能归档。
as 谢建国 chain
  -> ↓1 交办件 城区内涝点整治 办理中 程振宇
     ↓2 交办件 城区内涝点整治 办理中 程振宇
as 周长河 chain
  -> ↓1 交办件 城区内涝点整治 办理中 程振宇
     ↓2 交办件 城区内涝点整治 办理中 程振宇
as 周长河 ledger "followed?where=state:running"
  -> 未编号 城区内涝点整治 办理中
     未编号 城区内涝点整治 办理中
as 郭美玲 chain
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 再交办
as 程振宇 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/result matter_outcome_missing 办结前请填写“办理结果”：没有结果的事项不能办结。
as 程振宇 agree {"result": "三处内涝点泵站已加装。"}
  -> 200 closed
as 周长河 ledger "followed?where=state:running"
  -> 未编号 城区内涝点整治 办理中
matter 交办
as 程振宇 agree "同意。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/result matter_outcome_missing 办结前请填写“办理结果”：没有结果的事项不能办结。
as 程振宇 agree {"result": "内涝点整治完成，汛前验收合格。"}
  -> 200 closed
as 周长河 ledger "followed?where=state:running"
  -> none
as 周长河 ledger "followed?where=state:closed"
  -> 未编号 城区内涝点整治 已办结
     未编号 城区内涝点整治 已办结
as 周长河 notices
  -> “城区内涝点整治”有结果：城区内涝点整治已办结（内涝点整治完成，汛前验收合格。）
     谢建国送您办理：城区内涝点整治（批示）
as 谢建国 notices
  -> 已办结：城区内涝点整治
     已办结：城区内涝点整治
     周长河送您办理：城区内涝点整治（归档）
matter 批件
as 谢建国 chain
  -> ↓1 交办件 城区内涝点整治 已办结：内涝点整治完成，汛前验收合格。
     ↓2 交办件 城区内涝点整治 已办结：三处内涝点泵站已加装。
as 周长河 chain
  -> ↓1 交办件 城区内涝点整治 已办结：内涝点整治完成，汛前验收合格。
     ↓2 交办件 城区内涝点整治 已办结：三处内涝点泵站已加装。
as 谢建国 submit
  -> 200 closed

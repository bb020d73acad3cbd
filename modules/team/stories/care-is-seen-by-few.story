# 谈心慰问只有记录人和落实人看得到，主任不经手也看不到，没有台账。
# covers: 285

at 2026-03-02 09:00
given 关怀 {"title": "与同志谈心", "way": "talk", "on_day": "2026-03-02", "about": "家中老人住院，近期需照顾。", "help": "三月少排夜班。", "helper": "郭美玲"}
as 程振宇 start care_record 关怀
  -> 201 running give 落实帮助 · 郭美玲
as 郭美玲 field about
  -> 家中老人住院，近期需照顾。
as 张涛 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 ledger care_record
  -> none
as 郭美玲 agree {"done": "三月夜班已调整。"}
  -> 200 closed

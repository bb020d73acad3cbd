# 协作任务：几个部门各办一部分，材料传在任务里，拿不准的传给同事，同事写下意见，谁说了什么都留着。
# covers: 168

at 2026-03-02 09:00
given 任务 {"title": "编印便民手册", "mode": "many", "content": "四月底前付印。", "lead_unit": "县政府办公室综合科", "assist_units": ["县政府办公室信息调研科"], "roles": "综合科：统稿。信息调研科：政策部分。", "finish_by": "2026-04-24", "material": "file:提纲.txt"}
as 张涛 start team_task 任务
  -> 201 running join 联动承担 · 程振宇、李雪梅 · 任务〔2026〕1号
as 李雪梅 circulate people 陈春梅 王蓉
  -> 200 running join 联动承担 · 程振宇、李雪梅 · 任务〔2026〕1号
as 王蓉 mark_read "公积金一节已改政策，请换新文件。"
  -> 200 running join 联动承担 · 程振宇、李雪梅 · 任务〔2026〕1号
as 陈春梅 mark_read "已核对社保部分。"
  -> 200 running join 联动承担 · 程振宇、李雪梅 · 任务〔2026〕1号
as 李雪梅 agree "政策部分已定稿。"
  -> 200 running join 联动承担 · 程振宇 · 任务〔2026〕1号
as 程振宇 agree "统稿完毕。" {"result": "全书48页。", "material": "file:便民手册定稿.txt"}
  -> 200 running accept 验收 · 张涛 · 任务〔2026〕1号
as 张涛 open
  -> 200 running accept 验收 · 张涛 · 任务〔2026〕1号
     联动承担 程振宇 已完成：统稿完毕。
     联动承担 李雪梅 已完成：政策部分已定稿。
     送阅 陈春梅 已阅：已核对社保部分。
     送阅 王蓉 已阅：公积金一节已改政策，请换新文件。
     可以：验收 退回 终止 挂起 调度 改派
as 张涛 submit
  -> 200 closed · 任务〔2026〕1号
as 张涛 field material
  -> ["816112572825600034"]

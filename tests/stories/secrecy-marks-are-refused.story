# 带密级标志的文字不存入系统，并告知应交给谁。
# covers:

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
as 谢建国 start reception 来访 {"purpose": "机密★5年\n研究有关事项。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/purpose form_secrecy_mark 内容带有密级标志，本系统不得存储涉密信息，内容未保存；请将原件交本单位保密工作机构（机要室）处理。
as 谢建国 list started
  -> none
as 谢建国 start reception 来访
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree "秘密★1年 请阅。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /opinion form_secrecy_mark 内容带有密级标志，本系统不得存储涉密信息，内容未保存；请将原件交本单位保密工作机构（机要室）处理。
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）

# 一张清单看全：各项职能要我办的、要我看的都在一处，自己记的事也在里面，当天和明天的日程排在一起；办一件少一件。
# covers:

at 2026-03-02 09:00
matter 自记
as 程振宇 start team_task {"title": "约财政局谈会议费", "mode": "one", "content": "上午打电话。", "doer": "程振宇", "finish_by": "2026-03-03"}
  -> 201 running do 承担 · 程振宇 · 任务〔2026〕1号
as 程振宇 list pending
  -> 约财政局谈会议费（承担）
matter 接待
as 谢建国 start reception {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-03T09:30:00+08:00", "end": "2026-03-03T17:00:00+08:00"}, "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
  -> 201 running review 部门审核 · 程振宇
matter 用印
as 谢建国 start seal {"document": "关于报送名单的函", "copies": 2, "reason": "上报。"}
  -> 201 running review 部门审核 · 程振宇
matter 学习
as 张涛 start study_session {"title": "三月集中学习", "form": "collective", "topic": "办会程序", "hold_on": "2026-03-03", "attendees": ["程振宇", "谢建国"]}
  -> 201 running call 通知 · 程振宇、谢建国、张涛 · 学〔2026〕1号
matter 会议
as 谢建国 start meeting {"name": "备耕碰头会", "host": "云川县人民政府", "class": "small", "shape": "coordinate", "session": {"start": "2026-03-03T15:00:00+08:00", "end": "2026-03-03T16:00:00+08:00"}, "chair": "程振宇", "purpose": "商定备耕安排。", "unplanned_reason": "按近期工作安排召开。", "head_count": 6, "place": "二楼小会议室"}
  -> 201 running office_check 办公室审核 · 张涛
as 程振宇 counts
  -> draft 0 · pending 3 · to_read 1 · in_progress 0 · handled 0 · started 1
as 程振宇 list pending
  -> 约财政局谈会议费（承担）
     接待青屏县人民政府办公室（6人）（部门审核）
     关于报送名单的函用印（部门审核）
as 程振宇 list to_read
  -> 三月集中学习（通知）（传阅中 0/2）
as 程振宇 day
  -> 2026-03-02 none
     2026-03-03
     17:30 due 约财政局谈会议费 · 承担
     17:30 due 接待青屏县人民政府办公室（6人） · 部门审核
     17:30 due 关于报送名单的函用印 · 部门审核
matter 用印
as 程振宇 agree "同意。"
  -> 200 running approve 办公室审批 · 张涛
matter 自记
as 程振宇 agree {"result": "已约好，周四上午。"}
  -> 200 running accept 验收 · 程振宇 · 任务〔2026〕1号
as 程振宇 list pending
  -> 接待青屏县人民政府办公室（6人）（部门审核）
     约财政局谈会议费（验收）

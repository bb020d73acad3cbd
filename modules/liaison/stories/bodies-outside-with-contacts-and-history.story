# 外部机构登记在册，联系人、能提供什么都有；每次联络记下商定的事和落实人，用于哪次培训、哪个会、哪次接待都连得上，翻机构就看到历次往来；同一机构不重复登记。
# covers: 19

at 2026-03-02 09:00
given 机构 {"name": "云江市委党校", "sort": "school", "contacts": "教务处 林某 0800-1234", "keeper": "郭美玲", "can_do": "公文写作、党史师资"}
as 谢建国 start outside_body 机构
  -> 201 running confirm 对口人核对 · 郭美玲
as 郭美玲 agree
  -> 200 closed · 外联1号
as 郭美玲 start outside_body 机构 {"keeper": "谢建国"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/name matter_duplicate_final “机构名称”等相同的事项已由谢建国于 3月2日 09:00 登记，编号 外联1号，不能重复登记。
matter 培训
as 郭美玲 start study_session {"title": "公文写作培训", "form": "lecture", "topic": "请示和报告", "hold_on": "2026-03-20", "speaker": "市委党校教授", "attendees": ["谢建国"]}
  -> 201 running call 通知 · 谢建国、郭美玲 · 学〔2026〕1号
matter 联络
as 郭美玲 start contact_record {"about": "请党校来讲公文写作", "on_day": "2026-03-02", "with_whom": "教务处 林某", "use": "training", "agreed": "3月20日上午，一位教授，课酬按标准。", "follow": "谢建国", "follow_by": "2026-03-13"} link for_what 培训
  -> 201 running follow 落实 · 谢建国 · 联络〔2026〕1号
as 郭美玲 link with a
  -> 200 running follow 落实 · 谢建国 · 联络〔2026〕1号
as 谢建国 agree {"done": "邀请函已发，教授已确认。"}
  -> 200 closed · 联络〔2026〕1号
as 郭美玲 related
  -> 联络的机构 外联1号 云江市委党校 已办结
     用于的事项 学〔2026〕1号 公文写作培训 办理中
matter 会
as 谢建国 start meeting {"name": "干部教育培训座谈会", "host": "云川县人民政府", "class": "small", "shape": "regular", "session": {"start": "2026-03-25T09:00:00+08:00", "end": "2026-03-25T11:00:00+08:00"}, "place": "第二会议室", "chair": "张涛", "purpose": "与党校商全年培训。", "unplanned_reason": "按近期工作安排召开。", "head_count": 12}
  -> 201 running office_check 办公室审核 · 张涛
matter 会前联络
as 郭美玲 start contact_record {"about": "请党校参加座谈会", "on_day": "2026-03-02", "with_whom": "教务处 林某", "use": "meeting", "agreed": "教务处两人到会。", "follow": "谢建国", "follow_by": "2026-03-20"} from a
  -> 201 running follow 落实 · 谢建国 · 联络〔2026〕2号
as 郭美玲 link for_what 会
  -> 200 running follow 落实 · 谢建国 · 联络〔2026〕2号
as 谢建国 agree {"done": "已电话确认。"}
  -> 200 closed · 联络〔2026〕2号
matter 接待
as 谢建国 start reception {"guest_unit": "云江市委党校", "guest_count": 5, "visit": {"start": "2026-04-09T09:00:00+08:00", "end": "2026-04-09T17:00:00+08:00"}, "purpose": "来县调研干部培训需求。", "guests": "教务处林某等5人", "invitation": "file:关于来县调研的函.txt", "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
  -> 201 running review 部门审核 · 程振宇
matter 来访联络
as 郭美玲 start contact_record {"about": "商定党校来县调研", "on_day": "2026-03-02", "with_whom": "教务处 林某", "use": "reception", "agreed": "4月9日来县，5人，食堂工作餐一次。", "follow": "谢建国", "follow_by": "2026-03-31"} from a
  -> 201 running follow 落实 · 谢建国 · 联络〔2026〕3号
as 谢建国 link for_what 接待
  -> 200 running follow 落实 · 谢建国 · 联络〔2026〕3号
as 郭美玲 related
  -> 联络的机构 外联1号 云江市委党校 已办结
matter 会
as 谢建国 related
  -> 联络记录 联络〔2026〕2号 请党校参加座谈会 已办结
matter 接待
as 谢建国 related
  -> 联络记录 联络〔2026〕3号 商定党校来县调研 办理中
matter a
as 郭美玲 related
  -> 联络记录 联络〔2026〕1号 请党校来讲公文写作 已办结
     联络记录 联络〔2026〕2号 请党校参加座谈会 已办结
     联络记录 联络〔2026〕3号 商定党校来县调研 办理中
as 郭美玲 field contacts
  -> 教务处 林某 0800-1234
as 张涛 sums contact_record by use
  -> 会议 1件
     接待 1件
     培训 1件
as 张涛 ledger outside_body
  -> 外联1号 云江市委党校 已办结

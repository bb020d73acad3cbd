# 由一件事项发起另一件：一键带出内容和附件并关联；同一条批示不重复交办，确需再办须说明理由。
# covers:
# kinds: ordered followed

at 2026-03-02 09:00
given 来访 {"guest_unit": "青屏县人民政府办公室", "guest_count": 6, "visit": {"start": "2026-03-05T09:30:00+08:00", "end": "2026-03-05T17:00:00+08:00"},
  "purpose": "学习交流政务公开工作。", "guests": "青屏县人民政府办公室副主任　许立平等6人", "invitation": "file:关于学习交流的函.txt",
  "meals": "work_meal", "accompany_count": 2, "plain_meal": true}
matter 批件
as 谢建国 start ordered {"topic": "城区内涝点整治"}
as 周长河 agree "请住建局牵头，汛前完成，办公室跟踪。"
matter 交办
as 谢建国 start followed from 批件
as 谢建国 start followed from 批件 opinion of 周长河
as 谢建国 field words
as 谢建国 field asked_on
as 谢建国 related
matter 批件
as 谢建国 related
matter 又一件
as 谢建国 start followed from 批件 opinion of 周长河
as 谢建国 start followed {"task": "内涝点复查"} from 批件 opinion of 周长河 "汛后复查，另行交办。"
as 谢建国 field task
as 谢建国 trail
as 李敏 start followed from 批件 opinion of 周长河
matter 来访
as 谢建国 start reception 来访
as 程振宇 agree
as 张涛 agree
matter 接待交办
as 谢建国 start followed from 来访
as 张涛 draft followed from 来访
as 张涛 field basis
as 张涛 related
matter 再交办
as 张涛 start followed from 来访
matter 接待交办
as 张涛 submit

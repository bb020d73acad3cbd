# 档案借阅：就地查阅部门审核，借出要办公室批；到期前提醒，归还按页数点清。
# covers:

at 2026-03-02 09:00
given 借阅 {"what": "2019年政府常务会议纪要", "purpose": "核对历史数据。", "way": "take", "until_day": "2026-03-06"}
as 谢建国 start archive_loan 借阅
  -> 201 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 agree
  -> 200 running lend 借出 · 周志强
as 周志强 agree {"code": "0042-2019-Y-办-0103", "lent_pages": 12}
  -> 200 running take_back 归还 · 周志强 · 借档〔2026〕1号

at 2026-03-10 09:00
as 谢建国 notices
  -> 已经逾期：借阅2019年政府常务会议纪要（归还），期限 3月6日 17:30
as 周志强 agree {"back_pages": 11}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/state_note form_check 归还页数与借出不符的，请写明状况。
as 周志强 agree {"back_pages": 11, "state_note": "缺第7页，3月11日补回。"}
  -> 200 closed · 借档〔2026〕1号

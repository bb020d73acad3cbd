# 考核结果用得上：晋升、评职称要用的个人业绩从台账摘出来，部门摘录、督查核对、主任审定后编号出具，摘自哪一条连得上；别人看不到。
# covers:

at 2026-03-02 09:00
matter 荣誉
as 谢建国 start honour {"award": "全县办公室系统先进个人", "holder": "谢建国", "holder_kind": "person", "issuer": "县委、县政府", "level": "county", "given_year": 2025, "proof": "file:证书.txt"}
  -> 201 running check 核对原件 · 程振宇
matter 摘录
as 谢建国 start record_extract {"person": "谢建国", "purpose": "promotion", "from_year": 2026, "to_year": 2023}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/to_year form_check 截止年度不能早于起始年度。
as 谢建国 start record_extract {"person": "谢建国", "purpose": "promotion", "from_year": 2023, "to_year": 2025}
  -> 201 running compile 摘录 · 程振宇
as 谢建国 link draws_on 荣誉
  -> 200 running compile 摘录 · 程振宇
as 程振宇 agree {"body": "2023年称职。\n2024年优秀。\n2025年优秀，全县办公室系统先进个人。"}
  -> 200 running compare 与台账核对 · 董静、张慧、曹卫东
as 张慧 claim
  -> 200 running compare 与台账核对 · 张慧
as 张慧 send_back to compile direct "2023年等次与台账不符。"
  -> 200 running compile 摘录 · 程振宇
as 程振宇 agree {"body": "2023年优秀。\n2024年优秀。\n2025年优秀，全县办公室系统先进个人。"}
  -> 200 running compare 与台账核对 · 张慧
as 张慧 agree {"compared": "与三年考核台账一致。"}
  -> 200 running approve 审定 · 张涛
as 郭美玲 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 张涛 agree
  -> 200 running take 本人领取 · 谢建国 · 绩摘〔2026〕1号
as 谢建国 mark_read
  -> 200 closed · 绩摘〔2026〕1号
as 谢建国 related
  -> 摘自  谢建国：全县办公室系统先进个人 办理中
as 张涛 sums record_extract by purpose
  -> 职务职级晋升 1件 from_year 2023 to_year 2025

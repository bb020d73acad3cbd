# 定岗、定责、定标准：一个岗位缺职责、缺标准登记不了，本人确认、部门审核、主任审定；机要岗位的标为工作秘密，台账管理人、别的科室负责人没有经手就看不到。
# covers: 214

at 2026-03-02 09:00
given 岗 {"of_unit": "县政府办公室文电机要科", "powers": "按规定收发。", "abilities": "机要上岗资格。"}
as 陈玉兰 start post_duty 岗 {"post": "收文登记", "holders": ["宋凤英"], "duties": "当日登记。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/standard required 必填。
as 陈玉兰 start post_duty 岗 {"post": "收文登记", "holders": ["宋凤英"], "duties": "当日登记。", "standard": "不漏、不错、不过夜。"}
  -> 201 running confirm 本人确认 · 宋凤英
as 宋凤英 agree
  -> 200 running unit_check 部门审核 · 陈玉兰
matter 机要
as 陈玉兰 start post_duty 岗 {"post": "机要文件管理", "holders": ["周志强"], "duties": "机要文件收发、清退。", "standard": "双人清点，日清月结。"} mark secret
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /mark matter_mark_not_allowed 只能选择：无、内部、工作秘密。涉及国家秘密的内容不得录入本系统，请交机要人员处理。
as 陈玉兰 start post_duty 岗 {"post": "机要文件管理", "holders": ["周志强"], "duties": "机要文件收发、清退。", "standard": "双人清点，日清月结。"} mark work_secret
  -> 201 running confirm 本人确认 · 周志强
as 张涛 ledger post_duty
  -> 未编号 收文登记岗位职责 办理中
as 张涛 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 程振宇 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 宋凤英 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 周志强 agree
  -> 200 running unit_check 部门审核 · 陈玉兰
as 陈玉兰 agree
  -> 200 running approve 审定 · 张涛
as 张涛 open
  -> 200 running approve 审定 · 张涛
     可以：审定 退回 转交 终止 挂起 调度 改派
as 张涛 agree
  -> 200 closed · 岗责〔2026〕1号
as 宋凤英 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 陈玉兰 readers
  -> 张涛 办理人
     陈玉兰 发起人、办理人
     周志强 办理人

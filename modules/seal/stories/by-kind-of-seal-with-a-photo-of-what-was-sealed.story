# 用什么章由什么人批：办公室印章主任批，机关印章分管领导批；实物用印留份数、拍照存证，带出用印要有人监印。
# covers: 166

at 2026-03-02 09:00
given 用印 {"document": "与县供电公司的增容协议", "copies": 4, "reason": "项目增容。"}
as 谢建国 start seal 用印 {"seal_kind": "contract", "taken_to": "县供电公司"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/escort form_check 带出用印须有申请人以外的监印人陪同。
as 谢建国 start seal 用印 {"seal_kind": "contract", "taken_to": "县供电公司", "escort": "郭美玲"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 周长河
as 周长河 why
  -> 周长河：机关印章、合同专用章和领导签名章由分管领导批准
as 周长河 agree "同意用印。"
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 4, "way": "by_hand"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/photo form_check 加盖实物印章的，请写明留存份数，并上传用印件照片。
as 宋凤英 agree {"sealed": 4, "way": "by_hand", "kept": 1, "photo": "file:用印件.txt"} "郭美玲监印，当场盖四份。"
  -> 200 closed
as 宋凤英 field way
  -> by_hand
matter b
as 谢建国 start seal 用印 {"document": "会议通知", "seal_kind": "office"}
  -> 201 running review 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 办公室审批 · 张涛
as 张涛 why
  -> 张涛：办公室印章由办公室主任批准
as 张涛 agree
  -> 200 running seal 用印 · 宋凤英
as 宋凤英 agree {"sealed": 4, "way": "electronic"}
  -> 200 closed
as 宋凤英 ledger seal
  -> 未编号 会议通知用印 已办结
     未编号 与县供电公司的增容协议用印 已办结
as 宋凤英 trail
  -> 谢建国 申请：提交，送程振宇（部门审核）
     程振宇 部门审核：同意，送张涛（办公室审批）
     张涛 办公室审批：同意，送宋凤英（用印）
     宋凤英 用印：同意，已办结

# 表彰奖励登记：个人和集体都登，写明授予机关、年度和文号，附证书，核对原件后入册；同一项不能登两次。
# covers: 310

at 2026-03-02 09:00
given 荣誉 {"award_kind": "title", "award": "全市政务信息工作先进集体", "holder": "县政府办公室", "holder_kind": "team", "issuer": "云江市人民政府办公室", "level": "city", "given_year": 2025, "their_number": "云江政办发〔2026〕3号", "proof": "file:表彰通报.txt"}
as 陈春梅 start honour 荣誉 {"proof": []}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/proof required 必填。
as 陈春梅 start honour 荣誉
  -> 201 running check 核对原件 · 李雪梅
as 李雪梅 agree
  -> 200 running approve 入册 · 张涛
as 张涛 agree
  -> 200 closed · 荣〔2026〕1号
matter b
as 陈春梅 start honour 荣誉 {"issuer": "市政府办"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/given_year matter_duplicate_final “年度”等相同的事项已由陈春梅于 3月2日 09:00 登记，编号 荣〔2026〕1号，不能重复登记。
as 陈春梅 start honour 荣誉 {"award": "优秀信息员", "holder": "陈春梅", "holder_kind": "person", "account": "陈春梅"}
  -> 201 running check 核对原件 · 李雪梅
as 李雪梅 agree
  -> 200 running approve 入册 · 张涛
as 张涛 agree
  -> 200 closed · 荣〔2026〕2号
as 张涛 ledger honour
  -> 荣〔2026〕2号 陈春梅：优秀信息员 已办结
     荣〔2026〕1号 县政府办公室：全市政务信息工作先进集体 已办结

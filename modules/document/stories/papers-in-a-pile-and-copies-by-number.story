# 一次来的一摞扫描件或者传真，先按件数清点，逐件登记完了这一批才算完；要控制的文件按份号分发，一份一号、谁持有谁签收，清退时份号对得上才收。
# covers:

at 2026-03-02 09:00
as 谢建国 start paper_batch {"received_on": "2026-03-02", "way": "fax", "how_many": 2, "papers": ["file:传真第一件.txt", "file:传真第二件.txt"]}
  -> 403 matter_not_yours_to_begin “批量登记”由文电人员发起，您的岗位不能发起。
as 陈玉兰 start paper_batch {"received_on": "2026-03-02", "way": "fax", "how_many": 2, "papers": ["file:传真第一件.txt", "file:传真第二件.txt"], "note": "第二件缺末页，已请重发。"}
  -> 201 running enter 逐件登记 · 陈玉兰 · 批〔2026〕1号
as 陈玉兰 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/how_many form_check 这一批还没有逐件登记完。
matter 其一
as 陈玉兰 start incoming_document {"title": "关于做好春季防火的通知", "sender": "云江市应急管理局", "their_number": "云应急〔2026〕3号", "written_on": "2026-02-28", "medium": "paper", "doc_type": "kind_notice", "review": "accepted"} from a
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
matter a
as 陈玉兰 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/how_many form_check 这一批还没有逐件登记完。
matter 其二
as 陈玉兰 start incoming_document {"title": "关于报送值班安排的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕7号", "written_on": "2026-02-28", "medium": "paper", "doc_type": "kind_notice", "review": "accepted"} from a
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕2号
matter a
as 陈玉兰 submit
  -> 200 closed · 批〔2026〕1号
as 陈玉兰 related
  -> 逐件登记的收文 收〔2026〕1号 关于做好春季防火的通知 办理中
     逐件登记的收文 收〔2026〕2号 关于报送值班安排的通知 办理中
matter 甲本
as 陈玉兰 start numbered_copy {"copy_number": "000001", "holder": "张涛", "back_by": "2026-03-20"} from 其一
  -> 201 running sign_for 签收 · 张涛 · 份〔2026〕1号
as 张涛 agree
  -> 200 running take_back 清退 · 陈玉兰 · 份〔2026〕1号
matter 乙本
as 陈玉兰 start numbered_copy {"copy_number": "000001", "holder": "邓艳玲", "back_by": "2026-03-20"} from 其一
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/copy_number matter_duplicate_final “份号”等相同的事项已由陈玉兰于 3月2日 09:00 登记，编号 份〔2026〕1号，不能重复登记。
as 陈玉兰 start numbered_copy {"copy_number": "000002", "holder": "邓艳玲", "back_by": "2026-03-20"} from 其一
  -> 201 running sign_for 签收 · 邓艳玲 · 份〔2026〕2号
as 邓艳玲 agree
  -> 200 running take_back 清退 · 陈玉兰 · 份〔2026〕2号
as 陈玉兰 sums numbered_copy by holder where state:running
  -> 张涛 1件
     邓艳玲 1件

at 2026-03-18 09:00
as 邓艳玲 notices
  -> 即将到期：关于做好春季防火的通知（000002）（清退），期限 3月20日 17:30
     陈玉兰送您办理：关于做好春季防火的通知（000002）（签收）
as 陈玉兰 submit {"back_number": "000001"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/back_number form_check 收回的份号与发出的不一致，请当面核对。
as 陈玉兰 submit {"back_number": "000002"}
  -> 200 closed · 份〔2026〕2号
as 陈玉兰 sums numbered_copy by holder where state:running
  -> 张涛 1件

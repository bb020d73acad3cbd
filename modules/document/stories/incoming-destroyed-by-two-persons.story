# 没有保存价值的公文经批准销毁，二人监销：监销人不能是经办人，也不能转给经办人。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟传阅。" {"category": "for_information", "readers": ["周长河"]}
  -> 200 running read 传阅 · 周长河 · 收〔2026〕1号
as 周长河 mark_read
  -> 200 running dispose 处置 · 陈玉兰、宋明辉、宋凤英、周志强 · 收〔2026〕1号
as 陈玉兰 claim
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"disposal": "destroy"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/destroy_witness form_check 销毁公文须二人监销，请填写监销人。
     /args/fields/disposal_reason form_check 请写明销毁的理由，以便审批。
as 陈玉兰 agree {"disposal": "destroy", "destroy_witness": "陈玉兰", "disposal_reason": "重份文件，已归档一份。"}
  -> 200 running approve_destruction 销毁审批 · 张涛 · 收〔2026〕1号
as 张涛 agree
  -> 422 flow_second_person “监销”须由另一人办理，不能是前一环节的经办人，请另选他人。
as 张涛 send_back to dispose "监销人应另有其人。"
  -> 200 running dispose 处置 · 陈玉兰 · 收〔2026〕1号
as 陈玉兰 agree {"destroy_witness": "周志强"}
  -> 200 running approve_destruction 销毁审批 · 张涛 · 收〔2026〕1号
as 张涛 agree "同意销毁。"
  -> 200 running witness_destruction 监销 · 周志强 · 收〔2026〕1号
as 周志强 transfer people 陈玉兰
  -> 422 flow_second_person “监销”须由另一人办理，不能是前一环节的经办人，请另选他人。
as 周志强 agree
  -> 422 opinion_required 请填写意见。
as 周志强 agree "二人到场，已粉碎。"
  -> 200 closed · 收〔2026〕1号
as 陈玉兰 register destruction
  -> 1 收〔2026〕1号 关于做好春季农业生产工作的通知 · 2 · 陈玉兰 · 云江市人民政府办公室 · 云江政办发〔2026〕5号 · 周志强 · 周志强
as 陈玉兰 open
  -> 200 closed · 收〔2026〕1号
     拟办 张涛 提出拟办意见：拟传阅。
     销毁审批 张涛 退回：监销人应另有其人。
     销毁审批 张涛 批准销毁：同意销毁。
     监销 周志强 已监督销毁：二人到场，已粉碎。
as 陈玉兰 trail
  -> 陈玉兰 签收登记：提交，送张涛（拟办）
     张涛 拟办：提出拟办意见，送周长河（传阅）：“拟传阅。”
     周长河 传阅：已阅，送陈玉兰、宋明辉、宋凤英、周志强（处置）
     陈玉兰 处置：认领
     陈玉兰 处置：办毕，送张涛（销毁审批）
     张涛 销毁审批：退回，送陈玉兰（处置）：“监销人应另有其人。”
     陈玉兰 处置：办毕，送张涛（销毁审批）
     张涛 销毁审批：批准销毁，送周志强（监销）：“同意销毁。”
     周志强 监销：已监督销毁，已办结：“二人到场，已粉碎。”

# 党委、学校、工会是三家：各用各的发文机关、代字和签发人；校办一个门，替党委和学校两家办文。
# covers: 229
# preset: university

at 2026-03-02 09:00
as 秦书 new_word 中共云江大学委员会 云大党发 outgoing_document
  -> 201
as 秦书 new_word 云江大学 云大发 outgoing_document
  -> 201
as 罗绮 new_word 云江大学工会委员会 云大工 outgoing_document
  -> 201
given 文 {"doc_type": "kind_notice", "direction": "down", "main_recipients": ["计算机学院"], "body": "请遵照执行。", "disclosure": "open"}
matter 党
as 叶清 start outgoing_document 文 {"title": "关于开展主题教育的通知", "issuer": "中共云江大学委员会", "word": "云大党发"}
  -> 201 running section_head 拟稿部门审核 · 宁远
as 宁远 agree "同意。"
  -> 200 running check_draft 核稿 · 方致远
as 方致远 agree "已核。"
  -> 200 running office_head 学校办公室审核 · 杜若兰
as 杜若兰 agree "请陆书记签发。"
  -> 200 running sign_and_issue 签发 · 陆文渊
as 陆文渊 agree "签发。"
  -> 200 running recheck 复核登记 · 秦书、白桦
as 秦书 claim
  -> 200 running recheck 复核登记 · 秦书
as 秦书 agree {"copies": 12}
  -> 200 running affix_seal 用印 · 秦书、白桦 · 云大党发〔2026〕1号
matter 政
as 叶清 start outgoing_document 文 {"title": "关于期末考试安排的通知", "issuer": "云江大学", "word": "云大发"}
  -> 201 running section_head 拟稿部门审核 · 宁远
as 宁远 agree "同意。"
  -> 200 running check_draft 核稿 · 方致远
as 方致远 agree "已核。"
  -> 200 running office_head 学校办公室审核 · 杜若兰
as 杜若兰 agree "请沈校长签发。"
  -> 200 running sign_and_issue 签发 · 沈怀瑾
as 沈怀瑾 agree "签发。"
  -> 200 running recheck 复核登记 · 秦书、白桦
as 秦书 claim
  -> 200 running recheck 复核登记 · 秦书
as 秦书 agree {"copies": 12}
  -> 200 running affix_seal 用印 · 秦书、白桦 · 云大发〔2026〕1号
matter 群
as 尤佳 start outgoing_document 文 {"title": "关于慰问困难教职工的通知", "issuer": "云江大学工会委员会", "word": "云大工"}
  -> 201 running section_head 拟稿部门审核 · 岳红
as 岳红 agree "同意。"
  -> 200 running check_draft 核稿 · 罗绮
as 罗绮 agree "已核。"
  -> 200 running office_head 学校办公室审核 · 罗绮
as 罗绮 agree "请岳主席签发。"
  -> 200 running sign_and_issue 签发 · 岳红
as 岳红 agree "签发。"
  -> 200 running recheck 复核登记 · 罗绮
as 罗绮 agree {"copies": 3}
  -> 200 running affix_seal 用印 · 罗绮 · 云大工〔2026〕1号

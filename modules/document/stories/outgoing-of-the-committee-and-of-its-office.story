# 两套办文程序：以县委名义发的文由县委办审核、书记签发，用县委的代字和章；以县委办公室名义发的由分管副主任审签、主任签发，用办公室的代字和章，编号各编各的；一个人拟稿，两条路各走各的。
# covers: 276

at 2026-03-02 09:00
as 谢红霞 new_word 中共云川县委员会 云委发 outgoing_document
  -> 201
as 谢红霞 new_word 县委办公室 云委办发 outgoing_document
  -> 201
given 文 {"doc_type": "kind_notice", "direction": "down", "main_recipients": ["县财政局"], "body": "县财政局：\n请遵照执行。", "disclosure": "on_request"}
matter 县委
as 梁振宇 draft outgoing_document 文 {"title": "中共云川县委员会关于加强作风建设的通知", "issuer": "中共云川县委员会", "word": "云委发"}
  -> 201 draft draft 拟稿
as 梁振宇 submit
  -> 200 running section_head 拟稿部门审核 · 唐红霞
as 唐红霞 agree
  -> 200 running check_draft 核稿 · 曹建华
as 曹建华 agree
  -> 200 running office_head 办公室审核 · 傅爱华
as 傅爱华 agree
  -> 200 running sign_and_issue 签发 · 邓振宇
as 梁振宇 why
  -> 邓振宇：未作授权的，由主要负责人签发
as 邓振宇 agree "签发。"
  -> 200 running recheck 复核登记 · 谢红霞、王慧
as 谢红霞 claim
  -> 200 running recheck 复核登记 · 谢红霞
as 谢红霞 agree {"copies": 3}
  -> 200 running affix_seal 用印 · 谢红霞 · 云委发〔2026〕1号
as 谢红霞 agree {"seal_way": "electronic", "seal_owner": "县委办公室", "seal_copies": 3}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/seal_owner form_check 印章所属机关与发文机关署名不一致，不能用印。
as 谢红霞 agree {"seal_way": "electronic", "seal_owner": "中共云川县委员会", "seal_copies": 3}
  -> 200 running distribute 分发 · 谢红霞、王慧 · 云委发〔2026〕1号
matter 县委办
as 梁振宇 draft outgoing_document 文 {"title": "中共云川县委办公室关于报送信息的通知", "issuer": "县委办公室", "word": "云委办发"}
  -> 201 draft draft 拟稿
as 梁振宇 submit
  -> 200 running section_head 拟稿部门审核 · 唐红霞
as 唐红霞 agree
  -> 200 running check_draft 核稿 · 曹建华
as 曹建华 agree
  -> 200 running office_head 办公室审核 · 傅爱华
as 傅爱华 agree
  -> 200 running leader_review 分管领导审签 · 杨爱华
as 梁振宇 why
  -> 杨爱华：分管县委办公室秘书科的领导
as 杨爱华 agree "拟同意。"
  -> 200 running sign_and_issue 签发 · 傅爱华
as 梁振宇 why
  -> 傅爱华：未作授权的，由主要负责人签发
as 邓振宇 agree "签发。"
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 傅爱华 agree "签发。"
  -> 200 running recheck 复核登记 · 谢红霞、王慧
as 谢红霞 claim
  -> 200 running recheck 复核登记 · 谢红霞
as 谢红霞 agree {"copies": 3}
  -> 200 running affix_seal 用印 · 谢红霞 · 云委办发〔2026〕1号
as 谢红霞 agree {"seal_way": "electronic", "seal_owner": "县委办公室", "seal_copies": 3}
  -> 200 running distribute 分发 · 谢红霞、王慧 · 云委办发〔2026〕1号
as 谢红霞 register seal_use
  -> 1 云委办发〔2026〕1号 中共云川县委办公室关于报送信息的通知 · 傅爱华 · 3 · 通知 · 县委办公室 · 电子印章 · 谢红霞
     1 云委发〔2026〕1号 中共云川县委员会关于加强作风建设的通知 · 邓振宇 · 3 · 通知 · 中共云川县委员会 · 电子印章 · 谢红霞

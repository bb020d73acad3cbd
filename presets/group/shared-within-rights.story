# 集团架构：总部发文到子公司，各家登记门签收；只发给一家的另一家打不开、查不到；子公司自己的文只有自己看得到；总部看得到谁签收、什么时候签收，看过的人都有记录。
# covers:
# preset: group

at 2026-03-02 09:00
as 闻达 new_word 云江城市发展集团有限公司 云城发 outgoing_document
  -> 201
as 汪洋 new_word 云江水务有限公司 云水司 outgoing_document
  -> 201
matter 通知
as 闻达 start outgoing_document {"doc_type": "kind_notice", "direction": "down", "title": "云江城市发展集团有限公司关于水厂检修的通知", "issuer": "云江城市发展集团有限公司", "word": "云城发", "main_recipients": ["云江水务有限公司"], "body": "请于三月完成检修。", "disclosure": "not_open", "disclosure_reason": "内部事务。"}
  -> 201 running section_head 拟稿部门审核 · 唐果
as 唐果 agree
  -> 200 running check_draft 核稿 · 祝晓岚
as 祝晓岚 agree
  -> 200 running office_head 集团办公室审核 · 夏至诚
as 夏至诚 agree
  -> 200 running sign_and_issue 签发 · 吴启航
as 闻达 why
  -> 吴启航：未作授权的，由主要负责人签发
as 吴启航 agree "签发。"
  -> 200 running recheck 复核登记 · 闻达
as 闻达 agree {"copies": 2}
  -> 200 running affix_seal 用印 · 洪亮 · 云城发〔2026〕1号
as 洪亮 agree {"seal_way": "electronic", "seal_owner": "云江城市发展集团有限公司", "seal_copies": 2}
  -> 200 running distribute 分发 · 闻达 · 云城发〔2026〕1号
as 闻达 agree
  -> 200 running file_record 存档 · 洪亮 · 云城发〔2026〕1号
as 汪洋 box in
  -> 云江城市发展集团有限公司 → 云江水务有限公司 云城发〔2026〕1号 云江城市发展集团有限公司关于水厂检修的通知 待签收
as 卓越 box in
  -> none
as 汪洋 sign_for into 水务收文
  -> 200 云江水务有限公司 已签收 · 汪洋
as 闻达 deliveries
  -> 云江水务有限公司 已签收 · 汪洋
matter 水务收文
as 汪洋 open
  -> 200 running propose 拟办 · 汪洋 · 收〔2026〕1号
     可以：提出拟办意见 退回 转交 拿回 撤销 终止 挂起 调度 改派
as 卓越 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 水清源 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
matter 通知
as 卓越 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 闻达 readers
  -> 吴启航 办理人
     夏至诚 办理人
     祝晓岚 办理人
     唐果 办理人
     闻达 发起人、办理人
     洪亮 办理人
matter 报告
as 水清源 start outgoing_document {"doc_type": "kind_report", "direction": "up", "title": "云江水务有限公司关于检修情况的报告", "issuer": "云江水务有限公司", "word": "云水司", "main_recipients": ["云江城市发展集团有限公司"], "body": "检修已完成。", "disclosure": "on_request"}
  -> 201 running section_head 拟稿部门审核 · 江源
as 卓越 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 汪洋 sums outgoing_document by issuer
  -> 云江水务有限公司 1件
as 卓越 sums outgoing_document by issuer
as 闻达 sums outgoing_document by issuer
  -> 云江城市发展集团有限公司 1件

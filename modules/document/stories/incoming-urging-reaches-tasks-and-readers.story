# 催办一次，承办的、传阅的、另行送阅的都收到。
# covers: 183

at 2026-03-02 09:00
given 来文 {"title": "关于做好春季农业生产工作的通知", "sender": "云江市人民政府办公室", "their_number": "云江政办发〔2026〕5号",
  "written_on": "2026-02-27", "received_on": "2026-03-02", "medium": "paper", "doc_type": "kind_notice", "copies": 2,
  "papers": "file:关于做好春季农业生产工作的通知.txt", "review": "accepted"}
as 陈玉兰 start incoming_document 来文
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
as 张涛 agree "拟请县农业农村局主办。" {"category": "for_action", "readers": ["周长河"], "lead_unit": "县农业农村局", "assist_units": ["县财政局"]}
  -> 200 running read 传阅 · 周长河、张涛 · 收〔2026〕1号
as 张涛 agree
  -> 200 running read 传阅 · 周长河、孙娜、吕浩 · 收〔2026〕1号
as 孙娜 circulate people 白建林
  -> 200 running read 传阅 · 周长河、孙娜、吕浩 · 收〔2026〕1号
as 陈玉兰 urge text "市里明天要结果。"
  -> 200 running read 传阅 · 周长河、孙娜、吕浩 · 收〔2026〕1号
as 孙娜 notices
  -> 陈玉兰催办：关于做好春季农业生产工作的通知（市里明天要结果。）
     张涛送您办理：关于做好春季农业生产工作的通知（承办）
as 吕浩 notices
  -> 陈玉兰催办：关于做好春季农业生产工作的通知（市里明天要结果。）
     张涛送您办理：关于做好春季农业生产工作的通知（承办）
as 周长河 notices
  -> 陈玉兰催办：关于做好春季农业生产工作的通知（市里明天要结果。）
     张涛送您办理：关于做好春季农业生产工作的通知（传阅）
as 白建林 notices
  -> 陈玉兰催办：关于做好春季农业生产工作的通知（市里明天要结果。）
     孙娜送您阅知：关于做好春季农业生产工作的通知
as 白建林 list to_read
  -> 关于做好春季农业生产工作的通知（传阅中 0/2） 催办1次
as 陈玉兰 urge
  -> 429 flow_urged_recently 刚刚已催办过，请在 30 分钟后再催办。
as 陈玉兰 bar
  -> 签收 done · 登记 done · 批办 done · 传阅 current · 承办 current · 研办 skipped · 催办 current · 处置 open

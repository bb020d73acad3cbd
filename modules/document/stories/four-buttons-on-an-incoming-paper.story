# 一件来文，四个按钮：转督办、列为议题、起草转发文、起草复文，一点就发起，来文的标题、字号、摘要、扫描件自己带过去；来文上看得到四件，四件上也都看得到来文。
# covers:

at 2026-03-02 09:00
matter 来文
as 陈玉兰 start incoming_document {"title": "关于开展校园周边交通整治的通知", "sender": "云江市公安局", "their_number": "云江公〔2026〕12号", "received_on": "2026-03-02", "medium": "paper", "papers": "file:来文.txt", "summary": "校园周边交通整治，三月底前报结果。", "review": "accepted"}
  -> 201 running propose 拟办 · 张涛 · 收〔2026〕1号
matter 督办
as 陈玉兰 draft supervise from 来文 by 转督办
  -> 201 draft open_item 立项
as 陈玉兰 field title
  -> 关于开展校园周边交通整治的通知
as 陈玉兰 field source_title
  -> 云江公〔2026〕12号
as 陈玉兰 field content
  -> 校园周边交通整治，三月底前报结果。
as 陈玉兰 files
  -> source_paper 来文.txt
as 陈玉兰 related
  -> 立项依据 收〔2026〕1号 关于开展校园周边交通整治的通知 办理中
matter 议题
as 陈玉兰 draft agenda_item from 来文 by 列为议题
  -> 201 draft propose 提出议题
as 陈玉兰 field title
  -> 关于开展校园周边交通整治的通知
as 陈玉兰 field content
  -> 校园周边交通整治，三月底前报结果。
as 陈玉兰 files
  -> material 来文.txt
as 陈玉兰 related
  -> 议题来源 收〔2026〕1号 关于开展校园周边交通整治的通知 办理中
matter 转发
as 陈玉兰 draft outgoing_document from 来文 by 起草转发文
  -> 201 draft draft 拟稿
as 陈玉兰 field title
  -> none
as 陈玉兰 files
  -> none
as 陈玉兰 related
  -> 转发的来文 收〔2026〕1号 关于开展校园周边交通整治的通知 办理中
matter 复文
as 陈玉兰 draft outgoing_document from 来文 by 起草复文
  -> 201 draft draft 拟稿
as 陈玉兰 field title
  -> none
as 陈玉兰 related
  -> 答复的来文 收〔2026〕1号 关于开展校园周边交通整治的通知 办理中
matter 来文
as 陈玉兰 related
  -> 督办  关于开展校园周边交通整治的通知 草稿
     议题  关于开展校园周边交通整治的通知 草稿
     转发文   草稿
     复文   草稿
as 陈玉兰 chain
  -> ↓1 督办 关于开展校园周边交通整治的通知 草稿
     ↓1 议题 关于开展校园周边交通整治的通知 草稿
     ↓1 转发文  草稿
     ↓1 复文  草稿

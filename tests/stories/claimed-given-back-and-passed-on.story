# 待认领的件，谁先认领归谁；两人同时点，后点的被告知是谁认领了；没写意见可以退回待认领，写了要先清空；转交出去就退不了。
# covers:
# kinds: moved

at 2026-03-02 09:00
as 谢建国 start moved {"topic": "关于值班安排的通知"}
  -> 201 running check 审核 · 程振宇
as 程振宇 agree
  -> 200 running law 合法性审核 · 张涛、陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 agree "直接办理。"
  -> 409 flow_verb_not_allowed 当前环节不能进行“同意”操作，请刷新页面后重新选择。
as 周志强 open
  -> 200 running law 合法性审核 · 张涛、陈玉兰、宋明辉、宋凤英、周志强
     可以：认领
as 陈玉兰 claim "我来。"
  -> 422 opinion_not_expected 此项操作不需要填写意见，请清空后重试。
as 陈玉兰 claim
  -> 200 running law 合法性审核 · 张涛、陈玉兰
as 周志强 claim as_seen
  -> 409 flow_already_claimed 该待办已由陈玉兰认领，请刷新页面。
as 周志强 list pending
  -> none
as 周志强 unclaim
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 陈玉兰 note "文字拟改两处。"
  -> 200
as 陈玉兰 unclaim
  -> 409 flow_draft_exists 您已保存了意见草稿，请先清空草稿再取消认领。
as 陈玉兰 note ""
  -> 200
as 陈玉兰 unclaim
  -> 200 running law 合法性审核 · 张涛、陈玉兰、宋明辉、宋凤英、周志强
as 陈玉兰 unclaim
  -> 409 flow_verb_not_allowed 当前环节不能进行“取消认领”操作，请刷新页面后重新选择。
as 周志强 list pending
  -> 关于值班安排的通知（文字把关）
as 周志强 claim
  -> 200 running law 合法性审核 · 张涛、周志强
as 周志强 transfer people 宋明辉
  -> 200 running law 合法性审核 · 张涛、宋明辉
as 宋明辉 unclaim
  -> 409 flow_verb_not_allowed 当前环节不能进行“取消认领”操作，请刷新页面后重新选择。
as 周志强 claim
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 宋明辉 agree "已核。"
  -> 200 running law 合法性审核 · 张涛
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送张涛（合法性审核），送陈玉兰、宋明辉、宋凤英、周志强（文字把关）
     陈玉兰 文字把关：认领
     陈玉兰 文字把关：取消认领
     周志强 文字把关：认领
     周志强 文字把关：转交，交宋明辉
     宋明辉 文字把关：同意：“已核。”

# 传阅出去的可以收回：没打开的收回就没有了，打开过的注明原件已撤回；认领了不办的退回待认领；没有送到签发以前审核人可以收回，别人说过的话还在；汇合以后可以只退回其中一路。
# covers:
# kinds: called_back

at 2026-03-02 09:00
as 谢建国 start called_back {"topic": "关于值班安排的通知"}
  -> 201 running check 审核 · 程振宇
as 程振宇 circulate people 张涛 郭美玲
  -> 200 running check 审核 · 程振宇
as 张涛 view
  -> 200 running check 审核 · 程振宇
as 郭美玲 list to_read
  -> 关于值班安排的通知（传阅中 0/2）
as 谢建国 recall
  -> 403 flow_not_responsible 这一环节不由您办理，请联系当前办理人。
as 程振宇 recall people 周志强
  -> 422 flow_people_not_offered 所选人员不在可选范围内，请从列出的人员中选择一人。
as 程振宇 recall "换一稿再传。"
  -> 200 running check 审核 · 程振宇
as 郭美玲 list to_read
  -> none
as 郭美玲 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 郭美玲 notices
  -> 程振宇已收回传阅：关于值班安排的通知，您无需再阅
     程振宇送您阅知：关于值班安排的通知
as 张涛 open
  -> 200 running check 审核 · 程振宇
     可以：终止 挂起 调度 改派
as 张涛 mark_read
  -> 409 flow_verb_not_allowed 当前环节不能进行“已阅”操作，请刷新页面后重新选择。
as 张涛 list to_read
  -> none
as 张涛 notices
  -> 程振宇已收回传阅：关于值班安排的通知，您无需再阅
     程振宇送您阅知：关于值班安排的通知
as 程振宇 agree
  -> 200 running register 登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 周志强 claim
  -> 200 running register 登记 · 周志强

after 1 working_days
as 周志强 notices
  -> 认领后到期未办，已退回待认领：关于值班安排的通知（登记）
     程振宇送您办理：关于值班安排的通知（登记）
as 周志强 open
  -> 200 running register 登记 · 陈玉兰、宋明辉、宋凤英、周志强
     可以：认领
as 周志强 agree
  -> 409 flow_verb_not_allowed 当前环节不能进行“同意”操作，请刷新页面后重新选择。
as 谢建国 trail
  -> 谢建国 申请：提交，送程振宇（审核）
     程振宇 审核：传阅
     张涛 查看
     程振宇 收回传阅，未打开的已收回，已打开的注明原件已撤回：“换一稿再传。”
     程振宇 审核：同意，送陈玉兰、宋明辉、宋凤英、周志强（登记）
     周志强 登记：认领
     系统 登记：认领到期退回
as 周志强 claim
  -> 200 running register 登记 · 周志强
as 周志强 agree "已登记。"
  -> 200 running law 合法性审核 · 张涛、周凯
as 程振宇 withdraw
  -> 200 running check 审核 · 程振宇
as 程振宇 open
  -> 200 running check 审核 · 程振宇
     登记 周志强 同意：已登记。
     可以：同意 退回 转交 传阅
as 程振宇 agree
  -> 200 running register 登记 · 陈玉兰、宋明辉、宋凤英、周志强
as 宋明辉 claim
  -> 200 running register 登记 · 宋明辉
as 宋明辉 agree
  -> 200 running law 合法性审核 · 张涛、周凯
as 周凯 agree "文字无误。"
  -> 200 running law 合法性审核 · 张涛
as 张涛 agree "合法。"
  -> 200 running review 复核 · 程振宇
as 程振宇 open
  -> 200 running review 复核 · 程振宇
     登记 周志强 同意：已登记。
     合法性审核 张涛 同意：合法。
     文字把关 周凯 同意：文字无误。
     可以：同意 退回 转交 拿回
as 程振宇 send_back to text direct "标题请再改。"
  -> 422 flow_target_not_offered 不能退回到所选环节，请从列出的环节中选择。
as 程振宇 send_back to text rerun "标题请再改。"
  -> 200 running text 文字把关 · 周凯
as 张涛 open
  -> 200 running text 文字把关 · 周凯
     登记 周志强 同意：已登记。
     合法性审核 张涛 同意：合法。
     文字把关 周凯 同意：文字无误。
     复核 程振宇 退回：标题请再改。
     可以：终止 挂起 调度 改派 催办
as 周凯 agree "已改。"
  -> 200 running review 复核 · 程振宇
as 程振宇 agree
  -> 200 running sign 签发 · 周长河
as 程振宇 withdraw
  -> 200 running review 复核 · 程振宇

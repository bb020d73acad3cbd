# 签报的路线由经办人边走边定：起草人先列会商和审批，会商人再加复核，多余的环节去掉，最后必须归档。
# covers:

at 2026-03-02 09:00
given 签报 {"subject": "关于更换机房空调的签报", "content": "机房空调已使用十二年，故障频发，拟更换两台。"}
as 谢建国 draft report 签报
  -> 201 draft draft 起草
as 谢建国 bar
  -> 起草 current · 归档 open
as 谢建国 insert_step people 张涛
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/title required 必填。
as 谢建国 insert_step title "会商"
  -> 422 flow_people_not_offered 所选人员不在可选范围内，请从列出的人员中选择一人。
as 谢建国 insert_step title "会商" people 程振宇 郭美玲 voices most
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/voices not_a_choice 不是可选项，可选：heard、all、any、60%。
as 谢建国 insert_step title "会商" people 程振宇 郭美玲 to file
  -> 422 flow_place_not_offered 临时环节不能放在所选位置，只能放在尚未办理的环节之间；请从列出的位置中选择。
as 程振宇 insert_step title "会商" people 郭美玲
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 insert_step title "会商" people 程振宇 郭美玲 voices all
  -> 200 draft draft 起草
as 谢建国 insert_step title "审批" people 张涛 to file before
  -> 200 draft draft 起草
as 谢建国 bar
  -> 起草 current · 会商 open · 审批 open · 归档 open
as 谢建国 submit
  -> 200 running free_1 会商 · 程振宇、郭美玲
as 谢建国 insert_step title "再审" people 张涛
  -> 409 flow_verb_not_allowed 当前环节不能进行“增加环节”操作，请刷新页面后重新选择。
as 程振宇 open
  -> 200 running free_1 会商 · 程振宇、郭美玲
     可以：同意 不同意 退回 转交 传阅 增加环节 去掉环节
as 程振宇 insert_step title "复核" people 朱燕
  -> 200 running free_1 会商 · 程振宇、郭美玲
as 程振宇 agree "同意更换。"
  -> 200 running free_1 会商 · 郭美玲
as 郭美玲 drop_step to file
  -> 422 flow_place_not_offered 临时环节不能放在所选位置，只能放在尚未办理的环节之间；请从列出的位置中选择。
as 郭美玲 drop_step to free_3
  -> 200 running free_1 会商 · 郭美玲
as 程振宇 notices
  -> 郭美玲去掉了您增加的环节“复核”：关于更换机房空调的签报
     谢建国送您办理：关于更换机房空调的签报（会商）
as 郭美玲 insert_step title "核价" people 朱燕
  -> 200 running free_1 会商 · 郭美玲
as 郭美玲 agree "同意，请核价。"
  -> 200 running free_4 核价 · 朱燕
as 朱燕 why
  -> 朱燕：由郭美玲指定
as 朱燕 send_back to free_1 direct "请补充两家报价。"
  -> 200 running free_1 会商 · 程振宇、郭美玲
as 程振宇 agree "已补充。"
  -> 200 running free_1 会商 · 郭美玲
as 郭美玲 agree "已补充。"
  -> 200 running free_4 核价 · 朱燕
as 朱燕 agree "价格合理。"
  -> 200 running free_2 审批 · 张涛
as 张涛 agree "同意。"
  -> 200 running file 归档 · 谢建国
as 谢建国 submit {"result": "已更换两台。"}
  -> 200 closed
as 谢建国 bar
  -> 起草 done · 会商 done · 核价 done · 审批 done · 归档 done
as 谢建国 trail
  -> 谢建国 起草
     谢建国 起草：增加环节，在“起草”之后增加“会商”（程振宇、郭美玲）
     谢建国 起草：增加环节，在“归档”之前增加“审批”（张涛）
     谢建国 起草：提交，送程振宇、郭美玲（会商）
     程振宇 会商：增加环节，在“会商”之后增加“复核”（朱燕）
     程振宇 会商：同意：“同意更换。”
     郭美玲 会商：去掉环节，去掉“复核”
     郭美玲 会商：增加环节，在“会商”之后增加“核价”（朱燕）
     郭美玲 会商：同意，送朱燕（核价）：“同意，请核价。”
     朱燕 核价：退回，送程振宇、郭美玲（会商）：“请补充两家报价。”
     程振宇 会商：同意：“已补充。”
     郭美玲 会商：同意，送朱燕（核价）：“已补充。”
     朱燕 核价：同意，送张涛（审批）：“价格合理。”
     张涛 审批：同意，送谢建国（归档）：“同意。”
     谢建国 归档：提交，已办结
as 张涛 list handled
  -> 关于更换机房空调的签报（审批）

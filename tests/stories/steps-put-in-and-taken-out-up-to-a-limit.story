# 自定路线：最多同时加两个环节，只能请本科室的人；没办的可以去掉，去掉了还能另加；办过的、正在办的去不掉，归档后面不能加。
# covers: 281
# kinds: free_way

at 2026-03-02 09:00
as 谢建国 draft free_way {"topic": "关于值班安排的通知"}
  -> 201 draft draft 拟稿
as 谢建国 insert_step title "会商" people 张涛
  -> 422 flow_people_not_offered 所选人员不在可选范围内，请从列出的人员中选择一人。
as 谢建国 insert_step title "会商" people 程振宇
  -> 200 draft draft 拟稿
as 谢建国 insert_step title "复核" people 郭美玲
  -> 200 draft draft 拟稿
as 谢建国 insert_step title "再核" people 程振宇
  -> 409 flow_step_limit 临时环节已达上限（2 个），不能继续增加；请先去掉不需要的环节，或直接办理。
as 谢建国 way
  -> 下一步 会商 · 由谢建国指定 → 县政府办公室综合科 → 程振宇
     以后 复核 · 由谢建国指定 → 县政府办公室综合科 → 郭美玲
     以后 归档 · 县政府办公室综合科 → 谢建国
as 谢建国 drop_step to file
  -> 422 flow_place_not_offered 临时环节不能放在所选位置，只能放在尚未办理的环节之间；请从列出的位置中选择。
as 谢建国 drop_step to free_1
  -> 200 draft draft 拟稿
as 谢建国 drop_step to free_1
  -> 422 flow_place_not_offered 临时环节不能放在所选位置，只能放在尚未办理的环节之间；请从列出的位置中选择。
as 谢建国 bar
  -> 拟稿 current · 复核 open · 归档 open
as 谢建国 insert_step title "把关" people 程振宇 to free_2 before
  -> 200 draft draft 拟稿
as 谢建国 submit
  -> 200 running free_3 把关 · 程振宇
as 谢建国 drop_step to free_2
  -> 409 flow_verb_not_allowed 当前环节不能进行“去掉环节”操作，请刷新页面后重新选择。
as 郭美玲 drop_step to free_2
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 程振宇 open
  -> 200 running free_3 把关 · 程振宇
     可以：同意 退回 转交 去掉环节
as 程振宇 drop_step to free_3
  -> 422 flow_place_not_offered 临时环节不能放在所选位置，只能放在尚未办理的环节之间；请从列出的位置中选择。
as 程振宇 insert_step title "再核" people 郭美玲
  -> 409 flow_step_limit 临时环节已达上限（2 个），不能继续增加；请先去掉不需要的环节，或直接办理。
as 程振宇 drop_step to free_2
  -> 200 running free_3 把关 · 程振宇
as 程振宇 drop_step to free_2
  -> 409 flow_verb_not_allowed 当前环节不能进行“去掉环节”操作，请刷新页面后重新选择。
as 程振宇 insert_step title "再核" people 郭美玲 to file after
  -> 422 flow_place_not_offered 临时环节不能放在所选位置，只能放在尚未办理的环节之间；请从列出的位置中选择。
as 程振宇 insert_step title "再核" people 郭美玲
  -> 200 running free_3 把关 · 程振宇
as 程振宇 agree
  -> 200 running free_4 再核 · 郭美玲
as 郭美玲 drop_step to free_3
  -> 409 flow_verb_not_allowed 当前环节不能进行“去掉环节”操作，请刷新页面后重新选择。
as 郭美玲 send_back to free_3 direct "请写明时间。"
  -> 200 running free_3 把关 · 程振宇
as 程振宇 agree
  -> 200 running free_4 再核 · 郭美玲
as 郭美玲 agree
  -> 200 running file 归档 · 谢建国
as 谢建国 send_back to draft direct "自己再改。"
  -> 200 running draft 拟稿 · 谢建国
as 谢建国 bar
  -> 拟稿 current · 把关 done · 再核 done · 归档 open
as 谢建国 submit
  -> 200 running file 归档 · 谢建国
as 谢建国 trail
  -> 谢建国 起草
     谢建国 拟稿：增加环节，在“拟稿”之后增加“会商”（程振宇）
     谢建国 拟稿：增加环节，在“拟稿”之后增加“复核”（郭美玲）
     谢建国 拟稿：去掉环节，去掉“会商”
     谢建国 拟稿：增加环节，在“复核”之前增加“把关”（程振宇）
     谢建国 拟稿：提交，送程振宇（把关）
     程振宇 把关：去掉环节，去掉“复核”
     程振宇 把关：增加环节，在“把关”之后增加“再核”（郭美玲）
     程振宇 把关：同意，送郭美玲（再核）
     郭美玲 再核：退回，送程振宇（把关）：“请写明时间。”
     程振宇 把关：同意，送郭美玲（再核）
     郭美玲 再核：同意，送谢建国（归档）
     谢建国 归档：退回，送谢建国（拟稿）：“自己再改。”
     谢建国 拟稿：提交，送谢建国（归档）

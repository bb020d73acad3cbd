# 职、权、能清单：部门的职责逐条登记，各岗位的写一次、本人确认、审定；部门的清单由现行的部门职责和岗位职责自动编成，别的部门的、没有审定的编不进去，新审定的重编就有；部门确认、领导签发、编号印发，发到各单位的正文就是审定的清单，谁也不另外再写一份。
# covers: 159

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财编 duty_list
  -> 201
given 编制岗 {"of_unit": "县财政局预算科", "post": "预算编制", "holders": ["梁涛"], "duties": "编制部门预算。\n审核项目支出。", "powers": "审核单位申报。", "abilities": "熟悉预算法。", "standard": "数字无误。"}
given 执行岗 {"of_unit": "县财政局预算科", "post": "预算执行", "holders": ["彭素芬"], "duties": "按月通报执行进度。", "powers": "可要求单位说明结余。", "abilities": "会用预算一体化系统。", "standard": "月末五日内通报。"}
given 别科的岗 {"of_unit": "县政府办公室综合科", "post": "会务协调", "holders": ["谢建国"], "duties": "会议通知。", "powers": "可通知各部门办公室。", "abilities": "熟悉办会程序。", "standard": "不漏一人。"}
given 清单 {"title": "县财政局预算科职权能清单", "issuer": "县财政局", "of_unit": "县财政局预算科", "recipients": ["县发展和改革局"],
  "functions": "编制部门预算\n审核项目支出\n通报执行进度\n绩效评价"}
matter 部门职责
as 彭素芬 start duty_item {"duty": "编制部门预算、审核项目支出", "of_unit": "县财政局预算科", "basis": "三定方案第三条"}
  -> 201 running match 与岗位核对 · 彭素芬 · 职责〔2026〕1号
matter 编制岗
as 梁涛 start post_duty 编制岗
  -> 201 running confirm 本人确认 · 梁涛
as 梁涛 agree
  -> 200 running unit_check 部门审核 · 彭素芬
as 彭素芬 link takes_on 部门职责
  -> 200 running unit_check 部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running approve 审定 · 江𬱖
as 江𬱖 agree
  -> 200 closed · 岗责〔2026〕1号
matter 部门职责
as 彭素芬 submit
  -> 200 closed · 职责〔2026〕1号
matter 执行岗
as 梁涛 start post_duty 执行岗
  -> 201 running confirm 本人确认 · 彭素芬
as 彭素芬 agree
  -> 200 running unit_check 部门审核 · 彭素芬
as 彭素芬 agree
  -> 200 running approve 审定 · 江𬱖
matter 别科的岗
as 郭美玲 start post_duty 别科的岗
  -> 201 running confirm 本人确认 · 谢建国
as 谢建国 agree
  -> 200 running unit_check 部门审核 · 程振宇
as 程振宇 agree
  -> 200 running approve 审定 · 张涛
as 张涛 agree
  -> 200 closed · 岗责〔2026〕1号
matter 清单一
as 梁涛 start duty_list 清单 {"edition": 1}
  -> 201 running unit_check 部门确认 · 彭素芬
as 彭素芬 field post_count
  -> 2
as 彭素芬 field body
  -> {"blocks":[{"level":1,"spans":[{"text":"部门职责"}],"type":"heading"},{"level":2,"spans":[{"text":"编制部门预算、审核项目支出"}],"type":"heading"},{"level":3,"spans":[{"text":"依据"}],"type":"heading"},{"spans":[{"text":"三定方案第三条"}],"type":"paragraph"},{"level":1,"spans":[{"text":"岗位职权能"}],"type":"heading"},{"level":2,"spans":[{"text":"预算编制岗位职责"}],"type":"heading"},{"level":3,"spans":[{"text":"在岗人员"}],"type":"heading"},{"spans":[{"text":"梁涛"}],"type":"paragraph"},{"level":3,"spans":[{"text":"职：工作职责"}],"type":"heading"},{"spans":[{"text":"编制部门预算。"}],"type":"paragraph"},{"spans":[{"text":"审核项目支出。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"权：办事权限"}],"type":"heading"},{"spans":[{"text":"审核单位申报。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"能：能力要求"}],"type":"heading"},{"spans":[{"text":"熟悉预算法。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"工作标准"}],"type":"heading"},{"spans":[{"text":"数字无误。"}],"type":"paragraph"}],"version":1}
as 彭素芬 comparison
  -> 与1份对照：真空2，交叉0
     编制部门预算：预算编制岗位职责
     审核项目支出：预算编制岗位职责
     通报执行进度：没有
     绩效评价：没有
matter 执行岗
as 江𬱖 agree
  -> 200 closed · 岗责〔2026〕2号
matter 清单一
as 彭素芬 send_back to compile rerun "预算执行岗刚审定，请重新编。"
  -> 200 running compile 编制 · 梁涛
as 梁涛 submit
  -> 200 running unit_check 部门确认 · 彭素芬
as 彭素芬 field body
  -> {"blocks":[{"level":1,"spans":[{"text":"部门职责"}],"type":"heading"},{"level":2,"spans":[{"text":"编制部门预算、审核项目支出"}],"type":"heading"},{"level":3,"spans":[{"text":"依据"}],"type":"heading"},{"spans":[{"text":"三定方案第三条"}],"type":"paragraph"},{"level":1,"spans":[{"text":"岗位职权能"}],"type":"heading"},{"level":2,"spans":[{"text":"预算编制岗位职责"}],"type":"heading"},{"level":3,"spans":[{"text":"在岗人员"}],"type":"heading"},{"spans":[{"text":"梁涛"}],"type":"paragraph"},{"level":3,"spans":[{"text":"职：工作职责"}],"type":"heading"},{"spans":[{"text":"编制部门预算。"}],"type":"paragraph"},{"spans":[{"text":"审核项目支出。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"权：办事权限"}],"type":"heading"},{"spans":[{"text":"审核单位申报。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"能：能力要求"}],"type":"heading"},{"spans":[{"text":"熟悉预算法。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"工作标准"}],"type":"heading"},{"spans":[{"text":"数字无误。"}],"type":"paragraph"},{"level":2,"spans":[{"text":"预算执行岗位职责"}],"type":"heading"},{"level":3,"spans":[{"text":"在岗人员"}],"type":"heading"},{"spans":[{"text":"彭素芬"}],"type":"paragraph"},{"level":3,"spans":[{"text":"职：工作职责"}],"type":"heading"},{"spans":[{"text":"按月通报执行进度。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"权：办事权限"}],"type":"heading"},{"spans":[{"text":"可要求单位说明结余。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"能：能力要求"}],"type":"heading"},{"spans":[{"text":"会用预算一体化系统。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"工作标准"}],"type":"heading"},{"spans":[{"text":"月末五日内通报。"}],"type":"paragraph"}],"version":1}
as 彭素芬 comparison
  -> 与2份对照：真空1，交叉0
     编制部门预算：预算编制岗位职责
     审核项目支出：预算编制岗位职责
     通报执行进度：预算执行岗位职责
     绩效评价：没有
as 彭素芬 related
  -> 汇集的职责 职责〔2026〕1号 编制部门预算、审核项目支出 已办结
     汇集的职责 岗责〔2026〕1号 预算编制岗位职责 已办结
     汇集的职责 岗责〔2026〕2号 预算执行岗位职责 已办结
as 彭素芬 agree
  -> 200 running office_head 办公室审核 · 江𬱖
as 江𬱖 agree
  -> 200 running sign_and_issue 签发 · 吕浩
as 吕浩 agree "同意签发。"
  -> 200 running number 编号 · 江𬱖、秦月
as 江𬱖 claim
  -> 200 running number 编号 · 江𬱖
as 江𬱖 agree {"word": "云财编"}
  -> 200 running distribute 印发 · 江𬱖、秦月 · 云财编〔2026〕1号
as 江𬱖 claim
  -> 200 running distribute 印发 · 江𬱖 · 云财编〔2026〕1号
as 江𬱖 agree
  -> 200 closed · 云财编〔2026〕1号
as 杨敏 sign_for into 收 {"received_on": "2026-03-02", "medium": "online", "review": "accepted"}
  -> 200 县发展和改革局 已签收 · 杨敏
matter 收
as 杨敏 field sent_body
  -> {"blocks":[{"level":1,"spans":[{"text":"部门职责"}],"type":"heading"},{"level":2,"spans":[{"text":"编制部门预算、审核项目支出"}],"type":"heading"},{"level":3,"spans":[{"text":"依据"}],"type":"heading"},{"spans":[{"text":"三定方案第三条"}],"type":"paragraph"},{"level":1,"spans":[{"text":"岗位职权能"}],"type":"heading"},{"level":2,"spans":[{"text":"预算编制岗位职责"}],"type":"heading"},{"level":3,"spans":[{"text":"在岗人员"}],"type":"heading"},{"spans":[{"text":"梁涛"}],"type":"paragraph"},{"level":3,"spans":[{"text":"职：工作职责"}],"type":"heading"},{"spans":[{"text":"编制部门预算。"}],"type":"paragraph"},{"spans":[{"text":"审核项目支出。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"权：办事权限"}],"type":"heading"},{"spans":[{"text":"审核单位申报。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"能：能力要求"}],"type":"heading"},{"spans":[{"text":"熟悉预算法。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"工作标准"}],"type":"heading"},{"spans":[{"text":"数字无误。"}],"type":"paragraph"},{"level":2,"spans":[{"text":"预算执行岗位职责"}],"type":"heading"},{"level":3,"spans":[{"text":"在岗人员"}],"type":"heading"},{"spans":[{"text":"彭素芬"}],"type":"paragraph"},{"level":3,"spans":[{"text":"职：工作职责"}],"type":"heading"},{"spans":[{"text":"按月通报执行进度。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"权：办事权限"}],"type":"heading"},{"spans":[{"text":"可要求单位说明结余。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"能：能力要求"}],"type":"heading"},{"spans":[{"text":"会用预算一体化系统。"}],"type":"paragraph"},{"level":3,"spans":[{"text":"工作标准"}],"type":"heading"},{"spans":[{"text":"月末五日内通报。"}],"type":"paragraph"}],"version":1}
as 杨敏 field their_number
  -> 云财编〔2026〕1号
matter 清单一
as 江𬱖 deliveries
  -> 县发展和改革局 已签收 · 杨敏
matter 清单二
as 梁涛 start duty_list 清单 {"edition": 2}
  -> 201 running unit_check 部门确认 · 彭素芬
as 彭素芬 field post_count
  -> 3

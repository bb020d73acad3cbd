# 集体决策：议题一级一级同意才上会；到会过半才能表决，每人怎么投、谁反对、为什么，都记录在案。
# covers: 65

at 2026-03-02 09:00
given 议题 {"title": "审议《云川县重大行政决策程序规定》", "host": "云川县人民政府", "item_type": "decision", "content": "草案共六章三十八条，建议审议通过。",
  "material": "file:草案和说明.txt", "report_minutes": 10}
as 梁涛 start agenda_item 议题
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/consulted_units form_check 提请决定的议题应当先征求有关单位的意见，请填写已征求意见的单位。
as 梁涛 start agenda_item 议题 {"consulted_units": ["县司法局", "县审计局"]}
  -> 201 running head 单位负责人审核 · 彭素芬
as 彭素芬 agree "同意提请。"
  -> 200 running charge 分管领导同意上会 · 吕涛
as 吕涛 agree "同意上会。"
  -> 200 running office_check 办公室初核 · 张涛
as 张涛 agree {"to_vote": true} "建议上会。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/legality form_check 须表决的议题应当附合法性审查意见。
as 张涛 agree {"to_vote": true, "legality": "file:合法性审查意见.txt"} "程序完备，建议上会。"
  -> 200 running admit 审定议题 · 朱燕
as 朱燕 agree "列入下次常务会议。"
  -> 200 running order 排序和列席 · 郭美玲 · 议题〔2026〕1号
as 郭美玲 agree {"order_no": 1, "attend_units": ["县教育和体育局"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/attend_at form_check 有列席单位的，请写明列席时间和候会要求。
as 郭美玲 agree {"order_no": 1, "attend_units": ["县教育和体育局"], "attend_at": "3月5日 15:20"}
  -> 200 running attend 列席通知 · 刘世杰 · 议题〔2026〕1号
as 刘世杰 mark_read
  -> 200 running attendance 清点到会成员 · 郭美玲 · 议题〔2026〕1号

at 2026-03-05 15:00
as 郭美玲 agree {"members": ["朱燕", "周长河", "赵蓉", "于永强", "周爱华", "朱婷"], "present": ["朱燕", "周长河", "赵蓉"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/present form_check 到会成员没有超过应到的半数，不能表决。
     /args/fields/absent_reason form_check 有成员没有到会的，请写明是谁、什么原因。
as 郭美玲 agree {"members": ["朱燕", "周长河", "赵蓉", "于永强", "周爱华", "朱婷"], "present": ["朱燕", "周长河", "赵蓉", "于永强", "周爱华"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/absent_reason form_check 有成员没有到会的，请写明是谁、什么原因。
as 郭美玲 agree {"members": ["朱燕", "周长河", "赵蓉", "于永强", "周爱华", "朱婷"], "present": ["朱燕", "周长河", "赵蓉", "于永强", "周爱华"], "absent_reason": "朱婷同志下乡处置突发情况，请假。"}
  -> 200 running vote 表决 · 朱燕、周长河、赵蓉、于永强、周爱华 · 议题〔2026〕1号
as 周长河 agree "同意。"
  -> 200 running vote 表决 · 朱燕、赵蓉、于永强、周爱华 · 议题〔2026〕1号
as 赵蓉 agree
  -> 200 running vote 表决 · 朱燕、于永强、周爱华 · 议题〔2026〕1号
as 于永强 disagree "第二十条听证范围过窄，建议再改。"
  -> 200 running vote 表决 · 朱燕、周爱华 · 议题〔2026〕1号
as 周爱华 abstain "未参加前期论证。"
  -> 200 running vote 表决 · 朱燕 · 议题〔2026〕1号
as 郭美玲 votes
  -> 表决：同意 2、不同意 1、弃权 1、未表态 1；51%以上同意才通过
as 朱燕 agree "同意，于永强同志的意见请县司法局研究吸收。"
  -> 200 running conclude 记录结果 · 郭美玲 · 议题〔2026〕1号
as 郭美玲 votes
  -> none
as 郭美玲 agree {"outcome": "amended"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/resolution form_check 请写明会议决定。
as 郭美玲 agree {"outcome": "amended", "resolution": "原则通过，按讨论意见修改后印发。"}
  -> 200 closed · 议题〔2026〕1号
as 郭美玲 trail
  -> 梁涛 提出议题：提交，送彭素芬（单位负责人审核）
     彭素芬 单位负责人审核：同意，送吕涛（分管领导同意上会）：“同意提请。”
     吕涛 分管领导同意上会：同意上会，送张涛（办公室初核）：“同意上会。”
     张涛 办公室初核：同意，送朱燕（审定议题）：“程序完备，建议上会。”
     朱燕 审定议题：列入议程，送郭美玲（排序和列席）：“列入下次常务会议。”
     郭美玲 排序和列席：排入议程，送刘世杰（列席通知）
     刘世杰 列席通知：收到，按时列席，送郭美玲（清点到会成员）
     郭美玲 清点到会成员：开始表决，送朱燕、周长河、赵蓉、于永强、周爱华（表决）
     周长河 表决：赞成：“同意。”
     赵蓉 表决：赞成
     于永强 表决：反对：“第二十条听证范围过窄，建议再改。”
     周爱华 表决：弃权：“未参加前期论证。”
     朱燕 表决：赞成，送郭美玲（记录结果）：“同意，于永强同志的意见请县司法局研究吸收。”
     郭美玲 记录结果：记录在案，已办结
matter b
as 梁涛 start agenda_item 议题 {"title": "审议机关楼宇改造方案", "consulted_units": ["县机关事务服务中心"]}
  -> 201 running head 单位负责人审核 · 彭素芬
as 彭素芬 agree
  -> 200 running charge 分管领导同意上会 · 吕涛
as 吕涛 agree
  -> 200 running office_check 办公室初核 · 张涛
as 张涛 agree {"to_vote": true, "legality": "file:合法性审查意见.txt"} "提请会议审定。"
  -> 200 running admit 审定议题 · 朱燕
as 朱燕 agree
  -> 200 running order 排序和列席 · 郭美玲 · 议题〔2026〕2号
as 郭美玲 agree {"order_no": 2}
  -> 200 running attendance 清点到会成员 · 郭美玲 · 议题〔2026〕2号
as 郭美玲 agree {"members": ["朱燕", "周长河", "赵蓉"], "present": ["朱燕", "周长河", "赵蓉"]}
  -> 200 running vote 表决 · 朱燕、周长河、赵蓉 · 议题〔2026〕2号
as 周长河 disagree "当前财力紧张，不宜实施。"
  -> 200 running vote 表决 · 朱燕、赵蓉 · 议题〔2026〕2号
as 赵蓉 disagree "先保民生。"
  -> 200 running vote 表决 · 朱燕 · 议题〔2026〕2号
as 朱燕 agree
  -> 200 rejected · 议题〔2026〕2号
as 郭美玲 open
  -> 200 rejected · 议题〔2026〕2号
     办公室初核 张涛 同意：提请会议审定。
     表决 周长河 反对：当前财力紧张，不宜实施。
     表决 赵蓉 反对：先保民生。
as 郭美玲 ledger agenda_item
  -> 议题〔2026〕2号 审议机关楼宇改造方案 未同意
     议题〔2026〕1号 审议《云川县重大行政决策程序规定》 已办结

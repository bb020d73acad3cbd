# 调研课题年初列入，提纲审定后才出去，记下用的什么方式；报告呈领导，批示和采纳的文件登记下来，成果用在哪里查得到。
# covers: 194, 195

at 2026-03-02 09:00
given 课题 {"title": "会议通知为什么总是晚", "for_year": 2026, "why": "基层反映多。", "lead": "李雪梅", "team": ["李雪梅", "陈春梅"], "finish_by": "2026-06-30"}
as 谢建国 start research_topic 课题
  -> 201 running list 列入年度课题 · 张涛
as 张涛 agree
  -> 200 running outline 拟提纲 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"outline": "问四个乡镇：通知何时到、谁发、怎么改。"}
  -> 200 running approve_outline 审定提纲 · 周长河 · 调研〔2026〕1号
as 周长河 send_back to outline direct "加问部门办公室。"
  -> 200 running outline 拟提纲 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"outline": "问四个乡镇和三个部门办公室：通知何时到、谁发、怎么改。"}
  -> 200 running approve_outline 审定提纲 · 周长河 · 调研〔2026〕1号
as 周长河 agree
  -> 200 running go_out 实地调研 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"places": "3月16日至20日，石桥镇、竹溪乡。", "found": "七成通知提前不到一天。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/on_site form_check 请选择用了哪种调研方式：实地、座谈或者问卷。
as 李雪梅 agree {"places": "3月16日至20日，石桥镇、竹溪乡。", "found": "七成通知提前不到一天。", "on_site": true, "symposium": true}
  -> 200 running write 撰写报告 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"body": "会议通知晚的主要原因是临时定会。建议每周五排下周会议。"}
  -> 200 running review 审核报告 · 张涛 · 调研〔2026〕1号
as 张涛 agree {"leaders": ["周长河"]}
  -> 200 running present 呈阅 · 周长河 · 调研〔2026〕1号
as 周长河 mark_read "建议可行，请办公室发文执行。"
  -> 200 running convert 成果转化 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"adopted": "decision"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/adopted_in form_check 进入决策的，请写明采纳的文件和采纳的内容。
matter 发文
as 李雪梅 start outgoing_document {"doc_type": "kind_notice", "title": "云川县人民政府办公室关于会议计划管理的通知", "direction": "down", "issuer": "县政府办公室", "in_name_of": "by_charge", "main_recipients": ["县财政局"], "disclosure": "open", "body": "县财政局：\n每周五排定下周会议。"}
  -> 201 running section_head 拟稿部门审核 · 张涛
matter a
as 李雪梅 link adopted_by 发文
  -> 200 running convert 成果转化 · 李雪梅 · 调研〔2026〕1号
as 李雪梅 agree {"adopted": "decision", "adopted_in": "《关于会议计划管理的通知》", "adopted_what": "每周五排定下周会议。"}
  -> 200 closed · 调研〔2026〕1号
as 李雪梅 related
  -> 采纳成果的文件  云川县人民政府办公室关于会议计划管理的通知 办理中
as 张涛 open
  -> 200 closed · 调研〔2026〕1号
     已签定：审定提纲 周长河
     审定提纲 周长河 退回：加问部门办公室。
     呈阅 周长河 圈阅：建议可行，请办公室发文执行。

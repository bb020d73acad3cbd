# 突发事件：接报、研判定级、一个接一个报告、按钟点电话和书面报上级、牵头单位处置、续报、终报，时间线一条不落。
# covers: 75, 274

at 2026-03-02 10:05
given 事件 {"about": "竹溪村山体滑塌", "event_type": "natural", "happened": {"start": "2026-03-02T09:40:00+08:00", "end": "2026-03-02T10:00:00+08:00"}, "place": "竹溪乡竹溪村2组", "source": "竹溪乡 吴春梅 12000000114", "situation": "滑塌约2000方，掩埋道路30米，暂无伤亡。", "dead": 0, "hurt": 0}
as 林颖 start emergency_event 事件
  -> 201 running judge 研判定级 · 郭振宇 · 突发〔2026〕1号
as 郭振宇 agree {"grade": "three"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/notify_chain required 必填。
     /args/fields/lead_unit required 必填。
as 郭振宇 agree {"grade": "three", "notify_chain": ["梁健", "周长河", "朱燕"], "lead_unit": "县应急管理局"}
  -> 200 running notify 逐级报告 · 梁健、林颖、冯志强 · 突发〔2026〕1号
as 梁健 agree "请应急局立即派人。"
  -> 200 running notify 逐级报告 · 周长河、林颖、冯志强 · 突发〔2026〕1号
as 林颖 open
  -> 200 running notify 逐级报告 · 周长河、林颖、冯志强 · 突发〔2026〕1号
     逐级报告 梁健 已知悉：请应急局立即派人。
     可以：已电话报告 催办

at 2026-03-02 10:25
as 林颖 notices
  -> 即将到期：竹溪村山体滑塌（电话报上级），期限 3月2日 10:30
     郭振宇送您办理：竹溪村山体滑塌（电话报上级）
as 林颖 submit {"phoned_to": "市政府总值班室 李某，10时27分"}
  -> 200 running notify 逐级报告 · 周长河、冯志强、林颖 · 突发〔2026〕1号
as 周长河 agree
  -> 200 running notify 逐级报告 · 朱燕、冯志强、林颖 · 突发〔2026〕1号
as 林颖 submit {"written_report": "file:关于竹溪村山体滑塌的报告.txt"}
  -> 200 running notify 逐级报告 · 朱燕、冯志强、张涛 · 突发〔2026〕1号

at 2026-03-02 11:05
as 张涛 list pending
  -> 竹溪村山体滑塌（签发书面报告） overdue
as 张涛 agree "签发上报。"
  -> 200 running notify 逐级报告 · 朱燕、冯志强 · 突发〔2026〕1号
as 冯志强 agree {"measures": "已到场，封控道路，转移群众。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/hidden_danger form_check 自然灾害：请填写转移安置人数和次生灾害排查情况。
as 冯志强 agree {"measures": "已到场，封控道路，转移群众。", "moved_people": 23, "hidden_danger": "上方仍有裂缝，已设监测点。"}
  -> 200 running notify 逐级报告 · 朱燕 · 突发〔2026〕1号
as 朱燕 agree "确保无人员伤亡。"
  -> 200 running finish 终报 · 冯志强 · 突发〔2026〕1号
matter 续
as 董燕 start emergency_update {"about": "竹溪村山体滑塌", "update_no": 1, "new_facts": "裂缝无发展，道路抢通一半。", "dead": 0, "hurt": 0, "readers": ["梁健", "周长河", "朱燕"]}
  -> 201 running sign 签发 · 冯志强
as 冯志强 agree "情况属实，签发。" link updates a
  -> 200 running read_it 报告领导 · 梁健、周长河、朱燕
as 朱燕 mark_read
  -> 200 running read_it 报告领导 · 梁健、周长河
matter a

at 2026-03-09 09:00
as 冯志强 agree {"final_text": "道路3月5日抢通，群众全部返家，无人员伤亡。", "lessons": "雨后巡查频次不够，已改为一日两巡。"}
  -> 200 running accept_final 终报审核 · 张涛 · 突发〔2026〕1号
as 张涛 agree "同意办结。"
  -> 200 closed · 突发〔2026〕1号
as 林颖 trail
  -> 林颖 接报：提交，送郭振宇（研判定级）
     郭振宇 研判定级：定级并启动报告，送梁健、周长河、朱燕（逐级报告），送林颖（电话报上级），送冯志强（先期处置）
     梁健 逐级报告：已知悉：“请应急局立即派人。”
     系统 电话报上级：到期提醒
     林颖 电话报上级：已电话报告，送林颖（拟书面报告）
     周长河 逐级报告：已知悉
     林颖 拟书面报告：送签，送张涛（签发书面报告）
     系统 逐级报告：到期提醒
     系统 签发书面报告：到期提醒
     张涛 签发书面报告：签发上报：“签发上报。”
     冯志强 先期处置：处置情况已报
     朱燕 逐级报告：已知悉，送冯志强（终报）：“确保无人员伤亡。”
     冯志强 终报：终报，送张涛（终报审核）
     张涛 终报审核：同意办结，已办结：“同意办结。”
as 林颖 way
  -> 发起 接报 · 林颖 提交
     依次送达 研判定级 · 郭振宇 同意 待看0分钟
     依次送达 逐级报告 · 梁健 同意 待看0分钟 · 周长河 同意 待看20分钟 · 朱燕 同意 待看40分钟 逾期
     依次送达 电话报上级 · 林颖 提交 待看20分钟
     依次送达 先期处置 · 冯志强 同意 待看60分钟
     依次送达 拟书面报告 · 林颖 提交 待看0分钟
     依次送达 签发书面报告 · 张涛 同意 待看40分钟 逾期
     依次送达 终报 · 冯志强 同意 待看1825分钟
     依次送达 终报审核 · 张涛 同意 待看0分钟
as 朱燕 related
  -> 续报  竹溪村山体滑塌 办理中

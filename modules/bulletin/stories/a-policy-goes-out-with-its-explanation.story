# 政策和决策部署传达出去，要带解读、定范围、有回执；看不懂的可以问，答疑单位限时答，问的人看得到。
# covers: 84, 139

at 2026-03-02 09:00
given 传达 {"title": "关于做好医保参保扩面的决策部署", "column": "instruction", "body": "县委、县政府决定开展参保扩面。", "to_units": ["竹溪乡人民政府", "云溪镇人民政府"], "read_by": "2026-03-06", "ask_unit": "县政府办公室秘书一科"}
as 邓爱华 start bulletin 传达
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/explanation form_check 传达政策和决策部署的，请附解读说明。
as 邓爱华 start bulletin 传达 {"explanation": "新生儿出生三个月内参保，当年医药费用可报；到乡镇便民服务中心办理。", "attachments": "file:政策问答.txt"}
  -> 201 running release 审核发布 · 张涛
as 张涛 agree "同意发布。"
  -> 200 running units_read 单位签收 · 吴春梅、孙志强 · 通知公告〔2026〕1号
as 吴春梅 list to_read
  -> 关于做好医保参保扩面的决策部署（单位签收）（传阅中 0/2）
as 吴春梅 circulate people 胡辉 周蓉 沈雪梅 text "请各位逐村讲到。"
  -> 200 running units_read 单位签收 · 吴春梅、孙志强 · 通知公告〔2026〕1号
as 吴春梅 mark_read "已传达到各科室。"
  -> 200 running units_read 单位签收 · 孙志强 · 通知公告〔2026〕1号
as 胡辉 list to_read
  -> 关于做好医保参保扩面的决策部署（传阅中 1/5）
as 胡辉 mark_read
  -> 200 running units_read 单位签收 · 孙志强 · 通知公告〔2026〕1号
matter 问
as 胡辉 start bulletin_question {"question": "外地出生、户口在本乡的新生儿在哪里办", "ask_unit": "县政府办公室秘书一科"} link asks_about a
  -> 201 running reply_to 答疑 · 沈鹏
as 沈鹏 list pending
  -> 外地出生、户口在本乡的新生儿在哪里办（答疑）
as 沈鹏 agree {"reply": "在户籍地乡镇便民服务中心办，凭出生证明。"} "已补进问答。"
  -> 200 running answered_me 收到答复 · 胡辉
as 胡辉 field reply
  -> 在户籍地乡镇便民服务中心办，凭出生证明。
as 胡辉 submit "清楚了。"
  -> 200 closed
matter a
as 邓爱华 related
  -> 提问答疑  外地出生、户口在本乡的新生儿在哪里办 已办结
as 周蓉 mark_read
  -> 200 running units_read 单位签收 · 孙志强 · 通知公告〔2026〕1号
as 孙志强 circulate people 廖小峰
  -> 200 running units_read 单位签收 · 孙志强 · 通知公告〔2026〕1号
as 廖小峰 mark_read
  -> 200 running units_read 单位签收 · 孙志强 · 通知公告〔2026〕1号
as 孙志强 mark_read
  -> 200 running sum_up 传达小结 · 邓爱华 · 通知公告〔2026〕1号
as 邓爱华 readers
  -> 张涛 办理人
     邓爱华 发起人、办理人
     孙志强 阅知人
     吴春梅 阅知人
     沈雪梅 阅知人
     胡辉 阅知人
     周蓉 阅知人
     廖小峰 阅知人
as 邓爱华 submit {"outcome": "两个乡镇均已签收并传达到人。"}
  -> 200 closed · 通知公告〔2026〕1号

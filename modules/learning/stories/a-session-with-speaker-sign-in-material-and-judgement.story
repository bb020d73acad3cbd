# 集中培训：请谁来讲、谁到了、谁没到为什么、讲了什么都有记录；请几位听课人评一评讲授，意见留给下一次。
# covers: 24

at 2026-03-02 09:00
given 培训 {"title": "公文写作专题培训", "form": "lecture", "topic": "请示和报告怎么写", "hold_on": "2026-03-06", "place": "三楼会议室", "attendees": ["郭美玲", "谢建国", "萧秀英"], "material": "file:公文写作课件.txt"}
as 程振宇 start study_session 培训
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/speaker form_check 讲座请填写主讲人。
as 程振宇 start study_session 培训 {"speaker": "县委党校教授 林某"}
  -> 201 running call 通知 · 郭美玲、谢建国、萧秀英、程振宇 · 学〔2026〕1号
as 郭美玲 mark_read
  -> 200 running call 通知 · 谢建国、萧秀英、程振宇 · 学〔2026〕1号
as 谢建国 mark_read
  -> 200 running call 通知 · 萧秀英、程振宇 · 学〔2026〕1号

at 2026-03-06 11:00
as 程振宇 submit {"attended": 2}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/sign_in required 必填。
     /args/fields/minutes required 必填。
as 程振宇 submit {"attended": 2, "sign_in": "file:签到表.txt", "minutes": "讲了请示一事一报、报告不得夹带请示。", "judges": ["郭美玲", "谢建国"]}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/absent form_check 有人缺席的，请写明是谁、因何缺席。
as 程振宇 submit {"attended": 2, "absent": "萧秀英，值班。", "sign_in": "file:签到表.txt", "minutes": "讲了请示一事一报、报告不得夹带请示。", "judges": ["郭美玲", "谢建国"]}
  -> 200 running call 通知 · 萧秀英 · 学〔2026〕1号
as 萧秀英 mark_read
  -> 200 running judge 听课评价 · 郭美玲、谢建国 · 学〔2026〕1号
as 郭美玲 agree
  -> 422 opinion_required 请填写意见。
as 郭美玲 agree "例子都是本县的，用得上。"
  -> 200 running judge 听课评价 · 谢建国 · 学〔2026〕1号
as 谢建国 agree "时间紧，下次留半小时提问。"
  -> 200 running sum_up 小结 · 程振宇 · 学〔2026〕1号
as 程振宇 submit
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/rating form_check 请按听课人的意见填写讲授评价。
as 程振宇 submit {"rating": "good", "improve": "下次留半小时提问。"}
  -> 200 closed · 学〔2026〕1号
as 程振宇 open
  -> 200 closed · 学〔2026〕1号
     听课评价 郭美玲 评价：例子都是本县的，用得上。
     听课评价 谢建国 评价：时间紧，下次留半小时提问。

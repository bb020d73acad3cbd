# 热线专报：台账里哪些诉求有规律性、集中性、苗头性，由系统按事项、地点、时间找出来；按一下就生成带编号的专报，三种各成一期，数据和案例都是算出来的，每个数字打得开台账。
# covers: 121

at 2026-01-12 09:00
given 单 {"channel": "phone", "caller": "居民", "caller_phone": "12000000191", "demand": "help", "content": "反映情况。"}
matter 一
as 许波 start hotline_ticket 单 {"request": "暖气不热", "topic": "water", "place": "阳光小区"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
matter 二
as 许波 start hotline_ticket 单 {"request": "水压不足", "topic": "water", "place": "锦绣花园"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕2号

at 2026-02-10 09:00
matter 三
as 韩娜 start hotline_ticket 单 {"request": "停水", "topic": "water", "place": "翠竹苑"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕3号
matter 四
as 韩娜 start hotline_ticket 单 {"request": "水浑", "topic": "water", "place": "金桂园"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕4号
matter 五
as 韩娜 start hotline_ticket 单 {"request": "路面坑洼", "topic": "road", "place": "人民路"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕5号

at 2026-03-03 09:00
matter 六
as 许波 start hotline_ticket 单 {"request": "自来水发黄", "topic": "water", "place": "翠竹苑", "same_note": "与二月停水不同"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕6号
matter 七
as 许波 start hotline_ticket 单 {"request": "路面坑洼", "topic": "road", "place": "人民路", "same_note": "二月的已填平，又有新坑"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕7号
matter 八
as 许波 start hotline_ticket 单 {"request": "井盖松动", "topic": "road", "place": "人民路", "same_note": "不是坑洼"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕8号
as 陈红霞 findings 2026-03
  -> none

at 2026-03-05 09:00
matter 九
as 韩娜 start hotline_ticket 单 {"request": "水里有异味", "topic": "water", "place": "翠竹苑", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕9号
matter 十
as 韩娜 start hotline_ticket 单 {"request": "水里有沙", "topic": "water", "place": "翠竹苑", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 韩娜 · 热线〔2026〕10号
matter 十一
as 罗蓉 start hotline_ticket 单 {"request": "水黄不能用", "topic": "water", "place": "翠竹苑", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 罗蓉 · 热线〔2026〕11号
matter 十二
as 罗蓉 start hotline_ticket 单 {"request": "路灯不亮", "topic": "road", "place": "人民路", "same_note": "不是坑洼"}
  -> 201 running dispatch 派单 · 罗蓉 · 热线〔2026〕12号

at 2026-03-09 09:00
matter 十三
as 罗蓉 start hotline_ticket 单 {"request": "水质差", "topic": "water", "place": "翠竹苑", "same_note": "又一户"}
  -> 201 running dispatch 派单 · 罗蓉 · 热线〔2026〕13号

at 2026-03-20 09:00
as 陈红霞 findings 2026-03
  -> 集中性 供水供气供热、翠竹苑：2026-03-01至2026-03-31受理翠竹苑供水供气供热诉求5件，上期1件；最集中的是2026-03-03至2026-03-09，5件。（台账5件，上期台账1件）
     规律性 供水供气供热：2026-03-01至2026-03-31受理供水供气供热诉求5件，前两期依次为2、2件，连续三期都有。（台账5件，上期台账2件）
     苗头性 供水供气供热、翠竹苑：2026-03-01至2026-03-31受理翠竹苑供水供气供热诉求5件，上期1件，超过上期的两倍。（台账5件，上期台账1件）
     苗头性 道路交通、人民路：2026-03-01至2026-03-31受理人民路道路交通诉求3件，上期1件，超过上期的两倍。（台账3件，上期台账1件）
as 陈红霞 ledger "hotline_ticket?where=topic:water&where=place:=翠竹苑&where=started:2026-03-01..2026-03-31"
  -> 热线〔2026〕13号 水质差 办理中
     热线〔2026〕11号 水黄不能用 办理中
     热线〔2026〕10号 水里有沙 办理中
     热线〔2026〕9号 水里有异味 办理中
     热线〔2026〕6号 自来水发黄 办理中
as 陈爱华 findings 2026-03
  -> none
matter 虚报
as 陈红霞 start hotline_report {"pattern": "gathering", "topic": "road", "place": "人民路", "period_from": "2026-03-01", "period_to": "2026-03-31"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/pattern matter_nothing_found 所选期间和范围内没有找到这样的情况，不能据此起草。规则：同一地点、同一类别，七天之内不少于5件。
as 陈红霞 start hotline_report {"pattern": "gathering", "topic": "water", "place": "翠竹苑", "period_from": "2026-03-01", "period_to": "2026-03-31", "ticket_count": 60}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/ticket_count form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
matter 专报
as 陈红霞 report_finding 1 2026-03
  -> 201 running draft 撰写 · 陈红霞 · 热线专报〔2026〕第1期
as 陈红霞 field ticket_count
  -> 5
as 陈红霞 field former_count
  -> 1
as 陈红霞 field facts
  -> 2026-03-01至2026-03-31受理翠竹苑供水供气供热诉求5件，上期1件；最集中的是2026-03-03至2026-03-09，5件。
as 陈红霞 related
  -> 典型案例的工单 热线〔2026〕6号 自来水发黄 办理中
     典型案例的工单 热线〔2026〕9号 水里有异味 办理中
     典型案例的工单 热线〔2026〕10号 水里有沙 办理中
     典型案例的工单 热线〔2026〕11号 水黄不能用 办理中
     典型案例的工单 热线〔2026〕13号 水质差 办理中
as 陈红霞 findings 2026-03
  -> 集中性 供水供气供热、翠竹苑：2026-03-01至2026-03-31受理翠竹苑供水供气供热诉求5件，上期1件；最集中的是2026-03-03至2026-03-09，5件。（台账5件，上期台账1件） 已报 热线专报〔2026〕第1期
     规律性 供水供气供热：2026-03-01至2026-03-31受理供水供气供热诉求5件，前两期依次为2、2件，连续三期都有。（台账5件，上期台账2件）
     苗头性 供水供气供热、翠竹苑：2026-03-01至2026-03-31受理翠竹苑供水供气供热诉求5件，上期1件，超过上期的两倍。（台账5件，上期台账1件）
     苗头性 道路交通、人民路：2026-03-01至2026-03-31受理人民路道路交通诉求3件，上期1件，超过上期的两倍。（台账3件，上期台账1件）
as 陈红霞 submit {"body": "水厂滤池检修后水质未恢复，集中在翠竹苑。\n建议住建局三日内冲洗管网、公布水质。", "ticket_count": 66}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/ticket_count form_field_not_writable 本环节不能修改此项，请恢复原值后再提交。
as 陈红霞 submit {"body": "水厂滤池检修后水质未恢复，集中在翠竹苑。\n建议住建局三日内冲洗管网、公布水质。"}
  -> 200 running head 科室审核 · 许海燕 · 热线专报〔2026〕第1期
as 许海燕 agree
  -> 200 running issue 签发 · 徐世杰 · 热线专报〔2026〕第1期
as 徐世杰 agree {"readers": ["朱燕", "梁健"]} "同意签发。"
  -> 200 running leaders 呈阅 · 朱燕、梁健 · 热线专报〔2026〕第1期
as 朱燕 mark_read "请住建局牵头，三日内报结果。"
  -> 200 running leaders 呈阅 · 梁健 · 热线专报〔2026〕第1期
as 梁健 mark_read
  -> 200 running answer 落实批示 · 陈红霞 · 热线专报〔2026〕第1期
as 陈红霞 submit "批示已转县住建局，列入督办。"
  -> 200 closed · 热线专报〔2026〕第1期
matter 规律
as 陈红霞 report_finding 2 2026-03
  -> 201 running draft 撰写 · 陈红霞 · 热线专报〔2026〕第2期
as 陈红霞 field pattern
  -> recurring
as 陈红霞 field ticket_count
  -> 5
as 陈红霞 field former_count
  -> 2
as 陈红霞 field facts
  -> 2026-03-01至2026-03-31受理供水供气供热诉求5件，前两期依次为2、2件，连续三期都有。
as 陈红霞 related
  -> 典型案例的工单 热线〔2026〕6号 自来水发黄 办理中
     典型案例的工单 热线〔2026〕9号 水里有异味 办理中
     典型案例的工单 热线〔2026〕10号 水里有沙 办理中
     典型案例的工单 热线〔2026〕11号 水黄不能用 办理中
     典型案例的工单 热线〔2026〕13号 水质差 办理中
as 陈红霞 form
  -> 热线专报 热线专报〔2026〕第2期
     诉求特点：规律性
     事项类别：供水供气供热
     统计起：2026-03-01
     统计止：2026-03-31
     本期工单：5件
     上期工单：2件
     数据：2026-03-01至2026-03-31受理供水供气供热诉求5件，前两期依次为2、2件，连续三期都有。
     典型案例：热线〔2026〕13号 水质差（办理中）|热线〔2026〕9号 水里有异味（办理中）|热线〔2026〕10号 水里有沙（办理中）|热线〔2026〕11号 水黄不能用（办理中）|热线〔2026〕6号 自来水发黄（办理中）
     □ 生成：陈红霞　3月20日 09:00
     状态：办理中（撰写）
matter 苗头
as 陈红霞 report_finding 4 2026-03
  -> 201 running draft 撰写 · 陈红霞 · 热线专报〔2026〕第3期
as 陈红霞 field pattern
  -> emerging
as 陈红霞 field facts
  -> 2026-03-01至2026-03-31受理人民路道路交通诉求3件，上期1件，超过上期的两倍。
as 陈红霞 related
  -> 典型案例的工单 热线〔2026〕7号 路面坑洼 办理中
     典型案例的工单 热线〔2026〕8号 井盖松动 办理中
     典型案例的工单 热线〔2026〕12号 路灯不亮 办理中
as 陈红霞 form
  -> 热线专报 热线专报〔2026〕第3期
     诉求特点：苗头性
     事项类别：道路交通
     事发地点：人民路
     统计起：2026-03-01
     统计止：2026-03-31
     本期工单：3件
     上期工单：1件
     数据：2026-03-01至2026-03-31受理人民路道路交通诉求3件，上期1件，超过上期的两倍。
     典型案例：热线〔2026〕12号 路灯不亮（办理中）|热线〔2026〕7号 路面坑洼（办理中）|热线〔2026〕8号 井盖松动（办理中）
     □ 生成：陈红霞　3月20日 09:00
     状态：办理中（撰写）
as 陈红霞 findings 2026-03
  -> 集中性 供水供气供热、翠竹苑：2026-03-01至2026-03-31受理翠竹苑供水供气供热诉求5件，上期1件；最集中的是2026-03-03至2026-03-09，5件。（台账5件，上期台账1件） 已报 热线专报〔2026〕第1期
     规律性 供水供气供热：2026-03-01至2026-03-31受理供水供气供热诉求5件，前两期依次为2、2件，连续三期都有。（台账5件，上期台账2件） 已报 热线专报〔2026〕第2期
     苗头性 供水供气供热、翠竹苑：2026-03-01至2026-03-31受理翠竹苑供水供气供热诉求5件，上期1件，超过上期的两倍。（台账5件，上期台账1件）
     苗头性 道路交通、人民路：2026-03-01至2026-03-31受理人民路道路交通诉求3件，上期1件，超过上期的两倍。（台账3件，上期台账1件） 已报 热线专报〔2026〕第3期
as 徐世杰 ledger hotline_report
  -> 热线专报〔2026〕第3期 人民路道路交通诉求（苗头性） 办理中
     热线专报〔2026〕第2期 供水供气供热诉求（规律性） 办理中
     热线专报〔2026〕第1期 翠竹苑供水供气供热诉求（集中性） 已办结

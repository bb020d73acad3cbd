# 即查即改、自查互评：日检查发现的当天改；每月各部门先自评，再由别的部门互评，评定得分和星级对得上，历次都留在台账里。
# covers: 297, 300

at 2026-03-31 09:00
given 检查 {"area": "三楼", "area_unit": "县政府办公室综合科", "on_day": "2026-03-31", "leader": "郭美玲", "member": "谢建国", "driver": "张红霞", "found": "茶水间地面有水。", "photos": "file:茶水间.txt",
  "sort": "good", "straighten": "good", "sweep": "fault", "keep_clean": "good", "conduct": "good", "safety": "good", "saving": "good"}
given 评定 {"area": "三楼", "period": "2026年3月", "area_unit": "县政府办公室综合科", "peer_unit": "县政府办公室行政财务科"}
as 谢建国 start daily_round 检查
  -> 201 running fix 当日整改 · 程振宇 · 7S〔2026〕1号
as 程振宇 agree {"fixed": "已拖干，加防滑垫。", "fixed_photos": "file:整改后.txt"}
  -> 200 running recheck 复核 · 郭美玲 · 7S〔2026〕1号
as 郭美玲 agree
  -> 200 closed · 7S〔2026〕1号
as 谢建国 bar
  -> 派检查组 done · 检查 skipped · 当日整改 done · 复核 done · 告知部门 skipped
matter b
as 谢建国 start area_rating 评定 {"peer_unit": "县政府办公室综合科"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/peer_unit form_check 互评部门应是另一个部门。
as 谢建国 start area_rating 评定
  -> 201 running self 自评 · 程振宇
as 谢建国 link rests_on a
  -> 200 running self 自评 · 程振宇
as 程振宇 agree {"self_points": 95, "self_note": "本月一次问题，当天改好。"}
  -> 200 running peer 互评 · 傅建华
as 傅建华 agree {"peer_points": 88, "peer_note": "资料柜标签不全。"}
  -> 200 running decide 评定 · 谢建国
as 谢建国 submit {"points": 89, "stars": "five", "reason": "标签不全扣分。"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/stars form_check 星级与得分不符：90分以上五星，80分以上四星，70分以上三星。
as 谢建国 submit {"points": 89, "stars": "four", "reason": "标签不全扣分。"}
  -> 200 running told 公布 · 程振宇 · 星级〔2026〕1号
as 程振宇 mark_read
  -> 200 closed · 星级〔2026〕1号

at 2026-04-30 09:00
matter c
as 谢建国 start area_rating 评定 {"period": "2026年4月"}
  -> 201 running self 自评 · 程振宇
as 程振宇 agree {"self_points": 96, "self_note": "标签已补齐。"}
  -> 200 running peer 互评 · 傅建华
as 傅建华 agree {"peer_points": 94, "peer_note": "标签齐全。"}
  -> 200 running decide 评定 · 谢建国
as 谢建国 submit {"points": 94, "stars": "five", "reason": "全月没有问题。"}
  -> 200 running told 公布 · 程振宇 · 星级〔2026〕2号
as 张涛 ledger area_rating
  -> 星级〔2026〕2号 三楼2026年4月 7S 星级（传阅中 0/1） 办理中
     星级〔2026〕1号 三楼2026年3月 7S 星级 已办结
as 张涛 field points
  -> 94
matter a
as 谢建国 related
  -> 计入的星级评定 星级〔2026〕1号 三楼2026年3月 7S 星级 已办结

# 职、权、能清单由部门确认、领导签发、编号印发：发到各单位的正文就是审定的清单，不另外再写一份。
# covers:

at 2026-03-02 09:00
as 江𬱖 new_word 县财政局 云财编 duty_list
  -> 201
given 岗位 {"of_unit": "县财政局预算科", "post": "预算编制", "holders": ["梁涛"], "duties": "编制部门预算。", "powers": "审核单位申报。", "abilities": "熟悉预算法。", "standard": "数字无误。"}
given 清单 {"title": "县财政局预算科职权能清单", "issuer": "县财政局", "of_unit": "县财政局预算科", "edition": 1, "recipients": ["县发展和改革局"],
  "body": "预算编制岗\n职：编制部门预算。\n权：审核单位申报。\n能：熟悉预算法。"}
as 梁涛 start post_duty 岗位
  -> 201 running confirm 本人确认 · 梁涛
matter b
as 梁涛 start duty_list 清单 link collects a
  -> 201 running unit_check 部门确认 · 彭素芬
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
  -> {"blocks":[{"spans":[{"text":"预算编制岗"}],"type":"paragraph"},{"spans":[{"text":"职：编制部门预算。"}],"type":"paragraph"},{"spans":[{"text":"权：审核单位申报。"}],"type":"paragraph"},{"spans":[{"text":"能：熟悉预算法。"}],"type":"paragraph"}],"version":1}
as 杨敏 field their_number
  -> 云财编〔2026〕1号
matter b
as 江𬱖 deliveries
  -> 县发展和改革局 已签收 · 杨敏
as 江𬱖 related
  -> 汇集的岗位职责  预算编制岗位职责 办理中

# 同一来信再登记时，先登记的一件还没编号，就写明它的标题、办到哪里、在谁手里；编了号以后写编号。
# covers: 183
# kinds: numbered_late

at 2026-03-02 09:00
given 来信 {"topic": "反映路灯不亮", "sender": "李某"}
as 谢建国 start numbered_late 来信
  -> 201 running approve 审批 · 程振宇
matter b
as 谢建国 start numbered_late 来信
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/sender matter_duplicate “来信人”等相同的事项已由谢建国于 3月2日 09:00 登记，尚未编号：反映路灯不亮，办理中（程振宇）。确需再次登记的，请填写“重复登记的理由”。
matter a
as 程振宇 agree
  -> 200 running handle 承办 · 谢建国 · 信〔2026〕1号
matter b
as 谢建国 start numbered_late 来信
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/sender matter_duplicate “来信人”等相同的事项已由谢建国于 3月2日 09:00 登记，编号 信〔2026〕1号。确需再次登记的，请填写“重复登记的理由”。

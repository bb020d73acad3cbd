# 党员示范岗：本人承诺、命名、在窗口亮牌并留照片，中期和期满各评一次，评价的不是本人；不再符合的提前摘牌。
# covers: 21

at 2026-03-02 09:00
given 岗位 {"post": "政务公开受理窗口", "holder": "杨建华", "promise": "当场能答的不过夜。", "valid_until": "2026-12-31", "first_look": "2026-06-30"}
as 王蓉 start model_post 岗位 {"first_look": "2027-01-31"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/first_look form_check 中期评价应在有效期之内。
as 王蓉 start model_post 岗位
  -> 201 running promise 本人承诺 · 杨建华
as 杨建华 agree
  -> 200 running approve 命名 · 张涛
as 张涛 agree
  -> 200 running show 亮牌 · 王蓉 · 示范岗〔2026〕1号
as 王蓉 submit {"shown_at": "政务服务大厅3号窗口"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/sign required 必填。
as 王蓉 submit {"shown_at": "政务服务大厅3号窗口", "sign": "file:亮牌照片.txt"}
  -> 200 running first 中期评价 · 王蓉 · 示范岗〔2026〕1号

at 2026-06-24 09:00
as 王蓉 notices
  -> 即将到期：政务公开受理窗口党员示范岗（中期评价），期限 6月30日 17:30
     张涛送您办理：政务公开受理窗口党员示范岗（亮牌）
as 王蓉 agree {"first_result": "keeps", "first_note": "半年答复312件，无一超期。"}
  -> 200 running last 期满评价 · 王蓉 · 示范岗〔2026〕1号

at 2026-10-12 09:00
as 张涛 validity repealed "本人调离窗口，摘牌。" on 2026-10-12
  -> 200 running last 期满评价 · 王蓉 · 示范岗〔2026〕1号
as 张涛 ledger model_post
  -> 示范岗〔2026〕1号 政务公开受理窗口党员示范岗 已废止

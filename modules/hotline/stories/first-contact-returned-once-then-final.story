# 谁接的电话谁负责到有人签收为止；退单只有一次，要写依据，最终派单之后不得再退。
# covers:

at 2026-03-02 09:00
as 许波 start hotline_ticket {"request": "占道摆摊堵路", "channel": "phone", "caller": "居民丙", "caller_phone": "12000000120", "demand": "help", "topic": "road", "place": "菜市场路", "content": "早市占道。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县市场监督管理局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 徐勇 · 热线〔2026〕1号

at 2026-03-03 18:00
as 许波 notices
  -> 已经逾期：占道摆摊堵路（签收），期限 3月3日 17:30
as 徐勇 agree {"acceptance": "returned"} "不属本局。"
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/return_basis form_check 退单须写明依据；退单只有一次，再派不得退回。
as 徐勇 agree {"acceptance": "returned", "return_basis": "占道经营的管理属综合执法，见本局三定规定第三条。"}
  -> 200 running final_assign 最终派单 · 徐世杰 · 热线〔2026〕1号
as 徐世杰 agree {"lead_unit": "县综合行政执法局"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/final_reason required 必填。
as 徐世杰 agree {"lead_unit": "县综合行政执法局", "final_reason": "城市管理相对集中行政处罚权由综合执法局行使。"}
  -> 200 running accept_final 接单 · 朱小红 · 热线〔2026〕1号
as 朱小红 open
  -> 200 running accept_final 接单 · 朱小红 · 热线〔2026〕1号
     可以：接单 转交
as 朱小红 agree {"section": "县综合行政执法局执法一中队"}
  -> 200 running undertake 承办 · 董静 · 热线〔2026〕1号
as 许波 trail
  -> 许波 受理登记：提交，送许波（派单）
     许波 派单：提交，送徐勇（签收）
     系统 签收：到期提醒
     徐勇 签收：提交签收意见，送徐世杰（最终派单）
     徐世杰 最终派单：最终派单，送朱小红（接单）
     朱小红 接单：接单，送董静（承办）

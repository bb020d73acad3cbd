# 交办之前看得到：某单位本月已经被交办、催办了几件，只算看的人看得到的；是谁要的，只有本单位自己看得到。
# covers:

at 2026-03-02 09:00
as 许波 burden unit 县住房和城乡建设局
  -> 县住房和城乡建设局 本月交办0催办0 本机关交办0催办0 今年交办0催办0
as 许波 start hotline_ticket {"request": "路灯不亮", "channel": "phone", "caller": "居民己", "caller_phone": "12000000150", "demand": "help", "topic": "housing", "place": "东关小区", "content": "楼道灯不亮。"}
  -> 201 running dispatch 派单 · 许波 · 热线〔2026〕1号
as 许波 submit {"lead_unit": "县住房和城乡建设局", "leader_call_wanted": false}
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 许波 urge "请尽快签收。"
  -> 200 running accept 签收 · 冯明辉 · 热线〔2026〕1号
as 许波 burden unit 县住房和城乡建设局
  -> 县住房和城乡建设局 本月交办1催办1 本机关交办1催办1 今年交办1催办1
as 冯明辉 burden
  -> 县住房和城乡建设局办公室 本月交办1催办1 本机关交办0催办0 今年交办1催办1
     县12345政务服务便民热线中心 本月交办1催办1 今年交办1催办1
as 许波 burden unit 县财政局
  -> 县财政局 本月交办0催办0 本机关交办0催办0 今年交办0催办0

at 2026-04-01 09:00
as 许波 burden unit 县住房和城乡建设局
  -> 县住房和城乡建设局 本月交办0催办0 本机关交办0催办0 今年交办1催办1

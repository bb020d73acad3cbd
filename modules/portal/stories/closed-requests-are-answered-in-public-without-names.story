# 回音壁：从办结的诉求和收到的意见里挑，隐去姓名电话，审核确认后公开；公开的稿件和原件互相看得到，没有隐去的发不出去。
# covers: 89, 117

at 2026-03-02 09:00
as 谢建国 start first_asked {"visitor": "石桥镇居民钟某", "contact": "12000009001", "request": "询问加装电梯补助", "to_unit": "县政府办公室信息调研科"}
  -> 201 running own 首问跟踪 · 谢建国、李雪梅 · 首问〔2026〕1号
as 李雪梅 agree
  -> 200 running own 首问跟踪 · 谢建国 · 首问〔2026〕1号
as 谢建国 submit {"accepted_by": "李雪梅"}
  -> 200 running handle 办理 · 李雪梅 · 首问〔2026〕1号
as 李雪梅 agree {"result": "每台补助十万元，向所在街道申请。"}
  -> 200 closed · 首问〔2026〕1号
matter 意见
as 谢建国 start improvement {"title": "办事指南写清补助标准", "channel": "public", "said": "网上查不到补多少。", "to_unit": "县政府办公室综合科", "finish_by": "2026-03-10"}
  -> 201 running improve 改进 · 程振宇 · 改进〔2026〕1号
matter 回音
as 谢建国 start portal_item {"title": "加装电梯补多少？答复来了", "column": "echo", "collector": "谢建国", "editor": "杨建华", "reviewer": "王蓉", "publisher": "陈春梅"} link drawn_from a
  -> 201 running collect 采集 · 谢建国
as 谢建国 link drawn_from 意见
  -> 200 running collect 采集 · 谢建国
as 谢建国 agree {"body": "石桥镇钟某（12000009001）问：加装电梯补多少？答：每台十万元，向所在街道申请。"}
  -> 200 running edit 编辑 · 杨建华
as 杨建华 agree
  -> 200 running review 审核 · 王蓉
as 王蓉 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/has_personal form_check 发布前请确认个人信息已隐去。
as 王蓉 send_back to edit rerun "姓名和电话没有隐去。"
  -> 200 running edit 编辑 · 杨建华
as 杨建华 agree {"body": "居民问：加装电梯补多少？答：每台十万元，向所在街道申请。办事指南已写清标准。"}
  -> 200 running review 审核 · 王蓉
as 王蓉 agree {"has_personal": true}
  -> 200 running publish 发布 · 陈春梅
as 陈春梅 agree {"published_on": "2026-03-03", "address": "https://www.yunchuan.example/echo/7"}
  -> 200 closed · 门户〔2026〕1号
as 谢建国 related
  -> 选自的事项 首问〔2026〕1号 石桥镇居民钟某：询问加装电梯补助 已办结
     选自的事项 改进〔2026〕1号 办事指南写清补助标准 办理中
matter a
as 谢建国 open
  -> 200 closed · 首问〔2026〕1号
as 谢建国 related
  -> 公开的稿件 门户〔2026〕1号 加装电梯补多少？答复来了 已办结

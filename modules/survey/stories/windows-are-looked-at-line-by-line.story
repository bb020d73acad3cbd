# 窗口检查逐项看：环境整洁、挂牌上岗、微笑服务、业务熟练、办事快捷，缺一项交不了，没有达到的当面指出、限期改。
# covers: 133

at 2026-03-02 09:00
given 检查 {"title": "热线受理窗口检查", "template": "windows", "standard": "环境整洁卫生，挂牌上岗，微笑服务，业务熟练，办事快捷。", "units": ["县12345政务服务便民热线中心"], "inspect_on": "2026-03-02", "team": ["张慧"]}
as 张慧 start inspection 检查
  -> 201 running record 现场记录 · 张慧
as 张慧 submit {"findings": "一名话务员没有挂牌。", "clean": "yes"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/clean form_check 窗口检查请逐项填写：环境、挂牌、微笑、业务、快捷。
as 张慧 submit {"findings": "一名话务员没有挂牌。", "clean": "yes", "badge": "no", "manner": "yes", "skill": "yes", "speed": "yes", "photos": "file:现场.txt", "faulty_units": ["县12345政务服务便民热线中心"], "fix_what": "上岗挂牌。", "fix_by": "2026-03-03"}
  -> 200 running confirm 检查人员签字 · 张慧 · 检〔2026〕1号
as 张慧 agree
  -> 200 running rectify 整改 · 徐世杰 · 检〔2026〕1号
as 张慧 part 县12345政务服务便民热线中心 into 整改
  -> -> 整改
matter 整改
as 徐世杰 field fix_what
  -> 上岗挂牌。
as 徐世杰 agree "已逐人检查。" {"fixed": "全员挂牌。"}
  -> 200 closed · 整改〔2026〕1号
matter a
as 张慧 field badge
  -> no
as 张慧 submit {"second_look": "3日上午到场，全员挂牌。"}
  -> 200 running report 报告 · 张涛 · 检〔2026〕1号
as 张涛 ledger inspection
  -> 检〔2026〕1号 热线受理窗口检查（传阅中 0/1） 办理中

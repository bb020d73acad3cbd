# 到镇便民服务中心检查指导：窗口检查表逐项填，缺一项交不了；发现的问题当面指导、限期改，改完再来看一遍，下次接着上次。
# covers: 109

at 2026-03-02 09:00
given 检查 {"title": "云溪镇便民服务中心窗口检查指导", "template": "windows", "standard": "环境整洁卫生，挂牌上岗，微笑服务，业务熟练，办事快捷。", "units": ["云溪镇人民政府"], "inspect_on": "2026-03-02", "team": ["张慧"]}
as 张慧 start inspection 检查
  -> 201 running record 现场记录 · 张慧
as 张慧 submit {"findings": "一名窗口人员没有挂牌，代办业务不熟。", "clean": "yes", "manner": "yes", "speed": "yes"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/clean form_check 窗口检查请逐项填写：环境、挂牌、微笑、业务、快捷。
as 张慧 submit {"findings": "一名窗口人员没有挂牌，代办业务不熟。", "clean": "yes", "badge": "no", "manner": "yes", "skill": "no", "speed": "yes", "guidance": "当场教填代办登记一件，留下样表。", "faulty_units": ["云溪镇人民政府"], "fix_what": "上岗挂牌；代办逐件登记。", "fix_by": "2026-03-13"}
  -> 200 running confirm 检查人员签字 · 张慧 · 检〔2026〕1号
as 张慧 agree
  -> 200 running rectify 整改 · 彭海燕 · 检〔2026〕1号
as 张慧 part 云溪镇人民政府 into 整改
  -> -> 整改
matter 整改
as 彭海燕 field fix_what
  -> 上岗挂牌；代办逐件登记。
as 彭海燕 agree "已逐人配牌，登记已建。" {"fixed": "全员挂牌；三月起代办逐件登记。"}
  -> 200 closed · 整改〔2026〕1号
matter a

at 2026-03-16 10:00
as 张慧 submit {"second_look": "再到中心，全员挂牌，登记7件，齐全。"}
  -> 200 running report 报告 · 张涛 · 检〔2026〕1号
as 张涛 mark_read
  -> 200 closed · 检〔2026〕1号
as 张慧 field guidance
  -> 当场教填代办登记一件，留下样表。
as 张慧 field skill
  -> no
as 张慧 field second_look
  -> 再到中心，全员挂牌，登记7件，齐全。
matter 下次
as 张慧 start inspection 检查 {"title": "云溪镇便民服务中心二季度检查指导", "inspect_on": "2026-06-02"} link follows a
  -> 201 running record 现场记录 · 张慧
as 张慧 related
  -> 上次检查 检〔2026〕1号 云溪镇便民服务中心窗口检查指导 已办结

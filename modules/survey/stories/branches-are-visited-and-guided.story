# 到分中心检查指导：查了什么、发现什么、当场怎么指导，都留在单子上；需要改的改完再来看一遍，下次检查接着上次。
# covers:

at 2026-03-02 09:00
given 检查 {"title": "云溪镇便民服务中心检查指导", "template": "branches", "standard": "一、事项进驻。\n二、代办有记录。", "units": ["云溪镇人民政府"], "inspect_on": "2026-03-02", "team": ["张慧"]}
as 张慧 start inspection 检查
  -> 201 running record 现场记录 · 张慧
as 张慧 submit {"findings": "代办没有登记。", "faulty_units": ["云溪镇人民政府"], "fix_what": "代办逐件登记。", "fix_by": "2026-03-13"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/guidance form_check 到分中心检查，请写明当场的指导意见。
as 张慧 submit {"findings": "代办没有登记。", "guidance": "给了登记样表，当场教填一件。", "faulty_units": ["云溪镇人民政府"], "fix_what": "代办逐件登记。", "fix_by": "2026-03-13"}
  -> 200 running confirm 检查人员签字 · 张慧 · 检〔2026〕1号
as 张慧 agree
  -> 200 running rectify 整改 · 彭海燕 · 检〔2026〕1号
as 张慧 part 云溪镇人民政府 into 整改
  -> -> 整改
matter 整改
as 彭海燕 agree "代办登记已建。" {"fixed": "三月起逐件登记。"}
  -> 200 closed · 整改〔2026〕1号
matter a
as 张慧 submit {"second_look": "3月16日再到中心，登记7件，齐全。"}
  -> 200 running report 报告 · 张涛 · 检〔2026〕1号
as 张涛 mark_read
  -> 200 closed · 检〔2026〕1号
matter 下次
as 张慧 start inspection 检查 {"title": "云溪镇便民服务中心二季度检查", "inspect_on": "2026-06-02"} link follows a
  -> 201 running record 现场记录 · 张慧
as 张慧 related
  -> 上次检查 检〔2026〕1号 云溪镇便民服务中心检查指导 已办结

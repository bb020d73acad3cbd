# 十五种公文以外的文稿：工作报告、讲话稿、宣传稿各有模板，套用模板起草，改一次留一版，谁用谁定稿，台账分类别查得到。
# covers:

at 2026-03-02 09:00
matter 模板
as 萧秀英 start manuscript_template {"title": "会议讲话稿模板", "sort": "speech", "use": "工作会议", "body": "同志们：\n一、肯定成绩\n二、找准问题\n三、部署任务"}
  -> 201 running approve 审定 · 沈鹏
as 沈鹏 agree "结构合理。"
  -> 200 running inform 告知本科 · 沈鹏、萧秀英、邓爱华 · 模板〔2026〕1号
matter 讲话
as 邓爱华 start manuscript {"title": "在全县春耕会议上的讲话", "user": "赵蓉", "occasion": "全县春耕会议", "use_on": "2026-03-10"} from 模板
  -> 201 running section_head 拟稿部门审核 · 沈鹏
as 邓爱华 field sort
  -> speech
as 邓爱华 version 1
  -> 1 起草 邓爱华
     同志们：
     一、肯定成绩
     二、找准问题
     三、部署任务
as 沈鹏 agree "内容要实。" body "同志们：\n一、去年增产百分之三\n二、水利还有短板\n三、三月底前完成备耕"
  -> 200 running check_draft 核稿 · 萧秀英、赵桂芳 · 文稿〔2026〕1号
as 萧秀英 claim
  -> 200 running check_draft 核稿 · 萧秀英 · 文稿〔2026〕1号
as 萧秀英 agree "已核。"
  -> 200 running settle 审定 · 赵蓉 · 文稿〔2026〕1号
as 邓爱华 versions
  -> 1 起草 邓爱华
     2 拟稿部门审核 沈鹏
as 赵蓉 send_back to draft direct "短一些，第二部分写到乡镇。"
  -> 200 running draft 起草 · 邓爱华 · 文稿〔2026〕1号
as 邓爱华 submit body "同志们：\n一、去年增产百分之三\n二、竹溪、沙湾两地水利有短板\n三、三月底前完成备耕"
  -> 200 running settle 审定 · 赵蓉 · 文稿〔2026〕1号
as 赵蓉 agree "定稿。"
  -> 200 closed · 文稿〔2026〕1号
as 邓爱华 versions
  -> 1 起草 邓爱华
     2 拟稿部门审核 沈鹏
     3 起草 邓爱华
as 邓爱华 version 2
  -> 2 拟稿部门审核 沈鹏
     同志们：
     一、去年增产百分之三
     二、水利还有短板
     三、三月底前完成备耕
as 邓爱华 related
  -> 所用的模板 模板〔2026〕1号 会议讲话稿模板 办理中
matter 报告
as 邓爱华 start manuscript {"title": "政府工作报告（送审稿）", "sort": "report", "user": "朱燕", "occasion": "县人代会", "use_on": "2026-03-20", "body": "各位代表：\n现在报告政府工作。"}
  -> 201 running section_head 拟稿部门审核 · 沈鹏
matter 宣传
as 邓爱华 start manuscript {"title": "云川政务大厅一日", "sort": "publicity", "occasion": "县融媒体中心", "use_on": "2026-03-12", "body": "清晨八点，大厅开门。"}
  -> 201 running section_head 拟稿部门审核 · 沈鹏
as 张涛 sums manuscript by sort
  -> 宣传稿 1件
     工作报告 1件
     讲话稿 1件

# 栏目有人管：采集、编辑、审核、发布各有其人，审核前不发；每月到期没有更新的，审核人收到提醒。文字、图片、视频栏目都这样，审核不同意的不发布。
# covers: 238, 241

at 2026-03-02 09:00
given 稿件 {"title": "政务服务大厅延时服务", "column": "news", "update_by": "2026-03-06", "collector": "谢建国", "editor": "杨建华", "reviewer": "王蓉", "publisher": "陈春梅"}
as 王蓉 start portal_item 稿件 {"editor": "王蓉"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/reviewer form_check 采编和审核、发布不能是同一人。
as 王蓉 start portal_item 稿件
  -> 201 running collect 采集 · 谢建国
as 谢建国 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/body form_check 请填写正文。
as 谢建国 agree {"body": "三月起中午不断人。联系人钟某，电话12000009001。"}
  -> 200 running edit 编辑 · 杨建华
as 杨建华 agree {"body": "三月起中午不断人。"}
  -> 200 running review 审核 · 王蓉
as 王蓉 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/has_personal form_check 发布前请确认个人信息已隐去。
as 王蓉 agree {"has_personal": true}
  -> 200 running publish 发布 · 陈春梅
as 陈春梅 agree {"published_on": "2026-03-03"}
  -> 422 fields_required 还有必填内容没有填写，请补充后再提交。
     /args/fields/address required 必填。
as 陈春梅 agree {"published_on": "2026-03-03", "address": "https://www.yunchuan.example/news/0302"}
  -> 200 closed · 门户〔2026〕1号
as 王蓉 every month day 20 ahead 5 due update_by {"title": "{period}工作动态"}
  -> 201 2026年3月工作动态（王蓉）2026-03-13 开出，2026-03-20 到期
matter 图片
as 王蓉 start portal_item 稿件 {"title": "春耕图片", "column": "pictures"}
  -> 201 running collect 采集 · 谢建国
as 谢建国 agree
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /args/fields/media form_check 图片、视频栏目请上传图片或视频。
as 谢建国 agree {"media": "file:春耕.txt"}
  -> 200 running edit 编辑 · 杨建华
as 杨建华 agree
  -> 200 running review 审核 · 王蓉
as 陈春梅 agree {"published_on": "2026-03-03", "address": "https://www.yunchuan.example/pictures/0303"}
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 王蓉 agree {"has_personal": true} "同意发布。"
  -> 200 running publish 发布 · 陈春梅
as 陈春梅 agree {"published_on": "2026-03-03", "address": "https://www.yunchuan.example/pictures/0303"}
  -> 200 closed · 门户〔2026〕2号
matter 视频
as 王蓉 start portal_item 稿件 {"title": "一分钟看懂医保转移", "column": "video"}
  -> 201 running collect 采集 · 谢建国
as 谢建国 agree {"media": "file:医保转移短片.txt"}
  -> 200 running edit 编辑 · 杨建华
as 杨建华 agree
  -> 200 running review 审核 · 王蓉
as 王蓉 disagree "画面里有群众身份证号，重拍后再报。"
  -> 200 rejected
matter 重拍
as 王蓉 start portal_item 稿件 {"title": "一分钟看懂医保转移（重拍）", "column": "video"}
  -> 201 running collect 采集 · 谢建国
as 谢建国 agree {"media": "file:医保转移短片重拍.txt"}
  -> 200 running edit 编辑 · 杨建华
as 杨建华 agree
  -> 200 running review 审核 · 王蓉
as 王蓉 agree {"has_personal": true} "同意发布。"
  -> 200 running publish 发布 · 陈春梅
as 陈春梅 agree {"published_on": "2026-03-03", "address": "https://www.yunchuan.example/video/0303"}
  -> 200 closed · 门户〔2026〕3号

at 2026-03-25 09:00
as 谢建国 notices
  -> 逾期未办：2026年3月工作动态（采集），报请督办
     已经逾期：2026年3月工作动态（采集），期限 3月20日 17:30
     王蓉送您办理：2026年3月工作动态（采集）
     王蓉送您办理：一分钟看懂医保转移（重拍）（采集）
     王蓉送您办理：一分钟看懂医保转移（采集）
     王蓉送您办理：春耕图片（采集）
     王蓉送您办理：政务服务大厅延时服务（采集）
as 王蓉 notices
  -> 逾期未办：2026年3月工作动态（采集），报请督办
     已经逾期：2026年3月工作动态（采集），期限 3月20日 17:30
     已办结：一分钟看懂医保转移（重拍）
     杨建华送您办理：一分钟看懂医保转移（重拍）（审核）
     杨建华送您办理：一分钟看懂医保转移（审核）
     已办结：春耕图片
     杨建华送您办理：春耕图片（审核）
     已办结：政务服务大厅延时服务
     杨建华送您办理：政务服务大厅延时服务（审核）
as 张涛 ledger portal_item
  -> 未编号 2026年3月工作动态 办理中
     门户〔2026〕3号 一分钟看懂医保转移（重拍） 已办结
     未编号 一分钟看懂医保转移 未同意
     门户〔2026〕2号 春耕图片 已办结
     门户〔2026〕1号 政务服务大厅延时服务 已办结

# 表单和流程都是配置出来的：改一份声明，环节、时限、字段就变，程序不动。流程改版时，在办的件按原版本继续办，新发起的按新版；管理员先试算，看哪些能转、哪些要对应环节、哪些不能转，再逐件转入；谁办、说过什么都不变。
# covers: 68, 167, 263
# kinds: moved

at 2026-03-02 09:00
as 谢建国 start moved {"topic": "关于值班安排的通知"}
  -> 201 running check 审核 · 程振宇
matter 并行中
as 谢建国 start moved {"topic": "关于会议室使用的通知"}
  -> 201 running check 审核 · 程振宇
as 程振宇 agree "同意。"
  -> 200 running law 合法性审核 · 张涛、陈玉兰、宋明辉、宋凤英、周志强
matter 有金额
as 谢建国 start moved {"topic": "关于购置书架的请示", "sum": "三千元"}
  -> 201 running check 审核 · 程振宇
matter 照旧
as 谢建国 start moved {"topic": "关于更换门牌的通知"}
  -> 201 running check 审核 · 程振宇

at 2026-03-02 10:00
release moved.2
as 程振宇 agree "同意。"
  -> 200 running law 合法性审核 · 张涛、陈玉兰、宋明辉、宋凤英、周志强
as 谢建国 bar
  -> 拟稿 done · 审核 done · 合法性审核 current · 文字把关 current · 审定 open
matter 新件
as 谢建国 start moved {"topic": "关于公文用纸的通知"}
  -> 201 running review 部门审核 · 程振宇
as 谢建国 bar
  -> 拟稿 done · 部门审核 current · 合法性审核 open · 文字把关 open · 审定 open · 办结 open
as 程振宇 migrate moved dry
  -> 403 forbidden 您没有进行此项操作的权限。
as ADM001 migrate nothing dry
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as ADM001 migrate moved dry check=somewhere
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /steps/check not_a_choice 不是可选项，可选：draft、review、law、text、approve、finish。
as ADM001 migrate moved dry
  -> 200 第2版 1件
     a 第1版 审核 needs_mapping check
     并行中 第1版 合法性审核 ok
     有金额 第1版 审核 needs_mapping check
     照旧 第1版 合法性审核 ok
as ADM001 migrate moved dry check=review
  -> 200 第2版 1件
     a 第1版 审核 ok
     并行中 第1版 合法性审核 ok
     有金额 第1版 审核 ok
     照旧 第1版 合法性审核 ok
matter a
as 谢建国 bar
  -> 拟稿 done · 审核 current · 合法性审核 open · 文字把关 open · 审定 open
as ADM001 migrate moved check=review
  -> 200 第2版 5件
as ADM001 open
  -> 404 not_found 没有找到该内容，可能已被移除，或者您无权查看。
as 谢建国 bar
  -> 拟稿 done · 部门审核 current · 合法性审核 open · 文字把关 open · 审定 open · 办结 open
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     系统管理员 转入新版流程，由第1版转为第2版
as 程振宇 list pending
  -> 关于值班安排的通知（部门审核）
     关于购置书架的请示（部门审核）
     关于公文用纸的通知（部门审核）
as 程振宇 agree "同意。"
  -> 200 running law 合法性审核 · 张涛、陈玉兰、宋明辉、宋凤英、周志强
matter 并行中
as 谢建国 bar
  -> 拟稿 done · 部门审核 done · 合法性审核 current · 文字把关 current · 审定 open · 办结 open
as 张涛 agree "合法。"
  -> 200 running text 文字把关 · 陈玉兰、宋明辉、宋凤英、周志强

at 2026-03-02 11:00
release moved.3
matter 新表
as 谢建国 start moved {"topic": "关于购置书柜的请示", "sum": "三千元"}
  -> 422 invalid 填写的内容有误，请按提示修改后再提交。
     /fields/sum wrong_type 类型不对，应为以分为单位的整数。
as 谢建国 start moved {"topic": "关于购置书柜的请示", "sum": 300000}
  -> 201 running review 部门审核 · 程振宇
as 谢建国 bar
  -> 拟稿 done · 部门审核 current · 合法性审核 open · 文字把关 open · 审定 open · 办结 open
matter a
as ADM001 migrate moved dry
  -> 200 第3版 1件
     a 第2版 合法性审核 impossible：正在办理的“合法性审核”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
     并行中 第2版 文字把关 impossible：正在办理的“文字把关”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
     有金额 第2版 部门审核 impossible：字段“金额”在新版本中换了类型，该事项不能转入新版本。
     照旧 第2版 合法性审核 impossible：正在办理的“合法性审核”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
     新件 第2版 部门审核 ok
as ADM001 migrate moved
  -> 200 第3版 2件
     a 第2版 合法性审核 impossible：正在办理的“合法性审核”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
     并行中 第2版 文字把关 impossible：正在办理的“文字把关”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
     有金额 第2版 部门审核 impossible：字段“金额”在新版本中换了类型，该事项不能转入新版本。
     照旧 第2版 合法性审核 impossible：正在办理的“合法性审核”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
matter 新件
as 程振宇 agree "同意。"
  -> 200 running law 合法性审核 · 张涛
as 谢建国 bar
  -> 拟稿 done · 部门审核 done · 合法性审核 current · 文字把关 open · 审定 open · 办结 open
matter 并行中
as 陈玉兰 claim
  -> 200 running text 文字把关 · 陈玉兰
as 陈玉兰 agree
  -> 200 running approve 审定 · 周长河
as 周长河 agree "同意。"
  -> 200 running finish 办结 · 谢建国
as ADM001 migrate moved
  -> 200 第3版 3件
     a 第2版 合法性审核 impossible：正在办理的“合法性审核”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
     有金额 第2版 部门审核 impossible：字段“金额”在新版本中换了类型，该事项不能转入新版本。
     照旧 第2版 合法性审核 impossible：正在办理的“合法性审核”环节在新版本的流程中位置不同，不能继续办理；请让该事项按原版本办完。
as 谢建国 trail
  -> 谢建国 拟稿：提交，送程振宇（审核）
     程振宇 审核：同意，送张涛（合法性审核），送陈玉兰、宋明辉、宋凤英、周志强（文字把关）：“同意。”
     系统管理员 转入新版流程，由第1版转为第2版
     张涛 合法性审核：同意：“合法。”
     陈玉兰 文字把关：认领
     陈玉兰 文字把关：同意，送周长河（审定）
     周长河 审定：同意，送谢建国（办结）：“同意。”
     系统管理员 转入新版流程，由第2版转为第3版

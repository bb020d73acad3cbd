# 谁能发起，由事项自己说：岗位没有相应角色的人既不能提交也不能存草稿；只由别的事项带出的，谁也不能手工发起。
# covers:

at 2026-03-02 09:00
as 谢建国 start deputy_suggestion {"title": "关于改善农村客运的建议"}
  -> 403 matter_not_yours_to_begin “建议提案”由建议提案经办人员发起，您的岗位不能发起。
as 谢建国 draft deputy_suggestion {"title": "关于改善农村客运的建议"}
  -> 403 matter_not_yours_to_begin “建议提案”由建议提案经办人员发起，您的岗位不能发起。
as 谢建国 start joint_part {"title": "x"}
  -> 403 matter_opened_by_others “协办件”在其他事项交办时产生，不能直接新建。
as 张慧 draft deputy_suggestion {}
  -> 201 draft register 登记

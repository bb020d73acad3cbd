#pragma once
// Tables taken out (.xlsx): what 统计, 四不让·三零, 考核得分, a form, 问卷 show, as the caller sees it. They are short, so
// that he waits for them.

#include <api/api.h>
#include <job/tray.h>
#include <matter/services.h>

namespace zs::matter {

/// `POST /figures/exports`, `POST /monitor/quality/exports`, `POST /scores/exports`,
/// `POST /matters/{id}/score/exports`, of `/form`, `/survey`, `/receipts` and `/ledgers/{kind}/staff`. `tray` outlives
/// the table.
void add_figure_exports(api::Routes& routes, const Services& services, job::Tray& tray);

}  // namespace zs::matter

#pragma once
// Figures (统计): what every kind is counted by, and what a kind declares beside it. Counted when they are asked for,
// through access: who opens the list of a figure finds as many lines as it says.

#include <matter/figure_kind.h>
#include <matter/figures_views.h>
#include <matter/services.h>

#include <api/api.h>

namespace zs::matter {

/// Whether every kind has a figure of this name.
bool is_common_figure(std::string_view name);

/// GET /figures. One statement for each list that figures share, as many again for what they are held against. Errors:
/// not_found, invalid (malformed at /period, not_a_choice at /by and /against).
Result<FiguresView> figures(const Services& services, db::Tx& tx, const api::Call& call, const AskFigures& in);

}  // namespace zs::matter

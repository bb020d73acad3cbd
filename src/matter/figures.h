#pragma once
// Figures (统计): what every kind is counted by, and what a kind declares beside it. Counted when they are asked for,
// through access: who opens the list of a figure finds as many lines as it says.

#include <matter/figure_kind.h>
#include <matter/figures_views.h>
#include <matter/services.h>

#include <api/api.h>
#include <stats/period.h>

namespace zs::matter {

/// Whether every kind has a figure of this name.
bool is_common_figure(std::string_view name);

/// One that the kind is counted by, every kind or itself; nullopt: there is none of this name.
std::optional<Figure> figure_named(const Kind& kind, std::string_view name, Language language);

/// One figure of one period, as registers are asked for it.
struct FigureQuestion {
  std::vector<std::string> count, among;
};
FigureQuestion question_of(const Figure& figure, const stats::Period& period);

/// GET /figures. One statement for each list that figures share, as many again for what they are held against. Errors:
/// not_found, invalid (malformed at /period, not_a_choice at /by and /against).
Result<FiguresView> figures(const Services& services, db::Tx& tx, const api::Call& call, const AskFigures& in);

/// GET /figures/trend (走势): one figure in the twelve periods up to the one asked for. One statement for each list and
/// period. Errors: not_found, invalid (malformed at /period, not_a_choice at /figure where it is none of the kind's, or
/// one of what stands now).
Result<TrendView> figure_trend(const Services& services, db::Tx& tx, const api::Call& call, const AskTrend& in);

}  // namespace zs::matter

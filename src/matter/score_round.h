#pragma once
// A round of scores: the sheets of all whom a scheme judges in a period, opened by one act. Of units those directly
// below the organ that the caller's office serves; of persons those of the caller's own organ whose category the scheme
// is for.

#include <api/api.h>
#include <matter/score_views.h>
#include <matter/services.h>

#include <vector>

namespace zs::matter {

/// The schemes of which the caller may open sheets.
std::vector<ScoreSchemeName> schemes_to_open(const Services& services, const api::Call& call);

/// GET /scores/rounds: everybody it concerns, with his sheet, or why he has none. One statement, and two for each
/// indicator of each who has no sheet yet. Errors: not_found (no scheme of which he may open sheets), invalid
/// (matter_score_period).
Result<ScoreRoundView> score_round(const Services& services, db::Tx& tx, const api::Call& call,
                                   const ScoreRoundOf& in);

/// POST /scores/rounds: a sheet for each who has none and may have one, each begun as by hand. Once more: only those
/// that are missing. Errors: those of score_round and of beginning such a matter; then none is opened.
Result<api::Subject> open_score_round(const Services& services, db::Tx& tx, const api::Call& call,
                                      const ScoreRoundOf& in);

}  // namespace zs::matter

#pragma once
// Reading score sheets: who came to what in a period, one sheet line by line, and what a line rests on; each as far as
// the caller may see the matters. And whether what is stored is what its evidence gives.

#include <api/routes.h>
#include <matter/score_views.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// GET /scores. Five statements.
Result<ScoreRanking> score_ranking(const Services& services, db::Tx& tx, const api::Call& call, const AskScores& in);

/// GET /matters/{id}/score. Four statements, and two for each indicator, which is counted anew. Errors: not_found (also
/// where the matter is no sheet, or nothing is computed yet).
Result<ScoreSheetView> score_sheet(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// GET /matters/{id}/score/{indicator}: the very matters. Four statements. Errors: not_found.
Result<ScoreEvidenceView> score_evidence(const Services& services, db::Tx& tx, const api::Call& call,
                                         const OfScoreLine& in);

/// Each sheet is computed anew from its evidence under the version it names, and held against its row, its event and
/// the matters it rests on: a sentence per fault. What happened to a matter since is no fault: sheets show it.
std::vector<std::string> verify_scores(const Kinds& kinds, db::Tx& tx);

void add_score_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter

#pragma once
// What somebody came to over the years: all his sheets, as far as the caller may see them, line by line. Taken out for
// promotion, titles and selection.

#include <api/api.h>
#include <matter/requests.h>
#include <matter/score_views.h>
#include <matter/services.h>

namespace zs::matter {

/// Of whom the sheet of this matter is. Four statements, and five for each of his sheets. Errors: not_found (also where
/// the matter is no sheet).
Result<ScoreRecord> score_record(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

}  // namespace zs::matter

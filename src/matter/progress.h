#pragma once
// How far each of its people has come (学习进度): counted from what they did in the matters that lead here, never
// entered.

#include <api/api.h>
#include <matter/kind.h>
#include <matter/progress_views.h>
#include <matter/requests.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /matters/{id}/progress. Four statements, and two for each test and person. Errors: not_found.
Result<ProgressView> progress(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

void add_progress_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter

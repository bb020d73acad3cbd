#pragma once
// What lies in the folder beside a matter (背景夹): earlier papers of the same sender, last year's of the same title, what
// was said on the papers it belongs to, and how the last one like it was handled. All as far as the caller may see.

#include <matter/background_views.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /matters/{id}/background. At most three statements, on PostgreSQL one more for the planner. Errors: not_found.
Result<BackgroundView> background(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

}  // namespace zs::matter

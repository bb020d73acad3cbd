#pragma once
// What lies ahead (超前服务): what falls due, expires or comes round in the next days, over all kinds, as far as the caller
// may see it.

#include <api/api.h>
#include <matter/ahead_views.h>
#include <matter/services.h>

namespace zs::matter {

/// GET /ahead. A statement for the steps, one for each day that kinds declare (`ahead`), those of `GET /owed`, and one
/// for recurring work.
AheadView ahead(const Services& services, db::Tx& tx, const api::Call& call, const AskAhead& in);

}  // namespace zs::matter

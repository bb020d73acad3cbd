#pragma once
// Who acts for whom, beside the matters: setting it up, and what is on desks follows it, matter by matter.

#include <db/db.h>
#include <matter/deputy_views.h>
#include <matter/services.h>

#include <api/api.h>

namespace zs::matter {

/// Part of `add_routes`: `/delegations`, `/absences`, `/posts/{id}/deputy`.
void add_deputy_routes(api::Routes& routes, const Services& services);

/// What was wished to be taken along goes to who stands in; what is open when a delegation or absence ends goes back.
/// Each matter in a transaction of its own, so a stop in between loses nothing. Returns when to look again.
Instant follow_delegations(const Services& services, db::Database& database, Instant now);

}  // namespace zs::matter

#pragma once
// Handing over what somebody has on his desk when he leaves a post (离职移交): the office orders it once, with a reason;
// it is carried out matter by matter afterwards, each an act of the office of its own (改派), whatever restarts. What
// cannot go stays where it is, is told with why, and shows in the monitor as held by nobody.

#include <api/api.h>
#include <matter/monitor_views.h>
#include <matter/row.h>
#include <matter/services.h>

namespace zs::matter {

/// Orders it; a dry run writes nothing. Errors: not_found, matter_not_your_office, matter_hand_over_to,
/// matter_hand_over_running, required.
Result<api::Subject> hand_over(const Services& services, db::Tx& tx, const api::Call& call, const HandOver& in);
/// What would go, with what is refused and why.
Result<HandOverView> hand_over_tried(const Services& services, db::Tx& tx, const api::Call& call, const HandOver& in);
/// The last one of a person: how far it is, and what stayed. Errors: not_found, matter_not_your_office.
Result<HandOverView> last_handover(const Services& services, db::Tx& tx, const api::Call& call, Id person);

/// Carries out what was ordered, a matter a transaction.
Instant run_handovers(const Services& services, db::Database& database, Instant now);

/// One matter of what the office ordered for many.
HandOverItem order_item(const Services& services, const api::Call& call, const Matter& matter);

/// Routes of the office: monitor, load, error register, hand-over.
void add_office_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter

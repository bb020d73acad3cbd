#pragma once
// Secretaries and their leaders (代录, 代办), beside the matters: setting it up, and whose desk they see.

#include <api/api.h>
#include <event/event.h>
#include <matter/mandate_views.h>
#include <matter/services.h>

namespace zs::matter {

/// Part of `add_routes`: `/mandates`.
void add_mandate_routes(api::Routes& routes, const Services& services);

/// Secretaries see what lies on their leaders' desks from when a mandate begins until it ends. Returns when to look
/// again.
Instant follow_mandates(const Services& services, db::Database& database, Instant now);

/// Leader and secretary hear what somebody else gave or ended for them.
void tell_mandate(const Services& services, db::Tx& tx, const event::Event& event);

}  // namespace zs::matter

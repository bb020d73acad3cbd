#pragma once
// Who is told of what happens to a matter, after the command and never inside it; and the clocks that fire by
// themselves.

#include <event/event.h>
#include <matter/services.h>
#include <notify/hub.h>
#include <notify/notify.h>

namespace zs::matter {

/// Consumer of committed events: writes the notices of each.
void tell(const Services& services, db::Tx& tx, const event::Event& event);

/// Whom an event concerns: everybody who took part in the matter or holds it.
std::vector<notify::Concern> concerned(db::Tx& tx, const event::Event& event);

/// Fires reminders and overdue marks that are due at `now`, each in its own transaction.
/// Returns when to look again.
Instant fire_timers(const Services& services, db::Database& database, Instant now);

}  // namespace zs::matter

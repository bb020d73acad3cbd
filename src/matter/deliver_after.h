#pragma once
// What follows a delivery after its command: notices to the registries, word to the sender when the receiver is done
// or has answered (反馈), and the clock of what nobody signs for. All of it reads committed events or the rows
// themselves, so that what is done twice has effect once and what was missed is made good.

#include <event/event.h>
#include <matter/services.h>
#include <notify/hub.h>

#include <string>
#include <vector>

namespace zs::matter {

/// Consumer of committed events: the notices of a delivery's.
void tell_delivery(const Services& services, db::Tx& tx, const event::Event& event);

/// Whoever has a paper that was revoked or repealed is told so.
void tell_receivers(const Services& services, db::Tx& tx, const event::Event& event);

/// Whose boxes look different after an event of a delivery: both registries'.
std::vector<notify::Concern> concerned_by_delivery(db::Tx& tx, const event::Event& event);

/// Consumer of committed events: when a matter that was received, or one that answers it, has moved, the delivery it
/// came by learns what its sender may know.
void follow_deliveries(const Services& services, db::Tx& tx, const event::Event& event);

/// Marks deliveries that nobody signed for in time, each in its own transaction. Returns when to look again.
Instant mark_overdue_deliveries(const Services& services, db::Database& database, Instant now);

/// A sentence per fault: chains of events and rows, matters that were or were not to begin, links.
std::vector<std::string> verify_deliveries(db::Tx& tx);

}  // namespace zs::matter

#pragma once
// Who hears of what is owed: before a period ends while it is not done, and once when it was missed. Written as an
// event of the plan, so its trail says when.

#include <event/event.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// Consumer of committed events: follows what a matter owes from when it is sent; pauses while it is put aside, ends
/// with it.
void follow_owed(const Services& services, db::Tx& tx, const event::Event& event);

/// Tells of what has come since, each obligation in its own transaction and once. Returns when to look again.
Instant tell_owed(const Services& services, db::Database& database, Instant now);

/// Each obligation stands at the first day of a period, and nobody was told of one twice. A sentence per fault.
std::vector<std::string> verify_owed(const Kinds& kinds, db::Tx& tx);

}  // namespace zs::matter

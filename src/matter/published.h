#pragma once
// What was published, day by day: who comes within its audience gets it too, and when its last day is over it leaves
// the desks of those who have not read it. Both by themselves, each an event of the matter.

#include <event/event.h>
#include <matter/kind.h>
#include <matter/row.h>
#include <matter/services.h>

namespace zs::matter {

/// Whether it was given to the audience of its kind to read.
bool was_published(const Kind& kind, const Matter& matter);

/// Whether its kind has an audience and it was given to anybody to read, by a rule or by name.
bool was_given_to_read(const Kind& kind, const Matter& matter);

/// Consumer of committed events: follows what was issued or published, until when and for whom.
void follow_published(const Services& services, db::Tx& tx, const event::Event& event);

/// Does what has come: takes what is over off the desks, gives what still holds to who came since. Each matter in a
/// transaction of its own. Returns when to look again.
Instant keep_published(const Services& services, db::Database& database, Instant now);

}  // namespace zs::matter

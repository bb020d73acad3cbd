#pragma once
// The way a matter went, line by line, and who may see it: read from its chain of events.

#include <event/event.h>
#include <matter/lists.h>
#include <matter/requests.h>
#include <matter/services.h>

namespace zs::matter {

/// The trail, oldest first. Errors: not_found, matter_cursor_malformed.
Result<EventPage> trail(const Services& services, db::Tx& tx, const api::Call& call, const ListEvents& in);

/// Who took part, who may see it and why. Errors: not_found.
Result<ReaderList> readers(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

}  // namespace zs::matter

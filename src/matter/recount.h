#pragma once
// Running deadlines follow an imported calendar (docs/decisions/0047): ordered once with the import, done afterwards
// matter by matter, each an event of its own (按新日历调整期限), whatever restarts. What moves, the kernel decides.

#include <api/api.h>
#include <calendar/calendar.h>
#include <flow/flow.h>
#include <matter/row.h>
#include <matter/services.h>

#include <boost/describe.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace zs::matter {

/// How it went: `moved` steps have another deadline, `failed` matters could not be counted anew.
struct RecountView {
  Instant at{};
  bool finished = false;
  int moved = 0;
  int failed = 0;
};
BOOST_DESCRIBE_STRUCT(RecountView, (), (at, finished, moved, failed))

/// Ordered in the transaction of the import. `former`: the year as it was known before; nullopt: it was not.
void order_recount(const Services& services, db::Tx& tx, const api::Call& call, int year,
                   const std::optional<calendar::Year>& former);
/// How many imports there were: a node that knows of fewer has to load the calendar again. One statement.
std::int64_t imports_of_calendar(db::Tx& tx);
/// Of the last import of a year. One statement.
std::optional<RecountView> last_recount(db::Tx& tx, int year);

/// Every clock of what runs that comes out differently by `services.calendar()` than by `former`; nothing is written.
using Recounted = std::function<void(const Matter&, const flow::Visit& before, const flow::Clock&)>;
void each_recounted(const Services& services, db::Tx& tx, Instant now,
                    const std::shared_ptr<const calendar::Calendar>& former, const Recounted& each);

/// Carries out what was ordered, a matter a transaction.
Instant run_recounts(const Services& services, db::Database& database, Instant now);

}  // namespace zs::matter

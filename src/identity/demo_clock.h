#pragma once
// The clock of a demo office, as it is kept: it begins where the demo's story ends and can be put forward, never back.
// A real office has none and is given none.

#include <api/caller.h>
#include <base/error.h>
#include <base/id.h>
#include <base/time.h>
#include <db/db.h>

#include <optional>

namespace zs::identity {

struct DemoClock {
  Instant at;
  std::optional<Instant> wanted;  // it is being put forward as far as this
};

/// nullopt: this office lives by the machine's clock. Throws std::runtime_error where a real office has a demo's clock.
std::optional<DemoClock> demo_clock(db::Tx& tx);

/// The demo's first moment. Throws std::logic_error outside a demo.
void begin_demo_clock(db::Tx& tx, Instant at);

/// Asks for the clock to be put forward to `wanted`; an event of the settings. Errors: clock_is_moving.
Result<void> want_demo_clock(db::Tx& tx, const api::Call& call, IdSource& ids, Instant wanted);

/// Notes where the next start finds the clock.
void keep_demo_clock(db::Tx& tx, Instant at);

/// Notes that the clock goes from `from` to `to`, and that the next start finds it at `kept`. Whatever lets somebody in
/// is good as much longer as the clock leaps: nobody was away for it.
void leap_demo_clock(db::Tx& tx, Instant from, Instant to, Instant kept);

}  // namespace zs::identity

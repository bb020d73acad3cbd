#pragma once
// The demo office lives by a clock of its own, so that its day is always the one its story ends in: the clock runs
// while the office is served, stands while it is not, can be put forward (快进) and never goes back.

#include <api/api.h>
#include <calendar/calendar.h>
#include <identity/identity.h>

#include <atomic>
#include <functional>
#include <memory>

namespace zs::app {

class DemoClock {
 public:
  explicit DemoClock(Instant at);

  Clock clock() const;
  /// One step towards where the clock is wanted, at most to `next`, when the next thing is due: on the way everything
  /// happens at its own time and in its order. True when it went on.
  bool go_on(identity::Service& identity, Instant next);
  /// Notes where it will be a while from now, unless that was done: however the program ends, the next start does not
  /// go back. Wanted at least every half minute, from the dispatcher's thread.
  void keep(db::Database& database);
  /// Notes where it is, at an orderly end.
  void stand(db::Database& database);

 private:
  Instant now() const;
  void set(Instant at);

  /// What lies between the machine's steady clock and this one, in ms.
  std::shared_ptr<std::atomic<std::int64_t>> ahead_;
  Instant kept_{};  // what the database holds
};

/// The clock of this database's office; null: it lives by the machine's. Throws std::runtime_error where a real office
/// holds a demo's clock.
std::unique_ptr<DemoClock> demo_clock_of(db::Database& database);

/// `GET` and `POST /demo/clock`. `wake`: what is due is looked at soon.
void add_demo_clock_routes(api::Routes& routes, identity::Service& identity,
                           std::function<std::shared_ptr<const calendar::Calendar>()> calendar,
                           std::function<void()> wake);

}  // namespace zs::app

#include <app/demo_clock.h>
#include <base/log.h>
#include <identity/demo_clock.h>
#include <identity/errors.h>

#include <algorithm>
#include <chrono>

namespace zs::app {
namespace demo_clock {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

/// What happens within a minute happens together; what nobody foretells is looked at each hour.
constexpr minutes shortest_step{1};
constexpr hours longest_step{1};
constexpr minutes kept_ahead{1};

std::int64_t steady_millis() {
  return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

enum class Stride { hour, morning, day, week };
BOOST_DESCRIBE_ENUM(Stride, hour, morning, day, week)

/// `morning`: when the office opens next.
struct PutForward {
  Stride by;
};
BOOST_DESCRIBE_STRUCT(PutForward, (), (by))

struct ClockView {
  Instant now;
  std::optional<Instant> until;  // it is being put forward as far as this
};
BOOST_DESCRIBE_STRUCT(ClockView, (), (now, until))

std::optional<identity::DemoClock> clock_in(db::Database& database) {
  return database.read([](db::Tx& tx) { return Result<std::optional<identity::DemoClock>>(identity::demo_clock(tx)); })
      .value();
}

void note(db::Database& database, Instant at) {
  database.write([&](db::Tx& tx) {
    identity::keep_demo_clock(tx, at);
    return Result<bool>(true);
  });
}

/// When the office opens next.
Instant next_morning(const calendar::Calendar& calendar, Instant now) {
  auto opens = [&](Date day) { return at_time(day, calendar.hours().front().open); };
  auto today = date_of(now);
  if (calendar.is_workday(today) && now < opens(today)) return opens(today);
  return opens(calendar.add_working_days(today, 1).value);
}

Instant target(const calendar::Calendar& calendar, Instant now, Stride by) {
  switch (by) {
    case Stride::hour: return now + hours(1);
    case Stride::morning: return next_morning(calendar, now);
    case Stride::day: return now + hours(24);
    case Stride::week: return now + hours(7 * 24);
  }
  return now;
}

api::Answer<ClockView> view(db::Tx& tx, const api::Call& call) {
  auto clock = identity::demo_clock(tx);
  return {{call.now, clock ? clock->wanted : std::nullopt}};
}

}  // namespace demo_clock

DemoClock::DemoClock(Instant at) : ahead_(std::make_shared<std::atomic<std::int64_t>>()) { set(at); }

Instant DemoClock::now() const { return from_millis(demo_clock::steady_millis() + ahead_->load()); }

void DemoClock::set(Instant at) { ahead_->store(to_millis(at) - demo_clock::steady_millis()); }

Clock DemoClock::clock() const {
  return [ahead = ahead_] { return from_millis(demo_clock::steady_millis() + ahead->load()); };
}

bool DemoClock::go_on(identity::Service& identity, Instant next) {
  const Instant from = now();
  auto stored = demo_clock::clock_in(identity.database());
  if (!stored || !stored->wanted) return false;
  const Instant step = std::clamp(next, from + demo_clock::shortest_step, from + demo_clock::longest_step);
  const Instant to = std::max(from, std::min(step, *stored->wanted));
  identity.database().write([&](db::Tx& tx) {
    identity::leap_demo_clock(tx, from, to, to + demo_clock::kept_ahead);
    return Result<bool>(true);
  });
  // First what lets people in is good for longer, then the clock goes on.
  identity.forget_all();
  set(to);
  kept_ = to + demo_clock::kept_ahead;
  return true;
}

void DemoClock::keep(db::Database& database) {
  if (now() + demo_clock::kept_ahead / 2 < kept_) return;
  kept_ = now() + demo_clock::kept_ahead;
  demo_clock::note(database, kept_);
}

void DemoClock::stand(db::Database& database) {
  try {
    demo_clock::note(database, now());
  } catch (const std::exception& failure) {
    log::warning("demo_clock_not_noted", {{"reason", failure.what()}});
  }
}

std::unique_ptr<DemoClock> demo_clock_of(db::Database& database) {
  auto clock = demo_clock::clock_in(database);
  if (!clock) return nullptr;
  return std::make_unique<DemoClock>(clock->at);
}

void add_demo_clock_routes(api::Routes& routes, identity::Service& identity,
                           std::function<std::shared_ptr<const calendar::Calendar>()> calendar,
                           std::function<void()> wake) {
  using namespace demo_clock;
  routes.read<api::Nothing, ClockView>(
      "/demo/clock", api::Authorisation::signed_in(), "The demo office's clock.",
      [&identity](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Answer<ClockView>> {
        if (!identity.demo()) return refuse(errors::not_found);
        return view(tx, call);
      });
  routes.write<PutForward, ClockView>(
      http::Method::post, "/demo/clock", api::Authorisation::signed_in(),
      "Puts the demo office's clock forward by an hour, to the next working morning, by a day or a week.",
      [&identity, calendar, wake](db::Tx& tx, const api::Call& call, const PutForward& in) -> Result<api::Subject> {
        if (!identity.demo()) return refuse(errors::not_found);
        auto wanted = target(*calendar(), call.now, in.by);
        if (auto asked = identity::want_demo_clock(tx, call, identity.ids(), wanted); !asked)
          return Failure(asked.error());
        tx.after_commit(wake);
        return api::Subject{call.caller.person};
      },
      [](db::Tx& tx, const api::Call& call, const PutForward&, api::Subject) -> Result<api::Answer<ClockView>> {
        return view(tx, call);
      });
}

}  // namespace zs::app

#include <flow/clocks.h>
#include <flow/errors.h>
#include <flow/moves.h>

#include <algorithm>

namespace zs::flow {
namespace clocks {
namespace {

/// All moments of a clock, in one order.
template <class F>
void each_moment(Clock& clock, F f) {
  if (clock.due_at) f(*clock.due_at);
  for (auto& at : clock.reminders) f(at);
  for (auto& at : clock.lapses) f(at);
}

bool same(const Clock& clock, const Visit& visit) {
  return clock.due_at == visit.due_at && clock.reminders == visit.reminders && clock.lapses == visit.lapses;
}

/// Level by level: what was told or done stays, and whatever has passed by either calendar.
void keep_passed(std::vector<Instant>& levels, const std::vector<Instant>& before, int done, Instant now) {
  for (std::size_t i = 0; i < levels.size() && i < before.size(); ++i)
    if (static_cast<int>(i) < done || before[i] <= now || levels[i] <= now) levels[i] = before[i];
}

std::optional<Clock> counted_anew(const Situation& situation, const Visit& visit) {
  const auto& context = situation.context;
  const auto* step = situation.definition.find(visit.step);
  if (!step || !visit.due_at || clock_of(context.former, *step, visit).due_at != visit.due_at) return std::nullopt;
  auto clock = clock_of(context.time, *step, visit);
  auto now = situation.state.suspended ? situation.state.suspended->at : context.now;
  bool moved = clock.due_at != visit.due_at;
  if (!clock.due_at || (moved && std::min(*visit.due_at, *clock.due_at) <= now)) return std::nullopt;
  keep_passed(clock.reminders, visit.reminders, visit.reminded, now);
  keep_passed(clock.lapses, visit.lapses, visit.lapsed, now);
  return same(clock, visit) ? std::nullopt : std::optional(std::move(clock));
}

}  // namespace
}  // namespace clocks

void push_on(const Reckoning& time, Clock& clock, const Pause& pause, bool by_clock) {
  if (pause.to <= pause.from) return;
  clocks::each_moment(clock, [&](Instant& at) {
    if (at <= pause.from) return;
    at = time.push_on && !by_clock ? time.push_on(at, pause.from, pause.to) : at + (pause.to - pause.from);
  });
}

bool counts_by_clock(const Reckoning& time, const Step& step, const Visit& visit) {
  auto deadline = step.due.empty() || !time.deadline ? std::nullopt : time.deadline(step, visit.began());
  return deadline && deadline->by_clock;
}

Clock clock_of(const Reckoning& time, const Step& step, const Visit& visit) {
  Clock clock{visit.number, {}, {}, {}};
  auto deadline = step.due.empty() || !time.deadline ? std::nullopt : time.deadline(step, visit.began());
  if (!deadline) return clock;
  clock.due_at = deadline->due_at;
  clock.reminders = std::move(deadline->reminders);
  clock.lapses = std::move(deadline->lapses);
  std::sort(clock.reminders.begin(), clock.reminders.end());
  for (const auto& pause : visit.pauses) push_on(time, clock, pause, deadline->by_clock);
  return clock;
}

Result<Decision> recount(const Situation& situation) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  const auto& state = situation.state;
  Decision decision{{}, state, {}, {}, no_id};
  if (state.life != Life::running) return decision;
  Recounted change{situation.context.now, {}};
  for (const auto* visit : state.open_visits())
    if (auto clock = clocks::counted_anew(situation, *visit)) change.clocks.push_back(std::move(*clock));
  if (change.clocks.empty()) return decision;
  if (change.clocks.size() == 1) decision.step = state.visit(change.clocks.front().visit)->step;
  fold(decision.state, change);
  decision.changes.emplace_back(std::move(change));
  return decision;
}

}  // namespace zs::flow

#include <base/log.h>
#include <identity/identity.h>
#include <matter/audience.h>
#include <matter/command.h>
#include <matter/lasting.h>
#include <matter/published.h>
#include <matter/published_row.h>

#include <algorithm>

namespace zs::matter {
namespace published_work {
namespace {

constexpr int published_at_once = 50;

bool follows(const Kind& kind) { return kind.audience || (kind.lasts && !kind.lasts->until.empty()); }

bool lives(const Matter& matter) {
  const bool runs = matter.flow.life == flow::Life::running && !matter.flow.suspended;
  return runs || matter.flow.life == flow::Life::closed;
}

/// How it is to be followed. Without a last day it is valid, for who comes later, as long as it runs.
Published standing(const Kind& kind, const Matter& matter, Date today) {
  Published out{matter.id, {}, std::nullopt, false, 0};
  const auto days = lives(matter) ? lasting_days(kind, matter) : std::nullopt;
  if (days && days->until) {
    out.until_on = zs::to_text(*days->until);
    out.over_at = publish::over_at(*days);
  }
  const bool holds = days && days->until ? today <= *days->until : matter.flow.life == flow::Life::running;
  out.widens = lives(matter) && holds && was_published(kind, matter);
  return out;
}

/// One step after the other: what comes of the first may be where the second arrives.
Result<api::Nothing> leave_desks(const Services& services, db::Tx& tx, const Matter& matter, Instant now) {
  flow::Command command;
  command.verb = flow::Verb::expire;
  std::vector<int> visits;
  for (const auto* visit : matter.flow.open_visits())
    if (visit->reading) visits.push_back(visit->number);
  visits.push_back(0);
  for (int visit : visits) {
    command.visit = visit;
    if (auto done = befall(services, tx, identity::system_call(now), matter.id, command); !done)
      return Failure(done.error());
  }
  return api::Nothing{};
}

Result<api::Nothing> end(const Services& services, db::Tx& tx, Published row, Instant now) {
  auto matter = lock(tx, row.matter);
  row.over_at.reset();
  row.widens = false;
  if (matter->flow.suspended) row.until_on.clear();  // reckoned anew when it is taken up again
  write(tx, row);
  return matter->flow.suspended ? api::Nothing{} : leave_desks(services, tx, *matter, now);
}

Result<api::Nothing> widen(const Services& services, db::Tx& tx, Published row, std::int64_t version, Instant now) {
  auto matter = lock(tx, row.matter);
  row.looked = version;
  write(tx, row);
  auto kind = services.kinds->of(matter->kind, matter->version);
  flow::Command command;
  command.verb = flow::Verb::widen;
  for (const auto& one : audience_of(*kind, matter->fields, *services.directory(), matter->starter))
    command.people.push_back({one.person, one.post});
  auto done = befall(services, tx, identity::system_call(now), matter->id, command);
  if (!done) return Failure(done.error());
  return api::Nothing{};
}

/// What cannot be done is told in the log and not tried for ever.
template <class Act>
void do_for(db::Database& database, const Published& row, const Published& afterwards, Act act) {
  auto done = database.write([&](db::Tx& tx) { return act(tx, row); });
  if (done) return;
  log::warning("what was published could not be followed",
               {{"matter", zs::to_text(row.matter)}, {"code", std::string(done.error().kind->code)}});
  static_cast<void>(database.write([&](db::Tx& tx) {
    write(tx, afterwards);
    return Result<bool>(true);
  }));
}

}  // namespace
}  // namespace published_work

bool was_published(const Kind& kind, const Matter& matter) {
  return kind.audience && std::ranges::any_of(matter.flow.visits, [&](const flow::Visit& visit) {
    const auto* step = kind.flow.find(visit.step);
    return step && step->by == audience_rule;
  });
}

bool was_given_to_read(const Kind& kind, const Matter& matter) {
  return kind.audience && std::ranges::any_of(matter.flow.visits, &flow::Visit::reading);
}

void follow_published(const Services& services, db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::matter) return;
  auto matter = find(tx, event.stream.id);
  auto kind = matter ? services.kinds->of(matter->kind, matter->version) : nullptr;
  if (!kind || !published_work::follows(*kind) || !matter->started_at) return;
  auto is = published_work::standing(*kind, *matter, date_of(event.at));
  const auto was = published_of(tx, matter->id);
  if (!was && is.until_on.empty() && !is.widens) return;
  if (was) {
    if (was->until_on == is.until_on) is.over_at = was->over_at;
    if (was->widens) is.looked = was->looked;
    is.urged_on = was->urged_on;
  }
  if (was && *was == is) return;
  write(tx, is);
  if (services.wake) tx.after_commit(services.wake);
}

Instant keep_published(const Services& services, db::Database& database, Instant now) {
  constexpr auto most = published_work::published_at_once;
  const auto version = services.directory()->version;
  auto over = *database.read([&](db::Tx& tx) { return Result<std::vector<Published>>(published_over(tx, now, most)); });
  for (const auto& row : over) {
    auto afterwards = row;
    afterwards.over_at.reset();
    afterwards.widens = false;
    published_work::do_for(database, row, afterwards, [&](db::Tx& tx, const Published& one) {
      return published_work::end(services, tx, one, now);
    });
  }
  auto widening =
      *database.read([&](db::Tx& tx) { return Result<std::vector<Published>>(published_widening(tx, version, most)); });
  for (const auto& row : widening) {
    auto afterwards = row;
    afterwards.looked = version;
    published_work::do_for(database, row, afterwards, [&](db::Tx& tx, const Published& one) {
      return published_work::widen(services, tx, one, version, now);
    });
  }
  if (!over.empty() || !widening.empty()) return now;
  auto next = *database.read([](db::Tx& tx) { return Result<std::optional<Instant>>(published_over_next(tx)); });
  return next.value_or(Instant::max());
}

}  // namespace zs::matter

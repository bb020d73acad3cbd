#include <fmt/format.h>
#include <identity/identity.h>
#include <matter/command.h>
#include <matter/owed.h>
#include <matter/owed_row.h>
#include <matter/owed_telling.h>
#include <notify/notify.h>

#include <algorithm>
#include <set>

namespace zs::matter {
namespace owed_work {
namespace {

constexpr int owed_at_once = 50, owed_verified_at_once = 200;
constexpr std::string_view soon_verb = "owed_soon", missed_verb = "owed_missed";

std::string_view verb_of(OwedMoment moment) { return moment == OwedMoment::soon ? soon_verb : missed_verb; }

/// When the office opens on the day the moment falls on: near its end, or the first working day after it.
Instant moment_at(const Obligation& of, const plan::Period& period, OwedMoment moment) {
  const auto& calendar = of.at.calendar();
  const auto ends = plan::ends_on(of.term, period);
  const auto day = moment == OwedMoment::soon ? plan::alert_on(calendar, of.term, period, of.owes.alert)
                                              : calendar.add_working_days(ends, 1).value;
  return at_time(day, calendar.hours().front().open);
}

/// The moment that comes next from a period on: its own one, or that of the first period after it that owes.
OwedNext standing_at(const Obligation& of, const plan::Period& from, OwedMoment moment) {
  OwedNext out{of.matter.id, of.owes.name, from.first, moment, std::nullopt};
  const auto period = plan::first_owing(of.owes.every, of.term, from);
  if (!period) return out;
  if (period->first != from.first) out.moment = OwedMoment::soon;
  if (of.owes.alert == 0) out.moment = OwedMoment::over;
  out.period = period->first;
  out.next_at = moment_at(of, *period, out.moment);
  return out;
}

OwedNext after(const Obligation& of, const OwedNext& at) {
  const auto period = plan::period_of(of.owes.every, at.period);
  if (at.moment == OwedMoment::soon) return standing_at(of, period, OwedMoment::over);
  return standing_at(of, plan::period_after(of.owes.every, period), OwedMoment::soon);
}

/// Where it stands now. Followed from the present period on, and again after it was put aside: what went by meanwhile
/// is seen on its page, nobody is told of it afterwards.
OwedNext followed(const Obligation& of, const OwedNext* was) {
  const auto present = plan::period_of(of.owes.every, date_of(of.at.now()));
  if (!was) return standing_at(of, present, OwedMoment::soon);
  const auto stood = plan::period_of(of.owes.every, was->period);
  if (was->next_at || stood.first >= present.first) return standing_at(of, stood, was->moment);
  return standing_at(of, present, OwedMoment::soon);
}

/// While it runs; what is put aside or over is not followed.
std::optional<Obligation> obligation(const Owes& owes, const Situation& at, const Matter& matter) {
  const bool runs = matter.flow.life == flow::Life::running && !matter.flow.suspended;
  return runs ? obligation_of(owes, at, matter) : std::nullopt;
}

// ── Telling ──

std::vector<Id> told_people(const Obligation& of, OwedMoment moment) {
  std::vector<Id> people;
  for (const auto& one : who_owes(of)) people.push_back(one.person);
  if (moment == OwedMoment::over && std::ranges::find(people, of.matter.starter) == people.end())
    people.push_back(of.matter.starter);
  return people;
}

json::object words_of(const Obligation& of, const OwedNext& at, const plan::Standing& standing) {
  const auto period = plan::period_of(of.owes.every, at.period);
  return {{"title", of.matter.title},
          {"what", to_json(Words(Declared{of.owes.title}))},
          {"period", to_json(Words(plan::name_of(of.owes.every, period)))},
          {"done", std::to_string(standing.done)},
          {"least", std::to_string(standing.least)},
          {"until", to_json(Words(of.at.calendar().end_of_office(standing.ends)))}};
}

/// The event of the plan, after its head.
Id append_told(const Services& services, db::Tx& tx, Matter& matter, const OwedNext& at, Instant now) {
  const Id id = services.ids->next(now);
  matter.head = event::append(tx, identity::system_call(now), id, matter.head,
                              {.stream = {event::StreamKind::matter, matter.id},
                               .verb = std::string(verb_of(at.moment)),
                               .body = {{"owes", at.owes}, {"period", zs::to_text(at.period)}}});
  update(tx, matter);
  return id;
}

plan::Standing standing_now(const Services& services, db::Tx& tx, const Obligation& of, const OwedNext& at) {
  const auto period = plan::period_of(of.owes.every, at.period);
  auto done = owed_days(services, tx, of.owes, {of.matter.kind, of.matter.id, of.matter.id}, period);
  return standing_of(of, period, done[of.matter.id]);
}

/// What there is to tell: something is missing of a period that owes, and an alert comes before its end.
bool tells(const Obligation& of, const OwedNext& at, const plan::Standing& standing) {
  const bool late_alert = at.moment == OwedMoment::soon && date_of(of.at.now()) > standing.ends;
  const bool owes = plan::owes(of.term, plan::period_of(of.owes.every, at.period));
  return owes && standing.done < standing.least && !late_alert;
}

/// What came while nobody looked is told too, the alert of a period that is over aside.
void reach(const Services& services, db::Tx& tx, const OwedNext& at, Instant now) {
  auto matter = lock(tx, at.matter);
  auto kind = services.kinds->of(matter->kind, matter->version);
  const auto* owes = owes_named(*kind, at.owes);
  Situation situation(services, kind, *matter, {}, now);
  situation.look_in(tx);
  const auto of = owes ? obligation(*owes, situation, *matter) : std::nullopt;
  auto next = at;
  next.next_at.reset();
  if (of) next = after(*of, at);
  if (!go_on(tx, at, next) || !of) return;
  const auto standing = standing_now(services, tx, *of, at);
  if (!tells(*of, at, standing)) return;
  const Id event = append_told(services, tx, *matter, at, now);
  const auto& message =
      at.moment == OwedMoment::soon ? notify::messages::owed_soon : notify::messages::owed_missed;
  for (Id person : told_people(*of, at.moment))
    notify::add(tx, *services.ids, {person, event, matter->id, now, &message, words_of(*of, at, standing)});
  if (services.wake) tx.after_commit(services.wake);
}

}  // namespace
}  // namespace owed_work

void follow_owed(const Services& services, db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::matter) return;
  auto matter = find(tx, event.stream.id);
  auto kind = matter ? services.kinds->of(matter->kind, matter->version) : nullptr;
  if (!kind || kind->owes.empty() || !matter->started_at) return;
  Situation at(services, kind, *matter, {}, event.at);
  at.look_in(tx);
  const auto rows = owed_next_of(tx, matter->id);
  for (const auto& owes : kind->owes) {
    auto found = std::ranges::find(rows, owes.name, &OwedNext::owes);
    const auto* was = found == rows.end() ? nullptr : &*found;
    auto of = owed_work::obligation(owes, at, *matter);
    if (!of && !was) continue;
    auto is = was ? *was : OwedNext();
    is.next_at.reset();
    if (of) is = owed_work::followed(*of, was);
    if (!was)
      insert(tx, is);
    else if (is != *was)
      static_cast<void>(go_on(tx, *was, is));
    if (services.wake) tx.after_commit(services.wake);
  }
}

Instant tell_owed(const Services& services, db::Database& database, Instant now) {
  constexpr auto most = owed_work::owed_at_once;
  auto due = *database.read([&](db::Tx& tx) { return Result<std::vector<OwedNext>>(owed_next_due(tx, now, most)); });
  for (const auto& one : due)
    static_cast<void>(database.write([&](db::Tx& tx) {
      owed_work::reach(services, tx, one, now);
      return Result<bool>(true);
    }));
  if (!due.empty()) return now;  // what was told of may have another moment that has come
  auto next = *database.read([&](db::Tx& tx) { return Result<std::optional<Instant>>(owed_next_after(tx, now)); });
  return next.value_or(Instant::max());
}

// ── Verification ──

namespace owed_work {
namespace {

void verify_told(db::Tx& tx, const OwedNext& row, const Owes& owes, std::vector<std::string>& faults) {
  std::set<std::pair<std::string, std::string>> told;  // period and verb
  for (std::int64_t seq = 0;;) {
    auto events = event::of_stream(tx, {event::StreamKind::matter, row.matter}, seq, owed_verified_at_once);
    for (const auto& event : events) {
      const auto* name = event.body.if_contains("owes");
      if (!name || !name->is_string() || std::string_view(name->get_string()) != owes.name) continue;
      std::string period(event.body.at("period").as_string());
      if (!told.emplace(period, event.verb).second)
        faults.push_back(fmt::format("matter {}: was told twice of `{}` in {}", row.matter, row.owes, period));
      if (period > zs::to_text(row.period))
        faults.push_back(fmt::format("matter {}: `{}` was told of {} already", row.matter, row.owes, period));
    }
    if (events.size() < static_cast<std::size_t>(owed_verified_at_once)) return;
    seq = events.back().seq;
  }
}

void verify_next(const Kinds& kinds, db::Tx& tx, const OwedNext& row, std::vector<std::string>& faults) {
  auto matter = find(tx, row.matter);
  auto kind = matter ? kinds.of(matter->kind, matter->version) : nullptr;
  const auto* owes = kind ? owes_named(*kind, row.owes) : nullptr;
  if (!owes) return faults.push_back(fmt::format("matter {}: does not owe `{}`", row.matter, row.owes));
  if (plan::period_of(owes->every, row.period).first != row.period)
    faults.push_back(fmt::format("matter {}: `{}` stands at {}, where no period begins", row.matter, row.owes,
                                 zs::to_text(row.period)));
  verify_told(tx, row, *owes, faults);
}

}  // namespace
}  // namespace owed_work

std::vector<std::string> verify_owed(const Kinds& kinds, db::Tx& tx) {
  std::vector<std::string> faults;
  for (Id after = no_id;;) {
    auto rows = owed_next_all(tx, after, owed_work::owed_verified_at_once);
    if (rows.empty()) return faults;
    for (const auto& row : rows) owed_work::verify_next(kinds, tx, row, faults);
    after = rows.back().matter;
  }
}

}  // namespace zs::matter

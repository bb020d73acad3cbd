#include <base/errors.h>
#include <matter/ledger_rows.h>
#include <matter/org_view.h>
#include <matter/owed.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr std::size_t most_periods_shown = 24;

std::string days_text(const plan::Period& days) { return zs::to_text(days.first) + ".." + zs::to_text(days.last); }

std::optional<Date> day_in_field(const Situation& at, const std::string& field) {
  const auto* value = field.empty() ? nullptr : at.fields().if_contains(field);
  return value && value->is_string() ? date_from_text(value->get_string()) : std::nullopt;
}

/// It was never sent, or never came to be.
bool is_no_plan(const Matter& matter) {
  using flow::Life;
  return !matter.started_at || (matter.flow.life != Life::running && matter.flow.life != Life::closed);
}

OwesView owes_view(const Services& services, db::Tx& tx, const api::Call& call, const Obligation& of) {
  const auto& owes = of.owes;
  auto kind = services.kinds->newest(owes.evidence.kind);
  OwesView out{owes.name,
               declared(owes.title, call.language),
               declared(owes.how, call.language),
               std::string(plan::to_text(owes.every)),
               owes.evidence.kind,
               kind ? declared(kind->title, call.language) : owes.evidence.kind,
               owes.evidence.link,
               names_of_who_owes(of),
               {}};
  const auto periods = plan::owing(owes.every, of.term, date_of(call.now), most_periods_shown);
  if (periods.empty()) return out;
  auto done = owed_days(services, tx, owes, {of.matter.kind, of.matter.id, of.matter.id},
                        {periods.front().first, periods.back().last});
  const auto& days = done[of.matter.id];
  for (const auto& period : periods)
    out.periods.push_back(owed_period_view(of, period, standing_of(of, period, days), call.language));
  return out;
}

}  // namespace

ListLedger asked_of_register(const Owes& owes, const plan::Period& days, Id plan) {
  ListLedger in;
  in.kind = owes.evidence.kind;
  in.where = owes.evidence.count;
  in.where->push_back(owes.evidence.on + ":" + days_text(days));
  if (plan != no_id) in.where->push_back("linked:" + owes.evidence.link + ":" + zs::to_text(plan));
  return in;
}

OwedDays owed_days(const Services& services, db::Tx& tx, const Owes& owes, const Plans& plans,
                   const plan::Period& days) {
  OwedDays out;
  auto kind = services.kinds->newest(owes.evidence.kind);
  auto query = kind ? read_query(kind, {no_id, Instant()}, asked_of_register(owes, days))
                    : refuse(errors::not_found);
  if (!query) return out;  // the register has changed since this plan's version
  const LinkedTo to{owes.evidence.link, std::string(plans.kind), plans.first, plans.last, owes.evidence.on};
  for (const auto& one : ledger_linked(tx, *query, to)) out[one.to].push_back(one.day);
  return out;
}

std::optional<Obligation> obligation_of(const Owes& owes, const Situation& at, const Matter& matter) {
  if (is_no_plan(matter)) return std::nullopt;
  if (owes.when && !expr::holds(*owes.when, at.environment(matter.flow)).holds) return std::nullopt;
  plan::Term term{day_in_field(at, owes.from).value_or(date_of(*matter.started_at)), day_in_field(at, owes.until)};
  const auto closed = matter.closed_at ? std::optional(date_of(*matter.closed_at)) : std::nullopt;
  if (closed && (!term.until || *closed < *term.until)) term.until = closed;
  return Obligation{owes, at, matter, term};
}

bool owes_anything(const Situation& at, const Matter& matter) {
  return std::ranges::any_of(at.kind().owes,
                             [&](const Owes& owes) { return obligation_of(owes, at, matter).has_value(); });
}

plan::Standing standing_of(const Obligation& of, const plan::Period& period, const std::vector<Date>& done) {
  plan::Standing out;
  out.done = std::ranges::count_if(done, [&](Date day) { return day >= period.first && day <= period.last; });
  out.least = of.owes.least;
  out.ends = plan::ends_on(of.term, period);
  if (of.owes.alert > 0) out.alert = plan::alert_on(of.at.calendar(), of.term, period, of.owes.alert);
  return out;
}

expr::People who_owes(const Obligation& of) {
  expr::People people;
  if (of.owes.who)
    for (const auto& one : expr::find_people(*of.owes.who, of.at.environment(of.matter.flow)).people)
      if (of.at.is_active({one.person, one.post})) people.push_back(one);
  return people.empty() ? of.at.directors() : people;
}

std::vector<PersonName> names_of_who_owes(const Obligation& of) {
  std::vector<PersonName> out;
  for (const auto& one : who_owes(of)) out.push_back({one.person, person_name(of.at.directory(), one.person)});
  return out;
}

OwedPeriodView owed_period_view(const Obligation& of, const plan::Period& period, const plan::Standing& standing,
                                Language language) {
  const auto state = plan::to_text(plan::state_of(standing, date_of(of.at.now())));
  return {say(Words(plan::name_of(of.owes.every, period)), language),
          period.first,
          period.last,
          standing.ends,
          standing.alert,
          std::string(state),
          say("owed", state, language),
          standing.done,
          standing.least,
          *asked_of_register(of.owes, period, of.matter.id).where};
}

Result<OwedView> owed(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Situation at(services, kind, *matter, {}, call.now);
  at.look_in(tx);
  OwedView out;
  for (const auto& owes : kind->owes)
    if (auto of = obligation_of(owes, at, *matter)) out.owes.push_back(owes_view(services, tx, call, *of));
  return out;
}

}  // namespace zs::matter

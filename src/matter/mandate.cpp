#include <flow/store.h>
#include <identity/mandating.h>
#include <matter/mandate.h>
#include <matter/org_view.h>
#include <notify/notify.h>

#include <algorithm>

namespace zs::matter {
namespace {

/// A command on its way when a mandate began or ended may still go by the office of before: looked at once more.
constexpr std::chrono::minutes late_ones{10};
constexpr int work_secret = 2;

bool holds(const identity::Mandate& mandate, Instant at) {
  return mandate.from <= at && (!mandate.to || at < *mandate.to);
}

/// What the secretary sees for his leaders, made anew from the mandates in force.
void see_anew(const identity::Directory& directory, db::Tx& tx, Id secretary, Instant now) {
  flow::hide_from_secretary(tx, secretary);
  const auto* person = directory.person(secretary);
  bool marked = person && person->clearance >= work_secret;
  for (const auto& one : identity::unsettled_mandates(tx)) {
    if (one.what.secretary != secretary || !holds(one.what, now)) continue;
    if (one.what.kinds.empty()) flow::let_secretary_see(tx, {one.what.leader, secretary, {}, marked}, now);
    for (const auto& kind : one.what.kinds)
      flow::let_secretary_see(tx, {one.what.leader, secretary, kind, marked}, now);
  }
}

/// When this mandate has something to do next; what is to be done now is done.
Instant follow(const identity::Directory& directory, db::Tx& tx, Instant now, const identity::MandateGiven& given) {
  const auto& mandate = given.what;
  if (mandate.to && *mandate.to <= now) {
    see_anew(directory, tx, mandate.secretary, now);
    if (now < *mandate.to + late_ones) return *mandate.to + late_ones;
    identity::note_mandate_settled(tx, mandate.id);
    return Instant::max();
  }
  if (now < mandate.from) return mandate.from;
  auto next = mandate.to.value_or(Instant::max());
  if (given.begun) return next;
  see_anew(directory, tx, mandate.secretary, now);
  if (now < mandate.from + late_ones) return std::min(next, mandate.from + late_ones);
  identity::note_mandate_begun(tx, mandate.id);
  return next;
}

bool due(const identity::MandateGiven& given, Instant now) {
  return !given.begun || (given.what.to && *given.what.to <= now);
}

}  // namespace

Instant follow_mandates(const Services& services, db::Database& database, Instant now) {
  auto all = database.read([](db::Tx& tx) {
    return Result<std::vector<identity::MandateGiven>>(identity::unsettled_mandates(tx));
  });
  auto next = Instant::max();
  for (const auto& one : *all) {
    if (!due(one, now)) {
      next = std::min(next, one.what.to.value_or(Instant::max()));
      continue;
    }
    auto directory = services.directory();
    auto followed = database.write(
        [&](db::Tx& tx) -> Result<Instant> { return follow(*directory, tx, now, one); });
    next = std::min(next, followed ? *followed : now + late_ones);
  }
  return next;
}

void tell_mandate(const Services& services, db::Tx& tx, const event::Event& event) {
  bool given = event.verb == "give_mandate", ended = event.verb == "end_mandate";
  if (event.stream.kind != event::StreamKind::person || !(given || ended)) return;
  auto id = id_from_text(event.body.at("mandate").as_string());
  auto known = id ? identity::mandate(tx, *id) : std::nullopt;
  if (!known) return;
  auto directory = services.directory();
  const auto& kind = given ? notify::messages::mandate_given : notify::messages::mandate_ended;
  json::object arguments{{"from", person_name(*directory, event.actor)},
                         {"leader", person_name(*directory, known->what.leader)},
                         {"secretary", person_name(*directory, known->what.secretary)}};
  for (Id person : {known->what.leader, known->what.secretary})
    if (person != event.actor) notify::add(tx, *services.ids, {person, event.id, no_id, event.at, &kind, arguments});
}

}  // namespace zs::matter

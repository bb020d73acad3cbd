#include <base/log.h>
#include <flow/effective.h>
#include <flow/store.h>
#include <identity/identity.h>
#include <matter/command.h>
#include <matter/context.h>
#include <matter/deliver_after.h>
#include <matter/notices.h>
#include <matter/off_desk.h>
#include <matter/org_view.h>
#include <matter/outcome.h>
#include <matter/row.h>
#include <matter/telling.h>

#include <algorithm>

namespace zs::matter {
namespace {

namespace messages = notify::messages;
using namespace telling;

constexpr int timers_at_once = 100;

/// What somebody alone has to do; of a pool others may still take it.
constexpr db::Statement select_held_by{
    "select_held_by",
    "SELECT DISTINCT matter FROM work_item WHERE person = $1 AND kind = 1 AND state = 1 AND pool = 0"};

/// Another matter wrote into it: whoever has it and who began it hear of which.
void tell_reached(const News& t) {
  json::object more{{"from", text_beside(t)}};
  bool starter = false;
  for (const auto& holder : flow::holders(t.kind.flow, t.matter.flow)) {
    tell_one(t, holder.handler.person, messages::reached, more);
    starter = starter || holder.handler.person == t.matter.starter;
  }
  if (!starter) tell_one(t, t.matter.starter, messages::reached, more);
}

/// It had closed, and what another matter found opened it again.
void tell_opened_again(const News& t, const flow::Visit& visit) {
  json::object more{{"step", step_title(t, visit.step)}, {"from", text_beside(t)}};
  for (const auto& slot : visit.slots)
    for (const auto& item : slot.items) tell_one(t, item.holder.person, messages::opened_again, more);
  tell_one(t, t.matter.starter, messages::opened_again, more);
}

/// The whole asks the unit once more.
void tell_redo(const News& t, const flow::Visit& visit) {
  for (const auto& slot : visit.slots)
    for (const auto& item : slot.items)
      if (item.state != flow::ItemState::waiting)
        tell_one(t, item.holder.person, messages::redo_asked, {{"text", text_beside(t)}});
}

void tell_of(const News& t, const flow::Entered& entered) {
  bool back = entered.visit.cause == flow::Cause::send_back;
  bool answered = t.event.verb == "join";
  if (t.event.verb == "reopen") return tell_redo(t, entered.visit);
  if (t.event.verb == "reach") return tell_opened_again(t, entered.visit);
  const auto& message = entered.visit.owed ? messages::to_make_up
                         : answered         ? messages::arrived
                         : t.event.verb == "expire" ? messages::over_to_you
                         : by_itself(t)     ? messages::late_to_you
                        : back             ? messages::returned
                                           : messages::arrived;
  for (const auto& slot : entered.visit.slots)
    for (const auto& item : slot.items)
      if (item.state != flow::ItemState::waiting && item.state != flow::ItemState::away)
        tell_one(t, item.holder.person, message,
                 {{"step", step_title(t, entered.visit.step)},
                  {"text", words_of_actor(t)},
                  {"from", person_name(t.directory, answered ? entered.from.person : t.event.actor)}});
}

using Handlers = std::vector<flow::Handler>;

/// People who had it on their desk before this event.
Handlers holders_before(const News& t) {
  Handlers people;
  for (const auto& holder : flow::holders(t.kind.flow, state_before(t))) people.push_back(holder.handler);
  return people;
}

/// Those of them who had this visit: of parallel parts each has a clock of its own.
Handlers holders_of(const News& t, int visit) {
  Handlers people;
  for (const auto& holder : flow::holders(t.kind.flow, state_before(t)))
    if (holder.visit == visit) people.push_back(holder.handler);
  return people;
}

void tell_people(const News& t, const Handlers& people, const notify::MessageKind& kind, const json::object& more) {
  for (const auto& handler : people) tell_one(t, handler.person, kind, more);
}

/// The office gave it to another: he hears it, and whoever had it.
void tell_reassigned(const News& t, const flow::Rebound& rebound) {
  const auto* visit = t.matter.flow.visit(rebound.visit);
  json::object more{{"step", step_title(t, visit ? visit->step : "")}, {"text", text_beside(t)}};
  const auto before = visit_before(t, rebound.visit);
  for (const auto& slot : before.slots)
    for (const auto& item : slot.items)
      if (slot.number == rebound.slot && item.holder.person != rebound.added->holder.person)
        tell_one(t, item.holder.person, messages::taken_off_desk, more);
  tell_one(t, rebound.added->holder.person, messages::reassigned, more);
}

/// Who left lying what he had claimed.
void tell_released(const News& t, const flow::Rebound& rebound) {
  const auto* visit = t.matter.flow.visit(rebound.visit);
  if (!visit) return;
  for (const auto& slot : visit->slots)
    for (const auto& item : slot.items)
      if (item.id == rebound.item)
        tell_one(t, item.holder.person, messages::released, {{"step", step_title(t, visit->step)}});
}

/// It went to who stands in for somebody, or came back.
void tell_other_desk(const News& t, const flow::Rebound& rebound) {
  const auto& item = *rebound.added;
  const auto* visit = t.matter.flow.visit(rebound.visit);
  json::object more{{"step", step_title(t, visit ? visit->step : "")}};
  if (rebound.how == flow::Rebinding::hand_back) return tell_one(t, item.holder.person, messages::handed_back, more);
  more["who"] = person_name(t.directory, item.principal().person);
  tell_one(t, item.holder.person, messages::entrusted, more);
}

void tell_of(const News& t, const flow::Rebound& rebound) {
  if (rebound.how == flow::Rebinding::unclaim && by_itself(t)) return tell_released(t, rebound);
  if (rebound.how == flow::Rebinding::reassign) return tell_reassigned(t, rebound);
  if (!rebound.added) return;
  if (rebound.how == flow::Rebinding::entrust || rebound.how == flow::Rebinding::hand_back)
    return tell_other_desk(t, rebound);
  const auto* visit = t.matter.flow.visit(rebound.visit);
  const auto& message = by_itself(t) ? messages::late_to_you : messages::transferred;
  tell_one(t, rebound.added->holder.person, message, {{"step", step_title(t, visit ? visit->step : "")}});
}

const notify::MessageKind& done_for(flow::Via via) {
  if (via == flow::Via::recorded) return messages::written_for;
  return via == flow::Via::acted ? messages::acted_in_name : messages::acted_for;
}

/// Whose word it is hears what was done in his name.
void tell_of(const News& t, const flow::Settled& settled) {
  const auto* visit = t.matter.flow.visit(settled.visit);
  json::object more{{"step", step_title(t, visit ? visit->step : "")}};
  for (const auto& link : settled.settlement.on_behalf) tell_one(t, link.of.person, done_for(link.via), more);
  for (const auto& one : settled.settlement.also) tell_one(t, one.person, messages::acted_for, more);
}

void tell_of(const News& t, const flow::Ended& ended) {
  if (ended.life == flow::Life::closed) tell_one(t, t.matter.starter, messages::closed);
  if (ended.life == flow::Life::terminated && !by_itself(t))
    tell_one(t, t.matter.starter, messages::terminated, {{"text", text_beside(t)}});
  if (ended.life == flow::Life::rejected)
    tell_one(t, t.matter.starter, messages::rejected, {{"text", words_of_actor(t)}});
  tell_who_asked(t, ended);
}

void tell_items(const News& t, int visit, int slot) {
  const auto* entered = t.matter.flow.visit(visit);
  if (!entered) return;
  for (const auto& one : entered->slots)
    if (one.number == slot)
      for (const auto& item : one.items)
        tell_one(t, item.holder.person, messages::arrived,
                 {{"step", step_title(t, entered->step)}, {"text", words_of_actor(t)}});
}

void tell_of(const News& t, const flow::Cancelled& cancelled) { tell_off_desk(t, cancelled); }
void tell_of(const News& t, const flow::Dropped& dropped) { tell_off_desk(t, dropped); }

/// Signers who were added hear it when it is their turn; who is to answer a voice that was returned, that it was.
void tell_of(const News& t, const flow::Reshaped& reshaped) {
  const auto& kind = t.event.verb == "send_back" ? messages::returned : messages::signer_added;
  for (const auto& slot : reshaped.added)
    for (const auto& item : slot.items)
      if (item.state == flow::ItemState::open)
        tell_one(t, item.holder.person, kind, at_step(t, reshaped.visit));
}

/// All he had asked have given their word.
void tell_of(const News& t, const flow::Resumed& resumed) {
  const auto* slot = slot_in(t.matter.flow, resumed.visit, resumed.slot);
  if (!slot) return;
  for (const auto& item : slot->items)
    if (item.state == flow::ItemState::open)
      tell_one(t, item.holder.person, messages::word_given, at_step(t, resumed.visit));
}

void tell_of(const News& t, const flow::Activated& activated) { tell_items(t, activated.visit, activated.slot); }

void tell_of(const News& t, const flow::Circulated& sent) {
  json::object more{{"text", text_beside(t)}};
  if (by_itself(t) && !sent.readings.empty())
    more["from"] = person_name(t.directory, sent.readings.front().by.person);
  for (const auto& reading : sent.readings) tell_one(t, reading.item.holder.person, messages::to_read, more);
}

/// Whom the step's `remind_also` names, seen from each who has it, as the matter stands.
void tell_also(const News& t, const flow::Visit* visit, const Handlers& holders, const notify::MessageKind& message,
               const json::object& more) {
  const auto* step = visit ? t.kind.flow.find(visit->step) : nullptr;
  if (!step || step->remind_also.empty()) return;
  Situation at(t.services, t.services.kinds->of(t.matter.kind, t.matter.version), t.matter, {}, t.event.at);
  at.look_in(t.tx);
  const auto context = at.context();
  flow::Facts facts{t.matter.flow.starter, {}, flow::handled_by(t.matter.flow), {}};
  for (const auto& holder : holders) {
    facts.previous = holder;
    for (const auto& one : context.people(step->remind_also, facts)) tell_one(t, one.person, message, more);
  }
}

/// Level 1 is the handlers' own; from level 2 on their heads hear it too (催办升级).
void tell_level(const News& t, const flow::Marked& marked, const Handlers& holders, const json::object& more) {
  const auto* visit = t.matter.flow.visit(marked.visit);
  bool late = visit && visit->due_at && marked.at >= *visit->due_at;
  const auto& message = late ? messages::overdue : messages::due_soon;
  tell_people(t, holders, message, more);
  tell_also(t, visit, holders, message, more);
  if (marked.slot < 2) return;
  for (const auto& handler : holders) {
    const auto* post = t.directory.post(handler.post);
    auto head = post ? t.directory.unit_head(post->unit, handler.person) : std::nullopt;
    if (head) tell_one(t, head->person, message, more);
  }
}

void tell_overdue(const News& t, const flow::Visit* visit, const Handlers& holders, const json::object& more) {
  tell_people(t, holders, messages::overdue, more);
  tell_also(t, visit, holders, messages::overdue, more);
  tell_one(t, t.matter.starter, messages::overdue, more);
}

/// Who was sent the matter for reading beside the flow and has not read it.
void tell_unread(const News& t, const json::object& more) {
  for (const auto& reading : t.matter.flow.readings)
    if (reading.unread()) tell_one(t, reading.item.holder.person, messages::urged, more);
}

void tell_of(const News& t, const flow::Marked& marked) {
  const auto* visit = t.matter.flow.visit(marked.visit);
  json::object more{{"step", step_title(t, visit ? visit->step : "")}};
  more["text"] = text_beside(t);
  if (visit && visit->due_at) more["due"] = to_json(*visit->due_at);
  const auto& urged = by_itself(t) ? messages::urged_by_whole : messages::urged;
  switch (marked.mark) {
    case flow::Mark::urged:
      return marked.visit == 0 ? tell_unread(t, more) : tell_people(t, holders_of(t, marked.visit), urged, more);
    case flow::Mark::reminded:
      return tell_level(t, marked, holders_of(t, marked.visit), more);
    case flow::Mark::overdue:
      return tell_overdue(t, visit, holders_of(t, marked.visit), more);
    case flow::Mark::viewed:
    case flow::Mark::kept:
      return;
  }
}

/// Whoever had put the step in hears that it was taken out.
void tell_of(const News& t, const flow::StepDropped& dropped) {
  const auto* step = t.matter.flow.free_step(dropped.step);
  if (step) tell_one(t, step->by.person, messages::step_dropped, {{"step", step_title(t, dropped.step)}});
}

void tell_of(const News&, const flow::StepInserted&) {}

/// Whoever wrote it for the leader hears what he says to it.
void tell_of(const News& t, const flow::Confirmed& confirmed) {
  const auto* visit = t.matter.flow.visit(confirmed.visit);
  json::object more{{"step", step_title(t, visit ? visit->step : "")}, {"text", text_beside(t)}};
  auto tell = [&](const flow::Settlement& word) {
    const auto& message = confirmed.corrected ? messages::word_corrected : messages::word_confirmed;
    if (word.item == confirmed.item) tell_one(t, word.by.person, message, more);
  };
  if (!visit) return;
  std::for_each(visit->voices.begin(), visit->voices.end(), tell);
  if (visit->settlement) tell(*visit->settlement);
}

/// Who has to read it no more: those who never opened it, and those who had not said 已阅.
void tell_of(const News& t, const flow::Recalled& recalled) {
  if (by_itself(t)) return;  // it is over: nothing is left to tell
  auto listed = [](const std::vector<Id>& items, Id item) {
    return std::find(items.begin(), items.end(), item) != items.end();
  };
  for (const auto& reading : state_before(t).readings)
    if (!reading.read_at && (listed(recalled.gone, reading.item.id) || listed(recalled.marked, reading.item.id)))
      tell_one(t, reading.item.holder.person, messages::recalled);
}

/// Who had the late step on his desk before this event.
std::vector<Id> late_holders(const News& t, const std::string& step) {
  std::vector<Id> people;
  for (const auto& holder : flow::holders(t.kind.flow, state_before(t)))
    if (holder.step == step) people.push_back(holder.handler.person);
  return people;
}

json::value names_of(const News& t, const std::vector<Id>& people) {
  Words::List names;
  for (Id person : people) names.emplace_back(person_name(t.directory, person));
  return to_json(Words(std::move(names)));
}

/// Those who were late and whose matter it is hear what was done; who watches it from now on is asked to.
void tell_of(const News& t, const flow::Lapsed& lapsed) {
  if (lapsed.act == flow::LateAct::expire) return;  // nobody was late: it is over
  const auto* step = t.event.body.if_contains("step");
  std::string late(step && step->is_string() ? std::string_view(step->get_string()) : std::string_view());
  auto people = late_holders(t, late);
  json::object more{{"step", step_title(t, late)}, {"what", to_json(Words(Phrase("late", flow::to_text(lapsed.act))))}};
  for (Id person : people) tell_one(t, person, messages::late_done, more);
  tell_one(t, t.matter.starter, messages::late_done, more);
  more["people"] = names_of(t, people);
  for (const auto& one : lapsed.people) tell_one(t, one.person, messages::to_watch, more);
}

/// Put aside or taken up again: whoever has it, and who started it.
void tell_everybody(const News& t, const notify::MessageKind& message) {
  tell_people(t, holders_before(t), message, {{"text", text_beside(t)}});
  tell_one(t, t.matter.starter, message, {{"text", text_beside(t)}});
}

/// Aside already for a reason of its own, it is no news that the whole is, or goes on.
void tell_of(const News& t, const flow::Suspended& aside) {
  if (!by_itself(t)) return tell_everybody(t, messages::suspended);
  if (!aside.suspension.own) tell_everybody(t, messages::aside_with_whole);
}
void tell_of(const News& t, const flow::Continued&) {
  tell_everybody(t, by_itself(t) ? messages::up_with_whole : messages::resumed);
}

/// The calendar is another one: whoever has it hears when that is another day for him.
void tell_of(const News& t, const flow::Recounted& recounted) {
  for (const auto& clock : recounted.clocks) {
    const auto before = visit_before(t, clock.visit);
    if (!before.due_at || !clock.due_at || date_of(*before.due_at) == date_of(*clock.due_at)) continue;
    json::object more{{"step", step_title(t, before.step)},
                      {"was", to_json(*before.due_at)},
                      {"due", to_json(*clock.due_at)}};
    for (const auto& slot : before.slots)
      for (const auto& item : slot.items)
        if (item.state == flow::ItemState::open || item.state == flow::ItemState::asking)
          tell_one(t, item.holder.person, messages::due_recounted, more);
  }
}

/// A unit has its answer back: whoever waits for the others hears it.
void tell_of(const News& t, const flow::Unsettled& taken) {
  const auto* visit = t.matter.flow.visit(taken.visit);
  if (t.event.verb != "take_back" || !visit) return;
  for (const auto& slot : visit->slots)
    for (const auto& item : slot.items)
      if (item.state == flow::ItemState::open)
        tell_one(t, item.holder.person, messages::answer_taken_back,
                 {{"who", person_name(t.directory, taken.item.holder.person)}});
}

/// Whether he held it under the post that ended; an account that is stopped leaves the posts it has.
bool held_what_ended(const identity::Directory& directory, const event::Event& event, const flow::Handler& holder) {
  if (holder.person != event.stream.id) return false;
  if (event.verb == "end_post") return json::value(zs::to_text(holder.post)) == event.body.at("post");
  const auto* post = directory.post(holder.post);
  return post && !post->ended;
}

/// Whoever has left does nothing any more: who directs the office hears of each matter he held.
void tell_of_leaving(const Services& services, db::Tx& tx, const event::Event& event) {
  auto directory = services.directory();
  for (const auto& row : tx.query(select_held_by, event.stream.id)) {
    auto matter = find(tx, row.integer(0));
    if (!matter) continue;
    auto kind = services.kinds->of(matter->kind, matter->version);
    Situation at(services, kind, *matter, {}, event.at);
    News news{services, tx, event, *matter, *kind, *directory};
    json::object who{{"who", person_name(*directory, event.stream.id)}};
    for (const auto& holder : flow::holders(kind->flow, matter->flow))
      if (held_what_ended(*directory, event, holder.handler))
        for (const auto& director : at.directors()) tell_one(news, director.person, messages::holder_left, who);
  }
}

void tell_of(const News&, const flow::Migrated&) {}
void tell_of(const News&, const flow::Started&) {}
void tell_of(const News&, const flow::Left&) {}
void tell_of(const News&, const flow::Reopened&) {}
void tell_of(const News&, const flow::Forked&) {}
void tell_of(const News&, const flow::Acknowledged&) {}
void tell_of(const News&, const flow::Skipped&) {}

}  // namespace

void tell(const Services& services, db::Tx& tx, const event::Event& event) {
  bool leaves = event.verb == "disable" || event.verb == "end_post";
  if (event.stream.kind == event::StreamKind::person && leaves) return tell_of_leaving(services, tx, event);
  if (event.stream.kind != event::StreamKind::matter) return;
  if (event.body.contains("validity")) return tell_receivers(services, tx, event);
  const auto* list = event.body.if_contains("changes");
  if (!list) return;
  auto matter = find(tx, event.stream.id);
  if (!matter) return;
  auto changes = flow::changes_from_json(*list);
  if (!changes) return log::error("event cannot be read", {{"event", zs::to_text(event.id)}});
  auto kind = services.kinds->of(matter->kind, matter->version);
  auto directory = services.directory();
  News news{services, tx, event, *matter, *kind, *directory};
  if (changes->empty() && event.verb == "reach") return tell_reached(news);
  for (const auto& change : *changes) std::visit([&](const auto& one) { tell_of(news, one); }, change);
}

std::vector<notify::Concern> concerned(db::Tx& tx, const event::Event& event) {
  std::vector<notify::Concern> people;
  if (event.stream.kind == event::StreamKind::delivery) return concerned_by_delivery(tx, event);
  if (event.stream.kind != event::StreamKind::matter) return people;
  for (const auto& reader : flow::readers(tx, event.stream.id)) people.push_back({reader.person, event.verb != "view"});
  return people;
}

Instant fire_timers(const Services& services, db::Database& database, Instant now) {
  auto due = database.read(
      [&](db::Tx& tx) { return Result<std::vector<flow::Timer>>(flow::due_timers(tx, now, timers_at_once)); });
  for (const auto& timer : *due) {
    auto fired = database.write([&](db::Tx& tx) { return fire(services, tx, identity::system_call(now), timer); });
    if (!fired)
      log::warning("timer could not fire",
                   {{"matter", zs::to_text(timer.matter)}, {"code", std::string(fired.error().kind->code)}});
  }
  return static_cast<int>(due->size()) == timers_at_once ? now : Instant::max();
}

}  // namespace zs::matter

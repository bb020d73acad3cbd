// A unit's own matter from its opening to its word: what is written beside the commands of both.
#include <matter/child.h>
#include <matter/child_row.h>
#include <matter/command.h>
#include <matter/errors.h>
#include <matter/handing.h>
#include <matter/link.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

/// Where a unit's voice stands in the matter that asked it.
struct Place {
  int visit = 0;
  const flow::Slot* slot = nullptr;
  const flow::Step* step = nullptr;
};

Place place_of(const Doing& doing, Id child) {
  for (const auto* visit : doing.matter.flow.open_visits())
    for (const auto& slot : visit->slots)
      if (slot.department && slot.department->matter == child)
        return {visit->number, &slot, doing.at.kind().flow.find(visit->step)};
  return {};
}

/// Who sends the unit its matter: whoever's word opened the step, else who started the whole, else the unit's own.
flow::Handler opener(const Doing& doing, const Decided& decided, const flow::Slot& slot) {
  auto context = doing.at.context();
  flow::Handler starter{doing.matter.starter, doing.matter.starter_post};
  for (const auto& one : {decided.decision.acting, starter})
    if (one.person != no_id && context.is_active(one)) return one;
  return slot.items.front().holder;
}

/// The same moment and language, another person, and no key: it stands with the event of the whole.
api::Call call_of(const Doing& doing, const flow::Handler& who) {
  auto call = doing.call;
  const auto* post = doing.at.directory().post(who.post);
  call.caller = {};
  call.caller.person = who.person;
  call.caller.post = who.post;
  call.caller.unit = post ? post->unit : no_id;
  call.caller.organ = post ? doing.at.directory().organ_of(post->unit) : no_id;
  call.idempotency_key.clear();
  call.body_digest.clear();
  return call;
}

StartMatter beginning(const Doing& doing, const std::string& kind, Id post) {
  StartMatter start;
  start.kind = kind;
  start.post = post;
  start.submit = true;
  start.urgency = std::string(to_text(doing.matter.urgency));
  start.mark = std::string(to_text(doing.matter.mark));
  return start;
}

/// What the unit's form lacks, by the names people know.
Failure not_opened(const Doing& doing, const flow::Opening& opens, Id unit, const Error& why) {
  auto kind = doing.services.kinds->newest(opens.kind);
  if (!kind || why.fields.empty()) return Failure(why);
  Words::List lacks;
  for (const auto& fault : why.fields) {
    const auto* field = kind->form.find(fault.pointer.substr(fault.pointer.rfind('/') + 1));
    lacks.emplace_back(Declared{field ? field->label : fault.pointer});
  }
  return refuse(errors::matter_unit_not_opened, {{"unit", unit_name(doing.at.directory(), unit)},
                                                 {"kind", Declared{kind->title}},
                                                 {"fields", std::move(lacks)}});
}

Result<api::Nothing> open_one(Doing& doing, const Decided& decided, const Place& place) {
  const auto& [unit, child] = *place.slot->department;
  const auto& opens = *place.step->opens;
  auto who = opener(doing, decided, *place.slot);
  auto call = call_of(doing, who);
  insert_child(doing.tx, {child, doing.matter.id, place.visit, place.slot->number, unit, call.now});
  auto start = beginning(doing, opens.kind, who.post);
  start.fields = fields_handed(doing, call, {opens.kind, opens.fields, child, unit});
  Id organ = doing.at.directory().organ_of(unit);
  auto begun = matter::start(doing.services, doing.tx, call, start, Received{child, organ, unit, doing.matter.id});
  if (!begun) return not_opened(doing, opens, unit, begun.error());
  join(doing.tx, call, doing.matter.id, child, link_types::opens);
  return api::Nothing{};
}

/// The unit's word is the last one said in its matter.
void tell_parent(Doing& doing, const Decided& decided) {
  UnitWord word{std::nullopt, decided.decision.acting, decided.command.opinion, doing.call.now};
  if (doing.matter.flow.life == flow::Life::closed) word.outcome = flow::Outcome::agree;
  if (doing.matter.flow.life == flow::Life::rejected) word.outcome = flow::Outcome::disagree;
  if (!note_word(doing.tx, doing.matter.id, word)) return;  // called off meanwhile
  post(doing, doing.matter.flow.part_of, flow::Verb::join, as_json(word));
}

bool ends_now(const Doing& doing, const flow::State& before) {
  return before.life == flow::Life::running && doing.matter.flow.life != flow::Life::running;
}

bool contains(const std::vector<Id>& ids, Id id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

}  // namespace

Result<api::Nothing> settle_children(Doing& doing, const Decided& decided, const flow::State& before) {
  auto waited = flow::children_at_work(before), waits = flow::children_at_work(doing.matter.flow);
  for (Id child : waited) {
    if (contains(waits, child)) continue;
    bool read = decided.command.verb == flow::Verb::join && decided.command.child == child;
    settle_child(doing.tx, child, read ? ChildState::read : ChildState::called_off);
    if (!read) post(doing, child, flow::Verb::call_off, {});
  }
  for (Id child : waits)
    if (!contains(waited, child))
      if (auto opened = open_one(doing, decided, place_of(doing, child)); !opened) return opened;
  bool part = doing.matter.flow.part_of != no_id && decided.command.verb != flow::Verb::call_off;
  if (part && ends_now(doing, before)) tell_parent(doing, decided);
  return api::Nothing{};
}

}  // namespace zs::matter

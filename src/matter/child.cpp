// A unit's own matter from its opening to its word: what is written beside the commands of both.
#include <flow/errors.h>
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
struct VoicePlace {
  int visit = 0;
  const flow::Slot* slot = nullptr;
  const flow::Step* step = nullptr;
};

VoicePlace place_of(const Doing& doing, Id child) {
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
  for (const auto& one : {decided.decision.desk(), starter})
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

Result<api::Nothing> open_one(Doing& doing, const Decided& decided, const VoicePlace& place) {
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

/// Where the word of a unit stands.
struct Stands {
  int visit = 0;
  Id unit = no_id;
};
Stands stands_in(const flow::State& state, Id child) {
  for (const auto* visit : state.open_visits())
    for (const auto& voice : visit->voices)
      if (voice.department && voice.department->matter == child) return {visit->number, voice.department->unit};
  return {};
}

/// Who says or asks something, and in what words.
json::object spoken(const Doing& doing, const Decided& decided) {
  const auto& words = decided.text.empty() ? decided.command.opinion : decided.text;
  return as_json({std::nullopt, decided.decision.acting, words, doing.call.now});
}

/// The unit's word is the last one said in its matter.
void tell_parent(Doing& doing, const Decided& decided) {
  UnitWord word{std::nullopt, decided.decision.desk(), decided.command.opinion, doing.call.now};
  if (doing.matter.flow.life == flow::Life::closed) word.outcome = flow::Outcome::agree;
  if (doing.matter.flow.life == flow::Life::rejected) word.outcome = flow::Outcome::disagree;
  if (!note_word(doing.tx, doing.matter.id, word)) return;  // called off meanwhile
  post(doing, doing.matter.flow.part_of, flow::Verb::join, as_json(word));
}

/// The unit has its word back: what the whole has not read is gone, and what it has it is told. The letter before the
/// row, as whoever reads it: nobody waits for each other in a circle.
Result<api::Nothing> have_word_back(Doing& doing, const Decided& decided) {
  Id child = doing.matter.id;
  bool unheard = forget_unread(doing.tx, child, flow::Verb::join);
  bool under_way = unread(doing.tx, child, flow::Verb::take_back);
  auto now = unheard && !under_way ? ChildState::at_work : ChildState::taking_back;
  if (!forget_word(doing.tx, child, unheard ? ChildState::told : ChildState::read, now))
    return refuse(errors::flow_word_counted);
  if (!unheard) post(doing, doing.matter.flow.part_of, flow::Verb::take_back, spoken(doing, decided));
  return api::Nothing{};
}

bool runs(const flow::State& state) { return state.life == flow::Life::running; }

bool contains(const std::vector<Id>& ids, Id id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// The units of a whole before and after a command.
struct Units {
  std::vector<Id> waited, waits, had_heard, heard;
};

void call_off(Doing& doing, const Decided& decided, Id child) {
  settle_child(doing.tx, child, ChildState::called_off);
  bool asked = decided.command.verb == flow::Verb::remove_unit;
  post(doing, child, flow::Verb::call_off, asked ? spoken(doing, decided) : json::object());
}

void settle_waiting(Doing& doing, const Decided& decided, const Units& units) {
  for (Id child : units.waited) {
    if (contains(units.waits, child)) continue;
    bool read = decided.command.verb == flow::Verb::join && decided.command.child == child;
    if (!read)
      call_off(doing, decided, child);
    else
      settle_child(doing.tx, child, contains(units.heard, child) ? ChildState::read : ChildState::used);
  }
}

/// A step that went on has used the words it heard; of one that was left otherwise, they are nobody's.
Result<api::Nothing> settle_heard(Doing& doing, const Decided& decided, const flow::State& before, const Units& units) {
  for (Id child : units.had_heard) {
    if (contains(units.heard, child) || contains(units.waits, child)) continue;
    if (settle_child(doing.tx, child, ChildState::read, ChildState::used)) continue;
    auto stood = stands_in(before, child);
    const auto* visit = doing.matter.flow.visit(stood.visit);
    if (visit && !visit->open())
      return refuse(errors::matter_unit_took_back, {{"unit", unit_name(doing.at.directory(), stood.unit)}});
    call_off(doing, decided, child);
  }
  return api::Nothing{};
}

/// Its word is sent back to the unit, unless the unit has it back already.
void give_back(Doing& doing, const Decided& decided, Id child) {
  bool sent = decided.command.verb == flow::Verb::redo;
  if (sent && forget_word(doing.tx, child, ChildState::read, ChildState::at_work))
    post(doing, child, flow::Verb::reopen, spoken(doing, decided));
  else
    settle_child(doing.tx, child, ChildState::taking_back, ChildState::at_work);
}

Result<api::Nothing> settle_asked(Doing& doing, const Decided& decided, const Units& units) {
  for (Id child : units.waits) {
    if (contains(units.waited, child)) continue;
    if (contains(units.had_heard, child))
      give_back(doing, decided, child);
    else if (auto opened = open_one(doing, decided, place_of(doing, child)); !opened)
      return opened;
  }
  return api::Nothing{};
}

/// What is done to the whole reaches those who work on it for their units.
void pass_on(Doing& doing, const Decided& decided, const flow::State& before, const Units& units) {
  const auto& now = doing.matter.flow;
  std::optional<flow::Verb> verb;
  if (decided.command.verb == flow::Verb::urge) verb = flow::Verb::urge;
  if (now.suspended && !before.suspended) verb = flow::Verb::suspend;
  if (before.suspended && !now.suspended) verb = flow::Verb::resume;
  if (!verb) return;
  for (Id child : units.waits) post(doing, child, *verb, spoken(doing, decided));
}

Result<api::Nothing> answer_whole(Doing& doing, const Decided& decided, const flow::State& before) {
  if (doing.matter.flow.part_of == no_id || decided.command.verb == flow::Verb::call_off) return api::Nothing{};
  if (runs(before) && !runs(doing.matter.flow)) tell_parent(doing, decided);
  bool back = !runs(before) && runs(doing.matter.flow) && decided.command.verb == flow::Verb::withdraw;
  return back ? have_word_back(doing, decided) : Result<api::Nothing>(api::Nothing{});
}

}  // namespace

Result<api::Nothing> settle_children(Doing& doing, const Decided& decided, const flow::State& before) {
  const auto& now = doing.matter.flow;
  Units units{flow::children_at_work(before), flow::children_at_work(now), flow::children_heard(before),
              flow::children_heard(now)};
  settle_waiting(doing, decided, units);
  if (auto settled = settle_heard(doing, decided, before, units); !settled) return settled;
  if (auto asked = settle_asked(doing, decided, units); !asked) return asked;
  pass_on(doing, decided, before, units);
  return answer_whole(doing, decided, before);
}

}  // namespace zs::matter

#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/office.h>
#include <flow/signers.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow {
namespace lettering {
namespace {

/// Where the word of the child belongs: the slot that waits for it; nullopt: none does any more.
std::optional<Standing> waiting_for(const Situation& situation, Id child) {
  for (auto* visit : situation.state.open_visits())
    for (auto& slot : visit->slots) {
      if (!standing_away(slot) || slot.department->matter != child) continue;
      Standing s;
      s.roles = s.all_roles = role::system;
      s.visit = visit;
      s.slot = &slot;
      s.item = &slot.items.front();
      s.step = situation.definition.find(visit->step);
      if (s.step) return s;
    }
  return std::nullopt;
}

Decision nothing(const State& state) { return {{}, state, {}, {}, no_id}; }

Decision done(Work& work, std::string step = {}) {
  return {std::move(work.changes), std::move(work.state), work.acting, std::move(step), no_id};
}

/// A unit that ended its matter without a word has it on the desk here: its head speaks himself.
Result<Decision> join(const Situation& situation, const Command& command) {
  auto s = waiting_for(situation, command.child);
  if (!s) return nothing(situation.state);
  Work work{situation, *s, command, situation.state, {}, command.said_by};
  if (!command.word)
    work.emit(Activated{s->visit->number, s->slot->number, situation.context.now});
  else if (auto spoken = hear_voice(work, *command.word); !spoken)
    return tl::unexpected(spoken.error());
  return done(work, s->step->name);
}

/// The unit takes its word back while the step stands open.
Result<Decision> take_back(const Situation& situation, const Command& command) {
  for (auto* visit : situation.state.open_visits())
    for (auto& voice : visit->voices) {
      if (!answered_in_its_matter(voice) || voice.department->matter != command.child) continue;
      Standing s;
      Work work{situation, s, command, situation.state, {}, {}};
      have_again_in_its_matter(work, {visit, voice.slot, *voice.department, voice.by}, voice.by);
      return done(work, visit->step);
    }
  return nothing(situation.state);
}

Result<Decision> call_off(const Situation& situation, const Command& command) {
  if (situation.state.life != Life::running) return nothing(situation.state);
  Standing s;
  Work work{situation, s, command, situation.state, {}, {}};
  cancel_inside(work, {}, CancelReason::called_off);
  end(work, Life::terminated);
  return done(work);
}

/// The visit whose settlement ended it; of one inside a parallel part, the visit that had opened the part.
const Visit* ended_by(const State& state) {
  const Visit* last = nullptr;
  for (auto& visit : state.visits)
    if (visit.settlement && (!last || visit.settlement->act > last->settlement->act)) last = &visit;
  while (last && !last->scope.empty()) {
    const auto* fork = state.fork(last->scope.front().fork);
    last = fork ? state.visit(fork->from) : nullptr;
  }
  return last;
}

/// Nobody else may: whoever handled it does it again.
Found only(const Handler& handler) {
  Found found;
  found.people = {{handler.person, handler.post, phrases::reason::sent_back}};
  found.voices = {found.people};
  found.ballots.emplace_back();
  return found;
}

/// It goes on at that visit's step, with whoever handled it.
Decision open_again(const Situation& situation, const Command& command, const Visit& before, const Step& step) {
  auto handler = handler_of(situation, before);
  auto found = found_again(situation, step, handler, phrases::reason::sent_back, facts_of(situation, {}, step));
  if (found.people.empty()) found = only(handler);
  auto people = found.people;
  Standing s;
  Work work{situation, s, command, situation.state, {}, {}};
  work.emit(Reopened{situation.context.now});
  enter(work, {&step, Cause::send_back, std::move(found), before.parent, {}, {}}, std::move(people), 0);
  return done(work);
}

/// The whole asks once more: whoever gave the unit's word has the matter again.
Result<Decision> reopen(const Situation& situation, const Command& command) {
  const auto& state = situation.state;
  bool spoken = state.life == Life::closed || state.life == Life::rejected;
  bool asked = state.part_of != no_id && state.part_of == command.child;
  const auto* before = spoken && asked ? ended_by(state) : nullptr;
  const auto* step = before ? situation.definition.find(before->step) : nullptr;
  return step ? open_again(situation, command, *before, *step) : nothing(state);
}

/// The last time it was at the first of these steps it ever came to, outside of parallel parts.
const Visit* last_at(const State& state, const std::vector<std::string>& steps) {
  const Visit* last = nullptr;
  for (auto& step : steps) {
    for (auto& visit : state.visits)
      if (visit.step == step && visit.settlement && visit.scope.empty()) last = &visit;
    if (last) return last;
  }
  return last;
}

/// Put aside with the whole, and beside whatever its own office wants.
Result<Decision> suspend(const Situation& situation, const Command& command) {
  const auto& state = situation.state;
  if (state.life != Life::running || (state.suspended && state.suspended->with_whole)) return nothing(state);
  Standing s;
  Work work{situation, s, command, state, {}, {}};
  auto aside = state.suspended.value_or(Suspension{command.said_by, situation.context.now, false, true});
  aside.with_whole = true;
  work.emit(Suspended{aside});
  return done(work);
}

Result<Decision> resume(const Situation& situation, const Command& command) {
  const auto& state = situation.state;
  if (!state.suspended || !state.suspended->with_whole) return nothing(state);
  Standing s;
  Work work{situation, s, command, state, {}, {}};
  auto aside = *state.suspended;
  aside.with_whole = false;
  if (aside.own)
    work.emit(Suspended{aside});
  else if (auto on = flow::resume(work); !on)
    return tl::unexpected(on.error());
  return done(work);
}

/// Whoever has it on the desk is urged, as often as anybody may be.
Result<Decision> urge(const Situation& situation, const Command& command) {
  const auto& now = situation.context.now;
  Standing s;
  Work work{situation, s, command, situation.state, {}, {}};
  for (auto* visit : situation.state.open_visits())
    for (auto& slot : visit->slots)
      if (!slot.urged_at || now - *slot.urged_at >= urge_interval)
        work.emit(Marked{visit->number, slot.number, no_id, Mark::urged, now});
  return done(work);
}

std::optional<Error> waits_aside(const Situation& situation, Verb verb) {
  const auto& aside = situation.state.suspended;
  bool of_unit = verb == Verb::join || verb == Verb::take_back;
  if (!aside || !of_unit) return std::nullopt;
  return Error(errors::flow_suspended, {{"who", Named{aside->by.person}}, {"at", aside->at}});
}

struct Read {
  Verb verb;
  Result<Decision> (*how)(const Situation& situation, const Command& command);
};
constexpr Read letters[] = {{Verb::join, join},       {Verb::take_back, take_back}, {Verb::call_off, call_off},
                            {Verb::reopen, reopen},   {Verb::suspend, suspend},     {Verb::resume, resume},
                            {Verb::urge, urge}};

}  // namespace
}  // namespace lettering

bool is_letter(Verb verb) {
  return verb == Verb::join || verb == Verb::take_back || verb == Verb::call_off || verb == Verb::reopen;
}

bool is_letter(const Command& command) { return is_letter(command.verb) || command.child != no_id; }

bool answered_in_its_matter(const Settlement& voice) {
  return voice.department && voice.department->matter != no_id && voice.item == no_id;
}

bool standing_away(const Slot& slot) {
  return slot.department && std::any_of(slot.items.begin(), slot.items.end(),
                                        [](const Item& item) { return item.state == ItemState::away; });
}

std::vector<Id> children_at_work(const State& state) {
  std::vector<Id> out;
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      if (standing_away(slot)) out.push_back(slot.department->matter);
  return out;
}

std::vector<Id> children_heard(const State& state) {
  std::vector<Id> out;
  for (auto* visit : state.open_visits())
    for (auto& voice : visit->voices)
      if (answered_in_its_matter(voice)) out.push_back(voice.department->matter);
  return out;
}

bool may_finish_first(const Step& step) { return step.opens && step.opens->may_finish_first; }

void open_for_units(const Context& context, const std::vector<Id>& units, Visit& visit) {
  for (std::size_t i = 0; i < visit.slots.size() && i < units.size(); ++i) {
    auto& slot = visit.slots[i];
    slot.department = Department{units[i], slot.lead ? no_id : context.new_id()};
    if (slot.lead) continue;
    for (auto& item : slot.items) item.state = ItemState::away;
  }
}

Result<Decision> reach(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  const auto& state = situation.state;
  const auto* before = state.life == Life::closed ? lettering::last_at(state, command.to_steps) : nullptr;
  const auto* step = before ? situation.definition.find(before->step) : nullptr;
  return step ? lettering::open_again(situation, command, *before, *step) : lettering::nothing(state);
}

Result<Decision> read_letter(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  if (auto fault = lettering::waits_aside(situation, command.verb)) return tl::unexpected(std::move(*fault));
  for (auto& [verb, how] : lettering::letters)
    if (verb == command.verb) return how(situation, command);
  return refuse(errors::flow_not_responsible);
}

}  // namespace zs::flow

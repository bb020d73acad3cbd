#include <flow/errors.h>
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

/// A unit that ended its matter without a word has it on the desk here: its head speaks himself.
Result<Decision> join(const Situation& situation, const Command& command) {
  auto s = waiting_for(situation, command.child);
  if (!s) return nothing(situation.state);
  Work work{situation, *s, command, situation.state, {}, command.said_by};
  auto step = s->step->name;
  if (!command.word)
    work.emit(Activated{s->visit->number, s->slot->number, situation.context.now});
  else if (auto spoken = hear_voice(work, *command.word); !spoken)
    return tl::unexpected(spoken.error());
  return Decision{std::move(work.changes), std::move(work.state), work.acting, std::move(step), no_id};
}

Result<Decision> call_off(const Situation& situation, const Command& command) {
  if (situation.state.life != Life::running) return nothing(situation.state);
  Standing s;
  Work work{situation, s, command, situation.state, {}, {}};
  cancel_inside(work, {}, CancelReason::called_off);
  end(work, Life::terminated);
  return Decision{std::move(work.changes), std::move(work.state), {}, {}, no_id};
}

}  // namespace
}  // namespace lettering

bool is_letter(Verb verb) { return verb == Verb::join || verb == Verb::call_off; }

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

bool may_finish_first(const Step& step) { return step.opens && step.opens->may_finish_first; }

void open_for_units(const Context& context, const std::vector<Id>& units, Visit& visit) {
  for (std::size_t i = 0; i < visit.slots.size() && i < units.size(); ++i) {
    auto& slot = visit.slots[i];
    slot.department = Department{units[i], slot.lead ? no_id : context.new_id()};
    if (slot.lead) continue;
    for (auto& item : slot.items) item.state = ItemState::away;
  }
}

Result<Decision> read_letter(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  return command.verb == Verb::join ? lettering::join(situation, command) : lettering::call_off(situation, command);
}

}  // namespace zs::flow

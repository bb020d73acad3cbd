// What lies on a desk changes desks by a standing wish (委托, AB 角): to who stands in, and back when that is over.
#include <base/phrases.h>
#include <flow/rules.h>
#include <flow/errors.h>
#include <flow/stand_in.h>

#include <algorithm>

namespace zs::flow {
namespace entrusting {
namespace {

struct Lying {
  const Visit* visit = nullptr;
  const Slot* slot = nullptr;
  const Item* item = nullptr;
};

Lying find_item(const State& state, Id id) {
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.id == id) return {visit, &slot, &item};
  return {};
}

/// The line of him whose it is, where he has it beside; nullptr: he has none.
const Item* held_beside(const Slot& slot, const Item& item) {
  auto his = std::find_if(slot.items.begin(), slot.items.end(), [&](const Item& other) {
    return other.id != item.id && other.holder.person == item.principal().person;
  });
  return his == slot.items.end() ? nullptr : &*his;
}

/// Before the line of who had claimed it goes: it is anybody's again; what was passed on has no pool to go back to and
/// is his whose it was.
Rebound let_go(const Lying& at, const Item& his, Instant now) {
  bool passed_on = !at.slot->passed.empty();
  auto how = passed_on ? Rebinding::claim : Rebinding::unclaim;
  return {at.visit->number, at.slot->number, how, passed_on ? his.id : at.item->id, {}, now, false};
}

/// Who gets it now; nullopt: it stays, or goes to nobody but who has it beside.
std::optional<Chosen> next_desk(const Situation& situation, const Lying& at, const Step& step, Verb verb) {
  const auto& item = *at.item;
  if (verb == Verb::hand_back) {
    if (still_stands(situation.context, item)) return std::nullopt;
    auto whose = item.principal();
    Chosen back{whose.person, whose.post, Phrase(phrases::reason::handed_back, {{"who", Named{item.holder.person}}})};
    back.also = item.also;
    return stand_in_for(situation, step, std::move(back), at.visit);
  }
  bool own = item.on_behalf.empty() && legality::begun_by(situation, item.holder.person) == no_id;
  if (!own) return std::nullopt;
  auto chosen = stand_in_for(situation, step, {item.holder.person, item.holder.post, item.reason}, at.visit);
  if (chosen.person == item.holder.person) return std::nullopt;
  chosen.also = item.also;
  return chosen;
}

}  // namespace
}  // namespace entrusting

Result<Decision> change_desk(const Situation& situation, const Command& command) {
  if (situation.viewer.person != no_id) return refuse(errors::flow_not_responsible);
  Decision result{{}, situation.state, {}, {}, no_id};
  if (situation.state.life != Life::running) return result;
  auto at = entrusting::find_item(situation.state, command.work_item);
  const auto* step = at.visit ? situation.definition.find(at.visit->step) : nullptr;
  auto to = step ? entrusting::next_desk(situation, at, *step, command.verb) : std::nullopt;
  if (!to) return result;
  auto how = command.verb == Verb::entrust ? Rebinding::entrust : Rebinding::hand_back;
  Rebound change{at.visit->number, at.slot->number, how, at.item->id, {}, situation.context.now, false};
  const auto* his = how == Rebinding::hand_back ? entrusting::held_beside(*at.slot, *at.item) : nullptr;
  if (!his)
    change.added = Item{situation.context.new_id(), {to->person, to->post},     std::move(to->reason), at.item->state,
                        {},                         std::move(to->on_behalf), std::move(to->also)};
  result.step = at.visit->step;
  result.on_behalf = {{at.item->principal(), Via::delegation, no_id}};
  if (his && at.slot->claimed && at.item->state == ItemState::open)
    result.changes.emplace_back(entrusting::let_go(at, *his, situation.context.now));
  result.changes.emplace_back(std::move(change));
  for (auto& one : result.changes) fold(result.state, one);
  return result;
}

}  // namespace zs::flow

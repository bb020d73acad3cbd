#include <base/phrases.h>
#include <flow/clocks.h>
#include <flow/errors.h>
#include <flow/office.h>

#include <algorithm>

namespace zs::flow {
namespace {

struct Held {
  const Visit* visit = nullptr;
  const Slot* slot = nullptr;
};

/// What the office takes off a desk: the item it names, else whatever stands open first.
Held held(const Work& work) {
  Id wanted = work.command.work_item;
  for (auto* visit : work.state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.id == wanted || wanted == no_id) return {visit, &slot};
  return {};
}

/// He has it already, here or with another voice of the step.
bool has_it(const Held& held, Id person) {
  for (auto& voice : held.visit->voices)
    if (voice.concerns(person)) return true;
  for (auto& slot : held.visit->slots) {
    if (&slot == held.slot && slot.items.size() > 1) continue;
    for (auto& item : slot.items)
      if (item.holder.person == person) return true;
  }
  return false;
}

}  // namespace

Result<void> suspend(Work& work) {
  work.emit(Suspended{{work.acting, work.situation.context.now}});
  return {};
}

Result<void> resume(Work& work) {
  const auto& context = work.situation.context;
  Continued continued{context.now, {}, work.state.suspended->at};
  for (auto* visit : work.state.open_visits()) {
    if (!visit->due_at) continue;
    Clock clock{visit->number, visit->due_at, visit->reminders, visit->lapses};
    const auto* step = work.situation.definition.find(visit->step);
    bool by_clock = step && counts_by_clock(context.time, *step, *visit);
    push_on(context.time, clock, {*continued.since, continued.at}, by_clock);
    continued.clocks.push_back(std::move(clock));
  }
  work.emit(std::move(continued));
  return {};
}

Result<void> reassign(Work& work) {
  const auto& context = work.situation.context;
  auto from = held(work);
  if (work.command.people.size() != 1) return refuse(errors::flow_people_not_offered);
  const auto& to = work.command.people.front();
  if (!from.slot) return refuse(errors::flow_item_unknown);
  if (to.person == no_id || (context.is_active && !context.is_active(to)))
    return refuse(errors::flow_person_not_active);
  if (has_it(from, to.person)) return refuse(errors::flow_nobody_new);
  const auto* step = work.situation.definition.find(from.visit->step);
  if (step && kept_apart_from(work.state, *step, to.person))
    return refuse(errors::flow_second_person, {{"step", Declared{step->title}}});
  const auto& item = from.slot->items.front();
  auto state = item.state == ItemState::parked ? ItemState::open : item.state;
  Item added{context.new_id(), to, phrases::reason::reassigned, state, {}};
  work.emit(Rebound{from.visit->number, from.slot->number, Rebinding::reassign, item.id, std::move(added), context.now,
                    false, {}, work.acting});
  return {};
}

}  // namespace zs::flow

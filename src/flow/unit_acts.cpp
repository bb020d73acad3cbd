// What is done to the units of a whole while they work: one more is asked (加办), one is asked no longer (减办), the
// word of one goes back to it (退回重办).
#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/rules.h>
#include <flow/signers.h>
#include <flow/stand_in.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow {
namespace {

/// The lead (主办), as long as the step is his.
bool leads(const Situation& situation, const Visit& visit) {
  return std::any_of(visit.slots.begin(), visit.slots.end(), [&](const Slot& slot) {
    return slot.lead && std::any_of(slot.items.begin(), slot.items.end(), [&](const Item& item) {
      return item.state == ItemState::open && item.holder.person == situation.viewer.person &&
             still_stands(situation.context, item);
    });
  });
}

/// Whose word opened the step (分办).
bool sent_it(const Situation& situation, const Visit& visit) {
  const auto* before = situation.state.visit(visit.from);
  return before && before->settlement && before->settlement->desk().person == situation.viewer.person;
}

bool directs(const Situation& situation) {
  return situation.context.directs && situation.context.directs(situation.viewer);
}

UnitVoice voice_of(const Visit& visit, int slot, const Department& department, const Handler& who) {
  return {&visit, slot, department, who};
}

std::optional<Error> asked_already(const Visit& visit, Id unit) {
  auto fault = [](const Handler& who) { return Error(errors::flow_unit_asked, {{"who", Named{who.person}}}); };
  for (const auto& slot : visit.slots)
    if (slot.department && slot.department->unit == unit) return fault(slot.items.front().holder);
  for (const auto& voice : visit.voices)
    if (voice.department && voice.department->unit == unit) return fault(voice.by);
  return std::nullopt;
}

/// Beside the lead or, where nobody leads, beside the unit that stands last.
int place_beside(const Visit& visit) {
  for (const auto& slot : visit.slots)
    if (slot.lead) return slot.number;
  return visit.slots.back().number;
}

Reshaped joining(Work& work, const Visit& visit, const Step& step, Found found) {
  Reshaped reshaped{visit.number, place_beside(visit), {}};
  for (std::size_t i = 0; i < found.voices.size(); ++i) {
    Slot slot;
    slot.number = next_slot(visit) + static_cast<int>(i);
    slot.added = Addition{Placing::parallel, reshaped.slot, work.acting};
    slot.ballot.veto = step.voices.veto == Veto::any;
    slot.department = Department{found.units[i], work.situation.context.new_id()};
    for (auto& one : found.voices[i])
      slot.items.push_back({work.situation.context.new_id(), {one.person, one.post}, std::move(one.reason),
                            ItemState::away, {}});
    slot.pool = slot.items.size() > 1;
    reshaped.added.push_back(std::move(slot));
  }
  return reshaped;
}

Found voices_of(const Situation& situation, const Handler& acting, const Step& step, const std::vector<Id>& units) {
  return found_for_units(situation, step, facts_of(situation, acting, step), units);
}

Result<UnitVoice> chosen_unit(const Work& work, const std::vector<UnitVoice>& offered) {
  const auto& units = work.command.units;
  const auto& step = work.command.to_step;
  for (const auto& one : offered)
    if (units.size() == 1 && one.department.unit == units[0] && (step.empty() || step == one.visit->step)) return one;
  return refuse(errors::flow_unit_not_offered);
}

}  // namespace

std::vector<const Visit*> units_directed(const Situation& situation) {
  std::vector<const Visit*> out;
  for (const auto* visit : situation.state.open_visits()) {
    const auto* step = situation.definition.find(visit->step);
    bool opens = step && step->opens && !visit->slots.empty();
    if (opens && (leads(situation, *visit) || sent_it(situation, *visit) || directs(situation))) out.push_back(visit);
  }
  return out;
}

std::vector<UnitVoice> units_removable(const Situation& situation) {
  std::vector<UnitVoice> out;
  for (const auto* visit : units_directed(situation))
    for (const auto& slot : visit->slots) {
      if (slot.lead || !slot.department) continue;
      auto then = verdict_without(*situation.definition.find(visit->step), *visit, {slot.number});
      if (then == Verdict::open || then == Verdict::pass)
        out.push_back(voice_of(*visit, slot.number, *slot.department, slot.items.front().holder));
    }
  return out;
}

std::vector<UnitVoice> units_heard(const Situation& situation) {
  std::vector<UnitVoice> out;
  for (const auto* visit : units_directed(situation))
    for (const auto& voice : visit->voices)
      if (answered_in_its_matter(voice)) out.push_back(voice_of(*visit, voice.slot, *voice.department, voice.by));
  return out;
}

namespace legality {

bool may_add_unit(const Situation& situation, const Standing&) { return !units_directed(situation).empty(); }
bool may_remove_unit(const Situation& situation, const Standing&) { return !units_removable(situation).empty(); }
bool may_redo(const Situation& situation, const Standing&) { return !units_heard(situation).empty(); }

}  // namespace legality

Result<void> add_units(Work& work) {
  auto visits = units_directed(work.situation);
  auto chosen = std::find_if(visits.begin(), visits.end(), [&](const Visit* visit) {
    return work.command.to_step.empty() || visit->step == work.command.to_step;
  });
  const auto& units = work.command.units;
  if (chosen == visits.end() || units.empty()) return refuse(errors::flow_unit_not_offered);
  const auto& visit = **chosen;
  for (Id unit : units)
    if (auto fault = asked_already(visit, unit)) return tl::unexpected(std::move(*fault));
  if (added_to(visit) + static_cast<int>(units.size()) > most_added)
    return refuse(errors::flow_signer_limit, {{"max", std::to_string(most_added)}});
  const auto& step = *work.situation.definition.find(visit.step);
  auto found = voices_of(work.situation, work.acting, step, units);
  if (found.voices.empty()) return refuse(errors::flow_second_person, {{"step", Declared{step.title}}});
  work.emit(joining(work, visit, step, std::move(found)));
  return {};
}

Result<void> remove_unit(Work& work) {
  auto chosen = chosen_unit(work, units_removable(work.situation));
  if (!chosen) return tl::unexpected(chosen.error());
  auto visit = *chosen->visit;
  return go_on_without(work, visit, *work.situation.definition.find(visit.step), {chosen->slot}, {});
}

Result<void> redo(Work& work) {
  auto chosen = chosen_unit(work, units_heard(work.situation));
  if (!chosen) return tl::unexpected(chosen.error());
  have_again_in_its_matter(work, *chosen, work.acting);
  return {};
}

void have_again_in_its_matter(Work& work, const UnitVoice& voice, const Handler& acting) {
  const auto& step = *work.situation.definition.find(voice.visit->step);
  auto found = voices_of(work.situation, acting, step, {voice.department.unit});
  Item item{work.situation.context.new_id(), voice.who, phrases::reason::sent_back, ItemState::away, {}};
  if (!found.voices.empty()) item.holder = {found.voices[0][0].person, found.voices[0][0].post};
  if (!found.voices.empty()) item.reason = std::move(found.voices[0][0].reason);
  work.emit(Unsettled{voice.visit->number, voice.slot, std::move(item)});
}

void shape_units(const Situation& situation, const Rule& rule, Action& action) {
  if (rule.verb == Verb::add_unit) {
    action.asks = {"units"};
    for (const auto* visit : units_directed(situation))
      action.routes.push_back({visit->step, Declared{situation.definition.find(visit->step)->title}, {}, {}, {},
                               Choose::none});
    return;
  }
  action.button = false;  // it stands beside the unit
  for (const auto& one : rule.verb == Verb::redo ? units_heard(situation) : units_removable(situation)) {
    Chosen who{one.who.person, one.who.post, action.label};
    action.routes.push_back({one.visit->step, action.label, {}, {}, {std::move(who)}, Choose::none,
                             one.department.unit, one.department.matter});
  }
}

}  // namespace zs::flow

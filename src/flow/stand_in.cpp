#include <base/phrases.h>
#include <flow/signers.h>
#include <flow/stand_in.h>

#include <algorithm>

namespace zs::flow {
namespace standing_in {
namespace {

using Lists = std::vector<std::vector<Chosen>>;

bool among(const std::vector<Id>& people, Id person) {
  return std::find(people.begin(), people.end(), person) != people.end();
}

bool fit(const Situation& situation, const Handler& by, const std::vector<Id>& apart) {
  const auto& active = situation.context.is_active;
  return by.person != no_id && !among(apart, by.person) && (!active || active(by));
}

/// Who has it instead of him; nullopt: he has it himself.
std::optional<StandIn> replacing(const Situation& situation, const Step& step, const Handler& principal,
                                 const std::vector<Id>& apart) {
  if (!situation.context.stand_ins || step.of_starter()) return std::nullopt;
  for (auto& one : situation.context.stand_ins(step, principal))
    if (one.mode == StandMode::replace && one.by.person != principal.person && fit(situation, one.by, apart))
      return one;
  return std::nullopt;
}

Chosen instead_of(const Chosen& principal, const StandIn& stand_in) {
  const auto& wording = stand_in.link.via == Via::deputy ? phrases::reason::deputy_for : phrases::reason::stands_in;
  Phrase reason(wording, {{"who", Named{principal.person}}, {"why", principal.reason}});
  return {stand_in.by.person, stand_in.by.post, std::move(reason), {stand_in.link}, principal.also};
}

/// Those who stand in for him in one of the other ways, and are not there anyway.
std::vector<StandIn> beside(const Situation& situation, const Step& step, const Item& item, StandMode mode,
                            const Visit& visit) {
  std::vector<StandIn> out;
  if (!situation.context.stand_ins || step.of_starter() || !item.on_behalf.empty()) return out;
  for (auto& one : situation.context.stand_ins(step, item.holder)) {
    if (one.mode != mode || !fit(situation, one.by, {}) || signs(visit, one.by.person)) continue;
    if (mode == StandMode::copy || !kept_apart_from(situation.state, step, one.by.person)) out.push_back(one);
  }
  return out;
}

Phrase reason_of(const StandIn& one, const Wording& wording, const Item& item) {
  return {wording, {{"who", Named{one.link.of.person}}, {"why", item.reason}}};
}

struct Asked {
  Chosen* chosen;
  std::optional<StandIn> by;
};

std::vector<Asked> everybody(const Situation& situation, const Step& step, const std::vector<Id>& apart,
                             Lists& voices) {
  std::vector<Asked> out;
  for (auto& voice : voices)
    for (auto& one : voice) out.push_back({&one, replacing(situation, step, {one.person, one.post}, apart)});
  return out;
}

Chosen* asked_already(std::vector<Asked>& all, Id person) {
  for (auto& one : all)
    if (!one.by && one.chosen->person == person) return one.chosen;
  return nullptr;
}

}  // namespace
}  // namespace standing_in

void let_stand_in(const Situation& situation, const Step& step, const std::vector<Id>& apart,
                  std::vector<std::vector<Chosen>>& voices) {
  auto all = standing_in::everybody(situation, step, apart, voices);
  for (auto& one : all) {
    if (!one.by) continue;
    if (auto* other = standing_in::asked_already(all, one.by->by.person)) {
      other->also.push_back({one.chosen->person, one.chosen->post});
      one.chosen->person = no_id;
    } else {
      *one.chosen = standing_in::instead_of(*one.chosen, *one.by);
      one.by.reset();
    }
  }
  for (auto& voice : voices) std::erase_if(voice, [](const Chosen& one) { return one.person == no_id; });
}

void let_stand_in(const Situation& situation, const Step& step, const std::vector<Id>& apart, Found& found) {
  let_stand_in(situation, step, apart, found.voices);
  for (auto i = static_cast<std::ptrdiff_t>(found.voices.size()); i-- > 0;) {
    if (!found.voices[static_cast<std::size_t>(i)].empty()) continue;
    found.voices.erase(found.voices.begin() + i);
    found.ballots.erase(found.ballots.begin() + i);
  }
}

void let_assist(const Situation& situation, const Step& step, Visit& visit) {
  for (auto& slot : visit.slots)
    for (std::size_t i = 0, own = slot.items.size(); i < own; ++i)
      for (auto& one : standing_in::beside(situation, step, slot.items[i], StandMode::assist, visit)) {
        auto why = standing_in::reason_of(one, phrases::reason::assists, slot.items[i]);
        slot.items.push_back(
            {situation.context.new_id(), one.by, std::move(why), slot.items[i].state, {}, {one.link}, {}});
      }
}

std::vector<Reading> informed(const Situation& situation, const Step& step, const State& now, const Visit& visit) {
  std::vector<Reading> out;
  auto has_it = [&](const auto& readings, Id person) {
    return std::any_of(readings.begin(), readings.end(), [&](auto& r) { return r.item.holder.person == person; });
  };
  for (auto& slot : visit.slots)
    for (auto& item : slot.items)
      for (auto& one : standing_in::beside(situation, step, item, StandMode::copy, visit)) {
        if (has_it(now.readings, one.by.person) || has_it(out, one.by.person)) continue;
        if (now.readings.size() + out.size() >= most_readings) return out;
        auto why = standing_in::reason_of(one, phrases::reason::informed, item);
        out.push_back({{situation.context.new_id(), one.by, std::move(why), ItemState::open, {}},
                       no_id,
                       item.holder,
                       situation.context.now,
                       std::nullopt});
      }
  return out;
}

Chosen stand_in_for(const Situation& situation, const Step& step, Chosen chosen, const Visit* visit) {
  auto by = standing_in::replacing(situation, step, {chosen.person, chosen.post}, {});
  if (!by || (visit && signs(*visit, by->by.person)) || kept_apart_from(situation.state, step, by->by.person))
    return chosen;
  return standing_in::instead_of(chosen, *by);
}

bool still_stands(const Context& context, const Item& item) {
  return item.on_behalf.empty() || !context.still_stands || context.still_stands(item.on_behalf.front());
}

}  // namespace zs::flow

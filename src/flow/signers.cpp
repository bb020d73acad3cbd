#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/signers.h>

#include <algorithm>

namespace zs::flow {

const Slot* slot_of(const Visit& visit, int number) {
  for (auto& slot : visit.slots)
    if (slot.number == number) return &slot;
  return nullptr;
}

bool asked_by(const Slot& slot, int asking) { return slot.added && slot.added->slot == asking; }

int added_to(const Visit& visit) {
  auto added = [](auto& one) { return one.added.has_value(); };
  return static_cast<int>(std::count_if(visit.slots.begin(), visit.slots.end(), added) +
                          std::count_if(visit.voices.begin(), visit.voices.end(), added));
}

bool signs(const Visit& visit, Id person) {
  for (auto& voice : visit.voices)
    if (voice.counts() && voice.by.person == person) return true;
  for (auto& slot : visit.slots)
    for (auto& item : slot.items)
      if (item.holder.person == person) return true;
  return false;
}

namespace {

const std::optional<Addition>* addition_of(const Visit& visit, int number) {
  if (auto* slot = slot_of(visit, number)) return &slot->added;
  for (auto& voice : visit.voices)
    if (voice.slot == number) return &voice.added;
  return nullptr;
}

int next_number(const Visit& visit) {
  int last = 0;
  for (auto& slot : visit.slots) last = std::max(last, slot.number);
  for (auto& voice : visit.voices) last = std::max({last, voice.slot, voice.added ? voice.added->slot : 0});
  return last + 1;
}

bool waits_to_be_asked(const Slot& slot) { return !slot.items.empty() && slot.items[0].state == ItemState::waiting; }

const Wording& reason_of(Placing placing) {
  switch (placing) {
    case Placing::before:
      return phrases::reason::asked_before;
    case Placing::after:
      return phrases::reason::asked_after;
    case Placing::parallel:
      break;
  }
  return phrases::reason::asked_beside;
}

Result<std::vector<Handler>> new_signers(const Work& work) {
  const auto& context = work.situation.context;
  std::vector<Handler> out;
  for (auto& to : work.command.people) {
    if (to.person == no_id || (context.is_active && !context.is_active(to)))
      return refuse(errors::flow_person_not_active);
    bool twice = std::any_of(out.begin(), out.end(), [&](auto& h) { return h.person == to.person; });
    if (!twice && !signs(*work.standing.visit, to.person)) out.push_back(to);
  }
  if (out.empty()) return refuse(errors::flow_nobody_new);
  if (added_to(*work.standing.visit) + static_cast<int>(out.size()) > most_added)
    return refuse(errors::flow_signer_limit, {{"max", std::to_string(most_added)}});
  return out;
}

/// The visit were these voices not asked for.
Visit without(const Visit& visit, const std::vector<int>& slots) {
  Visit rest = visit;
  std::erase_if(rest.slots,
                [&](const Slot& s) { return std::find(slots.begin(), slots.end(), s.number) != slots.end(); });
  return rest;
}

std::vector<Handler> holders_of(const Visit& visit, const std::vector<int>& slots) {
  std::vector<Handler> out;
  for (int number : slots)
    for (auto& item : slot_of(visit, number)->items) out.push_back(item.holder);
  return out;
}

Verdict verdict_without(const Step& step, const Visit& visit, const std::vector<int>& slots) {
  auto votes = tally(without(visit, slots));
  bool nobody = votes.agreed + votes.disagreed + votes.abstained + votes.unheard == 0;
  return nobody ? Verdict::fail : verdict(step.voices, votes);
}

/// When nobody he asked is left to speak, who asked has it again.
void resume(Work& work, int visit, int asking) {
  const auto& now = *work.state.visit(visit);
  bool waits = std::any_of(now.slots.begin(), now.slots.end(),
                           [&](auto& slot) { return asked_by(slot, asking) && !slot.counts(); });
  if (!waits && slot_of(now, asking)) work.emit(Resumed{visit, asking});
}

/// What was decided without him happens; else the next in order is asked, when nobody is being asked.
Result<void> go_on_without(Work& work, const Visit& visit, const Step& step, const std::vector<int>& gone,
                           const Addition& added) {
  std::optional<Ahead> ahead;
  if (verdict_without(step, visit, gone) == Verdict::pass) {
    auto found = look_ahead(work.situation, &visit, step, work.acting, {});
    if (!found) return tl::unexpected(found.error());
    ahead = std::move(*found);
  }
  int number = visit.number;
  work.emit(Dropped{number, gone, CancelReason::removed, holders_of(visit, gone)});
  if (ahead) {
    drop_unheard(work, *work.state.visit(number), CancelReason::reached);
    work.emit(Left{number});
    follow(work, *ahead, number);
    return {};
  }
  if (added.placing == Placing::before) resume(work, number, added.slot);
  const auto& slots = work.state.visit(number)->slots;
  if (!std::all_of(slots.begin(), slots.end(), waits_to_be_asked)) return {};
  work.emit(Activated{number, slots.front().number, work.situation.context.now});
  return {};
}

}  // namespace

int depth_of(const Visit& visit, const Slot& slot) {
  int depth = 0;
  for (const auto* added = &slot.added; added && *added && depth <= most_added; ++depth)
    added = addition_of(visit, (*added)->slot);
  return depth;
}

std::vector<int> with_asked(const Visit& visit, int slot) {
  std::vector<int> out{slot};
  for (std::size_t i = 0; i < out.size(); ++i)
    for (auto& one : visit.slots)
      if (asked_by(one, out[i])) out.push_back(one.number);
  return out;
}

std::vector<Removable> removable(const Situation& situation, Id by) {
  std::vector<Removable> out;
  for (auto* visit : situation.state.open_visits()) {
    const auto* step = situation.definition.find(visit->step);
    for (auto& slot : visit->slots) {
      if (!step || !slot.added || slot.added->by.person != by) continue;
      if (verdict_without(*step, *visit, with_asked(*visit, slot.number)) != Verdict::fail)
        out.push_back({visit, &slot});
    }
  }
  return out;
}

Result<void> add_signers(Work& work) {
  const auto& s = work.standing;
  auto placing = work.command.placing.value_or(s.step->add_signer.front());
  if (std::find(s.step->add_signer.begin(), s.step->add_signer.end(), placing) == s.step->add_signer.end())
    return refuse(errors::flow_verb_not_allowed, {{"verb", Phrase("placing", to_text(placing))}});
  auto people = new_signers(work);
  if (!people) return tl::unexpected(people.error());
  bool in_turn = s.step->voices.order == VoiceOrder::one_by_one;
  bool waits = placing == Placing::after || (placing == Placing::parallel && in_turn);
  Phrase reason(reason_of(placing), {{"who", Named{work.acting.person}}});
  Reshaped reshaped{s.visit->number, s.slot->number, {}};
  for (auto& to : *people) {
    Slot slot;
    slot.number = next_number(*s.visit) + static_cast<int>(reshaped.added.size());
    slot.added = Addition{placing, s.slot->number, work.acting};
    slot.items.push_back(
        {work.situation.context.new_id(), to, reason, waits ? ItemState::waiting : ItemState::open, {}});
    reshaped.added.push_back(std::move(slot));
  }
  work.emit(std::move(reshaped));
  return {};
}

Result<void> remove_signer(Work& work) {
  const auto& people = work.command.people;
  if (people.size() != 1) return refuse(errors::flow_people_not_offered);
  auto offered = removable(work.situation, work.acting.person);
  const auto& step = work.command.to_step;
  auto chosen = std::find_if(offered.begin(), offered.end(), [&](const Removable& one) {
    return one.slot->items.front().holder.person == people[0].person && (step.empty() || step == one.visit->step);
  });
  if (chosen == offered.end()) return refuse(errors::flow_last_signer);
  auto visit = *chosen->visit;
  auto added = *chosen->slot->added;
  return go_on_without(work, visit, *work.situation.definition.find(visit.step),
                       with_asked(visit, chosen->slot->number), added);
}

Result<void> advise(Work& work) {
  int visit = work.standing.visit->number, asking = work.standing.slot->added->slot;
  settle(work, Outcome::advise);
  resume(work, visit, asking);
  return {};
}

void ask_followers(Work& work, int visit, int slot) {
  std::vector<int> followers;
  for (auto& one : work.state.visit(visit)->slots)
    if (asked_by(one, slot) && waits_to_be_asked(one)) followers.push_back(one.number);
  for (int one : followers) work.emit(Activated{visit, one, work.situation.context.now});
}

void let_followers_wait(Work& work, int visit, int slot) {
  Reshaped again{visit, slot, {}};
  Dropped dropped{visit, {}, CancelReason::withdraw, {}};
  for (auto& one : work.state.visit(visit)->slots) {
    if (!asked_by(one, slot) || one.added->placing != Placing::after) continue;
    dropped.slots.push_back(one.number);
    again.added.push_back(one);
    for (auto& item : again.added.back().items) {
      item.id = work.situation.context.new_id();
      item.state = ItemState::waiting;
      item.viewed_at.reset();
    }
  }
  if (dropped.slots.empty()) return;
  work.emit(std::move(dropped));
  work.emit(std::move(again));
}

}  // namespace zs::flow

#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/rules.h>
#include <flow/signers.h>
#include <flow/stand_in.h>

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
    if (voice.counts() && voice.concerns(person)) return true;
  for (auto& slot : visit.slots)
    for (auto& item : slot.items)
      if (item.holder.person == person || item.principal().person == person) return true;
  return false;
}

namespace {

const std::optional<Addition>* addition_of(const Visit& visit, int number) {
  if (auto* slot = slot_of(visit, number)) return &slot->added;
  for (auto& voice : visit.voices)
    if (voice.slot == number) return &voice.added;
  return nullptr;
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

/// When nobody he asked is left to speak, who asked has it again.
void resume(Work& work, int visit, int asking) {
  const auto& now = *work.state.visit(visit);
  bool waits = std::any_of(now.slots.begin(), now.slots.end(),
                           [&](auto& slot) { return asked_by(slot, asking) && !slot.counts(); });
  if (!waits && slot_of(now, asking)) work.emit(Resumed{visit, asking});
}

/// Nobody who could speak here is at his post any more. A lead is not done without: he is replaced.
bool has_left(const Context& context, const Slot& slot) {
  if (!context.is_active || slot.lead || slot.items.empty()) return false;
  return std::none_of(slot.items.begin(), slot.items.end(),
                      [&](const Item& item) { return context.is_active(item.holder); });
}

}  // namespace

int next_slot(const Visit& visit) {
  int last = 0;
  for (auto& slot : visit.slots) last = std::max(last, slot.number);
  for (auto& voice : visit.voices) last = std::max({last, voice.slot, voice.added ? voice.added->slot : 0});
  return last + 1;
}

Verdict verdict_without(const Step& step, const Visit& visit, const std::vector<int>& slots) {
  auto votes = tally(without(visit, slots));
  bool nobody = votes.agreed + votes.disagreed + votes.abstained + votes.unheard == 0;
  return nobody ? Verdict::fail : verdict(step.voices, votes);
}

Result<void> go_on_without(Work& work, const Visit& visit, const Step& step, const std::vector<int>& gone,
                           const std::optional<Addition>& added) {
  std::optional<Ahead> ahead;
  if (verdict_without(step, visit, gone) == Verdict::pass) {
    auto found = look_ahead(work.situation, &visit, step, {work.acting, Outcome::advise}, {});
    if (!found) return tl::unexpected(found.error());
    ahead = std::move(*found);
  }
  int number = visit.number;
  work.emit(Dropped{number, gone, CancelReason::removed, holders_of(visit, gone), {}});
  if (ahead) {
    drop_unheard(work, *work.state.visit(number), CancelReason::reached);
    work.emit(Left{number});
    follow(work, *ahead, number);
    return {};
  }
  if (added && added->placing == Placing::before) resume(work, number, added->slot);
  ask_next(work, number, step.voices.order);
  return {};
}

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

std::vector<Removable> removable(const Situation& situation) {
  std::vector<Removable> out;
  const auto& directs = situation.context.directs;
  bool office = directs && directs(situation.viewer);
  for (auto* visit : situation.state.open_visits()) {
    const auto* step = situation.definition.find(visit->step);
    for (auto& slot : visit->slots) {
      bool own = slot.added && slot.added->by.person == situation.viewer.person;
      bool left = office && has_left(situation.context, slot);
      if (!step || slot.department) continue;
      if (!own && !left && !legality::may_call_one_back(situation, *visit, slot)) continue;
      auto then = verdict_without(*step, *visit, with_asked(*visit, slot.number));
      if (then == Verdict::open || then == Verdict::pass) out.push_back({visit, &slot});
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
    slot.number = next_slot(*s.visit) + static_cast<int>(reshaped.added.size());
    slot.added = Addition{placing, s.slot->number, work.acting};
    slot.ballot = {1, s.step->voices.veto == Veto::any, s.slot->ballot.group};
    auto who = stand_in_for(work.situation, *s.step, {to.person, to.post, reason}, s.visit);
    slot.items.push_back({work.situation.context.new_id(),
                          {who.person, who.post},
                          std::move(who.reason),
                          waits ? ItemState::waiting : ItemState::open,
                          {},
                          std::move(who.on_behalf)});
    reshaped.added.push_back(std::move(slot));
  }
  work.emit(std::move(reshaped));
  return {};
}

Handler handler_of(const Situation& situation, const Visit& target) {
  auto handler = own_voice(target).principal();
  for (auto& v : situation.state.visits)
    if (v.step == target.step && v.settlement && own_voice(v).outcome != Outcome::lapsed)
      handler = own_voice(v).principal();
  return handler;
}

std::vector<const Visit*> answerable(const Situation& situation, const Standing& s) {
  if (s.step->voices.returns == Returns::for_all || s.item->state != ItemState::open) return {};
  if (added_to(*s.visit) >= most_added || depth_of(*s.visit, *s.slot) >= deepest_addition) return {};
  const auto& active = situation.context.is_active;
  auto targets = send_back_targets(situation, *s.visit, *s.step);
  std::erase_if(targets, [&](const Visit* target) {
    auto handler = handler_of(situation, *target);
    return signs(*s.visit, handler.person) || (active && !active(handler));
  });
  return targets;
}

Result<void> return_voice(Work& work, const Visit& target) {
  const auto& s = work.standing;
  Slot slot;
  slot.number = next_slot(*s.visit);
  slot.added = Addition{Placing::before, s.slot->number, work.acting};
  slot.ballot.group = s.slot->ballot.group;
  Phrase reason(phrases::reason::to_answer, {{"who", Named{work.acting.person}}});
  slot.items.push_back(
      {work.situation.context.new_id(), handler_of(work.situation, target), std::move(reason), ItemState::open, {}});
  work.emit(Reshaped{s.visit->number, s.slot->number, {std::move(slot)}});
  return {};
}

Result<void> remove_signer(Work& work) {
  const auto& people = work.command.people;
  if (people.size() != 1) return refuse(errors::flow_people_not_offered);
  auto offered = removable(work.situation);
  const auto& step = work.command.to_step;
  auto chosen = std::find_if(offered.begin(), offered.end(), [&](const Removable& one) {
    return one.slot->items.front().holder.person == people[0].person && (step.empty() || step == one.visit->step);
  });
  if (chosen == offered.end()) return refuse(errors::flow_last_signer);
  auto visit = *chosen->visit;
  auto added = chosen->slot->added;
  return go_on_without(work, visit, *work.situation.definition.find(visit.step),
                       with_asked(visit, chosen->slot->number), added);
}

Result<void> advise(Work& work) {
  int visit = work.standing.visit->number, asking = work.standing.slot->added->slot;
  settle(work, Outcome::advise);
  resume(work, visit, asking);
  return {};
}

void ask_next(Work& work, int visit, VoiceOrder order) {
  const auto& slots = work.state.visit(visit)->slots;
  if (slots.empty() || !std::all_of(slots.begin(), slots.end(), waits_to_be_asked)) return;
  std::vector<int> next;
  auto first = std::min_element(slots.begin(), slots.end(),
                                [](auto& a, auto& b) { return a.ballot.group < b.ballot.group; });
  for (auto& slot : slots)
    if (&slot == &*first || (order == VoiceOrder::groups && slot.ballot.group == first->ballot.group))
      next.push_back(slot.number);
  for (int slot : next) work.emit(Activated{visit, slot, work.situation.context.now});
}

void ask_followers(Work& work, int visit, int slot) {
  std::vector<int> followers;
  for (auto& one : work.state.visit(visit)->slots)
    if (asked_by(one, slot) && waits_to_be_asked(one)) followers.push_back(one.number);
  for (int one : followers) work.emit(Activated{visit, one, work.situation.context.now});
}

void let_followers_wait(Work& work, int visit, int slot) {
  Reshaped again{visit, slot, {}};
  Dropped dropped{visit, {}, CancelReason::withdraw, {}, {}};
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

// Until when somebody may take back what he sent on: what happened since.
#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/expedite.h>
#include <flow/rules.h>
#include <flow/signers.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow::legality {

Id begun_by(const Situation& situation, Id desk) {
  return situation.context.begun_by ? situation.context.begun_by(desk) : no_id;
}

namespace {

/// The word that completed a visit of one voice, whatever signers spoke beside it; nobody was passed over by it.
bool completed_alone(const Standing& s) {
  const auto& visit = *s.acted;
  if (visit.many || s.act->act != visit.settlement->act) return false;
  return visit.voices.empty() || (s.act->outcome != Outcome::disagree && s.act->outcome != Outcome::send_back);
}

/// Nobody after him was asked in the meantime: those in order are, those of the next group may be.
bool next_not_asked(const Standing& s, VoiceOrder order) {
  if (order != VoiceOrder::groups) return order == VoiceOrder::together;
  int group = s.act->ballot.group;
  auto later = [&](const Slot& slot) {
    return slot.ballot.group > group && (slot.items.empty() || slot.items.front().state != ItemState::waiting);
  };
  return std::none_of(s.acted->slots.begin(), s.acted->slots.end(), later) &&
         std::none_of(s.acted->voices.begin(), s.acted->voices.end(),
                      [&](const Settlement& voice) { return voice.ballot.group > group; });
}

/// Whoever had asked for his word (加签) is still in it: a word taken back from nobody would wait for nobody.
bool asker_there(const Standing& s) {
  if (!s.act->added) return true;
  int asking = s.act->added->slot;
  const auto& voices = s.acted->voices;
  return slot_of(*s.acted, asking) ||
         std::any_of(voices.begin(), voices.end(), [&](const Settlement& voice) { return voice.slot == asking; });
}

/// The whole has sent the word of this unit's matter back since: a visit was entered by letter, from none.
bool asked_again_since(const State& state, const Visit& visit) {
  return state.part_of != no_id && std::any_of(state.visits.begin(), state.visits.end(), [&](const Visit& v) {
           return v.from == 0 && v.cause != Cause::jump && v.number > visit.number;
         });
}

}  // namespace

bool may_withdraw(const Situation& situation, const Standing& s) {
  auto* step = situation.definition.find(s.acted->step);
  if (!step || step->withdraw == WithdrawUntil::never) return false;
  if (s.act->item == no_id && s.act->department) return false;  // the word of a unit, given in its own matter
  bool lost = std::any_of(s.acted->scope.begin(), s.acted->scope.end(),
                          [&](auto& place) { return !situation.state.fork(place.fork); });
  if (lost) return false;  // the parallel part it came from is not in its version any more
  auto moved_since = [&](const Visit& v) {  // by the office, or the way has come to the step itself
    return (v.cause == Cause::jump || v.step == s.acted->step) && v.number > s.acted->number;
  };
  if (s.acted->owed && std::any_of(situation.state.visits.begin(), situation.state.visits.end(), moved_since))
    return false;
  if (asked_again_since(situation.state, *s.acted)) return false;
  if (s.acted->open()) return s.act->counts() && asker_there(s) && next_not_asked(s, step->voices.order);
  if (!completed_alone(s)) return false;
  return std::none_of(situation.state.visits.begin(), situation.state.visits.end(), [&](const Visit& v) {
    bool ordered = v.cause == Cause::jump || (v.cause == Cause::withdraw && v.from != s.acted->number);
    if (ordered && v.parent == s.acted->number) return true;
    if (v.from != s.acted->number) return false;
    bool called_back = v.cause == Cause::withdraw && v.step == s.acted->step;
    return called_back || (v.cause == Cause::send_back && v.scope != s.acted->scope);
  });
}

namespace {

Error too_late(Id who, const Wording& how) {
  return Error(errors::flow_withdraw_too_late, {{"who", Named{who}}, {"how", how}});
}

// Touched: opened (unread), claimed (unclaimed), or passed on, or an opinion begun (unprocessed).
std::optional<Error> touched(const Situation& situation, const Slot& slot, WithdrawUntil level) {
  if (!slot.passed.empty()) return too_late(slot.passed.front().by.person, phrases::touched::passed_on);
  for (auto& item : slot.items) {
    bool claimed = slot.claimed && item.state != ItemState::parked;
    if (level == WithdrawUntil::unclaimed && claimed) return too_late(item.holder.person, phrases::touched::claimed);
    if (level == WithdrawUntil::unread && item.viewed_at) return too_late(item.holder.person, phrases::touched::opened);
    if (Id hand = begun_by(situation, item.holder.person); hand != no_id)
      return too_late(hand, phrases::touched::begun);
  }
  return std::nullopt;
}

Error done_already(const Settlement& act) {
  if (act.outcome != Outcome::lapsed) return too_late(act.by.person, phrases::touched::handled);
  return too_late(act.missed.empty() ? no_id : act.missed.front().person, phrases::touched::lapsed);
}

std::optional<Error> touched(const Situation& situation, const Visit& next, WithdrawUntil level) {
  if (!next.open()) return done_already(*next.settlement);
  if (!next.voices.empty()) return done_already(next.voices.front());
  for (auto& slot : next.slots) {
    if (standing_away(slot)) return too_late(slot.items.front().holder.person, phrases::touched::opened_for_units);
    if (slot.added) return too_late(slot.added->by.person, phrases::touched::asked);
    if (auto fault = touched(situation, slot, level)) return fault;
  }
  return std::nullopt;
}

// Another arm went on through the join he had come to.
std::optional<Error> joined_by_another(const State& state, const Visit& visit) {
  for (auto& fork : state.forks) {
    bool his = std::any_of(fork.arrived.begin(), fork.arrived.end(), [&](auto& a) { return a.visit == visit.number; });
    if (!his || fork.joined_by == 0 || fork.joined_by == visit.number) continue;
    auto* last = state.visit(fork.joined_by);
    if (last && last->settlement) return done_already(*last->settlement);
    return too_late(no_id, phrases::touched::handled);
  }
  return std::nullopt;
}

// The part he was in, or had opened, is gone: another arm sent the matter back or ended it.
bool swept_away(const State& state, const Visit& visit) {
  return std::any_of(state.forks.begin(), state.forks.end(), [&](const Fork& fork) {
    if (fork.state != ForkState::dropped) return false;
    return fork.from == visit.number ||
           std::any_of(visit.scope.begin(), visit.scope.end(), [&](auto& place) { return place.fork == fork.number; });
  });
}

bool has_asked(const Visit& visit, int slot) {
  auto by_him = [&](auto& one) { return one.added && one.added->slot == slot; };
  return std::any_of(visit.voices.begin(), visit.voices.end(), by_him) ||
         std::any_of(visit.slots.begin(), visit.slots.end(), by_him);
}

// Those he had asked to speak after him (后加签).
std::optional<Error> followers_touched(const Situation& situation, const Standing& s, WithdrawUntil level) {
  auto follows = [&](const std::optional<Addition>& added) {
    return added && added->placing == Placing::after && added->slot == s.act->slot;
  };
  for (auto& voice : s.acted->voices)
    if (follows(voice.added)) return too_late(voice.by.person, phrases::touched::handled);
  for (auto& slot : s.acted->slots) {
    if (!follows(slot.added)) continue;
    if (has_asked(*s.acted, slot.number))
      return too_late(slot.items.front().holder.person, phrases::touched::asked);
    if (auto fault = touched(situation, slot, level)) return fault;
  }
  return std::nullopt;
}

/// The way came to its end with him, and the matter waits for what is owed.
bool ended_the_way(const State& state, const Visit& visit) {
  return owes(state) && std::none_of(state.visits.begin(), state.visits.end(), [&](const Visit& v) {
    return !v.owed && (v.open() || v.number > visit.number);
  });
}

Error not_allowed() { return Error(errors::flow_verb_not_allowed, {{"verb", phrases::verb::withdraw}}); }

std::optional<Error> touched_since(const Situation& situation, const Standing& s, WithdrawUntil level) {
  const auto& state = situation.state;
  if (s.acted->open()) return followers_touched(situation, s, level);
  if (swept_away(state, *s.acted)) return not_allowed();
  if (auto fault = joined_by_another(state, *s.acted)) return fault;
  bool moved = false;
  for (auto& v : state.visits) {
    if (v.from != s.acted->number) continue;
    moved = true;
    if (auto fault = touched(situation, v, level)) return fault;
  }
  bool waits = std::any_of(state.forks.begin(), state.forks.end(), [&](const Fork& fork) {
    auto his = [&](const Arrival& arrival) { return arrival.visit == s.acted->number; };
    return fork.joined_by == 0 && std::any_of(fork.arrived.begin(), fork.arrived.end(), his);
  });
  waits = waits || s.acted->owed || ended_the_way(state, *s.acted);
  if (!moved && !waits) return not_allowed();
  return std::nullopt;
}

/// Where it went since he sent it on; what was sent back is another matter.
std::vector<const Visit*> gone_on_to(const State& state, const Visit& visit) {
  std::vector<const Visit*> out;
  for (auto& v : state.visits) {
    auto known = [&](int number) {
      auto is = [&](auto* one) { return one->number == number; };
      return number == visit.number || std::any_of(out.begin(), out.end(), is);
    };
    if (v.number > visit.number && v.cause != Cause::send_back && known(v.from)) out.push_back(&v);
  }
  return out;
}

Id somebody_at(const Visit& visit) {
  if (visit.settlement) return visit.settlement->by.person;
  if (!visit.voices.empty()) return visit.voices.front().by.person;
  return visit.slots.front().items.front().holder.person;
}

/// Whether it has come to the step that ends calling back, or no longer stands where it can be called back from.
std::optional<Error> came_too_far(const Situation& situation, const Standing& s) {
  const auto& state = situation.state;
  if (swept_away(state, *s.acted)) return not_allowed();
  if (auto fault = joined_by_another(state, *s.acted)) return fault;
  auto since = gone_on_to(state, *s.acted);
  const auto& last = situation.definition.find(s.acted->step)->withdraw_until;
  for (auto* v : since)
    if (v->step == last) return too_late(somebody_at(*v), phrases::touched::received);
  bool there = false;
  for (auto* v : state.open_visits()) {
    if (!contains(s.acted->scope, v->scope)) continue;
    if (std::find(since.begin(), since.end(), v) == since.end()) return not_allowed();
    there = true;
  }
  return there ? std::nullopt : std::optional(not_allowed());
}

bool completed(const Step& step, const Settlement& act) {
  if (act.outcome == Outcome::disagree) return step.disagree == DisagreeRule::go_on;
  return act.outcome != Outcome::send_back;
}

/// A number that was given, a paper that was sent: nobody takes that back.
std::optional<Error> done_for_good(const Situation& situation, const Visit& visit) {
  const auto& ask = situation.context.for_good;
  const auto* step = ask && visit.settlement ? situation.definition.find(visit.step) : nullptr;
  auto what = step && completed(*step, *visit.settlement) ? ask(*step) : std::nullopt;
  return what ? std::optional(Error(errors::flow_done_for_good, {{"what", *what}})) : std::nullopt;
}

}  // namespace

bool may_call_one_back(const Situation& situation, const Visit& asked, const Slot& slot) {
  const auto* step = situation.definition.find(asked.step);
  bool plain = !slot.lead && !slot.added && !slot.department && !slot.ballot.veto;
  if (!step || step->voices.over.empty() || !plain) return false;
  const auto* sent = situation.state.visit(asked.from);
  bool own = sent && sent->settlement && sent->settlement->desk().person == situation.viewer.person;
  const auto* before = own ? situation.definition.find(sent->step) : nullptr;
  if (!before || before->withdraw == WithdrawUntil::never) return false;
  return !touched(situation, slot, before->withdraw);
}

bool may_take_word_back(const Situation& situation, const Standing& s) {
  const auto& state = situation.state;
  const auto* step = situation.definition.find(s.acted->step);
  bool spoken = state.life == Life::closed || state.life == Life::rejected;
  if (state.part_of == no_id || !spoken || !step || step->withdraw == WithdrawUntil::never) return false;
  if (s.acted->open() || s.act->act != state.act_count || !s.acted->scope.empty()) return false;
  const auto& steps = situation.definition.steps;
  bool owes_some = std::any_of(steps.begin(), steps.end(), [](auto& one) { return one.may_owe; });
  bool swept = state.life == Life::rejected && owes_some;
  return !swept && completed_alone(s);
}

std::optional<Error> word_counted(const Situation& situation, const Standing& s) {
  const auto& unused = situation.context.word_unused;
  if (!unused || !unused()) return Error(errors::flow_word_counted, {});
  return done_for_good(situation, *s.acted);
}

bool must_go_over(const Situation& situation, const Standing& s) {
  bool over = situation.definition.find(s.acted->step)->withdraw == WithdrawUntil::step;
  return over && touched_since(situation, s, WithdrawUntil::unprocessed);
}

std::optional<Error> successor_touched(const Situation& situation, const Standing& s) {
  if (auto done = done_for_good(situation, *s.acted)) return done;
  auto level = situation.definition.find(s.acted->step)->withdraw;
  auto fault = touched_since(situation, s, level);
  if (!fault || level != WithdrawUntil::step || s.acted->open()) return fault;
  if (auto far = came_too_far(situation, s)) return far;
  for (auto* since : gone_on_to(situation.state, *s.acted))
    if (auto done = done_for_good(situation, *since)) return done;
  return std::nullopt;
}

std::optional<Error> somebody_acted(const Situation& situation, const Standing&) {
  auto of_another = [&](const Handler& h) { return h.person != situation.state.starter.person; };
  auto for_another = [&](const Settlement& s) {  // where the starter gave it
    return std::any_of(s.on_behalf.begin(), s.on_behalf.end(), [&](auto& link) { return of_another(link.of); });
  };
  auto spoke = [&](const Settlement& s) {
    return s.outcome != Outcome::lapsed && (of_another(s.by) || for_another(s));
  };
  for (auto& v : situation.state.visits) {
    if (v.settlement && spoke(*v.settlement)) return Error(errors::flow_revoke_too_late);
    if (std::any_of(v.voices.begin(), v.voices.end(), spoke)) return Error(errors::flow_revoke_too_late);
    for (auto& slot : v.slots) {
      if (slot.added && of_another(slot.added->by)) return Error(errors::flow_revoke_too_late);
      for (auto& passed : slot.passed)
        if (of_another(passed.by)) return Error(errors::flow_revoke_too_late);
    }
  }
  return std::nullopt;
}

}  // namespace zs::flow::legality

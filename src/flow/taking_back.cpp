// Until when somebody may take back what he sent on: what happened since.
#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/rules.h>
#include <flow/signers.h>

#include <algorithm>

namespace zs::flow::legality {

bool has_draft(const Situation& situation, Id person) {
  return situation.context.drafted && situation.context.drafted(person);
}

namespace {

/// The word that completed a visit of one voice, whatever signers spoke beside it; nobody was passed over by it.
bool completed_alone(const Standing& s) {
  const auto& visit = *s.acted;
  if (visit.many || s.act->act != visit.settlement->act) return false;
  return visit.voices.empty() || (s.act->outcome != Outcome::disagree && s.act->outcome != Outcome::send_back);
}

}  // namespace

bool may_withdraw(const Situation& situation, const Standing& s) {
  auto* step = situation.definition.find(s.acted->step);
  if (!step || step->withdraw == WithdrawUntil::never) return false;
  if (s.acted->open()) return s.act->counts() && step->voices.order == VoiceOrder::together;
  if (!completed_alone(s)) return false;
  return std::none_of(situation.state.visits.begin(), situation.state.visits.end(), [&](const Visit& v) {
    return v.from == s.acted->number && v.cause == Cause::send_back && v.scope != s.acted->scope;
  });
}

namespace {

Error too_late(Id who, const Wording& how) {
  return Error(errors::flow_withdraw_too_late, {{"who", Named{who}}, {"how", how}});
}

// Touched: opened (unread), or passed on, or an opinion begun (unprocessed).
std::optional<Error> touched(const Situation& situation, const Slot& slot, bool unread) {
  if (!slot.passed.empty()) return too_late(slot.passed.front().by.person, phrases::touched::passed_on);
  for (auto& item : slot.items) {
    if (unread && item.viewed_at) return too_late(item.holder.person, phrases::touched::opened);
    if (has_draft(situation, item.holder.person)) return too_late(item.holder.person, phrases::touched::begun);
  }
  return std::nullopt;
}

std::optional<Error> touched(const Situation& situation, const Visit& next, bool unread) {
  if (!next.open()) return too_late(next.settlement->by.person, phrases::touched::handled);
  if (!next.voices.empty()) return too_late(next.voices.front().by.person, phrases::touched::handled);
  for (auto& slot : next.slots) {
    if (slot.added) return too_late(slot.added->by.person, phrases::touched::asked);
    if (auto fault = touched(situation, slot, unread)) return fault;
  }
  return std::nullopt;
}

// Another arm went on through the join he had come to.
std::optional<Error> joined_by_another(const State& state, const Visit& visit) {
  for (auto& fork : state.forks) {
    bool his = std::any_of(fork.arrived.begin(), fork.arrived.end(), [&](auto& a) { return a.visit == visit.number; });
    if (!his || fork.joined_by == 0 || fork.joined_by == visit.number) continue;
    auto* last = state.visit(fork.joined_by);
    return too_late(last && last->settlement ? last->settlement->by.person : no_id, phrases::touched::handled);
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
std::optional<Error> followers_touched(const Situation& situation, const Standing& s, bool unread) {
  auto follows = [&](const std::optional<Addition>& added) {
    return added && added->placing == Placing::after && added->slot == s.act->slot;
  };
  for (auto& voice : s.acted->voices)
    if (follows(voice.added)) return too_late(voice.by.person, phrases::touched::handled);
  for (auto& slot : s.acted->slots) {
    if (!follows(slot.added)) continue;
    if (has_asked(*s.acted, slot.number))
      return too_late(slot.items.front().holder.person, phrases::touched::asked);
    if (auto fault = touched(situation, slot, unread)) return fault;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> successor_touched(const Situation& situation, const Standing& s) {
  const auto& state = situation.state;
  bool unread = situation.definition.find(s.acted->step)->withdraw == WithdrawUntil::unread;
  if (s.acted->open()) return followers_touched(situation, s, unread);
  if (swept_away(state, *s.acted)) return Error(errors::flow_verb_not_allowed, {{"verb", phrases::verb::withdraw}});
  if (auto fault = joined_by_another(state, *s.acted)) return fault;
  bool moved = false;
  for (auto& v : state.visits) {
    if (v.from != s.acted->number) continue;
    moved = true;
    if (auto fault = touched(situation, v, unread)) return fault;
  }
  bool waits = std::any_of(state.forks.begin(), state.forks.end(), [&](const Fork& fork) {
    return std::any_of(fork.arrived.begin(), fork.arrived.end(), [&](auto& a) { return a.visit == s.acted->number; });
  });
  if (!moved && !waits) return Error(errors::flow_verb_not_allowed, {{"verb", phrases::verb::withdraw}});
  return std::nullopt;
}

std::optional<Error> somebody_acted(const Situation& situation, const Standing&) {
  auto of_another = [&](const Handler& h) { return h.person != situation.state.starter.person; };
  auto spoke = [&](const Settlement& s) { return of_another(s.by); };
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

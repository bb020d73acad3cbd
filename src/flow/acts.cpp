#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/signers.h>

#include <algorithm>

namespace zs::flow {
namespace acting {
namespace {

/// The first visit of a draft: no work item ever stood for it.
int open_first_visit(Work& work) {
  const auto& context = work.situation.context;
  work.emit(Started{context.starter, work.situation.definition.version, context.now});
  Visit visit;
  visit.number = 1;
  visit.step = work.standing.step->name;
  visit.cause = Cause::start;
  visit.entered_at = context.now;
  visit.slots.emplace_back();
  work.emit(Entered{std::move(visit), work.acting});
  work.emit(Settled{1, 1, {work.acting, no_id, Outcome::submit, context.now, {}, {}, 1, false, 1}, false});
  work.emit(Left{1});
  return 1;
}

Result<void> forward(Work& work, Outcome outcome) {
  const auto& s = work.standing;
  auto ahead = look_ahead(work.situation, s.visit, *s.step, work.acting, work.command);
  if (!ahead) return tl::unexpected(ahead.error());
  int from = work.standing.visit ? work.standing.visit->number : open_first_visit(work);
  if (work.standing.visit) {
    settle(work, outcome);
    leave(work);
  }
  follow(work, *ahead, from);
  return {};
}

/// K4 on all that stood open below the target, then K1 there.
Result<void> go_back(Work& work, const Visit& target, Mode mode, Outcome outcome) {
  const auto& s = work.standing;
  auto to = back_destination(work.situation, *s.visit, target, mode, work.acting);
  auto people = pick_all({to}, work.command.people);
  if (!people) return tl::unexpected(people.error());
  settle(work, outcome);
  if (s.visit->several()) drop_unheard(work, *work.state.visit(s.visit->number), CancelReason::send_back);
  leave(work);
  if (to.scope != s.visit->scope) cancel_inside(work, to.scope, CancelReason::send_back);
  enter(work, to, people->front(), s.visit->number);
  return {};
}

Result<void> send_back(Work& work, Outcome outcome) {
  const auto& s = work.standing;
  auto targets = send_back_targets(work.situation, *s.visit, *s.step);
  auto target = work.command.to_step.empty() ? targets.begin()
                                             : std::find_if(targets.begin(), targets.end(),
                                                            [&](auto* v) { return v->step == work.command.to_step; });
  if (target == targets.end()) return refuse(errors::flow_target_not_offered);
  auto mode = work.command.mode.value_or(may_return_directly(*s.visit, **target) ? Mode::direct : Mode::rerun);
  if (mode == Mode::direct && !may_return_directly(*s.visit, **target)) return refuse(errors::flow_target_not_offered);
  return go_back(work, **target, mode, outcome);
}

Result<void> carry_disagreement(Work& work) {
  switch (work.standing.step->disagree) {
    case DisagreeRule::absent:
      break;
    case DisagreeRule::end:
      settle(work, Outcome::disagree);
      leave(work);
      end(work, Life::rejected);
      break;
    case DisagreeRule::send_back:
      return send_back(work, Outcome::disagree);
    case DisagreeRule::go_on:
      return forward(work, Outcome::disagree);
  }
  return {};
}

const Slot* next_in_order(const Visit& visit) {
  for (auto& slot : visit.slots)
    if (!slot.items.empty() && slot.items.front().state == ItemState::waiting) return &slot;
  return nullptr;
}

/// The voices have decided: what they decided happens, the others need not speak.
Result<void> conclude(Work& work, Verdict decided, Outcome outcome) {
  const auto& s = work.standing;
  auto rule = s.step->disagree;
  bool goes_on = decided == Verdict::pass || rule == DisagreeRule::go_on || rule == DisagreeRule::absent;
  if (!goes_on && rule == DisagreeRule::send_back) return send_back(work, outcome);
  std::optional<Ahead> ahead;
  if (goes_on) {
    auto found = look_ahead(work.situation, s.visit, *s.step, work.acting, work.command);
    if (!found) return tl::unexpected(found.error());
    ahead = std::move(*found);
  }
  int number = s.visit->number;
  settle(work, outcome);
  drop_unheard(work, *work.state.visit(number), CancelReason::reached);
  leave(work);
  if (ahead)
    follow(work, *ahead, number);
  else
    end(work, Life::rejected);
  return {};
}

/// K2 of one voice of several, then the rule of the step.
Result<void> speak(Work& work, Outcome outcome) {
  const auto& s = work.standing;
  auto decided = verdict_with(*s.step, *s.visit, *s.slot, outcome);
  if (decided != Verdict::open) return conclude(work, decided, outcome);
  int visit = s.visit->number, slot = s.slot->number;
  settle(work, outcome);
  if (s.step->voices.order != VoiceOrder::one_by_one)
    ask_followers(work, visit, slot);
  else if (auto* next = next_in_order(*s.visit))
    work.emit(Activated{s.visit->number, next->number, work.situation.context.now});
  return {};
}

Result<void> voice(Work& work, Outcome outcome) {
  if (work.standing.visit && work.standing.visit->several()) return speak(work, outcome);
  return outcome == Outcome::disagree ? carry_disagreement(work) : forward(work, outcome);
}

/// One voice comes back to the desk; the visit goes on.
Result<void> take_back_voice(Work& work) {
  const auto& s = work.standing;
  Item item{work.situation.context.new_id(), s.act->by, phrases::reason::taken_back, ItemState::open,
            work.situation.context.now};
  int visit = s.acted->number, slot = s.act->slot;
  work.emit(Unsettled{visit, slot, std::move(item)});
  let_followers_wait(work, visit, slot);
  return {};
}

/// Whatever it led to goes, and his own visit opens again as it was, under a new number.
Result<void> withdraw(Work& work) {
  if (work.standing.acted->open()) return take_back_voice(work);
  Visit visit = *work.standing.acted;
  const auto& now = work.situation.context.now;
  std::vector<int> next;
  for (auto& v : work.state.visits)
    if (v.from == visit.number) next.push_back(v.number);
  if (next.empty()) next.push_back(0);
  for (int number : next)
    work.emit(Cancelled{number, CancelReason::withdraw, number == next.back() ? visit.number : 0, now,
                        visit.settlement->slot});
  visit.number = work.state.visit_count + 1;
  visit.cause = Cause::withdraw;
  std::erase_if(visit.voices, [&](const Settlement& voice) { return voice.act == visit.settlement->act; });
  auto& slot = visit.slots.emplace_back();
  slot.number = visit.settlement->slot;
  slot.added = visit.settlement->added;
  slot.passed = std::move(visit.settlement->passed);
  slot.items.push_back(
      {work.situation.context.new_id(), work.acting, phrases::reason::taken_back, ItemState::open, now});
  visit.settlement.reset();
  work.emit(Entered{std::move(visit), work.acting});
  return {};
}

Result<void> revoke(Work& work) {
  cancel_inside(work, {}, CancelReason::revoke);
  end(work, Life::revoked);
  return {};
}

Result<void> transfer(Work& work) {
  const auto& people = work.command.people;
  const auto& slot = *work.standing.slot;
  if (people.size() != 1) return refuse(errors::flow_people_not_offered);
  const auto& to = people[0];
  auto passed_it_on = [&](auto& p) { return p.by.person == to.person; };
  if (to.person == work.acting.person || std::any_of(slot.passed.begin(), slot.passed.end(), passed_it_on))
    return refuse(errors::flow_transfer_back);
  if (work.standing.visit->several() && signs(*work.standing.visit, to.person)) return refuse(errors::flow_nobody_new);
  if (kept_apart_from(work.state, *work.standing.step, to.person))
    return refuse(errors::flow_second_person, {{"step", Declared{work.standing.step->title}}});
  const auto& context = work.situation.context;
  if (to.person == no_id || (context.is_active && !context.is_active(to)))
    return refuse(errors::flow_person_not_active);
  Item added{context.new_id(), to, phrases::reason::passed_on, ItemState::open, {}};
  work.emit(Rebound{work.standing.visit->number, slot.number, Rebinding::transfer, work.standing.item->id,
                    std::move(added), context.now, acted_before(work.state, work.acting.person)});
  return {};
}

Result<void> rebind(Work& work, Rebinding how) {
  work.emit(Rebound{work.standing.visit->number,
                    work.standing.slot->number,
                    how,
                    work.standing.item->id,
                    {},
                    work.situation.context.now,
                    false});
  return {};
}

Result<void> urge(Work& work) {
  std::vector<std::pair<int, int>> slots;
  for (auto* visit : work.state.open_visits())
    for (auto& slot : visit->slots) slots.emplace_back(visit->number, slot.number);
  for (auto [visit, slot] : slots) work.emit(Marked{visit, slot, no_id, Mark::urged, work.situation.context.now});
  bool unread = std::any_of(work.state.readings.begin(), work.state.readings.end(), [](auto& r) { return !r.read_at; });
  if (unread) work.emit(Marked{0, 0, no_id, Mark::urged, work.situation.context.now});
  return {};
}

/// The office ends it: whatever stood open is void, what came of it so far is kept.
Result<void> terminate(Work& work) {
  cancel_inside(work, {}, CancelReason::terminated);
  end(work, Life::terminated);
  return {};
}

bool reads_or_handles(const State& state, Id person) {
  for (auto& reading : state.readings)
    if (reading.item.holder.person == person) return true;
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.holder.person == person) return true;
  return false;
}

/// Whoever has it already is left out; somebody new must remain.
Result<void> circulate(Work& work, const Rule& rule) {
  const auto& context = work.situation.context;
  Circulated sent;
  for (auto& to : work.command.people) {
    if (to.person == no_id || (context.is_active && !context.is_active(to)))
      return refuse(errors::flow_person_not_active);
    bool twice = std::any_of(sent.readings.begin(), sent.readings.end(),
                             [&](auto& r) { return r.item.holder.person == to.person; });
    if (twice || reads_or_handles(work.state, to.person)) continue;
    Item item{context.new_id(), to, phrases::reason::circulated, ItemState::open, {}};
    Id from = rule.object == Object::reading ? work.standing.reading->item.id : no_id;
    sent.readings.push_back({std::move(item), from, work.acting, context.now, std::nullopt});
  }
  if (sent.readings.empty()) return refuse(errors::flow_nobody_new);
  if (work.state.readings.size() + sent.readings.size() > most_readings)
    return refuse(errors::flow_circulation_limit, {{"max", std::to_string(most_readings)}});
  work.emit(std::move(sent));
  return {};
}

Result<void> mark_read(Work& work, const Rule& rule) {
  if (rule.object == Object::item) return speak(work, Outcome::read);
  work.emit(Acknowledged{work.standing.reading->item.id, work.acting, work.situation.context.now});
  return {};
}

Result<void> view(Work& work, const Rule& rule) {
  const auto& s = work.standing;
  const auto& now = work.situation.context.now;
  if (rule.object == Object::reading)
    work.emit(Marked{0, 0, s.reading->item.id, Mark::viewed, now});
  else
    work.emit(Marked{s.visit->number, s.slot->number, s.item->id, Mark::viewed, now});
  return {};
}

}  // namespace
}  // namespace acting

Result<void> perform(Work& work, const Rule& rule) {
  switch (rule.verb) {
    case Verb::submit:
      return acting::voice(work, Outcome::submit);
    case Verb::agree:
      return acting::voice(work, Outcome::agree);
    case Verb::abstain:
      return acting::voice(work, Outcome::abstain);
    case Verb::disagree:
      return acting::voice(work, Outcome::disagree);
    case Verb::send_back:
      return acting::send_back(work, Outcome::send_back);
    case Verb::withdraw:
      return acting::withdraw(work);
    case Verb::revoke:
      return acting::revoke(work);
    case Verb::terminate:
      return acting::terminate(work);
    case Verb::transfer:
      return acting::transfer(work);
    case Verb::claim:
      return acting::rebind(work, Rebinding::claim);
    case Verb::unclaim:
      return acting::rebind(work, Rebinding::unclaim);
    case Verb::urge:
      return acting::urge(work);
    case Verb::circulate:
      return acting::circulate(work, rule);
    case Verb::add_signer:
      return add_signers(work);
    case Verb::remove_signer:
      return remove_signer(work);
    case Verb::advise:
      return advise(work);
    case Verb::mark_read:
      return acting::mark_read(work, rule);
    case Verb::view:
      return acting::view(work, rule);
    case Verb::remind:
    case Verb::overdue:
      break;
  }
  return refuse(errors::flow_verb_not_allowed, {{"verb", Phrase("verb", to_text(rule.verb))}});
}

}  // namespace zs::flow

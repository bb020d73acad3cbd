#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/expedite.h>
#include <flow/free.h>
#include <flow/mandate.h>
#include <flow/office.h>
#include <flow/recall.h>
#include <flow/rules.h>
#include <flow/signers.h>
#include <flow/stand_in.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow {
namespace acting {
namespace {

Result<void> forward(Work& work, Outcome outcome) {
  const auto& s = work.standing;
  auto ahead = look_ahead(work.situation, s.visit, *s.step, {work.acting, outcome}, work.command);
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
  enter_back(work, to, people->front(), *s.visit);
  return {};
}

/// The one named, or the nearest; nullptr: none of them.
const Visit* chosen_target(const std::vector<const Visit*>& targets, const std::string& step) {
  for (const auto* target : targets)
    if (step.empty() || target->step == step) return target;
  return nullptr;
}

/// Of several voices one may go back alone, where the step says so.
bool returns_own_voice(const Work& work, Outcome outcome) {
  auto returns = work.standing.step->voices.returns;
  if (outcome != Outcome::send_back || returns == Returns::for_all) return false;
  return returns == Returns::own_voice || work.command.mode == Mode::own_voice;
}

Result<void> send_back(Work& work, Outcome outcome) {
  const auto& s = work.standing;
  bool own = returns_own_voice(work, outcome);
  if (own != (work.command.mode.value_or(own ? Mode::own_voice : Mode::direct) == Mode::own_voice))
    return refuse(errors::flow_target_not_offered);
  auto targets = own ? answerable(work.situation, s) : send_back_targets(work.situation, *s.visit, *s.step);
  const auto* target = chosen_target(targets, work.command.to_step);
  if (!target) return refuse(errors::flow_target_not_offered);
  if (own) return return_voice(work, *target);
  auto mode = work.command.mode.value_or(may_return_directly(*s.visit, *target) ? Mode::direct : Mode::rerun);
  if (mode == Mode::direct && !may_return_directly(*s.visit, *target)) return refuse(errors::flow_target_not_offered);
  return go_back(work, *target, mode, outcome);
}

Result<void> carry_disagreement(Work& work) {
  switch (disagree_rule(*work.standing.step, work.standing.visit)) {
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

/// The voices have decided: what they decided happens, the others need not speak.
Result<void> conclude(Work& work, Verdict decided, Outcome outcome) {
  const auto& s = work.standing;
  auto way = way_of(work.situation, *s.visit, *s.step, decided);
  if (way == DisagreeRule::send_back) return send_back(work, outcome);
  std::optional<Ahead> ahead;
  if (way == DisagreeRule::go_on) {
    auto found = look_ahead(work.situation, s.visit, *s.step, {work.acting, outcome}, work.command);
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
  if (s.step->voices.order != VoiceOrder::one_by_one) ask_followers(work, visit, slot);
  ask_next(work, visit, s.step->voices.order);
  return {};
}

Result<void> voice(Work& work, Outcome outcome) {
  if (work.standing.visit && work.standing.visit->several()) return speak(work, outcome);
  return outcome == Outcome::disagree ? carry_disagreement(work) : forward(work, outcome);
}

/// One voice comes back to the desk; the visit goes on.
Result<void> take_back_voice(Work& work) {
  const auto& s = work.standing;
  Item item{work.situation.context.new_id(), s.act->desk(), phrases::reason::taken_back, ItemState::open,
            work.situation.context.now, s.act->desk_on_behalf(), s.act->also};
  int visit = s.acted->number, slot = s.act->slot;
  work.emit(Unsettled{visit, slot, std::move(item)});
  let_followers_wait(work, visit, slot);
  return {};
}

/// What he sent round while he had it shows what he now takes back.
void recall_sent_since(Work& work, const Visit& visit) {
  std::vector<const Reading*> sent;
  for (auto* reading : recallable(work.state, work.acting.person))
    if (reading->at >= visit.entered_at) sent.push_back(reading);
  if (!sent.empty()) recall_readings(work, sent);
}

/// It was handled since: what was said stays, what stands open goes, and he has it again.
Result<void> have_again(Work& work, const Visit& before) {
  cancel_inside(work, before.scope, CancelReason::withdraw);
  Visit visit;
  visit.number = work.state.visit_count + 1;
  visit.step = before.step;
  visit.cause = Cause::withdraw;
  visit.parent = before.parent;
  visit.from = before.number;
  visit.entered_at = work.situation.context.now;
  visit.scope = before.scope;
  visit.frames = before.frames;
  auto& slot = visit.slots.emplace_back();
  const auto& taken = *before.settlement;
  slot.items.push_back({work.situation.context.new_id(), taken.desk(), phrases::reason::taken_back, ItemState::open,
                        work.situation.context.now, taken.desk_on_behalf(), taken.also});
  work.emit(Entered{std::move(visit), work.acting});
  return {};
}

/// Whatever it led to goes, and his own visit opens again as it was, under a new number; a unit's matter that had ended
/// with it goes on.
Result<void> withdraw(Work& work) {
  if (work.standing.acted->open()) return take_back_voice(work);
  Visit visit = *work.standing.acted;
  bool ended = work.state.life != Life::running;
  if (ended) work.emit(Reopened{work.situation.context.now});
  recall_sent_since(work, visit);
  if (!ended && legality::must_go_over(work.situation, work.standing)) return have_again(work, visit);
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
  const auto& taken = *visit.settlement;
  slot.items.push_back({work.situation.context.new_id(), taken.desk(), phrases::reason::taken_back, ItemState::open,
                        now, taken.desk_on_behalf(), taken.also});
  visit.settlement.reset();
  work.emit(Entered{std::move(visit), work.acting});
  return {};
}

Result<void> revoke(Work& work) {
  std::vector<const Reading*> all;
  for (auto& reading : work.state.readings) all.push_back(&reading);
  recall_readings(work, all);
  cancel_inside(work, {}, CancelReason::revoke);
  end(work, Life::revoked);
  return {};
}

/// Items of those who could have settled it as well: with who assists, both see it and one settles it; of a pool, what
/// stood aside of who gets it now.
std::vector<Id> holding_beside(const Slot& slot, const Item& item, Id to) {
  std::vector<Id> out;
  for (auto& other : slot.items)
    if (other.id != item.id && (!slot.pool || other.holder.person == to)) out.push_back(other.id);
  return out;
}

Result<void> transfer(Work& work) {
  const auto& people = work.command.people;
  const auto& slot = *work.standing.slot;
  if (people.size() != 1) return refuse(errors::flow_people_not_offered);
  const auto& to = people[0];
  auto passed_it_on = [&](auto& p) { return p.by.person == to.person && !p.office; };
  if (to.person == work.acting.person || std::any_of(slot.passed.begin(), slot.passed.end(), passed_it_on))
    return refuse(errors::flow_transfer_back);
  if (work.standing.visit->several() && signs(*work.standing.visit, to.person)) return refuse(errors::flow_nobody_new);
  if (kept_apart_from(work.state, *work.standing.step, to.person))
    return refuse(errors::flow_second_person, {{"step", Declared{work.standing.step->title}}});
  const auto& context = work.situation.context;
  if (to.person == no_id || (context.is_active && !context.is_active(to)))
    return refuse(errors::flow_person_not_active);
  auto who = stand_in_for(work.situation, *work.standing.step, {to.person, to.post, phrases::reason::passed_on},
                          work.standing.visit);
  if (who.person == work.acting.person) who = {to.person, to.post, phrases::reason::passed_on};
  auto beside = holding_beside(slot, *work.standing.item, who.person);
  Item added{context.new_id(), {who.person, who.post}, std::move(who.reason), ItemState::open, {},
             std::move(who.on_behalf)};
  work.emit(Rebound{work.standing.visit->number, slot.number, Rebinding::transfer, work.standing.item->id,
                    std::move(added), context.now, acted_before(work.state, work.acting.person), {}, {},
                    std::move(beside)});
  return {};
}

Result<void> rebind(Work& work, Rebinding how) {
  const auto& s = work.standing;
  const auto& context = work.situation.context;
  Rebound rebound{s.visit->number, s.slot->number, how, s.item->id, {}, context.now, false};
  if (how == Rebinding::claim && !s.step->unclaim_after.empty() && context.claimed_until)
    rebound.until = context.claimed_until(*s.step, context.now);
  work.emit(std::move(rebound));
  return {};
}

Result<void> urge(Work& work) {
  std::vector<std::pair<int, int>> slots;
  for (auto* visit : work.state.open_visits())
    for (auto& slot : visit->slots) slots.emplace_back(visit->number, slot.number);
  for (auto [visit, slot] : slots) work.emit(Marked{visit, slot, no_id, Mark::urged, work.situation.context.now});
  bool unread = std::any_of(work.state.readings.begin(), work.state.readings.end(), [](auto& r) { return r.unread(); });
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
    if (reading.item.holder.person == person && !reading.recalled_at) return true;
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
    sent.readings.push_back({std::move(item), from, work.acting, context.now, {}, {}});
  }
  if (sent.readings.empty()) return refuse(errors::flow_nobody_new);
  if (work.state.readings.size() + sent.readings.size() > most_readings)
    return refuse(errors::flow_circulation_limit, {{"max", std::to_string(most_readings)}});
  work.emit(std::move(sent));
  return {};
}

Result<void> mark_read(Work& work, const Rule& rule) {
  if (rule.object == Object::item) return speak(work, Outcome::read);
  work.emit(Acknowledged{work.standing.reading->item.id, work.acting, work.situation.context.now,
                         acted_before(work.state, work.acting.person)});
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

int open_first_visit(Work& work) {
  const auto& context = work.situation.context;
  work.emit(Started{context.starter, work.situation.definition.version, context.now, context.part_of});
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

Result<void> hear_voice(Work& work, Outcome outcome) { return acting::speak(work, outcome); }

namespace {

struct Performed {
  Verb verb;
  Result<void> (*how)(Work& work, const Rule& rule);
};

template <Result<void> (*act)(Work&)>
Result<void> alone(Work& work, const Rule&) {
  return act(work);
}
template <Outcome outcome>
Result<void> spoken(Work& work, const Rule&) {
  return acting::voice(work, outcome);
}
template <Rebinding how>
Result<void> rebound(Work& work, const Rule&) {
  return acting::rebind(work, how);
}
Result<void> sent_back(Work& work, const Rule&) { return acting::send_back(work, Outcome::send_back); }

/// What each verb of a person does; timers, letters and the office's own go their own ways in `decide`.
constexpr Performed performed[] = {{Verb::submit, spoken<Outcome::submit>},
                                   {Verb::agree, spoken<Outcome::agree>},
                                   {Verb::abstain, spoken<Outcome::abstain>},
                                   {Verb::disagree, spoken<Outcome::disagree>},
                                   {Verb::send_back, sent_back},
                                   {Verb::withdraw, alone<acting::withdraw>},
                                   {Verb::revoke, alone<acting::revoke>},
                                   {Verb::terminate, alone<acting::terminate>},
                                   {Verb::suspend, alone<suspend>},
                                   {Verb::resume, alone<resume>},
                                   {Verb::jump, alone<jump>},
                                   {Verb::reassign, alone<reassign>},
                                   {Verb::transfer, alone<acting::transfer>},
                                   {Verb::claim, rebound<Rebinding::claim>},
                                   {Verb::unclaim, rebound<Rebinding::unclaim>},
                                   {Verb::urge, alone<acting::urge>},
                                   {Verb::circulate, acting::circulate},
                                   {Verb::recall, alone<recall>},
                                   {Verb::add_signer, alone<add_signers>},
                                   {Verb::remove_signer, alone<remove_signer>},
                                   {Verb::add_unit, alone<add_units>},
                                   {Verb::remove_unit, alone<remove_unit>},
                                   {Verb::redo, alone<redo>},
                                   {Verb::advise, alone<advise>},
                                   {Verb::expedite, alone<expedite>},
                                   {Verb::insert_step, alone<insert_step>},
                                   {Verb::drop_step, alone<drop_step>},
                                   {Verb::confirm, alone<confirm>},
                                   {Verb::correct, alone<confirm>},
                                   {Verb::mark_read, acting::mark_read},
                                   {Verb::view, acting::view}};

}  // namespace

Result<void> perform(Work& work, const Rule& rule) {
  for (auto& [verb, how] : performed)
    if (verb == rule.verb) return how(work, rule);
  return refuse(errors::flow_verb_not_allowed, {{"verb", Phrase("verb", to_text(rule.verb))}});
}

}  // namespace zs::flow

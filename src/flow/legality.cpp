#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/mandate.h>
#include <flow/recall.h>
#include <flow/rules.h>
#include <flow/signers.h>
#include <flow/stand_in.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow {
namespace legality {
namespace {

constexpr unsigned taken_part = role::starter | role::earlier;

bool always(const Situation&, const Standing&) { return true; }
std::optional<Error> nothing_hinders(const Situation&, const Standing&) { return std::nullopt; }

bool consulted(const Situation&, const Standing& s) { return !s.slot->counts(); }

bool step_of_starter(const Situation&, const Standing& s) { return s.step->of_starter(); }

bool may_send_back(const Situation& situation, const Standing& s) {
  if (!s.slot->counts() || s.visit->owed) return false;
  if (s.step->voices.returns == Returns::own_voice) return !answerable(situation, s).empty();
  return !send_back_targets(situation, *s.visit, *s.step).empty();
}

bool may_disagree(const Situation& situation, const Standing& s) {
  if (!s.slot->counts()) return false;
  switch (disagree_rule(*s.step, s.visit)) {
    case DisagreeRule::absent:
      return false;
    case DisagreeRule::end:
    case DisagreeRule::go_on:
      return true;
    case DisagreeRule::send_back:
      return !send_back_targets(situation, *s.visit, *s.step).empty();
  }
  return false;
}

std::optional<Error> transferred_too_often(const Situation&, const Standing& s) {
  auto own = [](const Passed& passed) { return !passed.office; };
  if (std::count_if(s.slot->passed.begin(), s.slot->passed.end(), own) < most_transfers) return std::nullopt;
  return Error(errors::flow_transfer_limit, {{"max", std::to_string(most_transfers)}});
}

bool may_unclaim(const Situation&, const Standing& s) { return s.slot->claimed && s.slot->passed.empty(); }

std::optional<Error> has_own_draft(const Situation& situation, const Standing&) {
  if (begun_by(situation, situation.viewer.person) != situation.viewer.person) return std::nullopt;
  return Error(errors::flow_draft_exists);
}

template <class F>
void each_open_slot(const State& state, F f) {
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots) f(slot);
}

/// Who waits for others may urge them, those who read beside the flow too; of several who are asked, only the lead.
bool somebody_else_holds(const Situation& situation, const Standing& s) {
  bool waits = s.all_roles & (taken_part | role::asking | role::watcher);
  bool found = false;
  each_open_slot(situation.state, [&](const Slot& slot) {
    for (auto& item : slot.items) {
      bool own = item.holder.person == situation.viewer.person;
      waits = waits || (own && slot.lead);
      found = found || item.state == ItemState::away || (!own && item.state == ItemState::open);
    }
  });
  for (auto& reading : situation.state.readings)
    found = found || (reading.unread() && reading.item.holder.person != situation.viewer.person);
  return waits && found;
}

std::optional<Error> urged_just_now(const Situation& situation, const Standing&) {
  std::chrono::milliseconds wait{0};
  each_open_slot(situation.state, [&](const Slot& slot) {
    if (slot.urged_at) wait = std::max(wait, *slot.urged_at + urge_interval - situation.context.now);
  });
  if (wait.count() <= 0) return std::nullopt;
  return Error(errors::flow_urged_recently,
               {{"minutes", std::to_string(std::chrono::ceil<std::chrono::minutes>(wait).count())}});
}

bool unviewed(const Situation&, const Standing& s) { return !s.item->viewed_at; }
bool reading_unviewed(const Situation&, const Standing& s) { return !s.reading->item.viewed_at; }
bool unread(const Situation&, const Standing& s) { return s.reading->unread(); }
bool not_recalled(const Situation&, const Standing& s) { return !s.reading->recalled_at; }

bool handles(const Situation&, const Standing& s) {
  return !s.step->of_starter() && !s.step->voices.reading && s.slot->counts();
}
bool reads(const Situation&, const Standing& s) { return s.step->voices.reading; }
bool passes_on(const Situation&, const Standing& s) { return !s.step->of_starter(); }
bool may_abstain(const Situation&, const Standing& s) { return s.step->voices.abstain && s.slot->counts(); }

/// 主办 finishes when every 协办 has.
std::optional<Error> helpers_unheard(const Situation&, const Standing& s) {
  if (!s.slot || !s.slot->lead || may_finish_first(*s.step)) return std::nullopt;
  for (auto& slot : s.visit->slots)
    if (!slot.lead && (slot.department || !asked_by(slot, s.slot->number)))
      return Error(errors::flow_helpers_unheard, {{"who", Named{slot.items.front().holder.person}}});
  return std::nullopt;
}

bool adds_signers(const Situation&, const Standing& s) { return !s.step->add_signer.empty() && s.slot->counts(); }

std::optional<Error> added_enough(const Situation&, const Standing& s) {
  if (added_to(*s.visit) >= most_added)
    return Error(errors::flow_signer_limit, {{"max", std::to_string(most_added)}});
  if (depth_of(*s.visit, *s.slot) < deepest_addition) return std::nullopt;
  return Error(errors::flow_signer_limit, {{"max", std::to_string(deepest_addition)}});
}

bool has_removable(const Situation& situation, const Standing&) {
  return !removable(situation).empty();
}

/// The whole is put aside, and its units with it.
std::optional<Error> aside_with_whole(const Situation& situation, const Standing&) {
  const auto& aside = situation.state.suspended;
  if (!aside || !aside->with_whole) return std::nullopt;
  return Error(errors::flow_aside_with_whole, {});
}

bool step_circulates(const Situation&, const Standing& s) { return s.step->circulate; }

Error circulation_limit(std::size_t max) {
  return Error(errors::flow_circulation_limit, {{"max", std::to_string(max)}});
}

std::optional<Error> circulated_enough(const Situation& situation, const Standing&) {
  if (situation.state.readings.size() < most_readings) return std::nullopt;
  return circulation_limit(most_readings);
}

std::optional<Error> passed_on_enough(const Situation& situation, const Standing& s) {
  if (depth_of(situation.state, *s.reading) >= deepest_circulation) return circulation_limit(deepest_circulation);
  return circulated_enough(situation, s);
}

using enum OpinionUse;
using enum Object;
using BySecretary::word, BySecretary::act;
using during::draft, during::running, during::suspended, during::ended;
constexpr unsigned under_way = running | suspended;
constexpr unsigned on_desk = role::holder | role::candidate;
constexpr unsigned at_hand = on_desk | role::asking;
constexpr unsigned directs_units = role::holder | role::earlier | role::director;
constexpr unsigned takes_off = role::adder | role::earlier | role::director;
constexpr unsigned may_urge = taken_part | role::holder | role::asking | role::watcher;

constexpr Rule table[] = {
    {Verb::submit, draft, role::starter, always, nothing_hinders, of_step, matter},
    {Verb::claim, running, role::candidate, always, nothing_hinders, none, item, act},
    {Verb::submit, running, role::holder, step_of_starter, nothing_hinders, of_step, item},
    {Verb::agree, running, role::holder, handles, helpers_unheard, of_step, item, word},
    {Verb::advise, running, role::holder, consulted, nothing_hinders, required, item, word},
    {Verb::mark_read, running, role::holder, reads, nothing_hinders, optional, item, word},
    {Verb::mark_read, under_way | ended, role::reader, unread, nothing_hinders, optional, reading},
    {Verb::abstain, running, role::holder, may_abstain, nothing_hinders, required, item, word},
    {Verb::disagree, running, role::holder, may_disagree, nothing_hinders, required, item, word},
    {Verb::send_back, running, role::holder | role::asking, may_send_back, nothing_hinders, required, item, word},
    {Verb::transfer, running, role::holder, passes_on, transferred_too_often, optional, item, act},
    {Verb::add_signer, running, role::holder, adds_signers, added_enough, optional, item, act},
    {Verb::remove_signer, running, takes_off, has_removable, nothing_hinders, required, matter},
    {Verb::add_unit, running, directs_units, may_add_unit, nothing_hinders, optional, matter},
    {Verb::remove_unit, running, directs_units, may_remove_unit, nothing_hinders, required, matter},
    {Verb::redo, running, directs_units, may_redo, nothing_hinders, required, matter},
    {Verb::circulate, running, role::holder, step_circulates, circulated_enough, optional, item},
    {Verb::circulate, under_way | ended, role::reader, not_recalled, passed_on_enough, optional, reading},
    {Verb::recall, running | ended, role::sender, always, nothing_hinders, optional, matter},
    {Verb::unclaim, running, role::holder, may_unclaim, has_own_draft, none, item},
    {Verb::withdraw, running, role::earlier, may_withdraw, successor_touched, none, matter, word},
    {Verb::withdraw, ended, role::earlier, may_take_word_back, word_counted, none, matter, word},
    {Verb::revoke, running, role::starter, always, somebody_acted, optional, matter},
    {Verb::expedite, draft, role::starter, may_expedite, nothing_hinders, required, matter},
    {Verb::expedite, running, role::holder, may_expedite, nothing_hinders, required, item},
    {Verb::insert_step, draft, role::starter, may_insert, inserted_enough, none, matter},
    {Verb::insert_step, running, role::holder, may_insert, inserted_enough, none, item},
    {Verb::drop_step, draft, role::starter, may_drop, nothing_hinders, none, matter},
    {Verb::drop_step, running, role::holder, may_drop, nothing_hinders, none, item},
    {Verb::terminate, under_way, role::director, always, nothing_hinders, required, matter},
    {Verb::suspend, running, role::director, always, nothing_hinders, required, matter},
    {Verb::resume, suspended, role::director, always, aside_with_whole, optional, matter},
    {Verb::jump, running, role::director, always, nothing_hinders, required, matter},
    {Verb::reassign, under_way, role::director, always, nothing_hinders, required, matter},
    {Verb::confirm, under_way | ended, role::spoken_for, always, nothing_hinders, none, matter},
    {Verb::correct, under_way | ended, role::spoken_for, always, nothing_hinders, required, matter},
    {Verb::urge, under_way, may_urge, somebody_else_holds, urged_just_now, optional, matter},
    {Verb::view, under_way, on_desk, unviewed, nothing_hinders, none, item},
    {Verb::view, under_way | ended, role::reader, reading_unviewed, nothing_hinders, none, reading},
};

constexpr std::pair<Permits, std::string_view> permit_words[] = {
    {always, "always"},
    {step_of_starter, "the step is the starter's"},
    {handles, "the step is signed, and his word decides"},
    {consulted, "he was asked for a word only"},
    {reads, "the step is for reading"},
    {unread, "he has not said so yet"},
    {not_recalled, "it was not taken back from him"},
    {may_abstain, "the step declares `abstain`"},
    {may_disagree, "the step declares `disagree`"},
    {may_send_back, "a step of `back_to` lies on the way it came"},
    {passes_on, "the step is not the starter's"},
    {adds_signers, "the step declares `add_signer`"},
    {has_removable,
     "one he added has not spoken, one of several he chose has not opened it (`withdraw` of his step) or, for the "
     "office, one has left; and somebody is left to decide"},
    {step_circulates, "the step declares `circulate`"},
    {may_expedite, "`may_expedite` of the step names him, and `may_owe` lets a step ahead be passed over"},
    {may_insert, "the step declares `free`"},
    {may_drop, "the step declares `free`, and a step that was put in lies ahead"},
    {may_unclaim, "he claimed it and has not passed it on"},
    {may_withdraw,
     "`withdraw` of the step is not `never`; of several voices only while the others are heard, of groups while the "
     "next is not asked"},
    {may_add_unit, "the step `opens` matters for units; he leads, sent it to them, or directs the office"},
    {may_remove_unit, "the same, and a unit has not answered that can be done without"},
    {may_redo, "the same, and a unit has answered"},
    {may_take_word_back, "a unit's matter ended with his word (`withdraw` of the step is not `never`)"},
    {somebody_else_holds, "somebody else holds it"},
    {unviewed, "he has not opened it yet"},
    {reading_unviewed, "he has not opened it yet"},
};

constexpr std::pair<Hinders, std::string_view> hinder_words[] = {
    {nothing_hinders, ""},
    {helpers_unheard, "`flow_helpers_unheard`: a helper has not finished"},
    {transferred_too_often, "`flow_transfer_limit`: passed on five times"},
    {added_enough, "`flow_signer_limit`: twenty signers, three levels"},
    {circulated_enough, "`flow_circulation_limit`: five hundred readers"},
    {passed_on_enough, "`flow_circulation_limit`: five levels, five hundred readers"},
    {inserted_enough, "`flow_step_limit`: as many were put in as `free` allows"},
    {has_own_draft, "`flow_draft_exists`: he has begun an opinion"},
    {successor_touched,
     "`flow_withdraw_too_late`: the next has opened (`unread`), claimed (`unclaimed`) or begun it (`unprocessed`), or "
     "it has come to the step that ends it (`until`); `flow_done_for_good`: a number was given, a paper sent"},
    {word_counted,
     "`flow_word_counted`: the whole has gone on with it; `flow_done_for_good`: entered in a register, sent"},
    {aside_with_whole, "`flow_aside_with_whole`: the whole it is part of is put aside"},
    {somebody_acted, "`flow_revoke_too_late`: somebody else has acted"},
    {urged_just_now, "`flow_urged_recently`: urged within half an hour"},
};

template <class F, std::size_t N>
std::string_view find_words(const std::pair<F, std::string_view> (&questions)[N], F question) {
  for (const auto& [known, words] : questions)
    if (known == question) return words;
  return "?";
}

unsigned responsible_roles(const Rule& rule) {
  if (rule.object == matter) return rule.roles;
  return rule.object == item ? at_hand : role::reader;
}

void note_act(Standing& s, const Visit& visit, const Settlement& act) {
  if (s.act && s.act->act > act.act) return;
  s.acted = &visit;
  s.act = &act;
}

void find_acts(const Situation& situation, Standing& s) {
  auto person = situation.viewer.person;
  for (auto& v : situation.state.visits) {
    if (v.settlement && v.settlement->desk().person == person) note_act(s, v, *v.settlement);
    for (auto& voice : v.voices)
      if (voice.desk().person == person) note_act(s, v, voice);
  }
  if (s.act) s.roles |= role::earlier;
}

void find_reading(const Situation& situation, Standing& s) {
  for (auto& reading : situation.state.readings)
    if (reading.item.holder.person == situation.viewer.person) s.reading = &reading;
  if (s.reading) s.roles |= role::reader;
}

void find_sent(const Situation& situation, Standing& s) {
  if (!recallable(situation.state, situation.viewer.person).empty()) s.roles |= role::sender;
  const auto& watchers = situation.state.watchers;
  auto own = [&](auto& one) { return one.person == situation.viewer.person; };
  if (std::any_of(watchers.begin(), watchers.end(), own)) s.roles |= role::watcher;
}

void find_spoken_for(const Situation& situation, Standing& s) {
  if (!unconfirmed(situation.state, situation.viewer.person).empty()) s.roles |= role::spoken_for;
}

void find_office(const Situation& situation, Standing& s) {
  const auto& directs = situation.context.directs;
  if (situation.viewer.person != no_id && directs && directs(situation.viewer)) s.roles |= role::director;
}

void find_added(const Situation& situation, Standing& s) {
  each_open_slot(situation.state, [&](const Slot& slot) {
    if (slot.added && slot.added->by.person == situation.viewer.person) s.roles |= role::adder;
  });
}

bool at_desk(const Item& item) { return item.state == ItemState::open || item.state == ItemState::asking; }

unsigned role_at(const Slot& slot, const Item& item) {
  if (item.state == ItemState::asking) return role::asking;
  return slot.pool && !slot.claimed ? role::candidate : role::holder;
}

std::vector<Standing> on_items(const Situation& situation, const Standing& common) {
  std::vector<Standing> out;
  for (auto* visit : situation.state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items) {
        if (item.holder.person != situation.viewer.person || !at_desk(item)) continue;
        if (!still_stands(situation.context, item)) continue;
        auto s = common;
        s.visit = visit;
        s.step = situation.definition.find(visit->step);
        s.slot = &slot;
        s.item = &item;
        s.roles |= role_at(slot, item);
        out.push_back(s);
      }
  return out;
}

}  // namespace
}  // namespace legality

unsigned during::of(const State& state) {
  return state.suspended ? suspended : 1u << static_cast<int>(state.life);
}

bool goes_on_suspended(Verb verb) {
  return std::any_of(std::begin(legality::table), std::end(legality::table),
                     [&](const Rule& rule) { return rule.verb == verb && rule.lives & during::suspended; });
}

std::span<const Rule> rules() { return legality::table; }

std::string_view words_of(Permits permits) { return legality::find_words(legality::permit_words, permits); }
std::string_view words_of(Hinders hinders) { return legality::find_words(legality::hinder_words, hinders); }

std::vector<Standing> standings(const Situation& situation) {
  Standing s;
  const auto& state = situation.state;
  auto person = situation.viewer.person;
  if (person == no_id) s.roles |= role::system;
  auto starter = state.life == Life::draft ? situation.context.starter : state.starter;
  if (person != no_id && person == starter.person) s.roles |= role::starter;
  if (state.life == Life::draft) s.step = &situation.definition.steps.front();
  legality::find_acts(situation, s);
  legality::find_reading(situation, s);
  legality::find_added(situation, s);
  legality::find_sent(situation, s);
  legality::find_office(situation, s);
  legality::find_spoken_for(situation, s);
  s.all_roles = s.roles;
  if (auto own = legality::on_items(situation, s); !own.empty()) {
    for (auto& one : own) s.all_roles |= one.roles;
    for (auto& one : own) one.all_roles = s.all_roles;
    return own;
  }
  if (auto open = state.open_visits(); !open.empty()) {
    s.visit = open.front();
    s.step = situation.definition.find(s.visit->step);
  }
  return {s};
}

Standing standing(const Situation& situation, Id work_item) {
  auto all = standings(situation);
  for (auto& s : all)
    if (s.item && s.item->id == work_item) return s;
  return all.front();
}

namespace {

/// What is sent round beside the flow is acted on when it is named, or when nothing else of his is open.
bool fits(const Rule& rule, const Standing& standing, Id work_item) {
  bool names_reading = standing.reading && standing.reading->item.id == work_item;
  if (rule.object == Object::item) return !names_reading;
  return rule.object != Object::reading || !standing.item || names_reading;
}

}  // namespace

Licence licence(const Situation& situation, const Standing& standing, Verb verb, Id work_item) {
  // Who has it on his own desk has nobody to urge: that is where the matter stands, not whether it concerns him.
  bool responsible = verb == Verb::urge && standing.item;
  for (const auto& rule : rules()) {
    if (rule.verb != verb) continue;
    responsible |= (legality::responsible_roles(rule) & standing.all_roles) != 0;
    if (!rule.holds_in(situation.state) || !rule.needed_of(standing)) continue;
    if (!fits(rule, standing, work_item)) continue;
    if (rule.permits(situation, standing)) return {&rule, nullptr};
  }
  return {nullptr, responsible ? &errors::flow_verb_not_allowed : &errors::flow_not_responsible};
}

OpinionRule opinion_rule(const Rule& rule, const Standing& standing) {
  switch (rule.opinion) {
    case OpinionUse::of_step:
      return standing.step->opinion;
    case OpinionUse::none:
      return OpinionRule::none;
    case OpinionUse::optional:
      return OpinionRule::optional;
    case OpinionUse::required:
      return OpinionRule::required;
  }
  return OpinionRule::none;
}

DisagreeRule disagree_rule(const Step& step, const Visit* visit) {
  bool owed = visit && visit->owed && step.disagree != DisagreeRule::absent;
  return owed ? DisagreeRule::go_on : step.disagree;
}

namespace {

/// Declared; a step that was put in returns to whoever had it before, and is returned to by whoever returns at all.
bool returns_to(const Situation& situation, const Step& step, const std::string& target) {
  if (step.inserted) return true;
  if (situation.state.free_step(target)) return !step.back_to.empty();
  return std::find(step.back_to.begin(), step.back_to.end(), target) != step.back_to.end();
}

/// Every visit on the way to this one, through joins all that came to them; nearest first.
std::vector<const Visit*> ancestors(const State& state, const Visit& visit) {
  std::vector<const Visit*> found, open{&visit};
  auto add = [&](int number) {
    const auto* v = state.visit(number);
    if (!v || std::find(found.begin(), found.end(), v) != found.end()) return;
    found.push_back(v);
    open.push_back(v);
  };
  while (!open.empty()) {
    int parent = open.back()->parent;
    open.pop_back();
    add(parent);
    for (auto& fork : state.forks)
      if (fork.state == ForkState::joined && fork.joined_by == parent) {
        add(fork.from);
        for (auto& arrival : fork.arrived) add(arrival.visit);
      }
  }
  std::sort(found.begin(), found.end(), [](auto* a, auto* b) { return a->number > b->number; });
  return found;
}

/// Outside of every part it stands in, or in one whose join lies on the way.
bool lies_behind(const State& state, const Scope& target, const Scope& here) {
  if (contains(target, here)) return true;
  std::size_t depth = 0;
  while (depth < here.size() && target[depth] == here[depth]) ++depth;
  const auto* fork = state.fork(target[depth].fork);
  return fork && fork->state == ForkState::joined;
}

}  // namespace

std::vector<const Visit*> send_back_targets(const Situation& situation, const Visit& visit, const Step& step) {
  std::vector<const Visit*> out;
  for (auto* v : ancestors(situation.state, visit)) {
    bool declared = returns_to(situation, step, v->step);
    bool known = std::any_of(out.begin(), out.end(), [&](auto* o) { return o->step == v->step; });
    if (declared && !known && v->settlement && lies_behind(situation.state, v->scope, visit.scope)) out.push_back(v);
  }
  return out;
}

int depth_of(const State& state, const Reading& reading) {
  int depth = 1;
  for (auto* r = state.reading(reading.from_item); r && depth <= deepest_circulation; r = state.reading(r->from_item))
    ++depth;
  return depth;
}

}  // namespace zs::flow

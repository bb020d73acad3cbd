#include <base/phrases.h>
#include <flow/clocks.h>
#include <flow/errors.h>
#include <flow/mandate.h>
#include <flow/moves.h>
#include <flow/signers.h>
#include <flow/skipping.h>
#include <flow/standstill.h>
#include <flow/stand_in.h>
#include <flow/units.h>

#include <algorithm>

namespace zs::flow {
namespace moving {
namespace {

bool active(const Context& context, const Handler& h) { return !context.is_active || context.is_active(h); }

/// Who acted last; nobody did what lapsed.
Handler last_to_act(const State& state) {
  Handler last = state.starter;
  int act = 0;
  auto look = [&](const Settlement& s) {
    if (s.outcome == Outcome::lapsed || s.act < act) return;
    act = s.act, last = s.desk();
  };
  for (auto& v : state.visits) {
    if (v.settlement) look(*v.settlement);
    for (auto& voice : v.voices) look(voice);
  }
  return last;
}

/// Of a step the last word counts.
void note(std::vector<std::pair<std::string, Handler>>& handled, const std::string& step, const Handler& by) {
  auto known = std::find_if(handled.begin(), handled.end(), [&](auto& one) { return one.first == step; });
  if (known == handled.end())
    handled.emplace_back(step, by);
  else
    known->second = by;
}

/// Whose word it will be that is given at this step: rules look at his post, not at that of who stands in.
Handler principal_of(const State& state, const Handler& acting, const Step& step) {
  for (auto* visit : state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (visit->step == step.name && item.holder == acting) return item.principal();
  return acting;
}

/// Each person once, under the post found first, or once under each post; only who is still there.
struct Sieve {
  const Context& context;
  std::vector<Id> apart;  // never found
  bool each_post = false;
  std::vector<Handler> seen{};

  bool passed(const Chosen& p) const {
    return std::find(apart.begin(), apart.end(), p.person) != apart.end() ||
           std::any_of(seen.begin(), seen.end(), [&](const Handler& h) {
             return h.person == p.person && (!each_post || h.post == p.post);
           });
  }

  std::vector<Chosen> pass(std::vector<Chosen> people) {
    std::vector<Chosen> out;
    for (auto& p : people) {
      if (p.person == no_id || passed(p) || !active(context, {p.person, p.post})) continue;
      seen.push_back({p.person, p.post});
      out.push_back(std::move(p));
    }
    return out;
  }
};

/// Everybody who had a hand in the word: who acted, for whom, for whom besides.
void add_hands(const Settlement& s, std::vector<Id>& people) {
  people.push_back(s.by.person);
  for (auto& link : s.on_behalf) people.push_back(link.of.person);
  for (auto& one : s.also) people.push_back(one.person);
}

/// Who settled one of the steps this one is kept apart from, last.
std::vector<Id> kept_apart(const Situation& situation, const Step& step, const Facts& facts) {
  std::vector<Id> people;
  for (auto& name : step.not_same_as) {
    const Settlement* last = nullptr;
    for (auto& v : situation.state.visits)
      if (v.step == name && v.settlement) last = &own_voice(v);
    for (auto& [step_done, by] : facts.handled_by)
      if (step_done == name) people.push_back(by.person);
    if (name == facts.leaving) {
      people.push_back(situation.viewer.person);
      if (situation.secretary != no_id) people.push_back(situation.secretary);
    } else if (last) {
      add_hands(*last, people);
    }
  }
  return people;
}

Chosen instead(const Situation& situation, const Step& step, const Facts& facts, const std::vector<Chosen>& fallback) {
  Chosen starter{facts.starter.person, facts.starter.post, phrases::reason::starter_instead};
  Chosen previous{facts.previous.person, facts.previous.post, phrases::reason::previous_instead};
  bool starter_there = active(situation.context, facts.starter);
  if (step.empty == EmptyRule::starter && starter_there) return starter;
  if (step.empty == EmptyRule::previous) return previous;
  if (!fallback.empty()) return fallback.front();
  return starter_there ? starter : previous;
}

/// Whoever takes a step that nobody fits; nobody when only he is left from whom it is kept apart.
std::vector<Chosen> nobody_found(const Situation& situation, const Step& step, const Facts& facts,
                                 std::vector<Chosen> fallback) {
  auto apart = kept_apart(situation, step, facts);
  auto one = instead(situation, step, facts, Sieve{situation.context, apart}.pass(std::move(fallback)));
  if (std::find(apart.begin(), apart.end(), one.person) != apart.end()) return {};
  return {std::move(one)};
}

/// By the rule of the step; of one that was put in, whoever was named.
Resolution people_of(const Situation& situation, const Step& step, const Facts& facts) {
  auto resolution = situation.context.resolve(step, facts);
  const auto* free = situation.state.free_step(step.name);
  if (!free) return resolution;
  Phrase reason(phrases::reason::named_by, {{"who", Named{free->by.person}}});
  resolution.people.clear();
  resolution.voices.clear();
  for (auto& one : free->people) resolution.people.push_back({one.person, one.post, reason});
  for (auto& one : resolution.people) resolution.voices.push_back({one});
  return resolution;
}

/// A person may head two units: each is asked for itself. A unit that has nobody is still asked.
Found find_units(const Situation& situation, const Step& step, const Facts& facts, Resolution resolution) {
  Found found;
  for (std::size_t i = 0; i < resolution.voices.size() && i < resolution.units.size(); ++i) {
    if (std::find(found.units.begin(), found.units.end(), resolution.units[i]) != found.units.end()) continue;
    auto voice = Sieve{situation.context, kept_apart(situation, step, facts)}.pass(std::move(resolution.voices[i]));
    if (voice.empty()) voice = nobody_found(situation, step, facts, resolution.fallback);
    if (voice.empty()) return {};
    found.people.insert(found.people.end(), voice.begin(), voice.end());
    found.voices.push_back(std::move(voice));
    found.units.push_back(resolution.units[i]);
    found.ballots.push_back(i < resolution.ballots.size() ? resolution.ballots[i] : Ballot{});
  }
  return found;
}

Found find_voices(const Situation& situation, const Step& step, const Facts& facts) {
  auto resolution = people_of(situation, step, facts);
  if (step.opens && !resolution.units.empty()) return find_units(situation, step, facts, std::move(resolution));
  auto apart = kept_apart(situation, step, facts);
  Sieve sieve{situation.context, apart, step.voices.each_post};
  Found found;
  for (std::size_t i = 0; i < resolution.voices.size(); ++i) {
    auto voice = sieve.pass(std::move(resolution.voices[i]));
    if (voice.empty()) continue;
    found.voices.push_back(std::move(voice));
    found.ballots.push_back(i < resolution.ballots.size() ? resolution.ballots[i] : Ballot{});
  }
  if (found.voices.empty()) {
    auto one = nobody_found(situation, step, facts, std::move(resolution.fallback));
    if (one.empty()) return found;
    found.voices.push_back(std::move(one));
    found.ballots.emplace_back();
    found.instead = true;
  }
  let_stand_in(situation, step, apart, found);
  for (auto& voice : found.voices) found.people.insert(found.people.end(), voice.begin(), voice.end());
  return found;
}

/// One voice: its candidates, or who stands in for them.
Found found_or_instead(const Situation& situation, const Step& step, const std::vector<Id>& apart,
                  std::vector<Chosen> people) {
  if (people.empty()) return {};
  std::vector<std::vector<Chosen>> voices{std::move(people)};
  let_stand_in(situation, step, apart, voices);
  const bool chooses = voices.front().size() > 1 && !step.pool;
  return {std::move(voices.front()), chooses ? Choose::one : Choose::none, {}};
}

Found find_people(const Situation& situation, const Step& step, const Facts& facts) {
  if (step.voices.many()) return find_voices(situation, step, facts);
  auto resolution = people_of(situation, step, facts);
  auto apart = kept_apart(situation, step, facts);
  auto people = Sieve{situation.context, apart}.pass(std::move(resolution.people));
  bool instead = people.empty();
  if (instead) people = nobody_found(situation, step, facts, std::move(resolution.fallback));
  auto found = found_or_instead(situation, step, apart, std::move(people));
  found.instead = instead;
  return found;
}

/// Who handled it before; a step with several voices asks all of them again.
Found same_person(const Situation& situation, const Step& step, const Handler& h, const Wording& reason,
                  const Facts& facts) {
  bool there = h.person != no_id && active(situation.context, h);
  if (!step.voices.many() && there)
    return found_or_instead(situation, step, kept_apart(situation, step, facts), {{h.person, h.post, reason}});
  return find_people(situation, step, facts);
}

bool any_listed(const json::object& fields, const std::vector<std::string>& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    const auto* value = fields.if_contains(name);
    return value && !value->is_null() && !(value->is_array() && value->get_array().empty());
  });
}

bool wanted(const Step& step, const Context& context) {
  if (!step.when.empty() && !context.holds(step.when)) return false;
  return step.voices.over.empty() || any_listed(context.fields, step.voices.over);
}

bool open_arm(const Arm& arm, const Context& context) { return arm.when.empty() || context.holds(arm.when); }

int target_of(const Node& node, const Context& context) {
  for (auto& arm : node.arms)
    if (open_arm(arm, context)) return arm.target;
  return node.next;
}

/// A token on its way from a step that is done to where it rests.
struct Walk {
  const Situation& situation;
  const Facts& facts;
  const Word& word;  // that is given just now
  int from = 0;      // the visit that is left
  Leap leap;
  int moves = 0;

  Result<void> go(int node, const Scope& scope) {
    if (++moves > most_automatic_steps) return refuse(errors::flow_too_many_steps);
    auto stop = next_stop(situation.definition, situation.context, node);
    if (!stop) return tl::unexpected(stop.error());
    if (*stop < 0) {
      leap.ends = true;
      return {};
    }
    const auto& here = situation.definition.nodes[*stop];
    if (here.gate == Gate::fork) return split(*stop, scope);
    if (here.gate == Gate::join) return arrive(scope);
    const auto& step = situation.definition.steps[here.step];
    auto found = find_people(situation, step, facts);
    if (found.people.empty()) return refuse(errors::flow_second_person, {{"step", Declared{step.title}}});
    for (auto& skip : pass_over(situation, step, {word, from}, found)) leap.skips.push_back(std::move(skip));
    if (found.people.empty()) return go(here.next, scope);
    leap.to.push_back({&step, Cause::forward, std::move(found), 0, {}, scope});
    return {};
  }

  Result<void> split(int node, const Scope& scope) {
    const auto& fork = situation.definition.nodes[node];
    Fork opened{situation.state.fork_count + 1, node, from, scope, {}, {}, ForkState::open, 0};
    for (auto& known : leap.forks) opened.number = std::max(opened.number, known.number + 1);
    for (std::size_t arm = 0; arm < fork.arms.size(); ++arm)
      if (open_arm(fork.arms[arm], situation.context)) opened.arms.push_back(static_cast<int>(arm));
    if (opened.arms.empty()) return go(situation.definition.nodes[fork.join].next, scope);
    leap.forks.push_back(opened);
    for (int arm : opened.arms) {
      auto inside = scope;
      inside.push_back({opened.number, arm});
      if (auto gone = go(fork.arms[static_cast<std::size_t>(arm)].target, inside); !gone) return gone;
    }
    return {};
  }

  Fork& standing_fork(int number) {
    for (auto& fork : leap.forks)
      if (fork.number == number) return fork;
    leap.forks.push_back(*situation.state.fork(number));
    return leap.forks.back();
  }

  Result<void> arrive(const Scope& scope) {
    auto& fork = standing_fork(scope.back().fork);
    fork.arrived.push_back({scope.back().arm, from});
    if (!fork.complete()) return {};
    fork.state = ForkState::joined;
    fork.joined_by = from;
    auto outside = fork.scope;
    return go(situation.definition.nodes[situation.definition.nodes[fork.node].join].next, outside);
  }
};

/// Where a direct return must go first; the return itself stays to be made afterwards.
std::optional<Destination> detour(const Situation& situation, const Visit& visit, const Step& from, const Step& to,
                                  const Facts& facts) {
  auto wanted = situation.context.detour ? situation.context.detour(from, to) : std::nullopt;
  const auto* step = wanted ? situation.definition.find(wanted->step) : nullptr;
  if (!step) return std::nullopt;
  const Visit* before = nullptr;
  for (auto& v : situation.state.visits)
    if (v.step == step->name) before = &v;
  if (!before) return std::nullopt;
  auto found = same_person(situation, *step, wanted->by, phrases::reason::handled_before, facts);
  return Destination{step, Cause::direct, std::move(found), before->parent, visit.frames, visit.scope};
}

Result<Leap> leap_direct(const Situation& situation, const Visit& visit, const Facts& facts) {
  auto frame = visit.frames.back();
  auto* from = situation.definition.find(visit.step);
  auto* to = situation.definition.find(frame.step);
  auto* returning = situation.state.visit(frame.visit);
  if (!from || !to || !returning) return refuse(errors::flow_state_unreadable);
  if (auto first = detour(situation, visit, *from, *to, facts)) return Leap{{}, {std::move(*first)}, {}, false};
  auto rest = visit.frames;
  rest.pop_back();
  auto found = same_person(situation, *to, frame.handler, phrases::reason::sent_back, facts);
  Destination back{to, Cause::direct, std::move(found), returning->parent, std::move(rest), returning->scope};
  return Leap{{}, {std::move(back)}, {}, false};
}

Slot make_slot(const Context& context, int number, std::vector<Chosen> people, ItemState state) {
  Slot slot;
  slot.number = number;
  slot.pool = people.size() > 1;
  for (auto& p : people)
    slot.items.push_back({context.new_id(), {p.person, p.post}, std::move(p.reason), state, {}, std::move(p.on_behalf),
                          std::move(p.also)});
  return slot;
}

/// Who is not asked at once: whoever is not the first, or not of the first group.
bool waits(VoiceOrder order, const Found& found, std::size_t voice) {
  if (order == VoiceOrder::groups) return found.ballots[voice].group != found.ballots.front().group;
  return order == VoiceOrder::one_by_one && voice > 0;
}

void add_voices(const Context& context, const Step& step, const Found& found, Visit& visit) {
  visit.many = true;
  visit.reading = step.voices.reading;
  for (std::size_t i = 0; i < found.voices.size(); ++i) {
    auto state = waits(step.voices.order, found, i) ? ItemState::waiting : ItemState::open;
    auto slot = make_slot(context, static_cast<int>(i) + 1, found.voices[i], state);
    slot.ballot = found.ballots[i];
    slot.ballot.veto |= step.voices.veto == Veto::any || (step.voices.veto == Veto::lead && i == 0);
    visit.slots.push_back(std::move(slot));
  }
  visit.slots.front().lead = step.voices.lead;
  if (step.opens) open_for_units(context, found.units, visit);
}

void set_deadline(const Context& context, const Step& step, Visit& visit) {
  auto clock = clock_of(context.time, step, visit);
  visit.due_at = clock.due_at;
  visit.reminders = std::move(clock.reminders);
  visit.lapses = std::move(clock.lapses);
}

}  // namespace
}  // namespace moving

Facts facts_of(const Situation& situation, const Handler& acting, const Step& step) {
  const auto& state = situation.state;
  auto principal = moving::principal_of(state, acting, step);
  auto starter = state.life == Life::draft ? situation.context.starter : state.starter;
  Facts facts{starter, principal, handled_by(state), step.name};
  if (acting.person == no_id)
    facts.previous = moving::last_to_act(state);
  else
    moving::note(facts.handled_by, step.name, principal);
  return facts;
}

std::vector<std::pair<std::string, Handler>> handled_by(const State& state) {
  std::vector<std::pair<std::string, Handler>> handled;
  for (auto& v : state.visits)
    if (v.settlement && own_voice(v).outcome != Outcome::lapsed)
      moving::note(handled, v.step, own_voice(v).principal());
  for (auto& skip : state.skips) moving::note(handled, skip.step, skip.by);
  return handled;
}

Found found_for(const Situation& situation, const Step& step, const Facts& facts) {
  return moving::find_people(situation, step, facts);
}

Found found_for_units(const Situation& situation, const Step& step, const Facts& facts, const std::vector<Id>& units) {
  const auto& resolve = situation.context.resolve_units;
  return resolve ? moving::find_units(situation, step, facts, resolve(step, facts, units)) : Found{};
}

Found found_again(const Situation& situation, const Step& step, const Handler& handler, const Wording& reason,
                  const Facts& facts) {
  return moving::same_person(situation, step, handler, reason, facts);
}

Result<int> next_stop(const Definition& definition, const Context& context, int node) {
  for (int moves = 0; node >= 0; ++moves) {
    if (moves >= most_automatic_steps) return refuse(errors::flow_too_many_steps);
    const auto& n = definition.nodes[node];
    if (n.gate == Gate::fork || n.gate == Gate::join) return node;
    if (n.gate == Gate::branch)
      node = moving::target_of(n, context);
    else if (moving::wanted(definition.steps[n.step], context))
      return node;
    else
      node = n.next;
  }
  return -1;
}

Result<Leap> leap(const Situation& situation, const Visit* visit, const Step& step, Word said) {
  said.step = step.name;
  auto facts = facts_of(situation, said.by, step);
  if (visit && visit->owed) return Leap{};
  if (visit && !visit->frames.empty()) return moving::leap_direct(situation, *visit, facts);
  moving::Walk walk{situation, facts, said, visit ? visit->number : 1, {}, 0};
  int here = situation.definition.node_of(step.name);
  auto gone = walk.go(situation.definition.nodes[here].next, visit ? visit->scope : Scope{});
  if (!gone) return tl::unexpected(gone.error());
  return std::move(walk.leap);
}

namespace {

std::size_t common_depth(const Scope& a, const Scope& b) {
  std::size_t depth = 0;
  while (depth < a.size() && depth < b.size() && a[depth] == b[depth]) ++depth;
  return depth;
}

/// Into an arm from behind its join: the parts around the target open once more, with that arm alone; what the other
/// arms said stands.
void open_again(const Situation& situation, const Visit& visit, const Visit& target, Destination& to) {
  auto shared = common_depth(target.scope, visit.scope);
  to.scope.resize(shared);
  for (auto depth = shared; depth < target.scope.size(); ++depth) {
    auto place = target.scope[depth];
    int number = situation.state.fork_count + 1 + static_cast<int>(depth - shared);
    int node = situation.state.fork(place.fork)->node;
    to.forks.push_back({number, node, visit.number, to.scope, {place.arm}, {}, ForkState::open, 0});
    to.scope.push_back({number, place.arm});
  }
}

}  // namespace

Result<Destination> destination(const Situation& situation, const Step& step, const Facts& facts) {
  auto found = moving::find_people(situation, step, facts);
  if (found.people.empty()) return refuse(errors::flow_second_person, {{"step", Declared{step.title}}});
  return Destination{&step, Cause::forward, std::move(found), 0, {}, {}};
}

bool may_return_directly(const Visit& visit, const Visit& target) { return visit.scope == target.scope; }

Destination ordered_destination(const Situation& situation, const Step& step, const Scope& scope,
                                const Handler& acting) {
  auto facts = facts_of(situation, acting, step);
  return {&step, Cause::jump, moving::find_people(situation, step, facts), 0, {}, scope};
}

Destination back_destination(const Situation& situation, const Visit& visit, const Visit& target, Mode mode,
                             const Handler& acting) {
  const auto& step = *situation.definition.find(target.step);
  auto facts = facts_of(situation, acting, *situation.definition.find(visit.step));
  auto handler = handler_of(situation, target);
  Destination to{&step,
                 Cause::send_back,
                 moving::same_person(situation, step, handler, phrases::reason::handled_before, facts),
                 target.parent,
                 {},
                 target.scope};
  if (!contains(target.scope, visit.scope)) open_again(situation, visit, target, to);
  if (mode == Mode::direct && may_return_directly(visit, target)) {
    to.frames = visit.frames;
    to.frames.push_back({visit.step, visit.number, facts.previous});
  }
  return to;
}

namespace {

/// What the voices no longer asked for had passed on stays known: who did so acted in the matter.
void keep_passed(const State& state, Dropped& dropped) {
  for (auto& slot : state.visit(dropped.visit)->slots)
    if (std::find(dropped.slots.begin(), dropped.slots.end(), slot.number) != dropped.slots.end())
      dropped.passed.insert(dropped.passed.end(), slot.passed.begin(), slot.passed.end());
}

}  // namespace

void Work::emit(Change change) {
  if (auto* dropped = std::get_if<Dropped>(&change)) keep_passed(state, *dropped);
  fold(state, change);
  changes.push_back(std::move(change));
}

namespace {

/// What was still to be made up of a step is done when the step itself is entered; owed once, it is not owed twice.
bool settles_what_is_owed(Work& work, const Destination& to) {
  for (auto* visit : work.state.open_visits()) {
    if (!visit->owed || visit->step != to.step->name) continue;
    if (to.owed) return true;
    work.emit(Cancelled{visit->number, CancelReason::reached, 0, work.situation.context.now});
    return false;
  }
  return false;
}

}  // namespace

void enter(Work& work, const Destination& to, std::vector<Chosen> people, int from) {
  if (settles_what_is_owed(work, to)) return;
  const auto& context = work.situation.context;
  Visit visit;
  visit.number = work.state.visit_count + 1;
  visit.step = to.step->name;
  visit.cause = to.cause;
  visit.parent = to.cause == Cause::forward ? from : to.parent;
  visit.from = from;
  visit.entered_at = context.now;
  visit.frames = to.frames;
  visit.scope = to.scope;
  visit.owed = to.owed;
  if (to.step->voices.many())
    moving::add_voices(context, *to.step, to.found, visit);
  else
    visit.slots.push_back(moving::make_slot(context, 1, std::move(people), ItemState::open));
  let_assist(work.situation, *to.step, visit);
  leave_out_waits(context.time, work.state, *to.step, visit);
  moving::set_deadline(context, *to.step, visit);
  auto copies = informed(work.situation, *to.step, work.state, visit);
  work.emit(Entered{std::move(visit), work.acting});
  if (!copies.empty()) work.emit(Circulated{std::move(copies)});
}

void enter_back(Work& work, const Destination& to, std::vector<Chosen> people, const Visit& from) {
  auto outside = to.forks.empty() ? to.scope : to.forks.front().scope;
  if (outside != from.scope) cancel_inside(work, outside, CancelReason::send_back);
  for (auto& fork : to.forks) work.emit(Forked{fork});
  enter(work, to, std::move(people), from.number);
}

const Settlement& own_voice(const Visit& visit) {
  for (auto voice = visit.voices.rbegin(); voice != visit.voices.rend(); ++voice)
    if (!voice->added && voice->outcome != Outcome::lapsed) return *voice;
  return *visit.settlement;
}

bool kept_apart_from(const State& state, const Step& step, Id person) {
  return std::any_of(state.visits.begin(), state.visits.end(), [&](const Visit& v) {
    bool named = std::find(step.not_same_as.begin(), step.not_same_as.end(), v.step) != step.not_same_as.end();
    return named && v.settlement && own_voice(v).concerns(person);
  });
}

void settle(Work& work, Outcome outcome) {
  const auto& visit = *work.standing.visit;
  const auto& slot = *work.standing.slot;
  Settlement s{work.acting, work.standing.item->id,  outcome, work.situation.context.now, {}, slot.passed, slot.number,
               slot.lead,   work.state.act_count + 1, slot.added, slot.ballot};
  for (auto& item : slot.items)
    if (item.id != s.item) s.others.push_back(item.id);
  s.on_behalf = work.standing.item->on_behalf;
  if (work.command.proxy) sign_for_leader(work.situation, work.standing, *work.command.proxy, s);
  s.also = work.standing.item->also;
  s.department = slot.department;
  if (standing_away(slot)) s.item = no_id, s.others.clear(), s.on_behalf.clear(), s.also.clear();
  work.emit(Settled{visit.number, slot.number, std::move(s), acted_before(work.state, work.acting.person)});
}

void leave(Work& work) { work.emit(Left{work.standing.visit->number}); }

void cancel_inside(Work& work, const Scope& scope, CancelReason reason) {
  std::vector<int> visits;
  for (auto* visit : work.state.open_visits())
    if (contains(scope, visit->scope)) visits.push_back(visit->number);
  for (int visit : visits) work.emit(Cancelled{visit, reason, 0, work.situation.context.now});
  std::vector<Fork> forks;
  for (auto& fork : work.state.forks)
    if (fork.state == ForkState::open && contains(scope, fork.scope)) forks.push_back(fork);
  for (auto& fork : forks) {
    fork.state = ForkState::dropped;
    work.emit(Forked{std::move(fork)});
  }
}

void drop_unheard(Work& work, const Visit& visit, CancelReason reason) {
  Dropped dropped{visit.number, {}, reason, {}};
  for (auto& slot : visit.slots) dropped.slots.push_back(slot.number);
  if (!dropped.slots.empty()) work.emit(std::move(dropped));
}

void end(Work& work, Life life) {
  cancel_inside(work, {}, CancelReason::ended);
  work.emit(Ended{life, work.situation.context.now});
}

}  // namespace zs::flow

#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/moves.h>

#include <algorithm>

namespace zs::flow {
namespace moving {
namespace {

bool active(const Context& context, const Handler& h) { return !context.is_active || context.is_active(h); }

Facts facts_of(const Situation& situation, const Handler& acting, const Step& step) {
  const auto& state = situation.state;
  Facts facts{state.life == Life::draft ? situation.context.starter : state.starter, acting, {}};
  auto note = [&](const std::string& name, const Handler& by) {
    auto known =
        std::find_if(facts.handled_by.begin(), facts.handled_by.end(), [&](auto& h) { return h.first == name; });
    if (known == facts.handled_by.end())
      facts.handled_by.emplace_back(name, by);
    else
      known->second = by;
  };
  for (auto& v : state.visits)
    if (v.settlement) note(v.step, own_voice(v).by);
  note(step.name, acting);
  return facts;
}

/// Each person once, under the post found first; only who is still there.
struct Sieve {
  const Context& context;
  std::vector<Id> seen;

  std::vector<Chosen> pass(std::vector<Chosen> people) {
    std::vector<Chosen> out;
    for (auto& p : people) {
      if (p.person == no_id || std::find(seen.begin(), seen.end(), p.person) != seen.end()) continue;
      if (!active(context, {p.person, p.post})) continue;
      seen.push_back(p.person);
      out.push_back(std::move(p));
    }
    return out;
  }
};

/// Who settled one of the steps this one is kept apart from.
std::vector<Id> kept_apart(const Step& step, const Facts& facts) {
  std::vector<Id> people;
  for (auto& [name, by] : facts.handled_by)
    if (std::find(step.not_same_as.begin(), step.not_same_as.end(), name) != step.not_same_as.end())
      people.push_back(by.person);
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
  auto apart = kept_apart(step, facts);
  auto one = instead(situation, step, facts, Sieve{situation.context, apart}.pass(std::move(fallback)));
  if (std::find(apart.begin(), apart.end(), one.person) != apart.end()) return {};
  return {std::move(one)};
}

Found find_voices(const Situation& situation, const Step& step, const Facts& facts) {
  auto resolution = situation.context.resolve(step, facts);
  Sieve sieve{situation.context, kept_apart(step, facts)};
  Found found;
  for (auto& candidates : resolution.voices) {
    auto voice = sieve.pass(std::move(candidates));
    if (!voice.empty()) found.voices.push_back(std::move(voice));
  }
  if (found.voices.empty()) {
    auto one = nobody_found(situation, step, facts, std::move(resolution.fallback));
    if (one.empty()) return found;
    found.voices.push_back(std::move(one));
  }
  for (auto& voice : found.voices) found.people.insert(found.people.end(), voice.begin(), voice.end());
  return found;
}

Found find_people(const Situation& situation, const Step& step, const Facts& facts) {
  if (step.voices.many()) return find_voices(situation, step, facts);
  auto resolution = situation.context.resolve(step, facts);
  auto people = Sieve{situation.context, kept_apart(step, facts)}.pass(std::move(resolution.people));
  if (people.empty())
    return {nobody_found(situation, step, facts, std::move(resolution.fallback)), Choose::none, {}};
  return {people, people.size() > 1 && !step.pool ? Choose::one : Choose::none, {}};
}

/// Who handled it before; a step with several voices asks all of them again.
Found same_person(const Situation& situation, const Step& step, const Handler& h, const Wording& reason,
                  const Facts& facts) {
  if (!step.voices.many() && active(situation.context, h)) return {{{h.person, h.post, reason}}, Choose::none, {}};
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
  int from = 0;  // the visit that is left
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
  if (auto first = detour(situation, visit, *from, *to, facts)) return Leap{{}, {std::move(*first)}, false};
  auto rest = visit.frames;
  rest.pop_back();
  auto found = same_person(situation, *to, frame.handler, phrases::reason::sent_back, facts);
  return Leap{{}, {{to, Cause::direct, std::move(found), returning->parent, std::move(rest), returning->scope}}, false};
}

Slot make_slot(const Context& context, int number, std::vector<Chosen> people, ItemState state) {
  Slot slot;
  slot.number = number;
  slot.pool = people.size() > 1;
  for (auto& p : people) slot.items.push_back({context.new_id(), {p.person, p.post}, std::move(p.reason), state, {}});
  return slot;
}

void add_voices(const Context& context, const Step& step, const std::vector<std::vector<Chosen>>& voices,
                Visit& visit) {
  visit.many = true;
  visit.reading = step.voices.reading;
  for (std::size_t i = 0; i < voices.size(); ++i) {
    bool waits = step.voices.order == VoiceOrder::one_by_one && i > 0;
    visit.slots.push_back(
        make_slot(context, static_cast<int>(i) + 1, voices[i], waits ? ItemState::waiting : ItemState::open));
  }
  visit.slots.front().lead = step.voices.lead;
}

void set_deadline(const Context& context, const Step& step, Visit& visit) {
  if (step.due.empty() || !context.deadline) return;
  auto deadline = context.deadline(step, visit.entered_at);
  if (!deadline) return;
  visit.due_at = deadline->due_at;
  visit.reminders = std::move(deadline->reminders);
  std::sort(visit.reminders.begin(), visit.reminders.end());
}

}  // namespace
}  // namespace moving

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

Result<Leap> leap(const Situation& situation, const Visit* visit, const Step& step, const Handler& acting) {
  auto facts = moving::facts_of(situation, acting, step);
  if (visit && !visit->frames.empty()) return moving::leap_direct(situation, *visit, facts);
  moving::Walk walk{situation, facts, visit ? visit->number : 1, {}, 0};
  int here = situation.definition.node_of(step.name);
  auto gone = walk.go(situation.definition.nodes[here].next, visit ? visit->scope : Scope{});
  if (!gone) return tl::unexpected(gone.error());
  return std::move(walk.leap);
}

bool may_return_directly(const Visit& visit, const Visit& target) { return visit.scope == target.scope; }

Destination back_destination(const Situation& situation, const Visit& visit, const Visit& target, Mode mode,
                             const Handler& acting) {
  const auto& step = *situation.definition.find(target.step);
  auto facts = moving::facts_of(situation, acting, *situation.definition.find(visit.step));
  auto handler = own_voice(target).by;
  for (auto& v : situation.state.visits)
    if (v.step == target.step && v.settlement) handler = own_voice(v).by;
  Destination to{&step,
                 Cause::send_back,
                 moving::same_person(situation, step, handler, phrases::reason::handled_before, facts),
                 target.parent,
                 {},
                 target.scope};
  if (mode == Mode::direct && may_return_directly(visit, target)) {
    to.frames = visit.frames;
    to.frames.push_back({visit.step, visit.number, acting});
  }
  return to;
}

void Work::emit(Change change) {
  fold(state, change);
  changes.push_back(std::move(change));
}

void enter(Work& work, const Destination& to, std::vector<Chosen> people, int from) {
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
  if (to.step->voices.many())
    moving::add_voices(context, *to.step, to.found.voices, visit);
  else
    visit.slots.push_back(moving::make_slot(context, 1, std::move(people), ItemState::open));
  moving::set_deadline(context, *to.step, visit);
  work.emit(Entered{std::move(visit), work.acting});
}

const Settlement& own_voice(const Visit& visit) {
  for (auto voice = visit.voices.rbegin(); voice != visit.voices.rend(); ++voice)
    if (!voice->added) return *voice;
  return *visit.settlement;
}

bool kept_apart_from(const State& state, const Step& step, Id person) {
  return std::any_of(state.visits.begin(), state.visits.end(), [&](const Visit& v) {
    bool named = std::find(step.not_same_as.begin(), step.not_same_as.end(), v.step) != step.not_same_as.end();
    return named && v.settlement && own_voice(v).by.person == person;
  });
}

bool acted_before(const State& state, Id person) {
  auto passed_by = [&](const std::vector<Passed>& list) {
    return std::any_of(list.begin(), list.end(), [&](auto& p) { return p.by.person == person; });
  };
  auto spoken_by = [&](const Settlement& s) { return (s.by.person == person && s.item) || passed_by(s.passed); };
  for (auto& v : state.visits) {
    if (v.settlement && spoken_by(*v.settlement)) return true;
    if (std::any_of(v.voices.begin(), v.voices.end(), spoken_by)) return true;
    for (auto& slot : v.slots)
      if (passed_by(slot.passed)) return true;
  }
  return std::any_of(state.readings.begin(), state.readings.end(),
                     [&](auto& r) { return r.read_at && r.item.holder.person == person; });
}

void settle(Work& work, Outcome outcome) {
  const auto& visit = *work.standing.visit;
  const auto& slot = *work.standing.slot;
  Settlement s{work.acting, work.standing.item->id,  outcome, work.situation.context.now, {}, slot.passed, slot.number,
               slot.lead,   work.state.act_count + 1, slot.added};
  for (auto& item : slot.items)
    if (item.id != s.item) s.others.push_back(item.id);
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

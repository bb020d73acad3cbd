#include <flow/errors.h>
#include <flow/moves.h>

#include <algorithm>

namespace zs::flow {
namespace moving {
namespace {

constexpr std::string_view reason_returned = "此前办理过该环节";
constexpr std::string_view reason_direct = "由其退回，改后直送本人";
constexpr std::string_view reason_to_starter = "未找到该环节办理人，由发起人办理";
constexpr std::string_view reason_to_previous = "未找到该环节办理人，由上一办理人办理";

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
    if (v.settlement) note(v.step, v.settlement->by);
  note(step.name, acting);
  return facts;
}

// Each person once, under the post found first; only who is still there.
std::vector<Chosen> distinct(const Context& context, std::vector<Chosen> people) {
  std::vector<Chosen> out;
  for (auto& p : people) {
    bool known = std::any_of(out.begin(), out.end(), [&](auto& o) { return o.person == p.person; });
    if (!known && p.person != no_id && active(context, {p.person, p.post})) out.push_back(std::move(p));
  }
  return out;
}

Chosen instead(const Situation& situation, const Step& step, const Facts& facts, const std::vector<Chosen>& fallback) {
  Chosen starter{facts.starter.person, facts.starter.post, std::string(reason_to_starter)};
  Chosen previous{facts.previous.person, facts.previous.post, std::string(reason_to_previous)};
  bool starter_there = active(situation.context, facts.starter);
  if (step.empty == EmptyRule::starter && starter_there) return starter;
  if (step.empty == EmptyRule::previous) return previous;
  if (!fallback.empty()) return fallback.front();
  return starter_there ? starter : previous;
}

Found find_people(const Situation& situation, const Step& step, const Facts& facts) {
  auto resolution = situation.context.resolve(step, facts);
  auto people = distinct(situation.context, std::move(resolution.people));
  if (people.empty())
    return {{instead(situation, step, facts, distinct(situation.context, std::move(resolution.fallback)))},
            Choose::none};
  return {people, people.size() > 1 && !step.pool ? Choose::one : Choose::none};
}

Found same_person(const Situation& situation, const Step& step, const Handler& h, std::string_view reason,
                  const Facts& facts) {
  if (active(situation.context, h)) return {{{h.person, h.post, std::string(reason)}}, Choose::none};
  return find_people(situation, step, facts);
}

int target_of(const Node& node, const Context& context) {
  for (auto& arm : node.arms)
    if (arm.when.empty() || context.holds(arm.when)) return arm.target;
  return node.next;
}

Slot make_slot(const Context& context, std::vector<Chosen> people) {
  Slot slot;
  slot.pool = people.size() > 1;
  for (auto& p : people)
    slot.items.push_back({context.new_id(), {p.person, p.post}, std::move(p.reason), ItemState::open, {}});
  return slot;
}

void set_deadline(const Context& context, const Step& step, Visit& visit) {
  if (step.due.empty() || !context.deadline) return;
  auto deadline = context.deadline(step, visit.entered_at);
  if (!deadline) return;
  visit.due_at = deadline->due_at;
  if (deadline->remind_at && *deadline->remind_at < deadline->due_at) visit.remind_at = deadline->remind_at;
}

}  // namespace
}  // namespace moving

Result<int> next_step(const Definition& definition, const Context& context, int node) {
  for (int moves = 0; node >= 0; ++moves) {
    if (moves >= most_automatic_steps) return refuse(errors::flow_too_many_steps);
    const auto& n = definition.nodes[node];
    if (n.step < 0) {
      node = moving::target_of(n, context);
      continue;
    }
    const auto& when = definition.steps[n.step].when;
    if (when.empty() || context.holds(when)) return node;
    node = n.next;
  }
  return -1;
}

Result<Destination> forward_destination(const Situation& situation, const Visit* visit, const Step& step,
                                        const Handler& acting) {
  auto facts = moving::facts_of(situation, acting, step);
  if (visit && !visit->frames.empty()) {
    auto frame = visit->frames.back();
    auto* to = situation.definition.find(frame.step);
    auto* returning = situation.state.visit(frame.visit);
    if (!to || !returning) return refuse(errors::flow_state_unreadable);
    auto rest = visit->frames;
    rest.pop_back();
    auto found = moving::same_person(situation, *to, frame.handler, moving::reason_direct, facts);
    return Destination{to, Cause::direct, std::move(found), returning->parent, std::move(rest)};
  }
  int here = situation.definition.node_of(step.name);
  auto node = next_step(situation.definition, situation.context, situation.definition.nodes[here].next);
  if (!node) return tl::unexpected(node.error());
  if (*node < 0) return Destination{};
  const auto& to = situation.definition.steps[situation.definition.nodes[*node].step];
  return Destination{&to, Cause::forward, moving::find_people(situation, to, facts), 0, {}};
}

Destination back_destination(const Situation& situation, const Visit& visit, const Visit& target, Mode mode,
                             const Handler& acting) {
  const auto& step = *situation.definition.find(target.step);
  auto facts = moving::facts_of(situation, acting, *situation.definition.find(visit.step));
  auto handler = target.settlement->by;
  for (auto& v : situation.state.visits)
    if (v.step == target.step && v.settlement) handler = v.settlement->by;
  Destination to{&step,
                 Cause::send_back,
                 moving::same_person(situation, step, handler, moving::reason_returned, facts),
                 target.parent,
                 {}};
  if (mode == Mode::direct) {
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
  visit.slots.push_back(moving::make_slot(context, std::move(people)));
  moving::set_deadline(context, *to.step, visit);
  work.emit(Entered{std::move(visit), work.acting});
}

bool acted_before(const State& state, Id person) {
  auto passed_by = [&](const std::vector<Passed>& list) {
    return std::any_of(list.begin(), list.end(), [&](auto& p) { return p.by.person == person; });
  };
  for (auto& v : state.visits) {
    if (v.settlement && ((v.settlement->by.person == person && v.settlement->item) || passed_by(v.settlement->passed)))
      return true;
    for (auto& slot : v.slots)
      if (passed_by(slot.passed)) return true;
  }
  return false;
}

void settle(Work& work, Outcome outcome) {
  const auto& visit = *work.standing.visit;
  const auto& slot = *work.standing.slot;
  Settlement s{work.acting, work.standing.item->id, outcome, work.situation.context.now, {}, slot.passed};
  for (auto& item : slot.items)
    if (item.id != s.item) s.others.push_back(item.id);
  work.emit(Settled{visit.number, slot.number, std::move(s), acted_before(work.state, work.acting.person)});
}

void leave(Work& work) { work.emit(Left{work.standing.visit->number}); }

void end(Work& work, Life life) { work.emit(Ended{life, work.situation.context.now}); }

}  // namespace zs::flow

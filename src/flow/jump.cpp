// The office moves a matter to another step (调度).
#include <base/phrases.h>
#include <flow/errors.h>
#include <flow/office.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::flow {
namespace jumping {
namespace {

/// Whether a token at `from` can come to `wanted` without passing `wall`.
bool reaches(const Definition& definition, int from, int wanted, int wall, std::set<int>& seen) {
  if (from < 0 || from == wall || !seen.insert(from).second) return false;
  if (from == wanted) return true;
  const auto& node = definition.nodes[static_cast<std::size_t>(from)];
  for (auto& arm : node.arms)
    if (reaches(definition, arm.target, wanted, wall, seen)) return true;
  return reaches(definition, node.next, wanted, wall, seen);
}

bool reaches(const Definition& definition, int from, int wanted, int wall = -1) {
  std::set<int> seen;
  return reaches(definition, from, wanted, wall, seen);
}

/// Which arm of the fork a node inside it stands in.
int arm_of(const Definition& definition, int fork, int node) {
  const auto& gate = definition.nodes[static_cast<std::size_t>(fork)];
  for (std::size_t arm = 0; arm < gate.arms.size(); ++arm)
    if (reaches(definition, gate.arms[arm].target, node, gate.join)) return static_cast<int>(arm);
  return -1;
}

const std::vector<int>& forks_around(const Definition& definition, int node) {
  return definition.nodes[static_cast<std::size_t>(node)].forks;
}

const Step& step_at(const Work& work, int node) {
  const auto& definition = work.situation.definition;
  return definition.steps[static_cast<std::size_t>(definition.nodes[static_cast<std::size_t>(node)].step)];
}

/// Where the tokens will stand, and the forks opened around them.
struct Plan {
  const Work& work;
  std::vector<Fork> forks;
  std::vector<Destination> to;

  Result<void> put(int node, const Scope& scope) {
    const auto& step = step_at(work, node);
    to.push_back(ordered_destination(work.situation, step, scope, work.acting));
    if (to.back().found.people.empty()) return refuse(errors::flow_second_person, {{"step", Declared{step.title}}});
    return {};
  }

  /// The nodes lie in `scope`, `depth` forks deep; one token an arm.
  Result<void> put_all(const std::vector<int>& nodes, std::size_t depth, const Scope& scope) {
    const auto& definition = work.situation.definition;
    if (nodes.size() == 1 && forks_around(definition, nodes.front()).size() == depth) return put(nodes.front(), scope);
    int gate = -1;
    std::map<int, std::vector<int>> arms;
    for (int node : nodes) {
      const auto& around = forks_around(definition, node);
      if (around.size() <= depth || (gate >= 0 && around[depth] != gate)) return refuse(errors::flow_jump_targets);
      gate = around[depth];
      arms[arm_of(definition, gate, node)].push_back(node);
    }
    Fork opened{work.state.fork_count + static_cast<int>(forks.size()) + 1, gate, 0, scope, {}, {}, ForkState::open, 0};
    for (auto& [arm, inside] : arms) opened.arms.push_back(arm);
    int number = opened.number;
    forks.push_back(std::move(opened));
    for (auto& [arm, inside] : arms) {
      auto within = scope;
      within.push_back({number, arm});
      if (auto done = put_all(inside, depth + 1, within); !done) return done;
    }
    return {};
  }
};

Result<std::vector<int>> targets(const Work& work) {
  auto names = work.command.to_steps;
  if (names.empty()) names.push_back(work.command.to_step);
  std::vector<int> nodes;
  for (auto& name : names) {
    nodes.push_back(work.situation.definition.node_of(name));
    if (nodes.back() < 0 || step_at(work, nodes.back()).dropped) return refuse(errors::flow_jump_targets);
  }
  return nodes;
}

bool settled(const State& state, const std::string& step) {
  return std::any_of(state.visits.begin(), state.visits.end(),
                     [&](const Visit& v) { return v.step == step && v.settlement; });
}

/// Steps whose signature would be passed over.
Words::List unsigned_steps(const Work& work, const std::vector<int>& nodes) {
  const auto& definition = work.situation.definition;
  Words::List out;
  for (auto& step : definition.steps) {
    if (!step.vouches() || settled(work.state, step.name)) continue;
    if (!step.when.empty() && !work.situation.context.holds(step.when)) continue;
    int here = definition.node_of(step.name);
    if (std::any_of(nodes.begin(), nodes.end(), [&](int to) { return to != here && reaches(definition, here, to); }))
      out.emplace_back(Declared{step.title});
  }
  return out;
}

const Visit* visit_named(const Work& work) {
  for (auto* visit : work.state.open_visits())
    for (auto& slot : visit->slots)
      for (auto& item : slot.items)
        if (item.id == work.command.work_item) return visit;
  return nullptr;
}

/// Whether the node stands in the very arms the scope names.
bool stands_in(const Work& work, int node, const Scope& scope) {
  const auto& definition = work.situation.definition;
  const auto& around = forks_around(definition, node);
  if (around.size() != scope.size()) return false;
  for (std::size_t i = 0; i < scope.size(); ++i) {
    auto* fork = work.state.fork(scope[i].fork);
    if (!fork || fork->node != around[i] || arm_of(definition, around[i], node) != scope[i].arm) return false;
  }
  return true;
}

Error here_already(const Work& work, int node) {
  return Error(errors::flow_jump_here, {{"step", Declared{step_at(work, node).title}}});
}

/// One token moves inside its arm, or all of them wherever the steps stand.
Result<Plan> planned(const Work& work, const std::vector<int>& nodes) {
  Plan plan{work, {}, {}};
  auto open = work.state.open_visits();
  const auto* own = visit_named(work);
  bool whole = !own || (open.size() == 1 && own->scope.empty());
  if (const auto* only = whole && open.size() == 1 ? open.front() : own)
    if (nodes.size() == 1 && step_at(work, nodes.front()).name == only->step)
      return Failure(here_already(work, nodes.front()));
  if (!whole && (nodes.size() > 1 || !stands_in(work, nodes.front(), own->scope)))
    return refuse(errors::flow_jump_outside, {{"step", Declared{step_at(work, nodes.front()).title}}});
  auto put = whole ? plan.put_all(nodes, 0, {}) : plan.put(nodes.front(), own->scope);
  if (!put) return Failure(put.error());
  int parent = (own ? own : open.front())->parent;
  for (auto& to : plan.to) to.parent = parent;
  return plan;
}

}  // namespace
}  // namespace jumping

Result<void> jump(Work& work) {
  auto nodes = jumping::targets(work);
  if (!nodes) return tl::unexpected(nodes.error());
  auto plan = jumping::planned(work, *nodes);
  if (!plan) return tl::unexpected(plan.error());
  auto people = pick_all(plan->to, work.command.people);
  if (!people) return tl::unexpected(people.error());
  auto steps = jumping::unsigned_steps(work, *nodes);
  if (!steps.empty() && !work.command.confirmed)
    return refuse(errors::flow_jump_unconfirmed, {{"steps", std::move(steps)}});
  const auto* own = jumping::visit_named(work);
  if (own && !own->scope.empty())
    work.emit(Cancelled{own->number, CancelReason::jump, 0, work.situation.context.now});
  else
    cancel_inside(work, {}, CancelReason::jump);
  for (auto& fork : plan->forks) work.emit(Forked{fork});
  for (std::size_t i = 0; i < plan->to.size(); ++i) enter(work, plan->to[i], (*people)[i], 0);
  return {};
}

std::vector<Route> jump_routes(const Situation& situation) {
  std::vector<Route> out;
  auto open = situation.state.open_visits();
  for (auto& step : situation.definition.steps) {
    if (step.dropped || (open.size() == 1 && open.front()->step == step.name)) continue;
    auto to = ordered_destination(situation, step, {}, situation.viewer);
    if (to.found.people.empty()) continue;
    Phrase label(phrases::route::jump, {{"step", Declared{step.title}}});
    out.push_back({step.name, std::move(label), {}, {}, std::move(to.found.people), to.found.choose});
  }
  return out;
}

}  // namespace zs::flow

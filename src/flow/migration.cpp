#include <flow/clocks.h>
#include <flow/effective.h>
#include <flow/errors.h>
#include <flow/migration.h>
#include <flow/moves.h>
#include <flow/words.h>

#include <algorithm>
#include <map>

namespace zs::flow {
namespace migrating {
namespace {

constexpr words::Table<Fit, 3> fits{
    {{Fit::ok, "ok"}, {Fit::needs_mapping, "needs_mapping"}, {Fit::impossible, "impossible"}}};

/// Which arm of the fork the node stands in; -1: in none.
int arm_of(const Definition& way, int fork, int node) {
  const auto& arms = way.nodes[fork].arms;
  for (std::size_t arm = 0; arm < arms.size(); ++arm) {
    std::vector<bool> seen(way.nodes.size());
    std::vector<int> open{arms[arm].target};
    while (!open.empty()) {
      int at = open.back();
      open.pop_back();
      if (at < 0 || at == way.nodes[fork].join || seen[at]) continue;
      if (at == node) return static_cast<int>(arm);
      seen[at] = true;
      open.push_back(way.nodes[at].next);
      open.push_back(way.nodes[at].join);
      for (auto& inner : way.nodes[at].arms) open.push_back(inner.target);
    }
  }
  return -1;
}

/// Where one fork of the matter stands in the new graph.
struct Place {
  int node = -1;
  std::map<int, int> arms;  // old arm -> new arm
  bool torn = false;        // what belonged together does not any more
};

struct Fitting {
  const State& now;  // with the new names
  const Definition& way;
  std::map<int, Place> forks;

  /// A visit tells where the forks around it are.
  void witness(const Visit& visit) {
    int node = way.node_of(visit.step);
    if (node < 0 || way.nodes[node].forks.size() != visit.scope.size()) return;
    for (std::size_t depth = 0; depth < visit.scope.size(); ++depth) {
      auto& place = forks[visit.scope[depth].fork];
      int fork = way.nodes[node].forks[depth];
      int arm = arm_of(way, fork, node);
      place.torn = place.torn || (place.node >= 0 && place.node != fork) || arm < 0;
      place.node = fork;
      auto [known, added] = place.arms.emplace(visit.scope[depth].arm, arm);
      place.torn = place.torn || (!added && known->second != arm);
    }
  }

  void look() {
    for (auto& visit : now.visits)
      if (visit.open()) witness(visit);
    for (auto& fork : now.forks)
      for (auto& arrival : fork.arrived)
        if (auto* visit = now.visit(arrival.visit)) witness(*visit);
    for (auto& fork : now.forks) number_skipped(fork);
  }

  /// An arm in which nothing was wanted came to the join at once: nobody stood in it, any number will do.
  void number_skipped(const Fork& fork) {
    auto& arms = forks[fork.number].arms;
    auto taken = [&](int number) {
      return std::any_of(arms.begin(), arms.end(), [&](auto& arm) { return arm.second == number; });
    };
    for (auto& arrival : fork.arrived) {
      if (arrival.visit != fork.from || arms.contains(arrival.arm)) continue;
      int number = 0;
      while (taken(number)) ++number;
      arms[arrival.arm] = number;
    }
  }

  /// Every arm it waits for is known, and no two of them are one.
  bool whole(const Fork& fork) const {
    auto found = forks.find(fork.number);
    if (found == forks.end() || found->second.node < 0 || found->second.torn) return false;
    std::vector<int> arms;
    for (int arm : fork.arms) {
      auto to = found->second.arms.find(arm);
      if (to == found->second.arms.end() || std::find(arms.begin(), arms.end(), to->second) != arms.end()) return false;
      arms.push_back(to->second);
    }
    return true;
  }
};

Error misfit(const Definition& way, const Visit& visit) {
  return Error(errors::flow_migration_impossible, {{"step", Declared{way.find(visit.step)->title}}});
}

/// Open visits, the returns they stand for, and steps beside which others were put must be known.
std::vector<std::string> unknown_steps(const State& state, const Definition& way, const StepNames& names) {
  std::vector<std::string> out;
  auto ask = [&](const std::string& step) {
    auto old = std::find_if(names.begin(), names.end(), [&](auto& pair) { return pair.second == step; });
    const auto& name = old == names.end() ? step : old->first;
    if (!way.find(step) && std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
  };
  for (auto* visit : state.open_visits()) {
    ask(visit->step);
    for (auto& frame : visit->frames) ask(frame.step);
  }
  for (auto& step : state.inserted)
    if (!step.dropped) ask(step.beside);
  return out;
}

std::optional<Error> misplaced(const State& now, const Definition& way, const Fitting& fitting) {
  for (auto* visit : now.open_visits()) {
    const auto& step = *way.find(visit->step);
    bool inside = way.nodes[way.node_of(visit->step)].forks.size() == visit->scope.size();
    if (!inside || step.voices.reading != visit->reading) return misfit(way, *visit);
    for (auto& place : visit->scope)
      if (!fitting.whole(*now.fork(place.fork))) return misfit(way, *visit);
  }
  return std::nullopt;
}

/// Open visits keep waiting, by the deadline of the new version.
std::vector<Clock> clocks_of(const State& now, const Definition& way, const Context& context) {
  std::vector<Clock> out;
  for (auto* visit : now.open_visits()) {
    const auto& step = *way.find(visit->step);
    auto clock = clock_of(context.time, step, *visit);
    if (clock.due_at == visit->due_at && clock.reminders == visit->reminders) continue;
    for (auto& at : clock.reminders) clock.reminded += at <= context.now;
    out.push_back(std::move(clock));
  }
  return out;
}

/// Forks with their nodes and arms of the new graph; those nobody needs and nobody can place are left out.
std::vector<Fork> forks_of(const State& now, const Fitting& fitting) {
  std::vector<Fork> out;
  for (auto fork : now.forks) {
    if (!fitting.whole(fork)) continue;
    const auto& place = fitting.forks.at(fork.number);
    fork.node = place.node;
    for (auto& arm : fork.arms) arm = place.arms.at(arm);
    for (auto& arrival : fork.arrived) arrival.arm = place.arms.at(arrival.arm);
    for (auto& at : fork.scope)
      if (auto outer = fitting.forks.find(at.fork); outer != fitting.forks.end() && outer->second.arms.contains(at.arm))
        at.arm = outer->second.arms.at(at.arm);
    out.push_back(std::move(fork));
  }
  return out;
}

std::vector<ArmMove> arms_of(const State& now, const Fitting& fitting) {
  std::vector<ArmMove> out;
  for (auto& fork : now.forks) {
    if (!fitting.whole(fork)) continue;
    for (int arm : fork.arms)
      if (int to = fitting.forks.at(fork.number).arms.at(arm); to != arm) out.push_back({fork.number, arm, to});
  }
  return out;
}

/// What people called steps that are known no more: the trail goes on naming them.
StepNames former_titles(const Definition& from, const State& now, const Definition& way, const StepNames& names) {
  StepNames out;
  for (auto& [old, name] : names)
    if (auto* was = way.find(old) ? nullptr : from.find(old)) out.emplace_back(was->name, was->title);
  for (auto& visit : now.visits) {
    auto* was = way.find(visit.step) ? nullptr : from.find(visit.step);
    if (was) out.emplace_back(was->name, was->title);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace
}  // namespace migrating

std::string_view to_text(Fit fit) { return words::of(migrating::fits, fit); }

Migration migrate(const Definition& from, const Definition& to, const State& state, const StepNames& names,
                  const Context& context) {
  Migration out{Fit::ok, {}, {}, {}, state};
  if (from.version == to.version || state.life != Life::running) return out;
  Migrated change{from.version, to.version, names, state.forks, {}, {}, {}};
  auto now = state;
  fold(now, change);
  Effective way(to, now);
  out.missing = migrating::unknown_steps(now, *way, names);
  if (!out.missing.empty()) {
    out.fit = Fit::needs_mapping;
    return out;
  }
  migrating::Fitting fitting{now, *way, {}};
  fitting.look();
  out.why = migrating::misplaced(now, *way, fitting);
  if (out.why) {
    out.fit = Fit::impossible;
    return out;
  }
  change.forks = migrating::forks_of(now, fitting);
  change.arms = migrating::arms_of(now, fitting);
  change.clocks = migrating::clocks_of(now, *way, context);
  change.former = migrating::former_titles(from, now, *way, names);
  fold(out.state, change);
  out.changes.emplace_back(std::move(change));
  return out;
}

}  // namespace zs::flow

// A search with backtracking: what is assumed of a condition at one place is assumed wherever it is asked again.
#include <base/text.h>
#include <flow/soundness_ways.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace zs::flow::soundness {
namespace {

using Next = std::function<bool()>;

Literal literal(std::string_view text) {
  auto part = trim(text);
  if (part.substr(0, 4) == "not ") {
    auto inner = literal(part.substr(4));
    return {inner.variable, !inner.holds};
  }
  auto at = part.find(" != ");
  if (at == std::string_view::npos) return {std::string(part), true};
  return {fmt::format("{} = {}", part.substr(0, at), part.substr(at + 4)), false};
}

/// The conditions taken for true or false on the way so far.
class Assumptions {
 public:
  /// Goes on with the condition so; takes the assumption back when that leads nowhere.
  bool with(std::string_view condition, bool holds, const Next& next) {
    auto parts = literals(condition);
    return holds ? all_hold(parts, 0, next) : some_fails(parts, next);
  }
  bool with_list(const std::string& field, bool filled, const Next& next) {
    return with_literal({fmt::format("filled({})", field), true}, filled, next);
  }
  std::vector<std::string> told() const { return told_; }

 private:
  bool all_hold(const std::vector<Literal>& parts, std::size_t at, const Next& next) {
    if (at == parts.size()) return next();
    return with_literal(parts[at], true, [&] { return all_hold(parts, at + 1, next); });
  }
  bool some_fails(const std::vector<Literal>& parts, const Next& next) {
    return std::any_of(parts.begin(), parts.end(), [&](auto& part) { return with_literal(part, false, next); });
  }
  bool with_literal(const Literal& part, bool holds, const Next& next) {
    bool value = part.holds == holds;
    auto known = known_.find(part.variable);
    if (known != known_.end()) return known->second == value && next();
    known_.emplace(part.variable, value);
    told_.push_back(fmt::format("`{}` {}", part.variable, value ? "holds" : "does not hold"));
    if (next()) return true;
    known_.erase(part.variable);
    told_.pop_back();
    return false;
  }

  std::map<std::string, bool> known_;
  std::vector<std::string> told_;
};

struct Search {
  const Definition& definition;
  const Avoid& avoid;
  int goal = -1;  // node; -1: the end
  Assumptions assumptions{};
  Way way{};
  int looked_at = 0;
  bool found = false;

  bool arrive() {
    way.assumed = assumptions.told();
    return found = true;
  }

  /// From a node to `stop`, then on with `next`.
  bool go(int node, int stop, const Next& next) {
    if (++looked_at > longest_search) return false;
    if (node == goal) return arrive();
    if (node == stop) return next();
    if (node < 0) return false;
    const auto& here = definition.nodes[static_cast<std::size_t>(node)];
    switch (here.gate) {
      case Gate::step:
        return step(here, stop, next);
      case Gate::branch:
        return branch(here, 0, stop, next);
      case Gate::fork:
        return fork(here, 0, stop, next);
      case Gate::join:
        return go(here.next, stop, next);
    }
    return false;
  }

  bool step(const Node& here, int stop, const Next& next) {
    const auto& s = definition.steps[static_cast<std::size_t>(here.step)];
    return taken(here, s, stop, next) || passed_over(here, s, stop, next);
  }

  bool taken(const Node& here, const Step& s, int stop, const Next& next) {
    if (avoid(s)) return false;
    auto on = [&] {
      way.steps.push_back(s.name);
      if (filled_by(s, 0, [&] { return go(here.next, stop, next); })) return true;
      way.steps.pop_back();
      return false;
    };
    return s.when.empty() ? on() : assumptions.with(s.when, true, on);
  }

  /// What a step needs is filled when it has been passed.
  bool filled_by(const Step& s, std::size_t at, const Next& next) {
    if (at == s.needs.size()) return next();
    return assumptions.with_list(s.needs[at], true, [&] { return filled_by(s, at + 1, next); });
  }

  bool passed_over(const Node& here, const Step& s, int stop, const Next& next) {
    auto on = [&] { return go(here.next, stop, next); };
    if (!s.when.empty() && assumptions.with(s.when, false, on)) return true;
    return !s.voices.over.empty() && nothing_listed(s, 0, on);
  }

  bool nothing_listed(const Step& s, std::size_t at, const Next& next) {
    if (at == s.voices.over.size()) return next();
    return assumptions.with_list(s.voices.over[at], false, [&] { return nothing_listed(s, at + 1, next); });
  }

  /// The first arm whose condition holds; none of them: past the branch.
  bool branch(const Node& here, std::size_t arm, int stop, const Next& next) {
    if (arm == here.arms.size()) return go(here.next, stop, next);
    const auto& way_in = here.arms[arm];
    auto on = [&] { return go(way_in.target, stop, next); };
    if (way_in.when.empty()) return on();
    if (assumptions.with(way_in.when, true, on)) return true;
    return assumptions.with(way_in.when, false, [&] { return branch(here, arm + 1, stop, next); });
  }

  /// Every arm whose condition holds, one after the other as far as this search goes.
  bool fork(const Node& here, std::size_t arm, int stop, const Next& next) {
    if (arm == here.arms.size()) return go(here.join, stop, next);
    const auto& way_in = here.arms[arm];
    auto rest = [&] { return fork(here, arm + 1, stop, next); };
    auto on = [&] { return go(way_in.target, here.join, rest); };
    if (way_in.when.empty()) return on();
    return assumptions.with(way_in.when, true, on) || assumptions.with(way_in.when, false, rest);
  }
};

}  // namespace

std::vector<Literal> literals(std::string_view condition) {
  bool plain = condition.find('(') == std::string_view::npos && condition.find(" or ") == std::string_view::npos;
  std::vector<Literal> out;
  constexpr std::string_view both = " and ";
  for (std::size_t at; plain && (at = condition.find(both)) != std::string_view::npos;) {
    out.push_back(literal(condition.substr(0, at)));
    condition.remove_prefix(at + both.size());
  }
  out.push_back(plain ? literal(condition) : Literal{std::string(condition), true});
  return out;
}

std::optional<Way> way_around(const Definition& definition, std::string_view step, const Avoid& avoid) {
  Search search{definition, avoid, step.empty() ? -1 : definition.node_of(step)};
  search.go(0, -1, [&] { return search.arrive(); });
  if (!search.found) return std::nullopt;
  return std::move(search.way);
}

}  // namespace zs::flow::soundness

namespace zs::flow {

std::string told(const Way& way, bool to_the_end) {
  auto out = fmt::format("{}", fmt::join(way.steps, " → "));
  if (to_the_end) out += " → the end";
  if (!way.assumed.empty()) out += fmt::format(", when {}", fmt::join(way.assumed, " and "));
  return out;
}

}  // namespace zs::flow

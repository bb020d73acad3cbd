#pragma once
// For tests only: where the boxes of a drawing stand.

#include <flow/definition.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace zs::flow::testing {

struct Spot {
  int column = 0;
  int lane = 0;
};

/// Steps of one way, each with its spot; what leads to what.
struct Layout {
  std::vector<std::pair<std::string, Spot>> spots;
  std::vector<std::pair<std::string, std::string>> edges;  // to "": the end
  int columns = 0;
  int lanes = 1;

  explicit Layout(const Definition& way) {
    std::vector<std::string> last;
    columns = walk(way, 0, -1, {0, 0}, last);
    for (auto& step : last) edges.emplace_back(step, "");
  }

  const Spot* of(const std::string& step) const {
    for (auto& [name, spot] : spots)
      if (name == step) return &spot;
    return nullptr;
  }

 private:
  /// Places what follows `node` up to `stop`; `last`: the steps it comes from, then those it ends with.
  int walk(const Definition& way, int node, int stop, Spot at, std::vector<std::string>& last) {
    while (node >= 0 && node != stop) {
      const auto& here = way.nodes[static_cast<std::size_t>(node)];
      if (here.gate == Gate::step) {
        const auto& name = way.steps[static_cast<std::size_t>(here.step)].name;
        for (auto& before : last) edges.emplace_back(before, name);
        last = {name};
        spots.emplace_back(name, at);
        ++at.column;
      } else if (here.gate == Gate::fork) {
        at.column = arms(way, here, at, last);
        node = here.join;
        continue;
      }
      node = way.nodes[static_cast<std::size_t>(node)].next;
    }
    return at.column;
  }

  int arms(const Definition& way, const Node& fork, Spot at, std::vector<std::string>& last) {
    auto from = last;
    last.clear();
    int column = at.column;
    for (auto& arm : fork.arms) {
      auto ends = from;
      column = std::max(column, walk(way, arm.target, fork.join, at, ends));
      last.insert(last.end(), ends.begin(), ends.end());
      lanes = std::max(lanes, ++at.lane);
    }
    return column;
  }
};

}  // namespace zs::flow::testing

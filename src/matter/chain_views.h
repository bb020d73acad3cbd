#pragma once
// The chain of a matter as the page and programs see it.

#include <api/dto.h>
#include <matter/views.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// One matter of the chain. `via`: the one it hangs on, nearer to where one stands; `level`: how many links away;
/// `relation`: what it is to that one.
struct ChainLine {
  IdText matter;
  IdText via;
  int level = 1;
  std::string relation;
  std::string kind;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string state;
  std::string state_label;
  std::vector<std::string> holders;
  std::optional<Instant> due_at;
  std::optional<std::string> light;
  std::optional<Instant> closed_at;
  std::string outcome;  // what became of it
};
BOOST_DESCRIBE_STRUCT(ChainLine, (),
                      (matter, via, level, relation, kind, kind_title, title, number, state, state_label, holders,
                       due_at, light, closed_at, outcome))

/// `up`: what it arises from; `down`: what came of it; each line before those that hang on it. `more`: there are others
/// further away.
struct ChainView {
  std::vector<ChainLine> up;
  std::vector<ChainLine> down;
  bool more = false;
};
BOOST_DESCRIBE_STRUCT(ChainView, (), (up, down, more))

}  // namespace zs::matter

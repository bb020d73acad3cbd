#pragma once
// For tests only: how a matter stands, drawn. Steps are boxes along the way, parallel arms one below the other; who has
// it stands in blue, who has spoken with the mark of what he said; an arrow shows where an operation led. docs/flow is
// made of it.

#include <flow/flow.h>

#include <string>
#include <vector>

namespace zs::flow::testing {

/// One moment, and what was done to come to it.
struct Moment {
  std::string caption;
  State state;
};

/// An SVG of the moments, one below the other.
std::string draw(const Definition& definition, const std::vector<Moment>& moments);

}  // namespace zs::flow::testing

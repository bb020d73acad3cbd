#pragma once
// Inside the soundness checks: looking for a way through the graph under conditions that do not contradict each other.

#include <flow/soundness.h>

#include <optional>

namespace zs::flow::soundness {

/// Steps a way may not pass.
using Avoid = std::function<bool(const Step&)>;

/// A way from the first step to `step` (empty: to the end) that passes none of `avoid`; nullopt when there is none, or
/// when the search became too long to be worth it.
std::optional<Way> way_around(const Definition& definition, std::string_view step, const Avoid& avoid);

inline constexpr int longest_search = 20'000;  // nodes looked at

/// One thing a condition turns on: `a != b` is `a = b` the other way round.
struct Literal {
  std::string variable;
  bool holds = true;
};
/// The parts of a condition that all must hold; a condition that is no plain conjunction is one part by itself.
std::vector<Literal> literals(std::string_view condition);

}  // namespace zs::flow::soundness

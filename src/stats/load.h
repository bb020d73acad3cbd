#pragma once
// Who has too much (任务均衡): for each head more than half as much again as all have, and not just a few things.

#include <cstdint>

namespace zs::stats {

inline constexpr std::int64_t not_just_a_few = 5;

/// `theirs`: what `heads` people have, of what all `people` have.
constexpr bool overloaded(std::int64_t theirs, std::int64_t heads, std::int64_t of_all, std::int64_t people) {
  return heads > 0 && theirs >= not_just_a_few && theirs * people * 2 > of_all * heads * 3;
}

/// On average, in tenths, rounded half up; of nobody 0.
constexpr std::int64_t average_tenths(std::int64_t of_all, std::int64_t people) {
  return people <= 0 ? 0 : (of_all * 20 + people) / (people * 2);
}

}  // namespace zs::stats

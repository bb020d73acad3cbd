#pragma once
// What one matter costs from its first step to its end, through the counter: rows of all tables for seven steps, and
// whether the last of two hundred steps takes longer than the first.

#include <bench/ground.h>

namespace zs::bench {

/// `rows_per_seven_steps`, `statements_per_seven_steps`; of a matter of 200 steps the middle time of its first and last
/// twenty steps, and `last_over_first`. Prints them as it goes.
json::object steps_on(const Ground& ground);

}  // namespace zs::bench

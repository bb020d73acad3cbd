#pragma once
// Inside the kernel: who has agreed before is not asked again where the step says so (相同处理人自动跳过).

#include <flow/moves.h>

namespace zs::flow {

/// Takes those off `found` whose earlier word stands for them, and says whose. A word stands while nothing was returned
/// and nothing changed since it was given. `from` is the visit that is left.
std::vector<Skip> pass_over(const Situation& situation, const Step& step, const Word& now, int from, Found& found);

}  // namespace zs::flow

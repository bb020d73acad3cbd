#pragma once
// Inside the kernel: who has agreed before is not asked again where the step says so (相同处理人自动跳过).

#include <flow/moves.h>

namespace zs::flow {

/// The word that leads on, at which visit; of a forecast, the words that will have been given by then.
struct Said {
  Word now;
  int from = 0;
  std::vector<Word> expected{};
};

/// Takes those off `found` whose earlier word stands for them, and says whose. A word stands while nothing was returned
/// and nothing changed since it was given.
std::vector<Skip> pass_over(const Situation& situation, const Step& step, const Said& said, Found& found);

}  // namespace zs::flow

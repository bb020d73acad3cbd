#pragma once
// How long many things took (用时): the middle one, the average, and what nine of ten did not exceed.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace zs::stats {

struct Spread {
  std::int64_t median = 0;
  std::int64_t average = 0;
  std::int64_t ninth = 0;  // of ten
};

/// Of lengths in any unit, rounded half up to a whole one; of nothing there is none. The median of an even number lies
/// between its two middle ones, the ninth tenth is one of them.
inline std::optional<Spread> spread_of(std::vector<std::int64_t> lengths) {
  if (lengths.empty()) return std::nullopt;
  std::ranges::sort(lengths);
  const auto n = lengths.size();
  std::int64_t sum = 0;
  for (auto one : lengths) sum += one;
  const auto count = static_cast<std::int64_t>(n);
  return Spread{(lengths[(n - 1) / 2] + lengths[n / 2] + 1) / 2, (sum * 2 + count) / (count * 2),
                lengths[(n * 9 + 9) / 10 - 1]};
}

}  // namespace zs::stats

#pragma once
// Chance as the demo draws it: from a fixed seed, so that every demo office has the same past.

#include <cstdint>
#include <random>
#include <string_view>

namespace zs::app {

/// Always the same draws for the same name, whatever else the story tells.
class Chance {
 public:
  explicit Chance(std::string_view name) {
    std::uint64_t mixed = 20'261'126;
    for (unsigned char c : name) mixed = (mixed ^ c) * 1'099'511'628'211U;
    engine_.seed(mixed);
  }
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace zs::app

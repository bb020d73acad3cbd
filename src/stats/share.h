#pragma once
// A part of a whole (率), which never loses what it is a part of.

#include <cstdint>
#include <optional>

namespace zs::stats {

struct Share {
  std::int64_t part = 0;
  std::int64_t whole = 0;
};

/// In tenths of a per cent, rounded half up; nothing of nothing has none. All of it is 1000 and nothing less is.
constexpr std::optional<int> permille(const Share& share) {
  if (share.whole <= 0) return std::nullopt;
  const auto rounded = (share.part * 2000 + share.whole) / (share.whole * 2);
  if (rounded >= 1000 && share.part < share.whole) return 999;
  if (rounded == 0 && share.part > 0) return 1;
  return static_cast<int>(rounded);
}

/// How many are wanting for so many per cent of the whole; a part of one is wanting whole.
constexpr std::int64_t lacking(const Share& share, int percent) {
  const auto wanted = (share.whole * percent + 99) / 100;
  return wanted > share.part ? wanted - share.part : 0;
}

}  // namespace zs::stats

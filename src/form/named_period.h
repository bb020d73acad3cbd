#pragma once
// The name of a part of the year as people write it (统计期), brought to one way of writing: what is said in two ways
// would never be found alike.

#include <optional>
#include <string>
#include <string_view>

namespace zs::form {

/// 2026年, 2026年上半年, 2026年第1季度, 2026年2月, 2026年第10周, however they are spelt: 2026-02, 2026年02月份, 2026 Q1,
/// 2026年一季度, in full width too. nullopt: it names none.
std::optional<std::string> named_period(std::string_view text);

}  // namespace zs::form

#pragma once
// Which papers come every year under one title.

#include <string>
#include <string_view>

namespace zs::matter {

/// What a title says but for its figures and its frame: 关于做好2026年汛期安全生产工作的通知 → 年汛期安全生产工作. The
/// longest run of 汉字, without a 关于 before and a 的通知 behind it; empty when that is too short to tell papers apart.
std::string same_every_year(std::string_view title);

}  // namespace zs::matter

#pragma once
// Grades of those who are judged together: by their totals, no more of the best than there may be, equals alike.

#include <score/sheet.h>

#include <optional>
#include <span>
#include <vector>

namespace zs::score {

/// Which of the scheme's grades each sheet comes to; nullopt: it has no total, or the scheme has no grades. `sheets`
/// are all those of a round. In the order of their totals, equals parted by the indicators the scheme names (`equals`),
/// the first before the second; who is equal still has the same grade: the lower one where the better has no room for
/// all of them. Nobody passes who stands before him.
std::vector<std::optional<std::size_t>> grades(const Scheme& scheme, std::span<const Sheet> sheets);

/// The place of each by its total, from 1; equals share one, and the next is counted on. nullopt: no total.
std::vector<std::optional<std::int64_t>> places(std::span<const Sheet> sheets);

}  // namespace zs::score

#pragma once
// Whether two headings tell of the same thing. Pure: what they have in common of neighbouring characters.

#include <string_view>

namespace zs::publish {

/// How much two texts have in common, in hundredths: pairs of neighbouring characters that stand in both, of all that
/// stand in either, each counted as often as it stands there (Dice). Blanks and punctuation count for nothing; 100 is
/// the same, 0 nothing at all.
int alike(std::string_view a, std::string_view b);

}  // namespace zs::publish

#pragma once
// Text as people write it: counted in characters, compared in one normal form.

#include <string>
#include <string_view>

namespace zs {

/// Number of Unicode code points; bytes that are not UTF-8 count as one each.
std::size_t count_characters(std::string_view utf8);
bool is_utf8(std::string_view bytes);
/// NFKC: full-width digits and letters become half-width, composed characters are one.
std::string fold_width(std::string_view utf8);
std::string_view trim(std::string_view text);

}  // namespace zs

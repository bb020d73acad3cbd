#pragma once
// Text by characters, for the recogniser.

#include <string>
#include <string_view>

namespace zs::extract {

std::u32string to_characters(std::string_view utf8);
std::string to_utf8(std::u32string_view characters);
bool is_space(char32_t character);
/// Without the spaces around it; those inside become one each.
std::u32string tidied(std::u32string_view text);
/// Full-width forms as half-width, without any space.
std::u32string squeezed(std::u32string_view text);
bool is_digit(char32_t character);
bool is_ideograph(char32_t character);

}  // namespace zs::extract

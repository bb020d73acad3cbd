#include <base/text.h>
#include <extract/characters.h>
#include <extract/reader.h>

namespace zs::extract {

std::u32string to_characters(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto first = static_cast<unsigned char>(utf8[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    char32_t code = length == 1 ? first : first & (0x7fu >> length);
    for (std::size_t n = 1; n < length && at + n < utf8.size(); ++n)
      code = code << 6 | (static_cast<unsigned char>(utf8[at + n]) & 0x3f);
    out += code;
    at += length;
  }
  return out;
}

std::string to_utf8(std::u32string_view characters) {
  std::string out;
  for (const char32_t character : characters) append_utf8(out, character);
  return out;
}

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200b);
}

std::u32string tidied(std::u32string_view text) {
  std::u32string out;
  for (const char32_t c : text)
    if (!is_space(c))
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::u32string squeezed(std::u32string_view text) {
  std::u32string out;
  for (const char32_t c : to_characters(fold_width(to_utf8(text))))
    if (!is_space(c)) out += c;
  return out;
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_ideograph(char32_t c) {
  return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x3ffff);
}

}  // namespace zs::extract

// The two elements that have a grammar of their own.
#include <extract/characters.h>
#include <extract/elements.h>

#include <fmt/format.h>

namespace zs::extract {
namespace {

constexpr std::u32string_view openings = U"〔[(【", closings = U"〕])】";
constexpr std::size_t most_word = 12;

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

std::u32string digits_at(std::u32string_view text, std::size_t at, std::size_t most) {
  std::u32string digits;
  while (at < text.size() && digits.size() < most && is_digit(text[at])) digits += text[at++];
  return digits;
}

/// The letters before the brackets.
std::u32string word_before(std::u32string_view text, std::size_t at) {
  std::size_t from = at;
  const auto belongs = [&](char32_t c) { return is_ideograph(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  while (from > 0 && at - from < most_word && belongs(text[from - 1])) --from;
  return std::u32string(text.substr(from, at - from));
}

std::optional<std::u32string> number_at(std::u32string_view text, std::size_t bracket) {
  const auto year = digits_at(text, bracket + 1, 4);
  std::size_t at = bracket + 1 + year.size();
  if (year.size() != 4 || at >= text.size() || !is_one_of(text[at], closings)) return std::nullopt;
  if (++at < text.size() && text[at] == U'第') ++at;
  while (at + 1 < text.size() && text[at] == '0' && is_digit(text[at + 1])) ++at;
  const auto serial = digits_at(text, at, 6);
  at += serial.size();
  const auto word = word_before(text, bracket);
  if (serial.empty() || word.empty() || at >= text.size() || text[at] != U'号') return std::nullopt;
  return word + U"〔" + year + U"〕" + serial + U"号";
}

int digit_of(char32_t c) {
  static constexpr std::u32string_view digits = U"〇一二三四五六七八九", zeros = U"O○零Ο0";
  if (is_digit(c)) return static_cast<int>(c - '0');
  if (is_one_of(c, zeros)) return 0;
  const auto at = digits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

/// "11", "十一", "二十", "三十一", "廿一"; -1: none.
int small_number(std::u32string_view text) {
  int tens = 0, ones = -1;
  bool ten = false;
  for (const char32_t c : text) {
    if (c == U'十' || c == U'廿') {
      if (ten) return -1;
      tens = c == U'廿' ? 2 : ones > 0 ? ones : 1;
      ten = true, ones = 0;
      continue;
    }
    const int digit = digit_of(c);
    if (digit < 0) return -1;
    ones = (ten || ones < 0 ? 0 : ones * 10) + digit;
  }
  return text.empty() || text.size() > 3 ? -1 : tens * 10 + ones;
}

int year_in(std::u32string_view text) {
  if (text.size() != 4) return -1;
  int year = 0;
  for (const char32_t c : text) {
    if (digit_of(c) < 0) return -1;
    year = year * 10 + digit_of(c);
  }
  return year;
}

bool is_day(int year, int month, int day) {
  static constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] &&
         (month != 2 || day < 29 || leap);
}

}  // namespace

std::optional<std::string> number_in_text(std::string_view utf8) {
  const auto text = squeezed(to_characters(utf8));
  for (std::size_t at = 1; at < text.size(); ++at)
    if (is_one_of(text[at], openings))
      if (auto number = number_at(text, at)) return to_utf8(*number);
  return std::nullopt;
}

std::optional<std::string> date_of_text(std::string_view utf8) {
  const auto text = squeezed(to_characters(utf8));
  const auto y = text.find(U'年'), m = text.find(U'月'), d = text.find(U'日');
  const bool in_order = y != std::u32string::npos && m != std::u32string::npos && y < m && m < d;
  if (!in_order || d + 1 != text.size()) return std::nullopt;
  const int year = year_in(text.substr(0, y)), month = small_number(text.substr(y + 1, m - y - 1)),
            day = small_number(text.substr(m + 1, d - m - 1));
  if (!is_day(year, month, day)) return std::nullopt;
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

}  // namespace zs::extract

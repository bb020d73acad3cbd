#include <base/phrases.h>
#include <base/text.h>
#include <base/words.h>
#include <form/named_period.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace zs::form {
namespace {

enum class Says {
  year,
  first_half,
  second_half,
  nth,
  first,
  second,
  third,
  fourth,
  quarter,
  quarter_letter,
  week,
  week_letter,
  month
};

#define ZS_PERIOD_WORD(says, text) std::pair{Says::says, std::string_view(text)},
constexpr std::array period_words{
#include <form/period_words.def>
};
#undef ZS_PERIOD_WORD

constexpr int earliest_year = 1949;

/// What is left of a text while it is read from its front.
struct Rest {
  std::string_view text;

  bool take(Says what) {
    for (const auto& [says, word] : period_words)
      if (says == what && text.starts_with(word)) {
        text.remove_prefix(word.size());
        return true;
      }
    return false;
  }
  /// So many digits at most; 0 when there is none.
  int number(std::size_t digits) {
    int value = 0;
    for (std::size_t i = 0; i < digits && !text.empty() && std::isdigit(static_cast<unsigned char>(text[0])); ++i) {
      value = value * 10 + (text[0] - '0');
      text.remove_prefix(1);
    }
    return value;
  }
};

/// Without spaces, in half width, capitals only.
std::string plain(std::string_view text) {
  std::string out;
  for (char c : fold_width(text)) {
    const auto one = static_cast<unsigned char>(c);
    if (!std::isspace(one)) out += static_cast<char>(std::toupper(one));
  }
  return out;
}

int quarter_number(Rest& rest) {
  constexpr std::array words{Says::first, Says::second, Says::third, Says::fourth};
  for (std::size_t i = 0; i < words.size(); ++i)
    if (rest.take(words[i])) return static_cast<int>(i) + 1;
  return rest.number(1);
}

using Named = std::optional<Phrase>;

Named numbered(int nth, int most, const Wording& wording, const char* slot, const std::string& year) {
  if (nth < 1 || nth > most) return std::nullopt;
  return Phrase(wording, {{"year", year}, {slot, std::to_string(nth)}});
}

Named half(Rest& rest, const std::string& year) {
  if (rest.take(Says::first_half)) return Phrase(phrases::period::first_half, {{"year", year}});
  if (rest.take(Says::second_half)) return Phrase(phrases::period::second_half, {{"year", year}});
  return std::nullopt;
}

/// 第1季度, 一季度, Q1.
Named quarter(Rest& rest, const std::string& year) {
  auto at = rest;
  const bool lettered = at.take(Says::quarter_letter);
  if (!lettered) at.take(Says::nth);
  auto found = numbered(quarter_number(at), 4, phrases::period::quarter, "quarter", year);
  if (!found || (!lettered && !at.take(Says::quarter))) return std::nullopt;
  rest = at;
  return found;
}

/// 第10周, W10.
Named week(Rest& rest, const std::string& year) {
  auto at = rest;
  const bool lettered = at.take(Says::week_letter);
  if (!lettered) at.take(Says::nth);
  auto found = numbered(at.number(2), 53, phrases::period::week, "week", year);
  if (!found || (!lettered && !at.take(Says::week))) return std::nullopt;
  rest = at;
  return found;
}

Named month(Rest& rest, const std::string& year) {
  auto found = numbered(rest.number(2), 12, phrases::period::month, "month", year);
  rest.take(Says::month);
  return found;
}

}  // namespace

std::optional<std::string> named_period(std::string_view text) {
  const auto folded = plain(text);
  Rest rest{folded};
  const int number = rest.number(4);
  if (number < earliest_year) return std::nullopt;
  const auto year = std::to_string(number);
  rest.take(Says::year);
  if (rest.text.empty()) return say(Phrase(phrases::period::year, {{"year", year}}), Language::zh_cn);
  for (auto part : {half, quarter, week, month})
    if (auto found = part(rest, year))
      return rest.text.empty() ? std::optional(say(*found, Language::zh_cn)) : std::nullopt;
  return std::nullopt;
}

}  // namespace zs::form

#include <base/text.h>
#include <form/named_period.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace zs::form {
namespace {

/// What is left of a text while it is read from its front.
struct Rest {
  std::string_view text;

  bool take(std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
  }
  bool take_one_of(std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return take(word); });
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
  for (char c : fold_width(text))
    if (!std::isspace(static_cast<unsigned char>(c))) out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

int quarter_number(Rest& rest) {
  constexpr std::array<std::string_view, 4> words{"一", "二", "三", "四"};
  for (std::size_t i = 0; i < words.size(); ++i)
    if (rest.take(words[i])) return static_cast<int>(i) + 1;
  return rest.number(1);
}

std::optional<std::string> numbered(int nth, int most, std::string_view before, std::string_view after) {
  if (nth < 1 || nth > most) return std::nullopt;
  return std::string(before) + std::to_string(nth) + std::string(after);
}

std::optional<std::string> half(Rest& rest) {
  if (rest.take_one_of({"上半年", "H1"})) return "上半年";
  if (rest.take_one_of({"下半年", "H2"})) return "下半年";
  return std::nullopt;
}

/// 第1季度, 一季度, Q1.
std::optional<std::string> quarter(Rest& rest) {
  auto at = rest;
  const bool lettered = at.take("Q");
  if (!lettered) at.take("第");
  auto found = numbered(quarter_number(at), 4, "第", "季度");
  if (!found || (!lettered && !at.take_one_of({"季度", "季"}))) return std::nullopt;
  rest = at;
  return found;
}

std::optional<std::string> week(Rest& rest) {
  auto at = rest;
  const bool lettered = at.take("W");
  if (!lettered) at.take("第");
  auto found = numbered(at.number(2), 53, "第", "周");
  if (!found || (!lettered && !at.take("周"))) return std::nullopt;
  rest = at;
  return found;
}

std::optional<std::string> month(Rest& rest) {
  auto found = numbered(rest.number(2), 12, "", "月");
  rest.take_one_of({"月份", "月"});
  return found;
}

}  // namespace

std::optional<std::string> named_period(std::string_view text) {
  const auto folded = plain(text);
  Rest rest{folded};
  const int year = rest.number(4);
  if (year < 1949) return std::nullopt;
  rest.take_one_of({"年度", "年", "-", "/", "."});
  auto out = std::to_string(year) + "年";
  if (rest.text.empty()) return out;
  for (auto part : {half, quarter, week, month})
    if (auto found = part(rest)) return rest.text.empty() ? std::optional(out + *found) : std::nullopt;
  return std::nullopt;
}

}  // namespace zs::form

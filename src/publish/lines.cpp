#include <base/terms.h>
#include <base/text.h>
#include <publish/lines.h>

#include <algorithm>
#include <array>

namespace zs::publish {
namespace {

constexpr std::size_t least_of_a_part = 4;
/// What may stand before an item: a number, closed by a sign; and behind it.
#define ZS_NUMERAL(CHARACTER) CHARACTER,
constexpr std::array numerals = std::to_array<std::string_view>({
#include <publish/numerals.def>
});
#undef ZS_NUMERAL
constexpr std::array<std::string_view, 10> stops = {"。", "；", ";", ".", "，", ",", "、", "：", ":", " "};
constexpr std::array<std::string_view, 11> closers = {"、", ".", ")", "）", "．", " ", "　", "·", "•", "-", "—"};
constexpr std::array<std::string_view, 2> brackets = {"（", "("};

template <std::size_t N>
std::size_t starts_with_any(std::string_view text, const std::array<std::string_view, N>& words) {
  for (auto word : words)
    if (text.starts_with(word)) return word.size();
  return 0;
}

/// Cut only where a number is closed by a sign: 三公经费 keeps its first character.
std::string_view without_number(std::string_view text) {
  auto at = starts_with_any(text, brackets);
  for (;;) {
    const auto rest = text.substr(at);
    const bool figure = !rest.empty() && rest[0] >= '0' && rest[0] <= '9';
    const std::size_t more = figure ? 1 : starts_with_any(rest, numerals);
    if (more == 0) break;
    at += more;
  }
  const auto closed = starts_with_any(text.substr(at), closers);
  return closed == 0 ? text : trim(text.substr(at + closed));
}

std::string_view without_stop(std::string_view text) {
  for (;;) {
    auto stop = std::ranges::find_if(stops, [&](std::string_view word) { return text.ends_with(word); });
    if (stop == stops.end()) return text;
    text.remove_suffix(stop->size());
  }
}

bool stands_in(const std::string& part, const std::string& whole) {
  return count_characters(part) >= least_of_a_part && whole.find(part) != std::string::npos;
}

bool same_item(const std::string& a, const std::string& b) { return a == b || stands_in(a, b) || stands_in(b, a); }

/// What was laid against each other so far.
struct Laying {
  Comparison out;
  std::vector<std::string> ours, beyond;  // their words

  bool is_ours(const std::string& words, std::size_t of) {
    bool known = false;
    for (std::size_t k = 0; k < ours.size(); ++k) {
      if (!same_item(ours[k], words)) continue;
      known = true;
      auto& by = out.own[k].by;
      if (by.empty() || by.back() != of) by.push_back(of);
    }
    return known;
  }

  void lay(const std::string& item, std::size_t of) {
    auto words = plain_text(item);
    if (is_ours(words, of)) return;
    const auto at = static_cast<std::size_t>(std::ranges::find(beyond, words) - beyond.begin());
    if (at == beyond.size()) {
      beyond.push_back(std::move(words));
      out.beyond.push_back({item, {}});
    }
    out.beyond[at].by.push_back(of);
  }
};

}  // namespace

std::vector<std::string> items_of(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto item = without_stop(without_number(trim(text.substr(0, end))));
    if (!item.empty()) out.emplace_back(item);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

Comparison compare(std::string_view own, const std::vector<std::string>& others) {
  Laying laying;
  for (auto& item : items_of(own)) {
    laying.ours.push_back(plain_text(item));
    laying.out.own.push_back({std::move(item), {}});
  }
  for (std::size_t i = 0; i < others.size(); ++i)
    for (const auto& item : items_of(others[i])) laying.lay(item, i);
  return std::move(laying.out);
}

}  // namespace zs::publish

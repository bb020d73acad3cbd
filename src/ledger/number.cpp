// How a number is written, and how people spell it when they look for it.
#include <base/text.h>
#include <fmt/format.h>
#include <ledger/ledger.h>

#include <algorithm>

namespace zs::ledger {
namespace {

using Part = NumberTemplate::Part;

constexpr int most_width = 9;

bool is_figure(char c) { return c >= '0' && c <= '9'; }

// What stands between two braces.
std::optional<NumberTemplate::Piece> placeholder(std::string_view name) {
  if (name == "year") return NumberTemplate::Piece{Part::year, {}, 0};
  if (name == "word") return NumberTemplate::Piece{Part::word, {}, 0};
  if (name == "seq") return NumberTemplate::Piece{Part::seq, {}, 0};
  if (name.size() == 5 && name.starts_with("seq:") && name[4] >= '1' && name[4] <= '0' + most_width)
    return NumberTemplate::Piece{Part::seq, {}, name[4] - '0'};
  return std::nullopt;
}

void check_counts(const NumberTemplate& number, std::string_view path, DeclarationFaults& faults) {
  auto times = [&](Part part) {
    return std::count_if(number.pieces.begin(), number.pieces.end(),
                         [&](const auto& piece) { return piece.part == part; });
  };
  if (times(Part::seq) != 1)
    faults.push_back(
        {std::string(path), "A number needs `{seq}` exactly once.", "Write for example `接〔{year}〕{seq}号`."});
  if (times(Part::year) > 1 || times(Part::word) > 1)
    faults.push_back({std::string(path), "`{year}` and `{word}` stand at most once in a number.", ""});
}

// Brackets of all shapes are one pair of round ones.
constexpr std::pair<std::string_view, char> brackets[] = {
    {"〔", '('}, {"〕", ')'}, {"【", '('}, {"】", ')'}, {"［", '('}, {"］", ')'}, {"「", '('}, {"」", ')'}, {"〈", '('},
    {"〉", ')'}, {"《", '('}, {"》", ')'}, {"[", '('},  {"]", ')'},  {"{", '('},  {"}", ')'},  {"<", '('},  {">", ')'}};

std::string with_round_brackets(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    auto hit = std::find_if(std::begin(brackets), std::end(brackets),
                            [&](const auto& pair) { return text.substr(at).starts_with(pair.first); });
    if (hit != std::end(brackets)) {
      out += hit->second;
      at += hit->first.size();
    } else {
      out += text[at++];
    }
  }
  return out;
}

}  // namespace

NumberTemplate parse_template(std::string_view text, std::string_view path, DeclarationFaults& faults) {
  NumberTemplate number;
  if (text.size() > 100) faults.push_back({std::string(path), "A number template has at most 100 bytes.", ""});
  while (!text.empty()) {
    auto open = text.find('{');
    if (open != 0) number.pieces.push_back({Part::words, std::string(text.substr(0, open)), 0});
    if (open == std::string_view::npos) break;
    auto close = text.find('}', open);
    auto name = text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
    auto piece = close == std::string_view::npos ? std::nullopt : placeholder(name);
    if (!piece) {
      faults.push_back({std::string(path), fmt::format("`{{{}}}` has no meaning in a number.", name),
                        "Known are `{word}`, `{year}`, `{seq}` and `{seq:4}`."});
      return number;
    }
    number.pieces.push_back(*piece);
    text.remove_prefix(close + 1);
  }
  check_counts(number, path, faults);
  return number;
}

std::string format(const NumberTemplate& number, int year, std::int64_t seq, std::string_view word) {
  std::string text;
  for (const auto& piece : number.pieces) switch (piece.part) {
      case Part::words:
        text += piece.words;
        break;
      case Part::year:
        text += std::to_string(year);
        break;
      case Part::word:
        text += word;
        break;
      case Part::seq:
        text += fmt::format("{:0{}}", seq, piece.width);
        break;
    }
  return text;
}

std::string normalised(std::string_view number) {
  auto folded = with_round_brackets(fold_width(with_round_brackets(number)));
  std::erase_if(folded, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  std::string out;
  bool in_figures = false;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    char c = folded[at];
    bool leading_zero = c == '0' && !in_figures && at + 1 < folded.size() && is_figure(folded[at + 1]);
    if (leading_zero) continue;
    in_figures = is_figure(c);
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

namespace {

/// Takes digits from the front of `text`; nullopt: none, or more than a register holds.
std::optional<std::int64_t> take_figures(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && is_figure(text[length])) ++length;
  if (length == 0 || length > most_width) return std::nullopt;
  std::int64_t value = 0;
  for (char c : text.substr(0, length)) value = value * 10 + (c - '0');
  text.remove_prefix(length);
  return value;
}

bool take_words(std::string_view& text, std::string_view words) {
  auto expected = normalised(words);
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(expected.size());
  return true;
}

}  // namespace

bool NumberTemplate::has(Part part) const {
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.part == part; });
}

std::optional<Written> read_number(const NumberTemplate& number, std::string_view text, std::string_view word) {
  auto folded = normalised(text);
  std::string_view rest = folded;
  Written written;
  if (auto alone = take_figures(rest); alone && rest.empty()) return Written{0, *alone};
  rest = folded;
  for (const auto& piece : number.pieces) {
    bool as_words = piece.part == Part::words || piece.part == Part::word;
    if (as_words && !take_words(rest, piece.part == Part::words ? std::string_view(piece.words) : word))
      return std::nullopt;
    if (as_words) continue;
    auto value = take_figures(rest);
    if (!value) return std::nullopt;
    if (piece.part == Part::year)
      written.year = static_cast<int>(*value);
    else
      written.seq = *value;
  }
  if (!rest.empty()) return std::nullopt;
  return written;
}

}  // namespace zs::ledger

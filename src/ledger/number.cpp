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
  if (name == "organ") return NumberTemplate::Piece{Part::organ, {}, 0};
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
  if (times(Part::year) > 1 || times(Part::organ) > 1)
    faults.push_back({std::string(path), "`{year}` and `{organ}` stand at most once in a number.", ""});
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
                        "Known are `{year}`, `{seq}`, `{seq:4}` and `{organ}`."});
      return number;
    }
    number.pieces.push_back(*piece);
    text.remove_prefix(close + 1);
  }
  check_counts(number, path, faults);
  return number;
}

std::string format(const NumberTemplate& number, int year, std::int64_t seq, std::string_view organ_word) {
  std::string text;
  for (const auto& piece : number.pieces) switch (piece.part) {
      case Part::words:
        text += piece.words;
        break;
      case Part::year:
        text += std::to_string(year);
        break;
      case Part::organ:
        text += organ_word;
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

const json::value* text_member(const json::object& ledger, std::string_view name, DeclarationFaults& faults) {
  const auto* value = ledger.if_contains(name);
  if (value && !value->is_string()) {
    faults.push_back({fmt::format("/ledger/{}", name), "Expected a text.", ""});
    return nullptr;
  }
  return value;
}

Resets resets_from(const json::object& ledger, DeclarationFaults& faults) {
  const auto* value = text_member(ledger, "resets", faults);
  if (!value || value->get_string() == "year") return Resets::year;
  if (value->get_string() != "never") faults.push_back({"/ledger/resets", "Numbers reset each `year` or `never`.", ""});
  return Resets::never;
}

}  // namespace

std::optional<Declaration> parse(const json::object& declaration, const std::vector<std::string>& steps,
                                 DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("ledger");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/ledger", "Expected an object with `number`.", ""});
    return std::nullopt;
  }
  const auto& ledger = value->get_object();
  for (const auto& [key, unused] : ledger)
    if (key != "number" && key != "resets" && key != "assign_at" && key != "series")
      faults.push_back({fmt::format("/ledger/{}", std::string_view(key)), "Unknown key.",
                        "Known are `number`, `resets`, `assign_at`, `series`."});
  Declaration read;
  if (const auto* number = text_member(ledger, "number", faults))
    read.number = parse_template(number->get_string(), "/ledger/number", faults);
  else if (!ledger.contains("number"))
    faults.push_back({"/ledger/number", "Missing.", "Write for example `接〔{year}〕{seq}号`."});
  read.resets = resets_from(ledger, faults);
  if (const auto* series = text_member(ledger, "series", faults)) read.series = std::string(series->get_string());
  const auto* assign_at = text_member(ledger, "assign_at", faults);
  read.assign_at = assign_at ? std::string(assign_at->get_string()) : "submit";
  if (read.assign_at != "submit" && std::find(steps.begin(), steps.end(), read.assign_at) == steps.end())
    faults.push_back({"/ledger/assign_at", fmt::format("There is no step `{}`.", read.assign_at),
                      "Write `submit` or the name of a step."});
  bool has_year = std::any_of(read.number.pieces.begin(), read.number.pieces.end(),
                              [](const auto& piece) { return piece.part == Part::year; });
  if (read.resets == Resets::year && !read.number.pieces.empty() && !has_year)
    faults.push_back({"/ledger/number", "A series that starts again each year needs `{year}` in its number.",
                      "Add `{year}`, or `\"resets\": \"never\"`."});
  return read;
}

SeriesKey series_of(const Declaration& declaration, std::string_view kind, Id organ, Instant at) {
  int year = declaration.resets == Resets::year ? static_cast<int>(date_of(at).year()) : 0;
  return {std::string(kind), declaration.series, organ, year};
}

}  // namespace zs::ledger

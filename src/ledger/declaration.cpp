// The key "ledger" of a declaration: where a kind's numbers come from, and when a matter gets one.
#include <fmt/format.h>
#include <ledger/ledger.h>

#include <algorithm>
#include <array>

namespace zs::ledger {
namespace {

using Part = NumberTemplate::Part;

constexpr std::array<std::string_view, 6> ledger_keys = {"number", "resets", "assign_at", "series", "word", "type"};

const json::value* text_member(const json::object& ledger, std::string_view name, DeclarationFaults& faults) {
  const auto* value = ledger.if_contains(name);
  if (value && !value->is_string()) {
    faults.push_back({fmt::format("/ledger/{}", name), "Expected a text.", ""});
    return nullptr;
  }
  return value;
}

std::string text_or(const json::object& ledger, std::string_view name, std::string_view otherwise,
                    DeclarationFaults& faults) {
  const auto* value = text_member(ledger, name, faults);
  return value ? std::string(value->get_string()) : std::string(otherwise);
}

void check_ledger_keys(const json::object& ledger, DeclarationFaults& faults) {
  for (const auto& [key, unused] : ledger)
    if (std::find(ledger_keys.begin(), ledger_keys.end(), std::string_view(key)) == ledger_keys.end())
      faults.push_back({fmt::format("/ledger/{}", std::string_view(key)), "Unknown key.",
                        "Known are `number`, `resets`, `assign_at`, `series`, `word`, `type`."});
}

void read_number_key(const json::object& ledger, Declaration& read, DeclarationFaults& faults) {
  if (const auto* number = text_member(ledger, "number", faults))
    read.number = parse_template(number->get_string(), "/ledger/number", faults);
  else if (!ledger.contains("number"))
    faults.push_back({"/ledger/number", "Missing.", "Write for example `接〔{year}〕{seq}号`."});
}

void check_template(const Declaration& read, DeclarationFaults& faults) {
  if (read.number.pieces.empty()) return;
  if (read.resets == Resets::year && !read.number.has(Part::year))
    faults.push_back({"/ledger/number", "A series that starts again each year needs `{year}` in its number.",
                      "Add `{year}`, or `\"resets\": \"never\"`."});
  if (!read.word.empty() && !read.number.has(Part::word))
    faults.push_back({"/ledger/number", "Numbers of a word need `{word}`.", "Write `{word}〔{year}〕{seq}号`."});
  if (read.word.empty() && read.number.has(Part::word))
    faults.push_back({"/ledger/number", "`{word}` stands for nothing here.", "Say in `word` which field names it."});
}

void check_words(const json::object& ledger, const Declaration& read, DeclarationFaults& faults) {
  if (!read.word.empty() && ledger.contains("series"))
    faults.push_back({"/ledger/series", "The series is the word's: `series` cannot stand beside `word`.", ""});
  if (read.word.empty() && !read.type.empty())
    faults.push_back({"/ledger/type", "Only words are limited to types: `type` needs `word`.", ""});
}

}  // namespace

std::string_view to_text(Resets resets) { return resets == Resets::year ? "year" : "never"; }

std::optional<Resets> resets_from_text(std::string_view text) {
  for (auto resets : {Resets::year, Resets::never})
    if (text == to_text(resets)) return resets;
  return std::nullopt;
}

std::optional<Declaration> parse(const json::object& declaration, const std::vector<std::string>& steps,
                                 DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("ledger");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/ledger", "Expected an object with `number`.", ""});
    return std::nullopt;
  }
  const auto& ledger = value->get_object();
  check_ledger_keys(ledger, faults);
  Declaration read;
  read_number_key(ledger, read, faults);
  auto resets = resets_from_text(text_or(ledger, "resets", "year", faults));
  if (!resets) faults.push_back({"/ledger/resets", "Numbers reset each `year` or `never`.", ""});
  read.resets = resets.value_or(Resets::never);
  read.series = text_or(ledger, "series", "main", faults);
  read.word = text_or(ledger, "word", "", faults);
  read.type = text_or(ledger, "type", "", faults);
  read.assign_at = text_or(ledger, "assign_at", "submit", faults);
  if (read.assign_at != "submit" && std::find(steps.begin(), steps.end(), read.assign_at) == steps.end())
    faults.push_back({"/ledger/assign_at", fmt::format("There is no step `{}`.", read.assign_at),
                      "Write `submit` or the name of a step."});
  check_template(read, faults);
  check_words(ledger, read, faults);
  return read;
}

SeriesKey series_of(const Declaration& declaration, std::string_view kind, Id organ, Instant at) {
  int year = declaration.resets == Resets::year ? static_cast<int>(date_of(at).year()) : 0;
  return {std::string(kind), declaration.series, organ, year};
}

}  // namespace zs::ledger
